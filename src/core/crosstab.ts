import { entries, type Passing } from './entries.js'
import { grouped } from './groupings.js'
import type { Groups } from './groups.js'
import type { Measure } from './measure.js'
import { recent } from './recent.js'
import type { Slices } from './slices.js'
import type { View } from './view.js'

/** How rows are told apart beside their time: by the values of some dimensions. */
export interface Combinations {
  readonly name: string
  /** The combination of every row of the view; null when there is only one. */
  readonly codes: Int32Array | null
  readonly size: number
}

/** What is folded: which rows, in which slices of time, by which combinations. */
export interface Cut {
  readonly view: View
  readonly combinations: Combinations
  readonly slices: Slices
  readonly passed: Passing | null
  /** What columns depend on beside the names of expressions. */
  readonly options: string
}

/** The states of a measure in slices of time, by the combinations of some dimensions' values. */
export class CrossTab {
  readonly slices: Slices
  readonly groups: Groups<unknown>
  /** How many groups there are: the slices of the first combination, then those of the next. */
  readonly size: number

  constructor(slices: Slices, groups: Groups<unknown>, size: number) {
    this.slices = slices
    this.groups = groups
    this.size = size
  }

  /** The state of a combination over [from, to). */
  state(code: number, from: number, to: number): unknown {
    const [first, end] = this.slices.between(from, to)
    const base = code * this.slices.size
    return end - first === 1 ? this.groups.of(base + first) : this.groups.between(base + first, base + end)
  }
}

/**
 * A measure folded over the records that pass, kept with the records' columns.
 *
 * @param summands the same by the segments that it is the sum of, when that is known or will be: no record is walked then
 */
export function crosstab(
  measure: Measure<unknown>,
  cut: Cut,
  summands: () => CrossTab | null = () => null,
): CrossTab {
  const { view, combinations, slices, passed, options } = cut
  const name = [measure.text, measure.placement?.text, passed?.name, combinations.name, slices.name, options]
  return recent(view).made(
    JSON.stringify(name),
    () => {
      const size = combinations.size * slices.size
      const folded = (): Groups<unknown> => {
        const rows = entries(view, measure.condition, passed)
        const days = measure.placement?.column(view).days ?? null
        return measure.on(view)({ ...grouped(rows, days, combinations.codes, slices), size })
      }
      const parts = summands()
      const sums = parts?.slices.name === slices.name ? parts.groups.collapsed?.(size) : null
      return new CrossTab(slices, sums ?? folded(), size)
    },
    ({ size }) => size,
  )
}

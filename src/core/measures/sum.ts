import type { Quantity } from '../quantity.js'
import type { Groups, Rows } from '../groups.js'
import { Measure, type Kernel, type State } from '../measure.js'

/**
 * Sums are kept in fixed point, whole units and billionths, because sums of floating-point numbers depend on the
 * order and the parts they were added in, and a sum must not.
 */
export type FixedPoint = readonly [units: number, billionths: number]

const billion = 1e9

/** So many billionths below one add up exactly before anything is carried. */
const uncarried = 1_000_000

function carried(units: number, billionths: number): FixedPoint {
  const carry = Math.floor(billionths / billion)
  return [units + carry, billionths - carry * billion]
}

export interface Sum {
  readonly total: number
  /** How many values were known and added. */
  readonly known: number
}

type Added = readonly [units: number, billionths: number, known: number]

export const sumState: State<Added> = {
  holds: (state): state is Added =>
    Array.isArray(state) && state.length === 3 && state.every((x) => typeof x === 'number'),
  merge: (a, b) => [...carried(a[0] + b[0], a[1] + b[1]), a[2] + b[2]],
}

/**
 * The sum of a quantity over the records that have it, exact to 10⁻⁹ of a unit and independent of order.
 * State: `[units, billionths, known values]`. Of nothing: total 0 of 0 known.
 */
export function sum(quantity: Quantity): Measure<Sum> {
  const kernel: Kernel<Added, Sum> = {
    source: quantity.source,
    fields: quantity.fields,
    text: `sum of ${quantity.text}`,
    state: sumState,
    shape: { kind: 'sum' },
    compact: true,
    on: (view) => {
      const column = quantity.column(view)
      return (rows) => sums(column, rows)
    },
    finish: (state) =>
      state ? { total: state[0] + state[1] / billion, known: state[2] } : { total: 0, known: 0 },
  }
  return Measure.of(kernel)
}

function sums(column: Float64Array, { rows, groups, size }: Rows): Groups<Added> {
  const added = new Float64Array(3 * size)
  for (let start = 0; start < groups.length; start += uncarried) {
    const end = Math.min(start + uncarried, groups.length)
    for (let k = start; k < end; k++) {
      const at = 3 * (groups[k] ?? -1)
      const x = column[rows[k] ?? 0] ?? 0
      if (at < 0 || x !== x) continue
      const whole = Math.floor(x)
      added[at] = (added[at] ?? 0) + whole
      if (x !== whole) added[at + 1] = (added[at + 1] ?? 0) + Math.round((x - whole) * billion)
      added[at + 2] = (added[at + 2] ?? 0) + 1
    }
    for (let at = 0; at < added.length; at += 3)
      [added[at], added[at + 1]] = carried(added[at] ?? 0, added[at + 1] ?? 0)
  }
  return summed(added)
}

/** @param added units, billionths and known values of every group, side by side */
function summed(added: Float64Array): Groups<Added> {
  const between = (first: number, end: number): Added | undefined => {
    let [whole, rest, known] = [0, 0, 0]
    // Billionths of millions of days add up exactly before anything is carried.
    for (let at = 3 * first; at < 3 * end; at += 3) {
      whole += added[at] ?? 0
      rest += added[at + 1] ?? 0
      known += added[at + 2] ?? 0
    }
    return known > 0 ? [...carried(whole, rest), known] : undefined
  }
  return {
    of: (g) => between(g, g + 1),
    between,
    collapsed: (size) => {
      const all = new Float64Array(3 * size)
      added.forEach((n, at) => (all[at % all.length] = (all[at % all.length] ?? 0) + n))
      return summed(all)
    },
  }
}

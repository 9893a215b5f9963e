import { entries, recent, type Passing } from './entries.js'
import type { Groups, Rows } from './groups.js'
import { joint } from './grouping.js'
import { noDay } from './instants.js'
import type { Measure } from './measure.js'
import type { Slices } from './slices.js'
import type { View } from './view.js'

/** The states of a measure in slices of time, by the combinations of some dimensions' values. */
export class CrossTab {
  readonly slices: Slices
  readonly groups: Groups<unknown>
  /** How many groups there are: the slices of the first combination, then those of the next. */
  readonly size: number
  /** What was added up of several slices: the same state each time. */
  readonly #added = new Map<number, unknown>()

  constructor(slices: Slices, groups: Groups<unknown>, size: number) {
    this.slices = slices
    this.groups = groups
    this.size = size
  }

  /** The state of a combination over [from, to). */
  state(code: number, from: number, to: number): unknown {
    const [first, end] = this.slices.between(from, to)
    const base = code * this.slices.size
    if (end - first === 1) return this.groups.of(base + first)
    const key = (base + first) * (this.size + 1) + base + end
    if (!this.#added.has(key)) this.#added.set(key, this.groups.between(base + first, base + end))
    return this.#added.get(key)
  }
}

/**
 * A measure folded over the records that pass, kept with the records' columns.
 *
 * @param options what columns depend on beside the names of expressions
 */
export function crosstab(
  view: View,
  measure: Measure<unknown>,
  dimensions: readonly string[],
  slices: Slices,
  passed: Passing | null,
  options: string,
  groupings: Groupings,
): CrossTab {
  const name = [measure.text, measure.placement?.text, passed?.name, dimensions, slices.name, options]
  return recent(view).made(
    JSON.stringify(name),
    () => folded(view, measure, dimensions, slices, passed, groupings),
    ({ size }) => size,
  )
}

function folded(
  view: View,
  measure: Measure<unknown>,
  dimensions: readonly string[],
  slices: Slices,
  passed: Passing | null,
  groupings: Groupings,
): CrossTab {
  const rows = entries(view, measure.condition, passed)
  const days = measure.placement?.column(view).days ?? null
  const { codes, combinations } = joint(view, dimensions)
  const size = combinations.length * slices.size
  return new CrossTab(slices, measure.on(view)({ ...groupings.of(rows, days, codes, slices), size }), size)
}

/** The groups of rows, made once for all measures that count the same records. */
export class Groupings {
  readonly #made: (readonly [by: readonly unknown[], groups: Omit<Rows, 'size'>])[] = []

  /** @param days where the rows are in time; null outside of it */
  of(
    rows: Int32Array,
    days: Int32Array | null,
    codes: Int32Array | null,
    slices: Slices,
  ): Omit<Rows, 'size'> {
    const by = [rows, days, codes, slices]
    const known = this.#made.find(([others]) => others.every((other, i) => other === by[i]))
    if (known) return known[1]
    const made = this.#group(rows, days, codes, slices)
    this.#made.push([by, made])
    return made
  }

  #group(
    rows: Int32Array,
    days: Int32Array | null,
    codes: Int32Array | null,
    slices: Slices,
  ): Omit<Rows, 'size'> {
    if (!codes && days) return slices.whole ? keptPlaced(rows, days, slices) : placed(rows, days, slices)
    if (!codes) return { rows, groups: new Int32Array(rows.length) }
    const of = this.of(rows, days, null, slices)
    return { rows: of.rows, groups: spread(of, codes, slices.size) }
  }
}

/** Kept while the rows are: each dimension and each filter of few values asks for the same days. */
const byRows = new WeakMap<
  Int32Array,
  readonly [days: Int32Array, slices: string, groups: Omit<Rows, 'size'>]
>()

function keptPlaced(rows: Int32Array, days: Int32Array, slices: Slices): Omit<Rows, 'size'> {
  const known = byRows.get(rows)
  if (known?.[0] === days && known[1] === slices.name) return known[2]
  const groups = placed(rows, days, slices)
  byRows.set(rows, [days, slices.name, groups])
  return groups
}

/** Those of the rows that are in a slice, with their slices. */
function placed(rows: Int32Array, days: Int32Array, { ofDay, first, undated }: Slices): Omit<Rows, 'size'> {
  const within = new Int32Array(rows.length)
  const groups = new Int32Array(rows.length)
  let n = 0
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0
    const day = days[row] ?? noDay
    const slice = day === noDay ? undated : (ofDay[day - first] ?? -1)
    if (slice < 0) continue
    within[n] = row
    groups[n++] = slice
  }
  return n === rows.length ? { rows, groups } : { rows: within.subarray(0, n), groups: groups.subarray(0, n) }
}

/** To each slice of the row's combination. */
function spread({ rows, groups }: Omit<Rows, 'size'>, codes: Int32Array, size: number): Int32Array {
  const out = new Int32Array(groups.length)
  for (let k = 0; k < out.length; k++) out[k] = (codes[rows[k] ?? 0] ?? 0) * size + (groups[k] ?? 0)
  return out
}

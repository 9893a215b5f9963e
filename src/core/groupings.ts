import type { Rows } from './groups.js'
import { noDay } from './instants.js'
import type { Slices } from './slices.js'

/** The groups of rows. Where rows stand in time is found once for all measures that count the same. */
export class Groupings {
  readonly #placed: (readonly [by: readonly unknown[], groups: Omit<Rows, 'size'>])[] = []
  /** Where groups by combination are written, each over the last: fresh memory costs more than what is done in it. */
  #scratch = new Int32Array()

  /**
   * Good until the next are asked for.
   *
   * @param days where the rows are in time; null outside of it
   */
  of(
    rows: Int32Array,
    days: Int32Array | null,
    codes: Int32Array | null,
    slices: Slices,
  ): Omit<Rows, 'size'> {
    const placed = this.#inTime(rows, days, slices)
    if (!codes) return placed
    const { length } = placed.rows
    if (this.#scratch.length < length) this.#scratch = new Int32Array(length)
    return {
      rows: placed.rows,
      groups: spread(placed, codes, slices.size, this.#scratch.subarray(0, length)),
    }
  }

  #inTime(rows: Int32Array, days: Int32Array | null, slices: Slices): Omit<Rows, 'size'> {
    const by = [rows, days, slices]
    const known = this.#placed.find(([others]) => others.every((other, i) => other === by[i]))
    if (known) return known[1]
    const made = !days
      ? { rows, groups: new Int32Array(rows.length) }
      : slices.whole
        ? keptPlaced(rows, days, slices)
        : placed(rows, days, slices)
    this.#placed.push([by, made])
    return made
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

/** To each slice of the row's combination, written into `out`. */
function spread(
  { rows, groups }: Omit<Rows, 'size'>,
  codes: Int32Array,
  size: number,
  out: Int32Array,
): Int32Array {
  for (let k = 0; k < out.length; k++) out[k] = (codes[rows[k] ?? 0] ?? 0) * size + (groups[k] ?? 0)
  return out
}

import type { Rows } from './groups.js'
import { extentOf } from './instants.js'
import { ordered, type Ordered } from './ordered.js'
import { timeless, type Slices } from './slices.js'

type Grouped = Omit<Rows, 'size'>

/** Where groups are written, each over the last: fresh memory costs more than what is done in it. */
let scratch = new Int32Array()
/** What was asked for last, and the answer: several measures count the same. */
let last: readonly [by: readonly unknown[], grouped: Grouped] | null = null

/**
 * The groups of rows, by where they stand in time and by the combination they have. Good until others are asked for, or
 * the turn ends.
 *
 * @param days where the rows are in time; null outside of it
 */
export function grouped(
  rows: Int32Array,
  days: Int32Array | null,
  codes: Int32Array | null,
  slices: Slices,
): Grouped {
  const by = [rows, days, codes, slices.name]
  if (last?.[0].every((one, i) => one === by[i])) return last[1]
  if (!last)
    queueMicrotask(() => {
      last = null
      scratch = new Int32Array()
    })
  const made = inTime(rows, days, slices)
  if (codes) spread(made, codes, slices.size)
  last = [by, made]
  return made
}

function inTime(rows: Int32Array, days: Int32Array | null, slices: Slices): Grouped {
  if (!days || slices === timeless) return { rows, groups: written(rows.length).fill(0) }
  if (slices.before !== null) return { rows, groups: numbered(rows, days, slices.before) }
  const { rows: inOrder, starts, before } = orderOf(rows, days)
  const [from = 0, ...ends] = slices.edges.map((day) =>
    day === -Infinity ? 0 : (starts[Math.min(Math.max(day - before, 1), starts.length - 2)] ?? 0),
  )
  const to = ends.at(-1) ?? from
  const groups = written(to - from)
  ends.forEach((end, slice) => groups.fill(slice, (ends[slice - 1] ?? from) - from, end - from))
  return { rows: inOrder.subarray(from, to), groups }
}

function written(length: number): Int32Array {
  if (scratch.length < length) scratch = new Int32Array(length)
  return scratch.subarray(0, length)
}

/** Rows in order of their days, kept while the rows are: what is asked of some days is then answered by a part of them. */
const orders = new WeakMap<Int32Array, Map<Int32Array, Ordered>>()

function orderOf(rows: Int32Array, days: Int32Array): Ordered {
  const byDays = orders.get(rows) ?? new Map<Int32Array, Ordered>()
  orders.set(rows, byDays)
  const { first, last } = extentOf(days) ?? { first: 0, last: 0 }
  const order = byDays.get(days) ?? ordered(rows, days, first - 1, last - first + 1)
  byDays.set(days, order)
  return order
}

/** The days of rows as numbers, 0 where there is none. */
function numbered(rows: Int32Array, days: Int32Array, before: number): Int32Array {
  const out = written(rows.length)
  for (let k = 0; k < out.length; k++) out[k] = Math.max(days[rows[k] ?? 0] ?? before, before) - before
  return out
}

/** To each slice of the row's combination. */
function spread({ rows, groups }: Grouped, codes: Int32Array, size: number): void {
  for (let k = 0; k < groups.length; k++) groups[k] = (codes[rows[k] ?? 0] ?? 0) * size + (groups[k] ?? 0)
}

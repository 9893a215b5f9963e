import type { Rows } from '../groups.js'
import { present } from '../entries.js'
import { ordered } from '../ordered.js'
import type { View } from '../view.js'

/**
 * A column in which every distinct value has a code: `values` ascending, code −1 for an unknown. Some of the values may
 * occur nowhere.
 */
export interface Factor {
  readonly codes: Int32Array
  readonly values: Float64Array
  /** Rows ordered by value, unknown left out; made when asked for. */
  readonly order: () => Int32Array
}

/** Whole numbers over a range up to this, or to the number of rows, are numbered in order, others by sorting. */
const shortRange = 4096

/** The factor of a column, kept with the view under `name`. */
export function factor(view: View, name: string, column: Float64Array): Factor {
  return view.derived(`factor ${name}`, () => {
    const { codes, values } = numbered(column) ?? bySorting(column)
    return { codes, values, order: inOrder(view, name, codes, values.length) }
  })
}

type Coded = Pick<Factor, 'codes' | 'values'>

function numbered(column: Float64Array): Coded | null {
  let low = Infinity
  let high = -Infinity
  for (let i = 0; i < column.length; i++) {
    const x = column[i] ?? Number.NaN
    if (x !== x) continue
    if (x < low) low = x
    if (x > high) high = x
    if (x !== Math.floor(x)) return null
  }
  const size = Math.max(0, high - low + 1)
  if (size > Math.max(shortRange, column.length)) return null
  const codes = new Int32Array(column.length)
  for (let i = 0; i < codes.length; i++) {
    const x = column[i] ?? Number.NaN
    codes[i] = x === x ? x - low : -1
  }
  return { codes, values: Float64Array.from({ length: size }, (_, k) => low + k) }
}

function bySorting(column: Float64Array): Coded {
  const sorted = column.slice().sort()
  let distinct = 0
  for (const x of sorted)
    if (!Number.isNaN(x) && (distinct === 0 || sorted[distinct - 1] !== x)) sorted[distinct++] = x
  const values = sorted.slice(0, distinct)
  const codes = new Int32Array(column.length)
  for (let i = 0; i < codes.length; i++) codes[i] = placeOf(column[i] ?? Number.NaN, values)
  return { codes, values }
}

/** Where a value stands among all of them in order; −1 for an unknown. */
function placeOf(x: number, values: Float64Array): number {
  if (x !== x) return -1
  let low = 0
  for (let high = values.length - 1; low < high;) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < x) low = middle + 1
    else high = middle
  }
  return low
}

/** Rows with a code, in ascending order of it. */
export function inOrder(view: View, name: string, codes: Int32Array, distinct: number): () => Int32Array {
  return () =>
    view.derived(`order ${name}`, () => {
      const { rows, starts } = ordered(present(view), codes, -1, distinct)
      return rows.subarray(starts[1])
    })
}

/**
 * Rows are counted in a table of all groups and codes where it has at most this many counters, and at most so many for
 * each row to count and each row there is: looking through it is then quicker than walking all rows in order.
 */
const denseLimit = 4_000_000
const densePerRow = 8
const densePerKnown = 2

/** What is made of a group's codes, ascending, and how often each occurs. */
type Make<T> = (codes: readonly number[], counts: readonly number[]) => T

/**
 * Counts rows by group and code, and makes a state of every group that has any.
 * @param order rows of the view in ascending order of code
 */
export function tally<T>(
  rows: Rows,
  codes: Int32Array,
  distinct: number,
  order: () => Int32Array,
  make: Make<T>,
): readonly (T | undefined)[] {
  const { size } = rows
  if (size * distinct <= Math.min(denseLimit, densePerRow * rows.rows.length + densePerKnown * codes.length))
    return dense(rows, codes, distinct, make)
  return walked(rows, codes, order(), make)
}

function dense<T>(
  { rows, groups, size }: Rows,
  codes: Int32Array,
  distinct: number,
  make: Make<T>,
): readonly (T | undefined)[] {
  const table = new Int32Array(size * distinct)
  // Rows of a stretch have few of all codes.
  let [low, high] = [distinct, 0]
  for (let k = 0; k < groups.length; k++) {
    const g = groups[k] ?? -1
    const code = codes[rows[k] ?? -1] ?? -1
    if (g < 0 || code < 0) continue
    if (code < low) low = code
    if (code > high) high = code
    const at = g * distinct + code
    table[at] = (table[at] ?? 0) + 1
  }
  return Array.from({ length: size }, (_, g) => {
    const run: Run = { codes: [], counts: [] }
    for (let code = low; code <= high; code++) {
      const n = table[g * distinct + code] ?? 0
      if (n === 0) continue
      run.codes.push(code)
      run.counts.push(n)
    }
    return made(run, make)
  })
}

/** Codes of one group in ascending order, and how often each occurs. */
interface Run {
  readonly codes: number[]
  readonly counts: number[]
}

function made<T>({ codes, counts }: Run, make: Make<T>): T | undefined {
  return codes.length > 0 ? make(codes, counts) : undefined
}

function walked<T>(
  { rows, groups, size }: Rows,
  codes: Int32Array,
  order: Int32Array,
  make: Make<T>,
): readonly (T | undefined)[] {
  const groupOf = new Int32Array(codes.length).fill(-1)
  for (let k = 0; k < groups.length; k++) groupOf[rows[k] ?? 0] = groups[k] ?? -1
  const runs = Array.from({ length: size }, (): Run => ({ codes: [], counts: [] }))
  for (let k = 0; k < order.length; k++) {
    const row = order[k] ?? 0
    const run = runs[groupOf[row] ?? -1]
    if (!run) continue
    const code = codes[row] ?? 0
    const last = run.codes.length - 1
    if (run.codes[last] === code) run.counts[last] = (run.counts[last] ?? 0) + 1
    else {
      run.codes.push(code)
      run.counts.push(1)
    }
  }
  return runs.map((run) => made(run, make))
}

import type { View } from '../view.js'

/** A column in which every distinct value has a code: `values` ascending, code −1 for an unknown. */
export interface Factor {
  readonly codes: Int32Array
  readonly values: Float64Array
  /** Rows ordered by value, unknown left out; made when asked for. */
  readonly order: () => Int32Array
}

/** Whole numbers over a range up to this, and not too far apart, are numbered by a table, others by sorting. */
const tableLimit = 1_000_000

/** The factor of a column, kept with the view under `name`. */
export function factor(view: View, name: string, column: Float64Array): Factor {
  return view.derived(`factor ${name}`, () => {
    const { codes, values } = byTable(column) ?? bySorting(column)
    return { codes, values, order: () => view.derived(`order ${name}`, () => ordered(codes, values.length)) }
  })
}

type Coded = Pick<Factor, 'codes' | 'values'>

function byTable(column: Float64Array): Coded | null {
  let low = Infinity
  let high = -Infinity
  for (const x of column) {
    if (Number.isNaN(x)) continue
    if (x < low) low = x
    if (x > high) high = x
    if (!Number.isInteger(x)) return null
  }
  if (high - low >= Math.min(tableLimit, 50 * column.length)) return null
  const size = Math.max(0, high - low + 1)
  const table = new Int32Array(size)
  for (const x of column) if (!Number.isNaN(x)) table[x - low] = 1
  const values: number[] = []
  for (let k = 0; k < size; k++) {
    if (!table[k]) continue
    table[k] = values.length
    values.push(low + k)
  }
  const codes = new Int32Array(column.length)
  for (let i = 0; i < codes.length; i++) {
    const x = column[i] ?? Number.NaN
    codes[i] = Number.isNaN(x) ? -1 : (table[x - low] ?? -1)
  }
  return { codes, values: Float64Array.from(values) }
}

function bySorting(column: Float64Array): Coded {
  const sorted = column.slice().sort()
  let distinct = 0
  for (const x of sorted)
    if (!Number.isNaN(x) && (distinct === 0 || sorted[distinct - 1] !== x)) sorted[distinct++] = x
  const values = sorted.slice(0, distinct)
  const codeOf = new Map<number, number>()
  values.forEach((x, code) => codeOf.set(x, code))
  const codes = new Int32Array(column.length)
  for (let i = 0; i < codes.length; i++) codes[i] = codeOf.get(column[i] ?? Number.NaN) ?? -1
  return { codes, values }
}

/** Rows with a code, in ascending order of it: a counting sort. */
export function ordered(codes: Int32Array, distinct: number): Int32Array {
  const starts = new Int32Array(distinct + 1)
  let known = 0
  for (const code of codes) {
    if (code < 0) continue
    starts[code + 1] = (starts[code + 1] ?? 0) + 1
    known++
  }
  for (let c = 0; c < distinct; c++) starts[c + 1] = (starts[c + 1] ?? 0) + (starts[c] ?? 0)
  const order = new Int32Array(known)
  codes.forEach((code, row) => {
    if (code < 0) return
    const at = starts[code] ?? 0
    order[at] = row
    starts[code] = at + 1
  })
  return order
}

/** Counts by group and code, sparse: group g owns entries `offsets[g]` to `offsets[g + 1]`, codes ascending. */
export interface Tally {
  readonly offsets: Int32Array
  readonly codes: Int32Array
  readonly counts: Int32Array
}

/** A table of this many counters, and of so many for each row, is filled faster than rows are walked in order. */
const denseLimit = 4_000_000
const densePerRow = 8

/**
 * Counts rows by group and code.
 * @param order rows in ascending order of code
 */
export function tally(
  groups: Int32Array,
  size: number,
  mask: Uint8Array | null,
  codes: Int32Array,
  distinct: number,
  order: () => Int32Array,
): Tally {
  return size * distinct <= Math.min(denseLimit, densePerRow * groups.length)
    ? dense(groups, size, mask, codes, distinct)
    : sparse(groups, size, mask, codes, order())
}

function dense(
  groups: Int32Array,
  size: number,
  mask: Uint8Array | null,
  codes: Int32Array,
  distinct: number,
): Tally {
  const table = new Int32Array(size * distinct)
  for (let i = 0; i < groups.length; i++) {
    const g = groups[i] ?? -1
    const code = codes[i] ?? -1
    if (g < 0 || code < 0 || (mask !== null && !mask[i])) continue
    const at = g * distinct + code
    table[at] = (table[at] ?? 0) + 1
  }
  let entries = 0
  for (const n of table) if (n) entries++
  const out = {
    offsets: new Int32Array(size + 1),
    codes: new Int32Array(entries),
    counts: new Int32Array(entries),
  }
  let at = 0
  for (let g = 0; g < size; g++) {
    for (let code = 0; code < distinct; code++) {
      const n = table[g * distinct + code] ?? 0
      if (n === 0) continue
      out.codes[at] = code
      out.counts[at++] = n
    }
    out.offsets[g + 1] = at
  }
  return out
}

function sparse(
  groups: Int32Array,
  size: number,
  mask: Uint8Array | null,
  codes: Int32Array,
  order: Int32Array,
): Tally {
  const counts = new Int32Array(size)
  const last = new Int32Array(size).fill(-1)
  const each = (visit: (g: number, code: number, isNew: boolean) => void): void => {
    last.fill(-1)
    for (const row of order) {
      const g = groups[row] ?? -1
      if (g < 0 || (mask !== null && !mask[row])) continue
      const code = codes[row] ?? -1
      visit(g, code, last[g] !== code)
      last[g] = code
    }
  }
  each((g, _code, isNew) => {
    if (isNew) counts[g] = (counts[g] ?? 0) + 1
  })
  const offsets = new Int32Array(size + 1)
  for (let g = 0; g < size; g++) offsets[g + 1] = (offsets[g] ?? 0) + (counts[g] ?? 0)
  const out = {
    offsets,
    codes: new Int32Array(offsets[size] ?? 0),
    counts: new Int32Array(offsets[size] ?? 0),
  }
  const ends = offsets.slice()
  each((g, code, isNew) => {
    if (isNew) {
      const at = ends[g] ?? 0
      out.codes[at] = code
      ends[g] = at + 1
    }
    const at = (ends[g] ?? 0) - 1
    out.counts[at] = (out.counts[at] ?? 0) + 1
  })
  return out
}

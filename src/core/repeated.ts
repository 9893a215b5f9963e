import type { Column } from './column.js'
import { hashStep, spread } from './packed-text.js'
import { shapes, type RecordShape } from './record.js'
import type { Table } from './table.js'
import { tableOf, type View } from './view.js'

/** A column as words of 32 bits, as many for every row; of ids a word of their text each. */
function wordsOf(column: Column, size: number): Uint32Array | Uint8Array {
  if (column.kind === 'keys') return column.codes
  if (column.kind === 'flags') return column.values
  if (column.kind === 'visits') return column.offsets.subarray(1)
  if (column.kind !== 'ids') return new Uint32Array(column.values.buffer, column.values.byteOffset, 2 * size)
  let at = 0
  return column.ends.map((end) => {
    let hash = end - at
    while (at < end) hash = spread(hash ^ (column.text[at++] ?? 0))
    return hash
  })
}

/**
 * 1 for each row that says in every column what an earlier row says; of three alike, for the second and the third. By
 * two hashes of 32 bits: that a million rows hold two that only seem alike has a chance of one in thirty million.
 */
export function repeatedRows({ columns, size }: Table): Uint8Array {
  const [a, b] = [new Uint32Array(size), new Uint32Array(size)]
  for (const column of columns.values()) {
    const words = wordsOf(column, size)
    const each = words.length / size
    for (let at = 0; at < words.length; at++) {
      const row = Math.floor(at / each)
      a[row] = spread((a[row] ?? 0) ^ (words[at] ?? 0))
      b[row] = hashStep(b[row] ?? 0, words[at] ?? 0)
    }
  }
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * size + 1)))
  const out = new Uint8Array(size)
  for (let row = 0; row < size; row++) {
    for (let slot = a[row] ?? 0; ; slot++) {
      const taken = slots[(slot &= slots.length - 1)] ?? 0
      const free = taken === 0
      if (free) slots[slot] = row + 1
      else if (a[taken - 1] === a[row] && b[taken - 1] === b[row]) out[row] = 1
      if (free || out[row] === 1) break
    }
  }
  return out
}

/**
 * Without ids nobody knows whether two rows are one record: both count, and it is noted (`Kpi.unkeyed`). What is alike
 * without a time of day may be so by chance, until it is one row in a hundred.
 */
export function noteRepeated(view: View): void {
  const table = tableOf(view)
  const { key, start }: RecordShape = shapes[view.dataset]
  if (!table || key !== null) return
  view.derived('repeated', () => {
    const dates = start !== null && table.columns.has(start) ? view.instants(start).dateAlone : null
    const again = repeatedRows(table)
    const untimed: number[] = []
    for (let row = 0; row < view.size; row++) {
      if (again[row] === 0 || view.present[row] === 0) continue
      if (dates?.[row] === 0) view.exclude('repeated', row)
      else untimed.push(row)
    }
    if (untimed.length * 100 >= view.size) for (const row of untimed) view.exclude('repeated', row)
    return again
  })
}

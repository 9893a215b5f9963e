import type { Column } from './column.js'
import { hashStep, spread } from './packed-text.js'
import type { Table } from './table.js'

/** A column as words of 32 bits, as many for every row; of ids a word of their text each. */
function wordsOf(column: Column, size: number): Uint32Array | Uint8Array {
  switch (column.kind) {
    case 'keys':
      return column.codes
    case 'flags':
      return column.values
    case 'numbers':
    case 'instants':
      return new Uint32Array(column.values.buffer, column.values.byteOffset, 2 * size)
    case 'ids': {
      let at = 0
      return column.ends.map((end) => {
        let hash = end - at
        while (at < end) hash = spread(hashStep(hash, column.text[at++] ?? 0))
        return hash
      })
    }
    case 'visits':
      return column.offsets.subarray(1)
  }
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
      const [row, word] = [Math.floor(at / each), words[at] ?? 0]
      a[row] = spread((a[row] ?? 0) ^ word)
      b[row] = hashStep(b[row] ?? 0, word)
    }
  }
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(1.6 * size + 1)))
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

import { step } from '../core/assemble.js'
import type { FlagColumn, IdColumn, InstantColumn, KeyColumn, NumberColumn } from '../core/column.js'
import { TextPacker } from '../core/packed-text.js'
import { says, type Cells, type InstantCells, type NumberCells, type WordCells } from './cells.js'
import type { TextColumn } from './grid.js'

/** Which of several columns a row takes its value from: the first that says something. */
export interface Chosen {
  readonly size: number
  /** The column of each row, counted from 1; 0 where none says anything, or the row is left alone. */
  readonly by: Uint8Array
}

/**
 * @param rows 1 for the rows that may have a value; all when null
 * @param strange told of each row whose value cannot be read; it then has none
 */
export function choose(
  size: number,
  cells: readonly Cells[],
  rows: Uint8Array | null,
  strange: (row: number, cells: Cells) => void,
): Chosen {
  const by = new Uint8Array(size)
  cells.forEach((one, index) => {
    const { codes } = one.column
    const { state } = one
    for (let row = 0; row < size; row++) {
      if (by[row] !== 0) continue
      const said = state[codes[row] ?? 0]
      if (said === says.nothing || (rows && rows[row] === 0)) continue
      if (said === says.something) by[row] = index + 1
      else strange(row, one)
    }
  })
  return { size, by }
}

/** Calls `take` for every row that has a value, with its code in its column. */
function each<C extends Cells>(
  chosen: Chosen,
  cells: readonly C[],
  take: (row: number, cell: C, code: number) => void,
): void {
  cells.forEach((one, index) => {
    const { codes } = one.column
    for (let row = 0; row < chosen.size; row++)
      if (chosen.by[row] === index + 1) take(row, one, codes[row] ?? 0)
  })
}

export function gatherNumbers(chosen: Chosen, cells: readonly NumberCells[]): NumberColumn {
  const values = new Float64Array(chosen.size).fill(Number.NaN)
  each(chosen, cells, (row, one, code) => {
    values[row] = one.values[code] ?? Number.NaN
  })
  return { kind: 'numbers', values }
}

/** Currencies written beside numbers; null when there are none. */
export function gatherCurrencies(chosen: Chosen, cells: readonly NumberCells[]): KeyColumn | null {
  if (cells.every(({ currencies }) => currencies === null)) return null
  const words = new Words()
  const codes = new Uint32Array(chosen.size)
  each(chosen, cells, (row, one, code) => {
    codes[row] = words.code(one.currencies?.[code] ?? null)
  })
  return words.column(codes)
}

export function gatherInstants(chosen: Chosen, cells: readonly InstantCells[]): InstantColumn {
  const values = new Float64Array(chosen.size).fill(Number.NaN)
  const precisions = new Uint8Array(chosen.size)
  each(chosen, cells, (row, one, code) => {
    values[row] = one.values[code] ?? Number.NaN
    precisions[row] = one.precisions[code] ?? 0
  })
  return { kind: 'instants', values, precisions }
}

export function gatherFlags(chosen: Chosen, cells: readonly WordCells[]): FlagColumn {
  const values = new Uint8Array(chosen.size)
  each(chosen, cells, (row, one, code) => {
    values[row] = one.values[code] === 'true' ? 2 : 1
  })
  return { kind: 'flags', values }
}

/** Words, equal ones under one code. @param otherwise the word of rows that have none */
export function gatherWords(
  chosen: Chosen,
  cells: readonly WordCells[],
  otherwise: string | null,
): KeyColumn {
  const words = new Words()
  const codes = new Uint32Array(chosen.size)
  const own = cells.map(({ values }) => Uint32Array.from(values, (value) => words.code(value)))
  cells.forEach(({ column }, index) => {
    const code = own[index]
    for (let row = 0; row < chosen.size; row++)
      if (chosen.by[row] === index + 1) codes[row] = code?.[column.codes[row] ?? 0] ?? 0
  })
  if (otherwise !== null && chosen.by.includes(0)) {
    const code = words.code(otherwise)
    for (let row = 0; row < chosen.size; row++) if (chosen.by[row] === 0) codes[row] = code
  }
  return words.column(codes)
}

const space = 32

/** Identities as they stand in the columns. Yields between stretches of rows. */
export function* gatherIds(chosen: Chosen, columns: readonly TextColumn[]): Generator<void, IdColumn> {
  const packer = new TextPacker(chosen.size)
  const texts = columns.map((column) => (column.packed ? null : column.texts()))
  for (let row = 0; row < chosen.size; row++) {
    if (row % step === 0) yield
    const index = (chosen.by[row] ?? 0) - 1
    const column = columns[index]
    const code = column?.codes[row] ?? 0
    if (!column || code === 0) packer.push('')
    else if (column.packed) {
      const { text, ends } = column.packed
      let [from, to] = [ends[code - 1] ?? 0, ends[code] ?? 0]
      while (from < to && text[from] === space) from++
      while (from < to && text[to - 1] === space) to--
      packer.pushBytes(text, from, to)
    } else packer.push(texts[index]?.[code]?.trim() ?? '')
  }
  return { kind: 'ids', ...packer.packed() }
}

/** Words under codes as they come. */
class Words {
  readonly #codes = new Map<string, number>()
  readonly #values: (string | null)[] = [null]

  code(word: string | null): number {
    if (word === null) return 0
    const known = this.#codes.get(word)
    if (known !== undefined) return known
    const code = this.#values.push(word) - 1
    this.#codes.set(word, code)
    return code
  }

  column(codes: Uint32Array): KeyColumn {
    return { kind: 'keys', codes, values: this.#values }
  }
}

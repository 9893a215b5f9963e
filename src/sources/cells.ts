import { precision } from '../core/instant.js'
import type { PackedText } from '../core/packed-text.js'
import { zone } from '../core/zone.js'
import type { Decision } from './column.js'
import { readDate } from './date-text.js'
import { isBlank, readFlag } from './flag-text.js'
import type { TextColumn } from './grid.js'
import { readNumber } from './number-text.js'
import { plainNumber } from './plain-number.js'

/** Whether a value of a column says something: nothing, something, or something that cannot be read. */
export const says = { nothing: 0, something: 1, strange: 2 } as const

/** The values of a column by code, read as what its field needs. */
export interface Cells {
  readonly column: TextColumn
  /** Of each code, a value of `says`. */
  readonly state: Uint8Array
}
export interface NumberCells extends Cells {
  readonly values: Float64Array
  /** Currencies written beside the numbers, by code; null when there are none. */
  readonly currencies: readonly (string | null)[] | null
}
export interface InstantCells extends Cells {
  readonly values: Float64Array
  readonly precisions: Uint8Array
}
export interface WordCells extends Cells {
  readonly values: readonly (string | null)[]
}

export function numberCells(column: TextColumn, decision: Decision): NumberCells {
  const quick = decision.decimal !== ',' && column.packed ? quickNumbers(column.packed) : null
  const { size } = column
  const state = new Uint8Array(size)
  const values = quick ?? new Float64Array(size).fill(Number.NaN)
  const currencies = decision.currencies.length > 0 ? new Array<string | null>(size).fill(null) : null
  for (let code = 1; code < size; code++) {
    if (!Number.isNaN(values[code] ?? Number.NaN)) {
      state[code] = says.something
      if (decision.percent) values[code] = (values[code] ?? 0) / 100
      continue
    }
    const text = column.text(code).trim()
    if (isBlank(text)) continue
    const reading = readNumber(text, decision.decimal ?? '.')
    state[code] = reading ? says.something : says.strange
    if (!reading) continue
    values[code] = decision.percent && !reading.percent ? reading.value / 100 : reading.value
    if (currencies) currencies[code] = reading.currency
  }
  return { column, state, values, currencies }
}

/** Plain numbers read from their bytes; NaN for others. */
function quickNumbers({ text, ends }: PackedText): Float64Array {
  const values = new Float64Array(ends.length).fill(Number.NaN)
  for (let code = 1; code < ends.length; code++)
    values[code] = plainNumber(text, ends[code - 1] ?? 0, ends[code] ?? 0)
  return values
}

/** @param zoneName where wall clocks hang; null for that of whoever reads the records */
export function instantCells(column: TextColumn, decision: Decision, zoneName: string | null): InstantCells {
  const texts = column.texts()
  const state = new Uint8Array(texts.length)
  const values = new Float64Array(texts.length).fill(Number.NaN)
  const precisions = new Uint8Array(texts.length)
  const order = decision.order === null || decision.order === 'iso' ? 'ymd' : decision.order
  const own = zoneName === null ? null : zone(zoneName)
  for (let code = 1; code < texts.length; code++) {
    const text = texts[code]?.trim() ?? ''
    const reading = readDate(text, order)
    if (!reading) {
      state[code] = isBlank(text) ? says.nothing : says.strange
      continue
    }
    state[code] = says.something
    const settled = own !== null && reading.precision === precision.wall
    values[code] = settled ? own.fromWall(reading.ms) : reading.ms
    precisions[code] = settled ? precision.instant : reading.precision
  }
  return { column, state, values, precisions }
}

/** Texts that are taken as they lie. */
export function anyCells(column: TextColumn): Cells {
  return { column, state: new Uint8Array(column.size).fill(says.something, 1) }
}

/** Words by a reading of each; what it reads as null says nothing. */
export function wordCells(column: TextColumn, read: (text: string) => string | null): WordCells {
  const values = column.texts().map((text) => (text === '' ? null : read(text.trim()) || null))
  return {
    column,
    state: Uint8Array.from(values, (v) => (v === null ? says.nothing : says.something)),
    values,
  }
}

export function flagCells(column: TextColumn): WordCells {
  const texts = column.texts()
  const values = texts.map((text) => {
    const flag = readFlag(text)
    return flag === null ? null : String(flag)
  })
  const state = values.map((v, i) =>
    v !== null ? says.something : isBlank(texts[i] ?? '') ? says.nothing : says.strange,
  )
  return { column, state: Uint8Array.from(state), values }
}

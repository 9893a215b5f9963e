import { tableFromIPC, Type, type Batch, type Column as ArrowColumn } from '@uwdata/flechette'
import { assemble, step } from '../core/assemble.js'
import type { Column } from '../core/column.js'
import { build } from '../core/column-builder.js'
import type { Field } from '../core/field.js'
import { precision } from '../core/instant.js'
import { hashBasis, hashStep } from '../core/packed-text.js'
import { shapes, type RecordShape } from '../core/record.js'
import type { Refusal } from '../core/table.js'
import { PlainColumn } from './plain-column.js'
import { datasetOf } from './fit.js'
import { readGrids, type Read, type ReadOptions } from './reader.js'
import { RowsGrid } from './rows-grid.js'

type Refuse = (row: number, field: string, reason: string, detail: string, value: unknown) => void

/** Takes the bytes of Arrow IPC as they come; they are read when all are there. */
export class ArrowReader {
  readonly #options: ArrowOptions
  readonly #pieces: Uint8Array[] = []

  constructor(options: ArrowOptions) {
    this.#options = options
  }

  push(bytes: Uint8Array): void {
    this.#pieces.push(bytes)
  }

  /** The tables of all that was pushed, as `readArrow` gives them. */
  *end(): Generator<void, Read> {
    const pieces = this.#pieces.splice(0)
    const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
    let at = 0
    for (const piece of pieces) {
      all.set(piece, at)
      at += piece.length
      yield
    }
    return yield* readArrow(all, this.#options)
  }
}

type ArrowOptions = Omit<ReadOptions, 'format' | 'encoding'>

/**
 * Tables of an Arrow IPC file or stream: typed arrays are taken over, dictionaries stay dictionaries. Columns that are
 * not of our names are read as text by their mapping. Yields between columns. Throws an Error that is no SyntaxError
 * for bytes that are no Arrow.
 */
export function* readArrow(bytes: Uint8Array, options: ArrowOptions): Generator<void, Read> {
  let arrow: ReturnType<typeof tableFromIPC>
  try {
    arrow = tableFromIPC(bytes, { useDate: false, useBigInt: false })
  } catch (cause) {
    throw new SyntaxError('not Arrow, or one with compressed buffers', { cause })
  }
  const names = arrow.names.map(String)
  const dataset = options.mapping?.records.length
    ? null
    : datasetOf([], [Object.fromEntries(names.map((name) => [name, null]))], options.dataset)
  if (dataset === null) {
    const grid = new RowsGrid()
    for (let from = 0; from < arrow.numRows; from += 2000) {
      const rows = Array.from({ length: Math.min(2000, arrow.numRows - from) }, (_, i): unknown =>
        arrow.at(from + i),
      )
      grid.add(rows)
      yield
    }
    return yield* readGrids([grid.grid()], options)
  }
  const shape: RecordShape = shapes[dataset]
  const refused: Refusal[] = []
  const refuse: Refuse = (row, field, reason, detail, value) =>
    refused.push({ dataset, row, field, reason, detail, value, id: null })
  const columns = new Map<string, Column>()
  for (const [i, name] of names.entries()) {
    const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined
    const column = yield* columnOf(arrow.getChildAt(i), name, field, refuse)
    if (column) columns.set(name, column)
    yield
  }
  const table = yield* assemble(dataset, arrow.numRows, columns, refused)
  return { tables: [table], decisions: [], proposals: [], notes: ['arrow'] }
}

function* columnOf(
  arrow: ArrowColumn<unknown>,
  name: string,
  field: Field | undefined,
  refuse: Refuse,
): Generator<void, Column | null> {
  const { typeId } = arrow.type
  const isText = typeId === Type.Utf8
  const held = field?.kind
  if (
    (held === 'number' || held === 'money') &&
    (typeId === Type.Float || typeId === Type.Int || typeId === Type.Decimal)
  )
    return yield* numbers(arrow)
  if (held === 'instant' && (typeId === Type.Timestamp || typeId === Type.Date)) return yield* instants(arrow)
  if (typeId === Type.Dictionary && (held === 'text' || held === 'choice' || held === undefined))
    return yield* keys(arrow)
  if (
    isText &&
    (held === 'id' || held === 'instant' || held === 'text' || held === 'choice' || held === undefined)
  )
    return yield* texts(arrow, name, field, refuse)
  const rows = Array.from({ length: arrow.length }, (_, i) => ({ [name]: plainly(arrow.at(i)) }))
  return build(rows, name, field ?? further, refuse)
}

const further: Field = { kind: 'text', required: false, choices: [] }

/** A value as JSON would have it. */
function plainly(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  return ArrayBuffer.isView(value) ? null : value
}

/** Calls `take` with stretches of every batch of a column, and the row at which the batch begins. Yields between them. */
function* each(
  arrow: ArrowColumn<unknown>,
  take: (batch: Batch<unknown>, row: number, from: number, to: number) => void,
): Generator<void, void> {
  let row = 0
  for (const batch of arrow.data) {
    for (let from = 0; from < batch.length; from += step) {
      take(batch, row, from, Math.min(from + step, batch.length))
      yield
    }
    row += batch.length
  }
}

function numberAt(batch: Batch<unknown>, i: number): number {
  const value = batch.at(i)
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : Number.NaN
}

/** Numbers; those that are doubles without gaps in one batch are taken as they lie. */
function* numbers(arrow: ArrowColumn<unknown>): Generator<void, Column> {
  const [first] = arrow.data
  if (first && arrow.data.length === 1 && first.nullCount === 0 && first.values instanceof Float64Array)
    return { kind: 'numbers', values: first.values.slice(0, first.length) }
  const values = new Float64Array(arrow.length)
  yield* each(arrow, (batch, row, from, to) => {
    for (let i = from; i < to; i++) values[row + i] = numberAt(batch, i)
  })
  return { kind: 'numbers', values }
}

function* instants(arrow: ArrowColumn<unknown>): Generator<void, Column> {
  const { typeId } = arrow.type
  const zoned = 'timezone' in arrow.type && typeof arrow.type.timezone === 'string'
  const exact = typeId === Type.Date ? precision.date : zoned ? precision.instant : precision.wall
  const values = new Float64Array(arrow.length)
  yield* each(arrow, (batch, row, from, to) => {
    for (let i = from; i < to; i++) values[row + i] = Math.floor(numberAt(batch, i))
  })
  return { kind: 'instants', values, precisions: new Uint8Array(arrow.length).fill(exact) }
}

/** Words under the codes of the dictionary they come with. */
function* keys(arrow: ArrowColumn<unknown>): Generator<void, Column | null> {
  const known = new Map<string, number>()
  const values: (string | null)[] = [null]
  const codes = new Uint32Array(arrow.length)
  let recoded: number[] = []
  yield* each(arrow, (batch, row, from, to) => {
    // Another batch may have another dictionary.
    if (from === 0) recoded = []
    for (let i = from; i < to; i++) {
      if (batch.nullCount > 0 && !batch.isValid(i)) continue
      const key = Number(batch.values?.[i])
      let code = recoded[key]
      if (code === undefined) {
        const text = wordOf(batch.at(i))
        code = text === '' ? 0 : (known.get(text) ?? values.push(text) - 1)
        if (code > 0) known.set(text, code)
        recoded[key] = code
      }
      codes[row + i] = code
    }
  })
  return values.length === 1 ? null : { kind: 'keys', codes, values }
}

/** Texts from their bytes, as plain rows of JSON are read. */
function* texts(
  arrow: ArrowColumn<unknown>,
  name: string,
  field: Field | undefined,
  refuse: Refuse,
): Generator<void, Column | null> {
  const column = new PlainColumn(name, new Uint8Array(0), field, arrow.length)
  yield* each(arrow, (batch, row, start, end) => {
    const { values: bytes, offsets } = batch
    if (!(bytes instanceof Uint8Array) || !(offsets instanceof Int32Array)) return
    for (let i = start; i < end; i++) {
      if (row + i === 4096) column.dictionary.review(row + i)
      if (batch.nullCount > 0 && !batch.isValid(i)) continue
      const [from, to] = [offsets[i] ?? 0, offsets[i + 1] ?? 0]
      let hash = hashBasis
      for (let at = from; at < to; at++) hash = hashStep(hash, bytes[at] ?? 0)
      column.codes[row + i] = column.dictionary.code(bytes, from, to, hash)
    }
  })
  return column.made(arrow.length, ({ row, field, reason, detail, value }) =>
    refuse(row, field, reason, detail, value),
  )
}

/** A value of a dictionary as a text; nothing for what is no word. */
function wordOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
    ? `${value}`
    : ''
}

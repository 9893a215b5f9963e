import { DateUnit, TimeUnit, Type, type Batch, type Column as ArrowColumn } from '@uwdata/flechette'
import { step } from '../core/assemble.js'
import type { Column, IdColumn } from '../core/column.js'
import { build, type Refuse } from '../core/column-builder.js'
import { expectation, type Field } from '../core/field.js'
import { precision } from '../core/instant.js'
import { hashBasis, hashStep } from '../core/packed-text.js'
import { isIdentity } from '../core/record.js'
import { PlainColumn } from './plain-column.js'

/**
 * A column of Arrow as records hold it; null where it has no value. Numbers, instants, ids and codes are taken from the
 * buffers as they lie, what comes in another type than its field wants is read value by value. Yields between stretches
 * of rows.
 *
 * @param field undefined for a column beyond the shape
 */
export function* columnOf(
  arrow: ArrowColumn<unknown>,
  name: string,
  field: Field | undefined,
  refuse: Refuse,
): Generator<void, Column | null> {
  const { typeId } = arrow.type
  const held = field?.kind
  const isWord = held === 'text' || held === 'choice' || held === undefined
  if (
    field &&
    (held === 'number' || held === 'money') &&
    (typeId === Type.Float || typeId === Type.Int || typeId === Type.Decimal)
  )
    return yield* numbers(arrow, name, field, refuse)
  if (field && held === 'instant' && (typeId === Type.Timestamp || typeId === Type.Date))
    return yield* instants(arrow, name, field, refuse)
  if (typeId === Type.Dictionary && isWord) return yield* keys(arrow)
  if (typeId === Type.Utf8) {
    if (held === 'id' || isIdentity(name)) return yield* ids(arrow)
    if (held === 'instant' || isWord) return yield* texts(arrow, name, field, refuse)
  }
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

/** Calls `take` for every row of a stretch that has no value. */
function eachGap(batch: Batch<unknown>, from: number, to: number, take: (i: number) => void): void {
  if (batch.nullCount > 0) for (let i = from; i < to; i++) if (!batch.isValid(i)) take(i)
}

function numberAt(batch: Batch<unknown>, i: number): number {
  const value = batch.at(i)
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : Number.NaN
}

type Plain = Float64Array | Float32Array | Int32Array | Int16Array | Int8Array | Uint32Array | Uint8Array

/** Whether values of a batch are what its buffer says: no halves, no decimals, no 64-bit integers. */
function isPlain(batch: Batch<unknown>): batch is Batch<unknown> & { values: Plain } {
  const { type, values } = batch
  return (
    (type.typeId === Type.Int || type.typeId === Type.Float) &&
    (values instanceof Float64Array ||
      values instanceof Float32Array ||
      values instanceof Int32Array ||
      values instanceof Int16Array ||
      values instanceof Int8Array ||
      values instanceof Uint32Array ||
      values instanceof Uint8Array)
  )
}

function* numbers(
  arrow: ArrowColumn<unknown>,
  name: string,
  field: Field,
  refuse: Refuse,
): Generator<void, Column> {
  const values = new Float64Array(arrow.length)
  yield* each(arrow, (batch, row, from, to) => {
    if (isPlain(batch)) {
      values.set(batch.values.subarray(from, to), row + from)
      eachGap(batch, from, to, (i) => (values[row + i] = Number.NaN))
    } else for (let i = from; i < to; i++) values[row + i] = numberAt(batch, i)
    refuseBeyond(values, row + from, row + to, Number.MAX_VALUE, name, field, refuse)
  })
  return { kind: 'numbers', values }
}

/** Refuses what lies beyond a limit on either side: infinities, and instants that are none. */
function refuseBeyond(
  values: Float64Array,
  from: number,
  to: number,
  limit: number,
  name: string,
  field: Field,
  refuse: Refuse,
): void {
  for (let i = from; i < to; i++) {
    const value = values[i] ?? 0
    if (Math.abs(value) > limit) {
      refuse(i, name, 'invalid', expectation(field), value)
      values[i] = Number.NaN
    }
  }
}

/** So many units of a type make so many milliseconds. */
function unitOf({ type }: ArrowColumn<unknown>): readonly [units: number, ms: number] {
  if (type.typeId === Type.Date) return type.unit === DateUnit.DAY ? [1, 86_400_000] : [1, 1]
  if (type.typeId !== Type.Timestamp) return [1, 1]
  switch (type.unit) {
    case TimeUnit.SECOND:
      return [1, 1000]
    case TimeUnit.MILLISECOND:
      return [1, 1]
    case TimeUnit.MICROSECOND:
      return [1000, 1]
    case TimeUnit.NANOSECOND:
      return [1_000_000, 1]
  }
}

const wordSize = 2 ** 32

/** The last millisecond that JavaScript knows as a date, and −1 times the first. */
const lastInstant = 8.64e15

/** Whole milliseconds, rounded down. */
function* instants(
  arrow: ArrowColumn<unknown>,
  name: string,
  field: Field,
  refuse: Refuse,
): Generator<void, Column> {
  const { type } = arrow
  const zoned = type.typeId === Type.Timestamp && typeof type.timezone === 'string'
  const exact = type.typeId === Type.Date ? precision.date : zoned ? precision.instant : precision.wall
  const [units, ms] = unitOf(arrow)
  // A number of 64 bits is two words: each is divided alone, since together they may be more than a double holds.
  const perWord = Math.floor(wordSize / units)
  const rest = wordSize % units
  const values = new Float64Array(arrow.length)
  yield* each(arrow, (batch, row, from, to) => {
    const held = batch.values
    if (held instanceof BigInt64Array) {
      const words = new Int32Array(held.buffer, held.byteOffset, 2 * held.length)
      for (let i = from; i < to; i++) {
        const high = words[2 * i + 1] ?? 0
        const low = (words[2 * i] ?? 0) >>> 0
        values[row + i] = (high * perWord + Math.floor((high * rest + low) / units)) * ms
      }
    } else if (held instanceof Int32Array)
      for (let i = from; i < to; i++) values[row + i] = (held[i] ?? 0) * ms
    eachGap(batch, from, to, (i) => (values[row + i] = Number.NaN))
    refuseBeyond(values, row + from, row + to, lastInstant, name, field, refuse)
  })
  return { kind: 'instants', values, precisions: new Uint8Array(arrow.length).fill(exact) }
}

/** Words under the codes of the dictionary they come with. */
function* keys(arrow: ArrowColumn<unknown>): Generator<void, Column | null> {
  const known = new Map<string, number>()
  const values: (string | null)[] = [null]
  const codes = new Uint32Array(arrow.length)
  let recoded: number[] = []
  let indices: Int32Array = new Int32Array()
  yield* each(arrow, (batch, row, from, to) => {
    if (from === 0) {
      // Another batch may have another dictionary.
      recoded = []
      indices =
        batch.values instanceof Int32Array ? batch.values : Int32Array.from(batch.values ?? [], Number)
    }
    const [coded, places] = [recoded, indices]
    const gaps = batch.nullCount > 0
    for (let i = from; i < to; i++) {
      if (gaps && !batch.isValid(i)) continue
      const place = places[i] ?? 0
      let code = coded[place]
      if (code === undefined) {
        const text = wordOf(batch.at(i))
        code = text === '' ? 0 : (known.get(text) ?? values.push(text) - 1)
        if (code > 0) known.set(text, code)
        coded[place] = code
      }
      codes[row + i] = code
    }
  })
  return values.length === 1 ? null : { kind: 'keys', codes, values }
}

/** Ids as they lie, one after the other; a gap is an empty one. */
function* ids(arrow: ArrowColumn<unknown>): Generator<void, IdColumn> {
  const room = arrow.data.reduce((all, { offsets, length }) => all + Number(offsets?.[length] ?? 0), 0)
  const text = new Uint8Array(room)
  const ends = new Uint32Array(arrow.length)
  let end = 0
  yield* each(arrow, (batch, row, from, to) => {
    const { values: bytes, offsets } = batch
    if (!(bytes instanceof Uint8Array) || !(offsets instanceof Int32Array)) return
    const add = (first: number, last: number): void => {
      const start = offsets[first] ?? 0
      const taken = bytes.subarray(start, offsets[last])
      text.set(taken, end)
      const [out, shift] = [row - 1, end - start]
      for (let i = first + 1; i <= last; i++) ends[out + i] = (offsets[i] ?? 0) + shift
      end += taken.length
    }
    let begun = from
    eachGap(batch, from, to, (i) => {
      add(begun, i)
      ends[row + i] = end
      begun = i + 1
    })
    add(begun, to)
  })
  return { kind: 'ids', text: text.subarray(0, end), ends }
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

import { accepts, explain, missing, type Field } from './field.js'
import { instantMs, precision, precisionOfLast } from './instant.js'
import { shapes, type DatasetName, type RecordShape } from './record.js'

/** Text by code; `values[0]` is null, the code of an unknown. */
export interface KeyColumn {
  readonly kind: 'keys'
  readonly codes: Uint32Array
  readonly values: readonly (string | null)[]
}
/** Unknown is NaN. */
export interface NumberColumn {
  readonly kind: 'numbers'
  readonly values: Float64Array
}
/** Epoch milliseconds, dates and wall clocks as if UTC (`precisions`); unknown is NaN. */
export interface InstantColumn {
  readonly kind: 'instants'
  readonly values: Float64Array
  readonly precisions: Uint8Array
}
/** 0 unknown, 1 false, 2 true. */
export interface FlagColumn {
  readonly kind: 'flags'
  readonly values: Uint8Array
}
/** Identities, as text; null when the record has none. */
export interface IdColumn {
  readonly kind: 'ids'
  readonly values: readonly (string | null)[]
}
/** Stage histories, flattened: row i owns entries `offsets[i]` to `offsets[i + 1]`, in order of entry. */
export interface VisitColumn {
  readonly kind: 'visits'
  readonly offsets: Uint32Array
  readonly stages: KeyColumn
  readonly enteredAt: InstantColumn
}
export type Column = KeyColumn | NumberColumn | InstantColumn | FlagColumn | IdColumn | VisitColumn

/** A row that is not a record: where it stood (from 0), which field refused it, and why. The row itself is kept. */
export interface Refusal {
  readonly dataset: DatasetName
  readonly row: number
  readonly field: string
  /** `missing`, `invalid`, `duplicate` or `not-a-record`. */
  readonly reason: string
  readonly detail: string
  readonly value: unknown
  /** The row's id, where it has one that can be read. */
  readonly id: string | number | null
}

/** Records in columns. Rows that were refused are not in it; they are in `refused`. */
export interface Table {
  readonly dataset: DatasetName
  readonly size: number
  readonly columns: ReadonlyMap<string, Column>
  /** Rows given, refused ones included. */
  readonly rows: number
  readonly refused: readonly Refusal[]
}

type Row = Readonly<Record<string, unknown>>

/** Stands in for a row that is no record; it has been refused already. */
const nothing: Row = {}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Notes why a row is no record; the first reason counts. */
type Refuse = (row: number, field: string, reason: string, detail: string, value: unknown) => void

/**
 * Turns raw records into columns, field by field. Never throws for a bad row: it is refused, with the field and the
 * reason. Of several rows with one id the last is the record and the earlier ones are refused as duplicates.
 */
export function ingest(dataset: DatasetName, given: readonly unknown[]): Table {
  const shape: RecordShape = shapes[dataset]
  const n = given.length
  const refused: Refusal[] = []
  const out = new Uint8Array(n)
  const rows = new Array<Row>(n)
  const refuse: Refuse = (row, field, reason, detail, value) => {
    if (out[row]) return
    out[row] = 1
    refused.push({
      dataset,
      row,
      field,
      reason,
      detail,
      value,
      id: shape.key ? idOf(rows[row]?.[shape.key]) : null,
    })
  }
  for (let i = 0; i < n; i++) {
    const row = given[i]
    rows[i] = isRow(row) ? row : nothing
    if (rows[i] === nothing) refuse(i, '', 'not-a-record', 'expected an object', row)
  }
  const columns = new Map<string, Column>()
  for (const [name, field] of Object.entries(shape.fields)) {
    const column = build(rows, name, field, refuse)
    if (column) columns.set(name, column)
  }
  for (const name of further(rows, shape)) {
    const column = dimension(rows, name)
    if (column) columns.set(name, column)
  }
  const ids = shape.key === null ? undefined : columns.get(shape.key)
  if (ids?.kind === 'ids') dropEarlier(ids, shape.key ?? '', out, refuse)
  refused.sort((a, b) => a.row - b.row)
  return {
    dataset,
    size: n - refused.length,
    columns: refused.length === 0 ? columns : without(columns, out),
    rows: n,
    refused,
  }
}

function idOf(value: unknown): string | number | null {
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null
}

/** Refuses a value its field does not accept, and a required one that is missing. Whether there is a value to keep. */
function usable(row: Row, i: number, name: string, field: Field, value: unknown, refuse: Refuse): boolean {
  if (missing(value)) {
    if (field.required && row !== nothing) refuse(i, name, 'missing', 'required', value)
    return false
  }
  if (accepts(field, value)) return true
  refuse(i, name, 'invalid', explain(field, value), value)
  return false
}

function dropEarlier(ids: IdColumn, key: string, out: Uint8Array, refuse: Refuse): void {
  const last = new Map<string, number>()
  for (let i = 0; i < ids.values.length; i++) {
    const id = ids.values[i] ?? null
    if (out[i] || id === null) continue
    const before = last.get(id)
    if (before !== undefined) refuse(before, key, 'duplicate', 'a later row has the same id', id)
    last.set(id, i)
  }
}

/** The columns without the rows that were refused. */
function without(columns: ReadonlyMap<string, Column>, out: Uint8Array): ReadonlyMap<string, Column> {
  const keep: number[] = []
  for (let i = 0; i < out.length; i++) if (!out[i]) keep.push(i)
  return new Map([...columns].map(([name, column]) => [name, picked(column, keep)]))
}

function picked(column: Column, keep: readonly number[]): Column {
  switch (column.kind) {
    case 'ids':
      return { ...column, values: keep.map((i) => column.values[i] ?? null) }
    case 'keys':
      return { ...column, codes: Uint32Array.from(keep, (i) => column.codes[i] ?? 0) }
    case 'numbers':
      return { ...column, values: Float64Array.from(keep, (i) => column.values[i] ?? Number.NaN) }
    case 'instants':
      return {
        ...column,
        values: Float64Array.from(keep, (i) => column.values[i] ?? Number.NaN),
        precisions: Uint8Array.from(keep, (i) => column.precisions[i] ?? 0),
      }
    case 'flags':
      return { ...column, values: Uint8Array.from(keep, (i) => column.values[i] ?? 0) }
    case 'visits':
      return pickedVisits(column, keep)
  }
}

function pickedVisits(column: VisitColumn, keep: readonly number[]): VisitColumn {
  const entries = keep.map((i) => [column.offsets[i] ?? 0, column.offsets[i + 1] ?? 0] as const)
  const offsets = new Uint32Array(keep.length + 1)
  entries.forEach(([from, to], i) => (offsets[i + 1] = (offsets[i] ?? 0) + to - from))
  const kept = entries.flatMap(([from, to]) => Array.from({ length: to - from }, (_, k) => from + k))
  return {
    kind: 'visits',
    offsets,
    stages: { ...column.stages, codes: Uint32Array.from(kept, (i) => column.stages.codes[i] ?? 0) },
    enteredAt: {
      ...column.enteredAt,
      values: Float64Array.from(kept, (i) => column.enteredAt.values[i] ?? Number.NaN),
      precisions: Uint8Array.from(kept, (i) => column.enteredAt.precisions[i] ?? 0),
    },
  }
}

/** Text by code while it is read. */
class Keys {
  readonly #codes = new Map<string, number>()
  readonly values: (string | null)[] = [null]
  code(value: string): number {
    const known = this.#codes.get(value)
    if (known !== undefined) return known
    const code = this.values.length
    this.#codes.set(value, code)
    this.values.push(value)
    return code
  }
}

/** A column of one field, its bad values refused; null when no row has a value. */
function build(rows: readonly Row[], name: string, field: Field, refuse: Refuse): Column | null {
  switch (field.kind) {
    case 'id':
      return ids(rows, name, field, refuse)
    case 'text':
    case 'choice':
      return keys(rows, name, field, refuse)
    case 'number':
    case 'money':
      return numbers(rows, name, field, refuse)
    case 'instant':
      return instants(rows, name, field, refuse)
    case 'flag':
      return flags(rows, name, field, refuse)
    case 'visits':
      return visitsOf(rows, name, field, refuse)
  }
}

function ids(rows: readonly Row[], name: string, field: Field, refuse: Refuse): IdColumn {
  const values = new Array<string | null>(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? nothing
    const value = row[name]
    if (typeof value === 'string' && value !== '') values[i] = value
    else values[i] = usable(row, i, name, field, value, refuse) ? String(value) : null
  }
  return { kind: 'ids', values }
}

function keys(rows: readonly Row[], name: string, field: Field, refuse: Refuse): KeyColumn | null {
  const dictionary = new Keys()
  const codes = new Uint32Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? nothing
    const value = row[name]
    if (usable(row, i, name, field, value, refuse))
      codes[i] = dictionary.code(typeof value === 'string' ? value : String(value))
  }
  return dictionary.values.length === 1 ? null : { kind: 'keys', codes, values: dictionary.values }
}

function numbers(rows: readonly Row[], name: string, field: Field, refuse: Refuse): NumberColumn | null {
  const values = new Float64Array(rows.length)
  let any = false
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? nothing
    const value = row[name]
    if (usable(row, i, name, field, value, refuse) && typeof value === 'number') {
      any = true
      values[i] = value
    } else values[i] = Number.NaN
  }
  return any ? { kind: 'numbers', values } : null
}

function instants(rows: readonly Row[], name: string, field: Field, refuse: Refuse): InstantColumn | null {
  const values = new Float64Array(rows.length)
  const precisions = new Uint8Array(rows.length)
  let any = false
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? nothing
    const value = row[name]
    const ms = instantMs(value)
    values[i] = ms
    if (Number.isNaN(ms)) usable(row, i, name, field, value, refuse)
    else {
      any = true
      precisions[i] = precisionOfLast()
    }
  }
  return any ? { kind: 'instants', values, precisions } : null
}

function flags(rows: readonly Row[], name: string, field: Field, refuse: Refuse): FlagColumn | null {
  const values = new Uint8Array(rows.length)
  let any = false
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? nothing
    const value = row[name]
    if (!usable(row, i, name, field, value, refuse)) continue
    any = true
    values[i] = value === true ? 2 : 1
  }
  return any ? { kind: 'flags', values } : null
}

interface Visit {
  readonly stage: string
  readonly at: number
  readonly precision: number
}

function visitsOf(rows: readonly Row[], name: string, field: Field, refuse: Refuse): VisitColumn | null {
  const dictionary = new Keys()
  const offsets = new Uint32Array(rows.length + 1)
  const stages: number[] = []
  const at: number[] = []
  const precisions: number[] = []
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? nothing
    const list = row[name]
    if (usable(row, i, name, field, list, refuse) && Array.isArray(list)) {
      const visits = list.filter(isRow).map((v): Visit => {
        const ms = instantMs(v['enteredAt'])
        return { stage: String(v['stage']), at: ms, precision: precisionOfLast() }
      })
      for (const visit of visits.sort((a, b) => a.at - b.at)) {
        stages.push(dictionary.code(visit.stage))
        at.push(visit.at)
        precisions.push(visit.precision)
      }
    }
    offsets[i + 1] = stages.length
  }
  if (stages.length === 0) return null
  return {
    kind: 'visits',
    offsets,
    stages: { kind: 'keys', codes: Uint32Array.from(stages), values: dictionary.values },
    enteredAt: { kind: 'instants', values: Float64Array.from(at), precisions: Uint8Array.from(precisions) },
  }
}

/** Names of fields beyond the shape: any text field may be a dimension. Seen in a spread of up to 400 rows. */
function further(rows: readonly Row[], shape: RecordShape): string[] {
  const names = new Set<string>()
  const stride = Math.max(1, Math.floor(rows.length / 400))
  for (let i = 0; i < rows.length; i += stride) {
    for (const name of Object.keys(rows[i] ?? nothing))
      if (!Object.hasOwn(shape.fields, name)) names.add(name)
  }
  return [...names]
}

/** More values than this in a field that is mostly distinct is no dimension but a name or a note. */
const mostValues = 1000

function dimension(rows: readonly Row[], name: string): KeyColumn | null {
  const dictionary = new Keys()
  const codes = new Uint32Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const value = rows[i]?.[name]
    const text =
      typeof value === 'string'
        ? value
        : typeof value === 'number' || typeof value === 'boolean'
          ? String(value)
          : ''
    if (text === '') continue
    codes[i] = dictionary.code(text)
    const distinct = dictionary.values.length
    if (distinct > mostValues && distinct > rows.length / 20) return null
  }
  return dictionary.values.length === 1 ? null : { kind: 'keys', codes, values: dictionary.values }
}

/** Whether a dates-alone column: every known value is a date without a time. */
export function datesAlone(column: InstantColumn): boolean {
  return column.values.every((ms, i) => Number.isNaN(ms) || column.precisions[i] === precision.date)
}

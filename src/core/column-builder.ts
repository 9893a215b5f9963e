import type {
  Column,
  FlagColumn,
  IdColumn,
  InstantColumn,
  KeyColumn,
  NumberColumn,
  VisitColumn,
} from './column.js'
import { accepts, expectation, missing, type Field } from './field.js'
import { instantMs, precisionOfLast } from './instant.js'
import { TextPacker } from './packed-text.js'
import type { RecordShape } from './record.js'

export type Row = Readonly<Record<string, unknown>>

/** Stands in for a row that is no record; it has been refused already. */
export const nothing: Row = {}

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Notes why a row is no record; the first reason counts. */
export type Refuse = (row: number, field: string, reason: string, detail: string, value: unknown) => void

/** Refuses a value its field does not accept, and a required one that is missing. Whether there is a value to keep. */
function usable(row: Row, i: number, name: string, field: Field, value: unknown, refuse: Refuse): boolean {
  if (missing(value)) {
    if (field.required && row !== nothing) refuse(i, name, 'missing', 'required', value)
    return false
  }
  if (accepts(field, value)) return true
  refuse(i, name, 'invalid', expectation(field), value)
  return false
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
export function build(rows: readonly Row[], name: string, field: Field, refuse: Refuse): Column | null {
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
  const packer = new TextPacker(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? nothing
    const value = row[name]
    if (typeof value === 'string' && value !== '') packer.push(value)
    else packer.push(usable(row, i, name, field, value, refuse) ? String(value) : '')
  }
  return { kind: 'ids', ...packer.packed() }
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
      const visits: readonly unknown[] = list
      for (const visit of visits) {
        if (!isRow(visit)) continue
        const ms = instantMs(visit['enteredAt'])
        const [stage, precision] = [dictionary.code(String(visit['stage'])), precisionOfLast()]
        stages.push(stage)
        at.push(ms)
        precisions.push(precision)
        // Histories mostly come in order: what comes late is moved up to where it belongs.
        for (let to = at.length - 1; to > (offsets[i] ?? 0) && (at[to - 1] ?? 0) > ms; to--)
          for (const column of [stages, at, precisions])
            column.splice(to - 1, 2, column[to] ?? 0, column[to - 1] ?? 0)
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
export function further(rows: readonly Row[], shape: RecordShape): string[] {
  const names = new Set<string>()
  const stride = Math.max(1, Math.floor(rows.length / 400))
  for (let i = 0; i < rows.length; i += stride) {
    for (const name of Object.keys(rows[i] ?? nothing))
      if (!Object.hasOwn(shape.fields, name)) names.add(name)
  }
  return [...names]
}

/** More values than this in a field that is mostly distinct is no dimension but a name or a note. */
export const mostValues = 1000

/** Texts of a field that says who a record is about; null when no row has one. */
export function identities(rows: readonly Row[], name: string): IdColumn | null {
  const packer = new TextPacker(rows.length)
  for (const row of rows) {
    const value = row[name]
    packer.push(typeof value === 'string' ? value : '')
  }
  const packed = packer.packed()
  return packed.text.length === 0 ? null : { kind: 'ids', ...packed }
}

/** A text field beyond the shape; null when it has no value, or more values than `most` and those mostly distinct. */
export function dimension(rows: readonly Row[], name: string, most = mostValues): KeyColumn | null {
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
    if (distinct > most && distinct > rows.length / 20) return null
  }
  return dictionary.values.length === 1 ? null : { kind: 'keys', codes, values: dictionary.values }
}

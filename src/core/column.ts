import { textAt, TextPacker, type PackedText } from './packed-text.js'

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
/** Identities, as text; `''` when the record has none. */
export interface IdColumn extends PackedText {
  readonly kind: 'ids'
}
/** Stage histories, flattened: row i owns entries `offsets[i]` to `offsets[i + 1]`, in order of entry. */
export interface VisitColumn {
  readonly kind: 'visits'
  readonly offsets: Uint32Array
  readonly stages: KeyColumn
  readonly enteredAt: InstantColumn
}
export type Column = KeyColumn | NumberColumn | InstantColumn | FlagColumn | IdColumn | VisitColumn

/** Whether a row has a value. */
export function isKnown(column: Column, row: number): boolean {
  switch (column.kind) {
    case 'keys':
      return column.codes[row] !== 0
    case 'numbers':
    case 'instants':
      return !Number.isNaN(column.values[row] ?? Number.NaN)
    case 'flags':
      return column.values[row] !== 0
    case 'ids':
      return column.ends[row] !== (row === 0 ? 0 : column.ends[row - 1])
    case 'visits':
      return column.offsets[row] !== column.offsets[row + 1]
  }
}

/** The columns without the rows that were refused. */
export function without(columns: ReadonlyMap<string, Column>, out: Uint8Array): ReadonlyMap<string, Column> {
  const keep = new Int32Array(out.length)
  let size = 0
  for (let i = 0; i < out.length; i++) if (!out[i]) keep[size++] = i
  return pickedColumns(columns, keep.subarray(0, size))
}

function pickedColumns(columns: ReadonlyMap<string, Column>, keep: Int32Array): ReadonlyMap<string, Column> {
  return new Map([...columns].map(([name, column]) => [name, picked(column, keep)]))
}

/** The values at some places, into a column of as many: a plain loop, since `from` walks an iterator. */
function pick<T extends Float64Array | Uint32Array | Uint8Array>(values: T, keep: Int32Array, into: T): T {
  for (let k = 0; k < keep.length; k++) into[k] = values[keep[k] ?? 0] ?? 0
  return into
}

const pickCodes = (codes: Uint32Array, keep: Int32Array): Uint32Array =>
  pick(codes, keep, new Uint32Array(keep.length))
const pickNumbers = (values: Float64Array, keep: Int32Array): Float64Array =>
  pick(values, keep, new Float64Array(keep.length))
const pickBytes = (values: Uint8Array, keep: Int32Array): Uint8Array =>
  pick(values, keep, new Uint8Array(keep.length))

function picked(column: Column, keep: Int32Array): Column {
  switch (column.kind) {
    case 'ids':
      return pickedIds(column, keep)
    case 'keys':
      return { ...column, codes: pickCodes(column.codes, keep) }
    case 'numbers':
      return { ...column, values: pickNumbers(column.values, keep) }
    case 'instants':
      return {
        ...column,
        values: pickNumbers(column.values, keep),
        precisions: pickBytes(column.precisions, keep),
      }
    case 'flags':
      return { ...column, values: pickBytes(column.values, keep) }
    case 'visits':
      return pickedVisits(column, keep)
  }
}

function pickedIds({ text, ends }: IdColumn, keep: Int32Array): IdColumn {
  const packer = new TextPacker(keep.length)
  for (const i of keep) packer.pushBytes(text, i === 0 ? 0 : (ends[i - 1] ?? 0), ends[i] ?? 0)
  return { kind: 'ids', ...packer.packed() }
}

/** The identity of a row; null when it has none. */
export function idAt(column: IdColumn, row: number): string | null {
  return textAt(column, row) || null
}

function pickedVisits(column: VisitColumn, keep: Int32Array): VisitColumn {
  const offsets = new Uint32Array(keep.length + 1)
  const places = new Int32Array(column.stages.codes.length)
  let size = 0
  for (let k = 0; k < keep.length; k++) {
    const row = keep[k] ?? 0
    for (let at = column.offsets[row] ?? 0; at < (column.offsets[row + 1] ?? 0); at++) places[size++] = at
    offsets[k + 1] = size
  }
  const kept = places.subarray(0, size)
  return {
    kind: 'visits',
    offsets,
    stages: { ...column.stages, codes: pickCodes(column.stages.codes, kept) },
    enteredAt: {
      ...column.enteredAt,
      values: pickNumbers(column.enteredAt.values, kept),
      precisions: pickBytes(column.enteredAt.precisions, kept),
    },
  }
}

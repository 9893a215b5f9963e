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
  const keep: number[] = []
  for (let i = 0; i < out.length; i++) if (!out[i]) keep.push(i)
  return new Map([...columns].map(([name, column]) => [name, picked(column, keep)]))
}

function picked(column: Column, keep: readonly number[]): Column {
  switch (column.kind) {
    case 'ids':
      return pickedIds(column, keep)
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

function pickedIds({ text, ends }: IdColumn, keep: readonly number[]): IdColumn {
  const packer = new TextPacker(keep.length)
  for (const i of keep) packer.pushBytes(text, i === 0 ? 0 : (ends[i - 1] ?? 0), ends[i] ?? 0)
  return { kind: 'ids', ...packer.packed() }
}

/** The identity of a row; null when it has none. */
export function idAt(column: IdColumn, row: number): string | null {
  return textAt(column, row) || null
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

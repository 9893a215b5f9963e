import { idAt, isKnown, type Column } from '../core/column.js'
import { Growing } from '../core/growing.js'
import { stackedColumn } from '../core/stacked-column.js'
import { TextPacker } from '../core/packed-text.js'

/** Where the values of joined rows come from: of each row, its place in the tables that lie one below the other. */
export interface Gathered {
  /** Rows that come out. */
  readonly size: number
  /** The row that comes out of each row that goes in. */
  readonly target: Uint32Array
}

/**
 * The column of joined rows: of the values of one, the last that is known. Columns lie one below the other, unknown
 * where a table has none.
 */
export function joinedColumn(
  parts: readonly (readonly [Column | undefined, number])[],
  { size, target }: Gathered,
): Column | null {
  const first = parts.find(([column]) => column)?.[0]
  if (!first) return null
  const stacked = stackedColumn(first.kind)
  for (const [column, n] of parts) stacked.add(column, n)
  const all = stacked.column()
  const from = lastKnown(all, { size, target })
  return picked(all, from)
}

/** Of each row that comes out, the last row with a known value, counted from 1; 0 where there is none. */
function lastKnown(column: Column, { size, target }: Gathered): Uint32Array {
  const from = new Uint32Array(size)
  for (let row = 0; row < target.length; row++) if (isKnown(column, row)) from[target[row] ?? 0] = row + 1
  return from
}

function picked(column: Column, from: Uint32Array): Column {
  switch (column.kind) {
    case 'keys':
      return { ...column, codes: from.map((row) => (row === 0 ? 0 : (column.codes[row - 1] ?? 0))) }
    case 'numbers':
      return {
        ...column,
        values: Float64Array.from(from, (row) =>
          row === 0 ? Number.NaN : (column.values[row - 1] ?? Number.NaN),
        ),
      }
    case 'instants':
      return {
        ...column,
        values: Float64Array.from(from, (row) =>
          row === 0 ? Number.NaN : (column.values[row - 1] ?? Number.NaN),
        ),
        precisions: Uint8Array.from(from, (row) => (row === 0 ? 0 : (column.precisions[row - 1] ?? 0))),
      }
    case 'flags':
      return {
        ...column,
        values: Uint8Array.from(from, (row) => (row === 0 ? 0 : (column.values[row - 1] ?? 0))),
      }
    case 'ids': {
      const packer = new TextPacker(from.length)
      for (const row of from) packer.push(row === 0 ? '' : (idAt(column, row - 1) ?? ''))
      return { kind: 'ids', ...packer.packed() }
    }
    case 'visits': {
      const offsets = new Uint32Array(from.length + 1)
      const kept = new Growing((length) => new Uint32Array(length))
      from.forEach((row, i) => {
        const end = row === 0 ? 0 : (column.offsets[row] ?? 0)
        for (let at = row === 0 ? 0 : (column.offsets[row - 1] ?? 0); at < end; at++) kept.fill(at, 1)
        offsets[i + 1] = kept.size
      })
      const visits = kept.taken
      return {
        kind: 'visits',
        offsets,
        stages: { ...column.stages, codes: visits.map((at) => column.stages.codes[at] ?? 0) },
        enteredAt: {
          kind: 'instants',
          values: Float64Array.from(visits, (at) => column.enteredAt.values[at] ?? Number.NaN),
          precisions: Uint8Array.from(visits, (at) => column.enteredAt.precisions[at] ?? 0),
        },
      }
    }
  }
}

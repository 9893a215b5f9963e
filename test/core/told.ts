import { idAt, type Column } from '../../src/core/column.js'
import type { Table } from '../../src/core/table.js'

function cell(column: Column, row: number): unknown {
  switch (column.kind) {
    case 'keys':
      return column.values[column.codes[row] ?? 0]
    case 'ids':
      return idAt(column, row)
    case 'flags':
      return [null, false, true][column.values[row] ?? 0]
    case 'numbers':
      return Number.isNaN(column.values[row]) ? null : column.values[row]
    case 'instants':
      return Number.isNaN(column.values[row]) ? null : [column.values[row], column.precisions[row]]
    case 'visits': {
      const { offsets, stages, enteredAt } = column
      const visits = Array.from({ length: (offsets[row + 1] ?? 0) - (offsets[row] ?? 0) }, (_, i) => {
        const at = (offsets[row] ?? 0) + i
        return [stages.values[stages.codes[at] ?? 0], enteredAt.values[at]]
      })
      return visits.length > 0 ? visits : null
    }
  }
}

/** The records of a table field by field; none without a table. */
export function toldRecords(table: Table | undefined): readonly Readonly<Record<string, unknown>>[] {
  return Array.from({ length: table?.size ?? 0 }, (_, row) =>
    Object.fromEntries(
      [...(table?.columns ?? [])]
        .map(([name, column]): [string, unknown] => [name, cell(column, row)])
        .filter(([, value]) => value !== null && value !== undefined),
    ),
  )
}

/** What a table says, however it is held: its records, and what it refused. */
export function told(table: Table): unknown {
  return {
    rows: table.rows,
    records: toldRecords(table),
    refused: table.refused.map(({ row, field, reason, detail, id }) => ({
      row,
      field,
      reason,
      detail,
      id: id === null ? null : String(id),
    })),
  }
}

import { idAt, without, type Column, type IdColumn } from './column.js'
import {
  build,
  dimension,
  further,
  identities,
  isRow,
  nothing,
  type Refuse,
  type Row,
} from './column-builder.js'
import { areAscending, IdIndex } from './id-index.js'
import { isIdentity, shapes, type DatasetName, type RecordShape } from './record.js'
import type { Refusal, Table } from './table.js'

/**
 * Turns raw records into columns, field by field. Never throws for a bad row: it is refused, with the field and the
 * reason. Of several rows with one id the last is the record and the earlier ones are refused as duplicates.
 *
 * @param most values of a field that is mostly distinct, up to which it is still a dimension; Infinity for a part of
 *   the rows, where that cannot be told
 */
export function ingest(dataset: DatasetName, given: readonly unknown[], most?: number): Table {
  const shape: RecordShape = shapes[dataset]
  const n = given.length
  const refused: Refusal[] = []
  const out = new Uint8Array(n)
  const rows = given.map((row): Row => (isRow(row) ? row : nothing))
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
    if (rows[i] === nothing) refuse(i, '', 'not-a-record', 'expected an object', given[i])
  }
  const columns = new Map<string, Column>()
  for (const [name, field] of Object.entries(shape.fields)) {
    const column = build(rows, name, field, refuse)
    if (column) columns.set(name, column)
  }
  for (const name of further(rows, shape)) {
    const column = isIdentity(name) ? identities(rows, name) : dimension(rows, name, most)
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

function dropEarlier(ids: IdColumn, key: string, out: Uint8Array, refuse: Refuse): void {
  if (areAscending(ids)) return
  const last = new IdIndex(out.length)
  for (let i = 0; i < out.length; i++) {
    if (out[i]) continue
    const before = last.put(ids, i)
    if (before >= 0) refuse(before, key, 'duplicate', 'a later row has the same id', idAt(ids, i))
  }
}

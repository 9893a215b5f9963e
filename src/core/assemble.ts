import { idAt, without, type Column, type KeyColumn } from './column.js'
import { mostValues } from './column-builder.js'
import type { Field } from './field.js'
import { IdIndex } from './id-index.js'
import { shapes, type DatasetName, type RecordShape } from './record.js'
import type { Refusal, Table } from './table.js'

/**
 * A table of columns that were read elsewhere, from a file or an array. Rows named in `refused` are left out, and with
 * them those that lack a required field, carry a choice that is none, or have the id of a later row. A column beyond
 * the shape that is mostly distinct text is no dimension and is left out.
 *
 * @param rows rows of every column
 */
export function assemble(
  dataset: DatasetName,
  rows: number,
  columns: ReadonlyMap<string, Column>,
  refused: readonly Refusal[],
): Table {
  const shape: RecordShape = shapes[dataset]
  const key = shape.key === null ? undefined : columns.get(shape.key)
  const ids = key?.kind === 'ids' ? key : null
  const out = new Uint8Array(rows)
  const all: Refusal[] = []
  const note = (refusal: Refusal): void => {
    if (out[refusal.row]) return
    out[refusal.row] = 1
    all.push(refusal)
  }
  const refuse = (row: number, field: string, reason: string, detail: string, value: unknown): void =>
    note({ dataset, row, field, reason, detail, value, id: ids && idAt(ids, row) })
  for (const refusal of refused) note(refusal)
  for (const [name, field] of Object.entries(shape.fields))
    check(columns.get(name), name, field, rows, refuse)
  if (ids) {
    const last = new IdIndex(rows)
    for (let row = 0; row < rows; row++) {
      const earlier = out[row] ? -1 : last.put(ids, row)
      if (earlier >= 0)
        refuse(earlier, shape.key ?? '', 'duplicate', 'a later row has the same id', idAt(ids, row))
    }
  }
  const kept = all.length === 0 ? columns : without(columns, out)
  const telling = [...kept].filter(
    ([name, column]) => Object.hasOwn(shape.fields, name) || !isNames(column, rows),
  )
  all.sort((a, b) => a.row - b.row)
  return { dataset, size: rows - all.length, columns: new Map(telling), rows, refused: all }
}

type Refuse = (row: number, field: string, reason: string, detail: string, value: unknown) => void

function check(column: Column | undefined, name: string, field: Field, rows: number, refuse: Refuse): void {
  const choices = column?.kind === 'keys' && field.kind === 'choice' ? strange(column, field) : null
  if (choices && column?.kind === 'keys') {
    column.codes.forEach((code, row) => {
      if (choices[code])
        refuse(row, name, 'invalid', `expected ${field.choices.join(', ')}`, column.values[code])
    })
  }
  if (!field.required) return
  for (let row = 0; row < rows; row++) {
    if (!column || isUnknown(column, row)) refuse(row, name, 'missing', 'required', null)
  }
}

/** Which codes stand for a word that is none of the choices; null when all are. */
function strange({ values }: KeyColumn, field: Field): readonly boolean[] | null {
  const out = values.map((value) => value !== null && !field.choices.includes(value))
  return out.includes(true) ? out : null
}

function isUnknown(column: Column, row: number): boolean {
  switch (column.kind) {
    case 'keys':
      return column.codes[row] === 0
    case 'numbers':
    case 'instants':
      return Number.isNaN(column.values[row] ?? Number.NaN)
    case 'flags':
      return column.values[row] === 0
    case 'ids':
      return column.ends[row] === (row === 0 ? 0 : column.ends[row - 1])
    case 'visits':
      return column.offsets[row] === column.offsets[row + 1]
  }
}

function isNames(column: Column, rows: number): boolean {
  return column.kind === 'keys' && column.values.length > mostValues && column.values.length > rows / 20
}

import { idAt, isKnown, without, type Column } from './column.js'
import { mostValues } from './column-builder.js'
import { expectation, type Field } from './field.js'
import { areAscending, IdIndex } from './id-index.js'
import { shapes, type DatasetName, type RecordShape } from './record.js'
import type { Refusal, Table } from './table.js'

/**
 * A table of columns that were read elsewhere, from a file or an array. Rows named in `refused` are left out, and with
 * them those that lack a required field, carry a choice that is none, or have the id of a later row: each for the
 * first of its faults, in the order of the fields. A column beyond the shape that is mostly distinct text is no
 * dimension and is left out.
 *
 * Yields between steps of some milliseconds, for who must not hold a page; `finished` takes all of them at once.
 *
 * @param rows rows of every column
 * @param most as for `ingest`
 */
export function* assemble(
  dataset: DatasetName,
  rows: number,
  columns: ReadonlyMap<string, Column>,
  refused: readonly Refusal[],
  most = mostValues,
): Generator<void, Table> {
  const shape: RecordShape = shapes[dataset]
  const key = shape.key === null ? undefined : columns.get(shape.key)
  const ids = key?.kind === 'ids' ? key : null
  const out = new Uint8Array(rows)
  const all: Refusal[] = []
  const note = (refusal: Refusal): void => {
    if (out[refusal.row]) return
    out[refusal.row] = 1
    all.push({ ...refusal, id: refusal.id ?? (ids && idAt(ids, refusal.row)) })
  }
  const refuse: Refuse = (row, field, reason, detail, value) =>
    note({ dataset, row, field, reason, detail, value, id: null })
  for (const refusal of refused) if (!Object.hasOwn(shape.fields, refusal.field)) note(refusal)
  for (const [name, field] of Object.entries(shape.fields)) {
    for (const refusal of refused) if (refusal.field === name) note(refusal)
    check(columns.get(name), name, field, rows, refuse)
    yield
  }
  if (ids && !areAscending(ids)) {
    const last = new IdIndex(rows)
    for (let row = 0; row < rows; row++) {
      if (row % step === 0) yield
      const earlier = out[row] ? -1 : last.put(ids, row)
      if (earlier >= 0)
        refuse(earlier, shape.key ?? '', 'duplicate', 'a later row has the same id', idAt(ids, row))
    }
  }
  const kept = [...columns].filter(
    ([name, column]) => Object.hasOwn(shape.fields, name) || !isNames(column, rows, most),
  )
  all.sort((a, b) => a.row - b.row)
  const size = rows - all.length
  if (all.length === 0) return { dataset, size, columns: new Map(kept), rows, refused: all }
  const telling = new Map<string, Column>()
  for (const entry of kept) {
    yield
    for (const [name, column] of without(new Map([entry]), out)) telling.set(name, column)
  }
  return { dataset, size, columns: telling, rows, refused: all }
}

/** Rows that are looked up at a time. */
export const step = 20_000

/** What a generator returns, all its steps taken at once. */
export function finished<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

type Refuse = (row: number, field: string, reason: string, detail: string, value: unknown) => void

function check(column: Column | undefined, name: string, field: Field, rows: number, refuse: Refuse): void {
  if (column?.kind === 'keys' && field.kind === 'choice') {
    const strange = column.values.map((value) => value !== null && !field.choices.includes(value))
    if (strange.includes(true)) {
      column.codes.forEach((code, row) => {
        if (strange[code]) refuse(row, name, 'invalid', expectation(field), column.values[code])
      })
    }
  }
  if (!field.required || (column?.kind === 'keys' && !column.codes.includes(0))) return
  for (let row = 0; row < rows; row++) {
    if (!column || !isKnown(column, row)) refuse(row, name, 'missing', 'required', null)
  }
}

function isNames(column: Column, rows: number, most: number): boolean {
  return column.kind === 'keys' && column.values.length > most && column.values.length > rows / 20
}

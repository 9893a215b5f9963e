import { finished, step } from './assemble.js'
import { idAt, without, type IdColumn } from './column.js'
import { mostValues } from './column-builder.js'
import { IdIndex } from './id-index.js'
import { shapes, type DatasetName, type RecordShape } from './record.js'
import { stackedColumn, type StackedColumn } from './stacked-column.js'
import type { Refusal, Table } from './table.js'

/** More distinct texts than this are not carried along, in case they repeat after all. */
const mostEver = 50_000

/**
 * Tables of one kind of record, one below the other: how records are read in pieces, and how later ones join those
 * that are there. Of several rows with one id the last is the record, wherever the others came from.
 */
export class TableStack {
  readonly #dataset: DatasetName
  readonly #key: string | null
  #columns = new Map<string, StackedColumn>()
  #size = 0
  #rows = 0
  #index: IdIndex | null = null
  /** Rows that a later one has replaced and that still stand in the columns. */
  #replaced: number[] = []
  #refused: Refusal[] = []
  /** Fields beyond the shape that turned out to be names or notes, and are no longer kept. */
  readonly #names = new Set<string>()

  constructor(dataset: DatasetName) {
    const shape: RecordShape = shapes[dataset]
    this.#dataset = dataset
    this.#key = shape.key
  }

  /** Records so far. */
  get size(): number {
    return this.#size - this.#replaced.length
  }

  /** Adds the rows of a table below. Whether a record that stood there before was replaced by one of them. */
  add(table: Table): boolean {
    return finished(this.adding(table))
  }

  /** The same, yielding between steps of some milliseconds. */
  *adding(table: Table): Generator<void, boolean> {
    const start = this.#size
    for (const [name, column] of table.columns) {
      if (this.#columns.has(name) || this.#names.has(name)) continue
      const made = stackedColumn(column.kind)
      made.add(undefined, start)
      this.#columns.set(name, made)
    }
    for (const [name, stacked] of this.#columns) {
      stacked.add(table.columns.get(name), table.size)
      yield
    }
    this.#size += table.size
    const replaced = yield* this.#replaceEarlier(start)
    for (const refusal of table.refused) this.#refused.push({ ...refusal, row: refusal.row + this.#rows })
    this.#rows += table.rows
    for (const [name, { distinct = 0 }] of this.#columns) {
      if (distinct > mostEver && this.#isName(name, distinct)) {
        this.#names.add(name)
        this.#columns.delete(name)
      }
    }
    return replaced
  }

  #ids(): IdColumn | null {
    const column = this.#key === null ? undefined : this.#columns.get(this.#key)?.column()
    return column?.kind === 'ids' ? column : null
  }

  *#replaceEarlier(start: number): Generator<void, boolean> {
    const ids = this.#ids()
    if (!ids || this.#size === start) return false
    const before = this.#replaced.length
    const index = (this.#index ??= new IdIndex(this.#size))
    for (let row = start; row < this.#size; row++) {
      if (row % step === 0) yield
      const earlier = index.put(ids, row)
      if (earlier >= 0) this.#replaced.push(earlier)
    }
    return this.#replaced.length > before
  }

  /** All records so far; tables added later do not change it. */
  table(): Table {
    if (this.#replaced.length > 0) this.#dropReplaced()
    const telling = [...this.#columns].filter(([name, { distinct = 0 }]) => !this.#isName(name, distinct))
    return {
      dataset: this.#dataset,
      size: this.#size,
      columns: new Map(telling.map(([name, stacked]) => [name, stacked.column()])),
      rows: this.#rows,
      refused: [...this.#refused],
    }
  }

  #isName(name: string, distinct: number): boolean {
    return (
      distinct > mostValues &&
      distinct > this.#rows / 20 &&
      !Object.hasOwn(shapes[this.#dataset].fields, name)
    )
  }

  #dropReplaced(): void {
    const ids = this.#ids()
    const out = new Uint8Array(this.#size)
    const refused = this.#refused.map(({ row }) => row).sort((a, b) => a - b)
    for (const row of this.#replaced) out[row] = 1
    for (const [row, origin] of origins(out, refused)) {
      const id = ids && idAt(ids, row)
      const detail = 'a later row has the same id'
      const refusal = { dataset: this.#dataset, row: origin, field: this.#key ?? '', reason: 'duplicate' }
      this.#refused.push({ ...refusal, detail, value: id, id })
    }
    this.#refused.sort((a, b) => a.row - b.row)
    const columns = new Map([...this.#columns].map(([name, stacked]) => [name, stacked.column()] as const))
    this.#size -= this.#replaced.length
    this.#replaced = []
    this.#columns = new Map(
      [...without(columns, out)].map(([name, column]): [string, StackedColumn] => {
        const stacked = stackedColumn(column.kind)
        stacked.add(column, this.#size)
        return [name, stacked]
      }),
    )
    this.#index = null
    finished(this.#replaceEarlier(0))
  }
}

/** Where the marked rows stood among the rows given, of which the `refused` (ascending) are no rows here. */
function* origins(marked: Uint8Array, refused: readonly number[]): Generator<[row: number, origin: number]> {
  let before = 0
  for (let row = 0; row < marked.length; row++) {
    while (before < refused.length && (refused[before] ?? Infinity) <= row + before) before++
    if (marked[row]) yield [row, row + before]
  }
}

import { datasetNames, type Dataset, type DatasetName } from './record.js'
import { ingest } from './ingest.js'
import type { Refusal, Table } from './table.js'

/** A dataset in columns, read once and asked many times. Arrays are tables made by `ingest`. */
export class Records {
  readonly tables: ReadonlyMap<DatasetName, Table>

  constructor(tables: ReadonlyMap<DatasetName, Table>) {
    this.tables = tables
  }

  /** Every row that did not become a record, with its place and the reason. */
  get refused(): readonly Refusal[] {
    return [...this.tables.values()].flatMap((table) => table.refused)
  }

  /** The text dimensions of the records, by array. */
  dimensions(name: DatasetName): readonly string[] {
    const table = this.tables.get(name)
    if (!table) return []
    return [...table.columns].flatMap(([field, column]) =>
      column.kind === 'keys' || column.kind === 'flags' ? [field] : [],
    )
  }
}

/** The arrays of a dataset; those that are absent stay absent. Throws a TypeError that names an entry which is none. */
export function arraysOf(dataset: Dataset): readonly (readonly [DatasetName, readonly unknown[]])[] {
  return datasetNames.flatMap((name) => {
    const given: unknown = dataset[name] ?? null
    if (given === null) return []
    if (!Array.isArray(given)) throw new TypeError(`${name}: expected an array of records`)
    return [[name, given]]
  })
}

/** Reads a dataset into columns. Throws a TypeError that names an entry which is not an array; rows never throw. */
export function records(dataset: Dataset): Records {
  return new Records(new Map(arraysOf(dataset).map(([name, rows]) => [name, ingest(name, rows)])))
}

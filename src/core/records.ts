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

/**
 * Reads a dataset into columns. Arrays that are absent stay absent. Throws a TypeError that names an entry which is
 * not an array; rows never throw.
 */
export function records(dataset: Dataset): Records {
  const tables = new Map<DatasetName, Table>()
  for (const name of datasetNames) {
    const given: unknown = dataset[name]
    if (given === undefined || given === null) continue
    if (!Array.isArray(given)) throw new TypeError(`${name}: expected an array of records`)
    tables.set(name, ingest(name, given))
  }
  return new Records(tables)
}

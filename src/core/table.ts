import type { Column } from './column.js'
import type { DatasetName } from './record.js'

/** A row that is not a record: where it stood (from 0), which field refused it, and why. The row itself is kept. */
export interface Refusal {
  readonly dataset: DatasetName
  readonly row: number
  readonly field: string
  /** `missing`, `invalid`, `duplicate` or `not-a-record`. */
  readonly reason: string
  readonly detail: string
  readonly value: unknown
  /** The row's id, where it has one that can be read. */
  readonly id: string | number | null
}

/** Records in columns. Rows that were refused are not in it; they are in `refused`. */
export interface Table {
  readonly dataset: DatasetName
  readonly size: number
  readonly columns: ReadonlyMap<string, Column>
  /** Rows given, refused ones included. */
  readonly rows: number
  readonly refused: readonly Refusal[]
}

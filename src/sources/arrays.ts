import { ingest } from '../core/ingest.js'
import type { Dataset, DatasetName } from '../core/record.js'
import { arraysOf, Records } from '../core/records.js'
import type { Table } from '../core/table.js'
import { TableStack } from '../core/table-stack.js'
import { Breath } from './breathe.js'

/** Rows read between two looks at the clock. */
const piece = 1_000

/**
 * Reads a dataset as `records` does, with pauses in which the page does what waits. Rows that are added to the arrays
 * meanwhile are not read. Without arrays there are no tables. Rejects with a TypeError that names an entry which is no array.
 */
export async function readArrays(dataset: Dataset): Promise<Records> {
  const given = arraysOf(dataset).map(([name, rows]) => [name, rows.slice()] as const)
  const breath = new Breath()
  const tables = new Map<DatasetName, Table>()
  for (const [name, rows] of given) tables.set(name, await breath.through(inPieces(name, rows)))
  return new Records(tables)
}

function* inPieces(name: DatasetName, rows: readonly unknown[]): Generator<void, Table> {
  if (rows.length <= piece) return ingest(name, rows)
  const stack = new TableStack(name)
  for (let from = 0; from < rows.length; from += piece) {
    yield* stack.adding(ingest(name, rows.slice(from, from + piece), Infinity))
    yield
  }
  return stack.table()
}

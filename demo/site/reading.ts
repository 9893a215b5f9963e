import { datasetNames, Records, type DatasetName } from 'kpi-elements/core'
import { Reader, type Columns, type FieldDecision, type Overrides, type Proposal } from 'kpi-elements/sources'

/** What a reader said of a file; where nothing is said the file speaks for itself. */
export interface Said {
  readonly mapping: string
  readonly dataset: string
  readonly columns: Columns
  readonly overrides: Overrides
}

export const unsaid: Said = { mapping: '', dataset: '', columns: {}, overrides: {} }

export interface Reading {
  readonly records: Records
  readonly dataset: DatasetName
  readonly decisions: readonly FieldDecision[]
  readonly proposals: readonly Proposal[]
  /** How the bytes were read: encoding, delimiter. */
  readonly notes: readonly string[]
}

/** Reads a file here, in this page. Rejects with a SourceError that says what is wrong with it. */
export async function readFile(file: File, { mapping, dataset, columns, overrides }: Said): Promise<Reading> {
  const reader = new Reader({
    format: file.name.endsWith('.json') ? 'json' : 'csv',
    encoding: null,
    dataset: datasetNames.find((name) => name === dataset) ?? null,
    mapping: null,
    stages: [],
    columns,
    overrides,
  })
  reader.push(new Uint8Array(await file.arrayBuffer()))
  const steps = reader.end()
  let step = steps.next()
  while (!step.done) step = steps.next()
  const { tables, decisions, proposals, notes } = step.value
  const [first] = tables
  const records = new Records(new Map(tables.map((table) => [table.dataset, table])))
  return { records, dataset: first?.dataset ?? 'deals', decisions, proposals, notes }
}

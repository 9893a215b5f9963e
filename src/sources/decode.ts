import { ingest } from '../core/ingest.js'
import type { DatasetName } from '../core/record.js'
import { Records } from '../core/records.js'
import type { Overrides } from './column.js'
import type { FieldDecision } from './field-decisions.js'
import { arraysIn, datasetOf } from './fit.js'
import type { Mapping } from './mapping.js'
import type { Pieces } from './pieces.js'
import type { Columns, Proposal } from './propose.js'
import type { Stage } from './stages.js'

export interface DecodeOptions {
  /** What rows are that do not say it: of an array without a name and without the fields of one kind of record. */
  readonly dataset?: DatasetName | undefined
  /** How a program's rows become records. */
  readonly mapping?: Mapping | undefined
  /** The program's list of stages, by `stagesOf`: names, outcomes and chances of stages it only numbers. */
  readonly stages?: readonly Stage[] | undefined
  /** How dates and numbers of a column are written, where the author knows better: by its name, or `*`. */
  readonly overrides?: Overrides | undefined
  /** Which column a field is in, by field. */
  readonly columns?: Columns | undefined
  /**
   * Whether a worker reads what is larger than a megabyte: `true` unless said. A text is the address of the worker's
   * file, on the page's own site; without it the file that came with the kit is taken. Where there is no worker to be
   * had the page reads, in short stretches.
   */
  readonly worker?: boolean | string | undefined
}

/** Records, and how their columns were understood. */
export interface Decoded {
  readonly records: Records
  /** What columns were taken for: empty when rows were records of ours already. */
  readonly decisions: readonly FieldDecision[]
  /** Columns that may be fields, those that were used and those that wait for the author. */
  readonly proposals: readonly Proposal[]
  /** How the bytes were read: `utf-8`, `;`. */
  readonly notes: readonly string[]
}

/** What is known of bytes from outside. */
export interface Origin {
  readonly url: string
  readonly redirectedTo: string
  readonly type: string
}

/** Bytes up to which JSON is parsed at once, on the spot: some milliseconds. */
const small = 1 << 19

/**
 * Records from bytes as they come. A small document of our own records is parsed on the spot; whatever reads another
 * is loaded first. Rejects with a SourceError.
 */
export async function decode(pieces: Pieces, origin: Origin, options: DecodeOptions): Promise<Decoded> {
  const first = await pieces.first(options.mapping?.records.length ? 0 : small)
  const records =
    pieces.ended && !options.mapping?.records.length ? plainly(first, options.dataset ?? null) : null
  if (records) return { records, decisions: [], proposals: [], notes: [] }
  const { decodeAny } = await import('./read.js')
  return decodeAny(pieces, origin, options)
}

/** Records of a document that holds such as ours; null for any other. */
function plainly(bytes: Uint8Array, expected: DatasetName | null): Records | null {
  let document: unknown
  try {
    document = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
  const rows = new Map<DatasetName, unknown[]>()
  for (const [path, array] of arraysIn(document)) {
    const dataset = array.length > 0 ? datasetOf(path, array, expected) : null
    if (dataset !== null) rows.set(dataset, [...(rows.get(dataset) ?? []), ...array])
  }
  if (rows.size === 0) return null
  return new Records(new Map([...rows].map(([dataset, array]) => [dataset, ingest(dataset, array)])))
}

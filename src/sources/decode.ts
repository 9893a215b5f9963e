import { ingest } from '../core/ingest.js'
import type { DatasetName } from '../core/record.js'
import { Records } from '../core/records.js'
import { told } from './address.js'
import type { Overrides } from './column.js'
import { encodingOf } from './encoding.js'
import { SourceError } from './error.js'
import type { FieldDecision } from './field-decisions.js'
import { arraysIn, datasetOf } from './fit.js'
import { formatOf, type Format } from './format.js'
import type { Mapping } from './mapping.js'
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
  /** Whether a worker may read what is large, and where its file is; the one beside this module by default. */
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

/** Pieces read ahead, to be read again with the rest. */
export class Pieces {
  readonly #rest: AsyncIterator<Uint8Array>
  readonly #read: Uint8Array[] = []
  #length = 0
  #ended = false
  #received = 0
  #last: Uint8Array = new Uint8Array(0)

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#rest = bytes[Symbol.asyncIterator]()
  }

  /** Whether all has been read. */
  get ended(): boolean {
    return this.#ended
  }

  /** Bytes so far. */
  get received(): number {
    return this.#received
  }

  /** The last bytes so far, up to 64. */
  get last(): Uint8Array {
    return this.#last
  }

  #note(bytes: Uint8Array): void {
    this.#received += bytes.length
    const joined = [...this.#last.subarray(-Math.max(0, 64 - bytes.length)), ...bytes.subarray(-64)]
    this.#last = Uint8Array.from(bytes.length >= 64 ? bytes.subarray(-64) : joined.slice(-64))
  }

  /** The first bytes: at least so many, unless they end before. */
  async first(least: number): Promise<Uint8Array> {
    while (this.#length < least && !this.#ended) {
      const { done, value } = await this.#rest.next()
      if (done) this.#ended = true
      else {
        this.#read.push(value)
        this.#length += value.length
        this.#note(value)
      }
    }
    const all = new Uint8Array(this.#length)
    let at = 0
    for (const piece of this.#read) {
      all.set(piece, at)
      at += piece.length
    }
    return all
  }

  /** All pieces, those read ahead as one. */
  async *all(): AsyncGenerator<Uint8Array, void> {
    if (this.#length > 0) yield await this.first(0)
    for (;;) {
      const { done, value } = this.#ended ? { done: true, value: undefined } : await this.#rest.next()
      if (done || !value) return
      this.#note(value)
      yield value
    }
  }
}

/** The format of what comes, from its first bytes. */
export async function formatOfPieces(pieces: Pieces, origin: Origin): Promise<Format> {
  const head = await pieces.first(1024)
  const page = /^\s*</.test(new TextDecoder().decode(head.subarray(0, 64)))
  const first = page ? await pieces.first(1 << 15) : head
  return formatOf({ ...origin, first: first.subarray(encodingOf(first, origin.type).mark) })
}

/** Records from bytes as they come. Rejects with a SourceError. */
export async function decode(
  pieces: Pieces,
  format: Format,
  origin: Origin,
  options: DecodeOptions,
): Promise<Decoded> {
  const first = await pieces.first(format === 'json' && !options.mapping ? small : 1024)
  const { name, mark } = encodingOf(first, origin.type)
  if (format === 'json' && !options.mapping && pieces.ended && (name ?? 'utf-8') === 'utf-8') {
    const records = plainly(new TextDecoder().decode(first), options.dataset ?? null)
    if (records) return { records, decisions: [], proposals: [], notes: [] }
  }
  const { read } = await import('./read.js')
  try {
    const { tables, ...told } = await read(pieces, format, name, mark, options)
    return { records: new Records(new Map(tables.map((table) => [table.dataset, table]))), ...told }
  } catch (cause) {
    throw named(cause, origin.url, pieces.received)
  }
}

/** Records of a document that holds such as ours; null for any other, for the reader to say what it is. */
function plainly(text: string, expected: DatasetName | null): Records | null {
  let document: unknown
  try {
    document = JSON.parse(text)
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

function named(cause: unknown, url: string, bytes: number): unknown {
  if (cause instanceof SourceError) return cause.params['url'] === undefined ? cause.at(told(url)) : cause
  if (!(cause instanceof Error)) return cause
  if (cause.name === 'CutShort') return new SourceError('truncated', { url: told(url), bytes }, { cause })
  if (cause.name !== 'SyntaxError') return cause
  return new SourceError('malformed', { url: told(url), detail: cause.message }, { cause })
}

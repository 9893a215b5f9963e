import { finished } from '../core/assemble.js'
import { ingest } from '../core/ingest.js'
import { isDatasetName, type DatasetName } from '../core/record.js'
import { Records } from '../core/records.js'
import type { Table } from '../core/table.js'
import { TableStack } from '../core/table-stack.js'
import { Breath } from './breathe.js'
import type { Decoded, DecodeOptions } from './decode.js'
import { SourceError } from './error.js'
import { eventsOf, type ServerEvent } from './events.js'
import { arraysIn, datasetOf } from './fit.js'
import { JsonLines } from './json-lines.js'
import type { Pieces } from './pieces.js'
import { oneOfEach, readGrids } from './reader.js'
import { RowsGrid } from './rows-grid.js'

/** Records with those that have come since the last. */
export interface Grown extends Decoded {
  readonly added: Records | null
}

const nothing: Decoded = { records: new Records(new Map()), decisions: [], proposals: [], notes: [] }

/** "Range Not Satisfiable". */
export const otherFile = 416

/** Records that grow: by events of a server, or by lines appended to a file. */
export class Live {
  readonly #options: DecodeOptions
  readonly #stacks = new Map<DatasetName, TableStack>()
  #latest: Decoded
  /** How much of a growing file has been read; 0 for events. */
  #offset: number
  /** The last bytes of it, to see that it has only grown. */
  #last: Uint8Array
  #event = ''

  /** @param read the file so far, and what it gave; without it records begin with the first event */
  constructor(
    options: DecodeOptions,
    decoded: Decoded = nothing,
    read: Pick<Pieces, 'received' | 'last'> | null = null,
  ) {
    this.#options = options
    this.#latest = decoded
    this.#offset = read?.received ?? 0
    this.#last = read?.last ?? new Uint8Array(0)
  }

  /** What to ask with for what came since. */
  get headers(): Readonly<Record<string, string>> {
    if (this.#offset > 0) return { range: `bytes=${this.#offset - this.#last.length}-` }
    return this.#event === '' ? {} : { 'last-event-id': this.#event }
  }

  /** Makes room for more below what was read, in short stretches: so that the first lines that come are not kept waiting. */
  async prepare(): Promise<void> {
    const breath = new Breath()
    for (const table of this.#latest.records.tables.values()) {
      const stack = new TableStack(table.dataset)
      await breath.through(stack.adding(table))
      this.#stacks.set(table.dataset, stack)
    }
  }

  #stack(dataset: DatasetName): TableStack {
    const known = this.#stacks.get(dataset)
    if (known) return known
    const made = new TableStack(dataset)
    const table = this.#latest.records.tables.get(dataset)
    if (table) made.add(table)
    this.#stacks.set(dataset, made)
    return made
  }

  /** Adds tables below those that are there. */
  #add(given: readonly Table[]): Grown {
    const tables = oneOfEach(given)
    const grown = new Map(this.#latest.records.tables)
    let replaced = false
    for (const table of tables) {
      const stack = this.#stack(table.dataset)
      if (stack.add(table)) replaced = true
      grown.set(table.dataset, stack.table())
    }
    this.#latest = { ...this.#latest, records: new Records(grown) }
    const added = replaced ? null : new Records(new Map(tables.map((table) => [table.dataset, table])))
    return { ...this.#latest, added }
  }

  /** Tables of rows that came together; rows that are no records are refused in one of them. */
  #tables(rows: readonly unknown[], name: string): readonly Table[] {
    const { mapping, dataset = null, stages = [], overrides = {}, columns = {} } = this.#options
    const expected = isDatasetName(name) ? name : dataset
    if (!mapping) {
      const found = datasetOf([name], rows, expected)
      return [ingest(found ?? expected ?? this.#only() ?? 'deals', rows, Infinity)]
    }
    const grid = new RowsGrid()
    grid.add(rows)
    return finished(readGrids([grid.grid()], { mapping, dataset, stages, overrides, columns })).tables
  }

  #only(): DatasetName | null {
    const names = [...this.#latest.records.tables.keys()]
    return names.length === 1 ? (names[0] ?? null) : null
  }

  /** Records after each batch of events: a record, an array of them or a dataset in the data of each. */
  async *events(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Grown, void> {
    for await (const events of eventsOf(bytes)) {
      this.#event = events.at(-1)?.id || this.#event
      const tables = events.flatMap((event) => this.#ofEvent(event))
      if (tables.length > 0) yield this.#add(tables)
    }
  }

  #ofEvent({ name, data }: ServerEvent): readonly Table[] {
    let value: unknown
    try {
      value = JSON.parse(data)
    } catch {
      value = data
    }
    const arrays = Array.isArray(value)
      ? []
      : arraysIn(value).filter(([path]) => isDatasetName(path.at(-1) ?? ''))
    if (arrays.length > 0) return arrays.flatMap(([path, rows]) => this.#tables(rows, path.at(-1) ?? ''))
    return this.#tables(Array.isArray(value) ? value : [value], name)
  }

  /**
   * Adds the lines of a part that begins with the last bytes read. Throws a SourceError as for 416 when it
   * does not, for then the file is another one. */
  async appended(pieces: Pieces): Promise<Grown> {
    const back = this.#last.length
    const first = await pieces.first(back)
    if (first.length < back || this.#last.some((byte, i) => byte !== first[i]))
      throw new SourceError('http', { status: otherFile })
    const rows: unknown[] = []
    const lines = new JsonLines((_, text) => rows.push(...text.parse()))
    let skip = back
    for await (const bytes of pieces.all()) {
      lines.push(bytes.subarray(skip))
      skip = 0
    }
    lines.end()
    this.#offset += pieces.received - back
    this.#last = pieces.last
    return rows.length === 0
      ? { ...this.#latest, added: new Records(new Map()) }
      : this.#add(this.#tables(rows, ''))
  }
}

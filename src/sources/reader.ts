import { finished } from '../core/assemble.js'
import { ingest } from '../core/ingest.js'
import type { DatasetName } from '../core/record.js'
import type { Table } from '../core/table.js'
import { TableStack } from '../core/table-stack.js'
import type { Overrides } from './column.js'
import { CsvReader } from './csv.js'
import { dialectOf } from './dialect.js'
import { Transcoder } from './encoding.js'
import { SourceError } from './error.js'
import type { FieldDecision } from './field-decisions.js'
import { datasetOf } from './fit.js'
import type { Format } from './format.js'
import type { Grid } from './grid.js'
import { JsonLines } from './json-lines.js'
import { JsonRows, type RowsText } from './json-rows.js'
import { knownIn, map } from './map.js'
import type { Mapping } from './mapping.js'
import { PlainRows } from './plain-rows.js'
import { propose, type Columns, type Proposal } from './propose.js'
import { isObject, RowsGrid } from './rows-grid.js'
import type { Stage } from './stages.js'

/** What is known of the bytes before they are read. All of it can be handed to a worker. */
export interface ReadOptions {
  readonly format: Exclude<Format, 'arrow'>
  /** The encoding where somebody said it. */
  readonly encoding: string | null
  /** What the rows are expected to be, when they do not say it themselves. */
  readonly dataset: DatasetName | null
  readonly mapping: Mapping | null
  readonly stages: readonly Stage[]
  readonly overrides: Overrides
  readonly columns: Columns
}

/** What was read. */
export interface Read {
  readonly tables: readonly Table[]
  /** What columns were taken for, where they were no records of ours already. */
  readonly decisions: readonly FieldDecision[]
  readonly proposals: readonly Proposal[]
  /** How the bytes were read, to be shown: `utf-8`, `;`. */
  readonly notes: readonly string[]
}

/** Turns bytes into tables of records, as they come and in pieces cut anywhere. */
export class Reader {
  readonly #options: ReadOptions
  readonly #transcoder: Transcoder | null
  readonly #rows: RowsReader | null
  #csv: CsvReader | null = null

  constructor(options: ReadOptions) {
    this.#options = options
    const { encoding, format } = options
    this.#transcoder = encoding === null || encoding === 'utf-8' ? null : new Transcoder(encoding)
    this.#rows = format === 'csv' ? null : new RowsReader(options)
  }

  /** Takes the next bytes. The first piece of a CSV should hold its first lines. Throws a SyntaxError. */
  push(bytes: Uint8Array): void {
    this.#take(this.#transcoder ? this.#transcoder.push(bytes) : bytes)
  }

  #take(bytes: Uint8Array): void {
    if (this.#rows) this.#rows.push(bytes)
    else if (this.#csv) this.#csv.push(bytes)
    else {
      const { delimiter, skip } = dialectOf(new TextDecoder().decode(bytes.subarray(0, 1 << 16)))
      this.#csv = new CsvReader(delimiter)
      this.#csv.push(bytes.subarray(skip))
    }
  }

  /** The tables of all that was pushed. Yields between steps. Throws a SourceError, a SyntaxError, `CutShort`. */
  *end(): Generator<void, Read> {
    if (this.#transcoder) this.#take(this.#transcoder.end())
    if (this.#rows) return yield* this.#rows.end()
    const grid = yield* (this.#csv ?? new CsvReader(',')).end(this.#options.encoding !== null)
    return yield* readGrids([grid], this.#options)
  }
}

/** Reads rows of JSON: those that are records of ours into tables, others into grids that need a mapping. */
class RowsReader {
  readonly #options: ReadOptions
  readonly #json: JsonRows | JsonLines
  readonly #known = new Map<string, Intake>()
  /** Elements of arrays in which no object has come yet, so that nobody can say what they hold. */
  readonly #undecided = new Map<string, unknown[]>()

  constructor(options: ReadOptions) {
    this.#options = options
    const take = (path: readonly string[], rows: RowsText): void => this.#take(path, rows)
    this.#json = options.format === 'json' ? new JsonRows(take) : new JsonLines(take)
  }

  push(bytes: Uint8Array): void {
    this.#json.push(bytes)
  }

  #take(path: readonly string[], rows: RowsText): void {
    const key = JSON.stringify(path)
    const known = this.#known.get(key)
    if (known) return known.take(rows)
    const parsed = rows.parse()
    const before = this.#undecided.get(key) ?? []
    if (!parsed.some(isObject)) {
      this.#undecided.set(key, [...before, ...parsed])
      return
    }
    const { mapping, dataset } = this.#options
    const ours = mapping?.records.length ? null : datasetOf(path, parsed, dataset)
    const made = ours === null ? new GridIntake() : new RecordIntake(ours)
    this.#known.set(key, made)
    this.#undecided.delete(key)
    if (before.length > 0) made.add(before)
    made.take(rows)
  }

  *end(): Generator<void, Read> {
    this.#json.end()
    for (const [key, rows] of this.#undecided) {
      const made = new GridIntake()
      made.add(rows)
      this.#known.set(key, made)
    }
    const notes = [this.#options.format]
    const intakes = [...this.#known.values()]
    const records = intakes.filter((intake) => intake instanceof RecordIntake)
    if (records.length > 0) {
      const tables: Table[] = []
      for (const intake of records) tables.push(yield* intake.table())
      return { tables: oneOfEach(tables), decisions: [], proposals: [], notes }
    }
    const grids = intakes.flatMap((intake) => (intake instanceof GridIntake ? [intake.grid()] : []))
    if (grids.length > 0) return { ...(yield* readGrids(grids, this.#options)), notes }
    if (this.#json instanceof JsonRows && this.#json.arrays === 0)
      throw new SourceError('unmapped', { names: '' })
    const { dataset } = this.#options
    return { tables: dataset === null ? [] : [ingest(dataset, [])], decisions: [], proposals: [], notes }
  }
}

type Intake = RecordIntake | GridIntake

class RecordIntake {
  readonly #dataset: DatasetName
  readonly #plain: PlainRows
  readonly #stack: TableStack
  #stacked = false

  constructor(dataset: DatasetName) {
    this.#dataset = dataset
    this.#plain = new PlainRows(dataset)
    this.#stack = new TableStack(dataset)
  }

  take(rows: RowsText): void {
    if (!this.#plain.read(rows.bytes, rows.lines)) this.add(rows.parse())
  }

  add(rows: readonly unknown[]): void {
    if (this.#plain.size > 0) this.#stack.add(finished(this.#plain.table(Infinity)))
    this.#stack.add(ingest(this.#dataset, rows, Infinity))
    this.#stacked = true
  }

  *table(): Generator<void, Table> {
    if (!this.#stacked) return yield* this.#plain.table()
    if (this.#plain.size > 0) this.#stack.add(yield* this.#plain.table(Infinity))
    return this.#stack.table()
  }
}

class GridIntake {
  readonly #rows = new RowsGrid()

  take(rows: RowsText): void {
    this.add(rows.parse())
  }

  add(rows: readonly unknown[]): void {
    this.#rows.add(rows)
  }

  grid(): Grid {
    return this.#rows.grid()
  }
}

/** One table of each kind of record. */
export function oneOfEach(tables: readonly Table[]): readonly Table[] {
  const names = [...new Set(tables.map(({ dataset }) => dataset))]
  return names.flatMap((name) => {
    const same = tables.filter(({ dataset }) => dataset === name)
    if (same.length === 1) return same
    const stack = new TableStack(name)
    for (const table of same) stack.add(table)
    return [stack.table()]
  })
}

/** Records of grids: of those the mapping knows, or without one of those whose columns speak for themselves. */
export function* readGrids(
  grids: readonly Grid[],
  options: Omit<ReadOptions, 'format' | 'encoding'>,
): Generator<void, Read> {
  const { dataset, stages, overrides, columns } = options
  const tables: Table[] = []
  const decisions: FieldDecision[] = []
  const proposals: Proposal[] = []
  const bySize = [...grids].sort((a, b) => b.size - a.size)
  const program = options.mapping?.records.length ? options.mapping : null
  for (const grid of bySize) {
    const proposed = program ? null : propose(grid, dataset, columns)
    const records = program ? knownIn(grid, program) : (proposed?.records ?? null)
    if (proposed && (records || grid === bySize[0])) proposals.push(...proposed.proposals)
    if (!records) continue
    yield
    const mapping = { id: 'generic', ...options.mapping, records: [records] }
    const mapped = yield* map(grid, records, { mapping, stages, overrides })
    tables.push(mapped.table)
    decisions.push(...mapped.decisions)
  }
  const [largest] = bySize
  if (tables.length > 0)
    return { tables: oneOfEach(tables), decisions, proposals, notes: largest?.notes ?? [] }
  const names =
    largest?.columns
      .map(({ name }) => name)
      .slice(0, 30)
      .join(', ') ?? ''
  throw new SourceError('unmapped', { names }, { proposals })
}

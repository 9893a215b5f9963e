import { finished } from '../core/assemble.js'
import {
  idAt,
  without as withoutRows,
  type Column,
  type InstantColumn,
  type KeyColumn,
} from '../core/column.js'
import { after, noDay, resolveInstants, type Instants } from '../core/instants.js'
import { parseInstant, precision } from '../core/instant.js'
import type { CheckWords } from '../core/locale.js'
import { shapes, type DatasetName, type RecordShape } from '../core/record.js'
import { Records } from '../core/records.js'
import { repeatedRows } from '../core/repeated.js'
import type { Table } from '../core/table.js'
import { dayLength, zone, type Zone } from '../core/zone.js'
import { outcomeOf } from './outcome-words.js'

/** What is looked for. */
export type CleaningCheck = keyof CheckWords

/** Something odd in records. */
export interface CleaningFinding {
  readonly check: CleaningCheck
  readonly dataset: DatasetName
  /** The field it is seen in. */
  readonly field: string
  readonly count: number
  /** Records it was looked for in. */
  readonly of: number
  /** Ids, or row numbers where there are none; up to five. */
  readonly examples: readonly (string | number)[]
  /** The records concerned, by their place in the table; empty for what concerns a field or a file as a whole. */
  readonly rows: Uint32Array
}

export interface CleaningOptions {
  /** The instant of knowledge: now by default. A date alone is that whole day. */
  readonly asOf?: string | number | Date | undefined
  readonly timeZone?: string | undefined
}

/** Records from which a file or an import can be judged at all. */
const enough = 30
const exampleLimit = 5

interface Knowledge {
  readonly asOf: number
  readonly asOfDay: number
  readonly zone: Zone
}

function knowledgeOf({ asOf, timeZone }: CleaningOptions): Knowledge {
  const inZone = zone(timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone)
  const given = parseInstant(asOf ?? Date.now())
  if (Number.isNaN(given.ms)) throw new TypeError('asOf: expected an ISO 8601 date or instant')
  if (given.precision !== precision.date) {
    const at = given.precision === precision.wall ? inZone.fromWall(given.ms) : given.ms
    return { asOf: at, asOfDay: inZone.dayOf(at), zone: inZone }
  }
  const asOfDay = Math.floor(given.ms / dayLength)
  return { asOf: inZone.startOfDay(asOfDay + 1) - 1, asOfDay, zone: inZone }
}

/**
 * What is odd in records, most records concerned first. Nothing is changed: `without` gives the records that are left
 * when those of a finding are taken out, so that a number can be shown with and without them. Throws a TypeError for
 * an `asOf` that is none and a RangeError for an unknown time zone.
 */
export function cleaningReport(records: Records, options: CleaningOptions = {}): readonly CleaningFinding[] {
  return finished(inspected(records, options))
}

/** The same, yielding between its checks. */
export function* inspected(
  records: Records,
  options: CleaningOptions = {},
): Generator<void, readonly CleaningFinding[]> {
  const known = knowledgeOf(options)
  const found: CleaningFinding[] = []
  for (const table of records.tables.values()) found.push(...(yield* new Inspection(table, known).findings()))
  return found.sort((a, b) => b.count - a.count)
}

/** The records without those of a finding. */
export function without(records: Records, finding: CleaningFinding): Records {
  const table = records.tables.get(finding.dataset)
  if (!table || finding.rows.length === 0) return records
  const out = new Uint8Array(table.size)
  for (const row of finding.rows) out[row] = 1
  const rest: Table = {
    ...table,
    size: table.size - finding.rows.length,
    columns: withoutRows(table.columns, out),
  }
  return new Records(new Map([...records.tables, [finding.dataset, rest]]))
}

type Test = (row: number) => boolean

class Inspection {
  readonly #table: Table
  readonly #known: Knowledge
  readonly #shape: RecordShape
  readonly #found: CleaningFinding[] = []

  constructor(table: Table, known: Knowledge) {
    this.#table = table
    this.#known = known
    this.#shape = shapes[table.dataset]
  }

  *findings(): Generator<void, readonly CleaningFinding[]> {
    this.#duplicates()
    yield
    const start = this.#shape.start
    const started = start === null ? null : this.#instants(start)
    yield
    this.#repeated(started)
    yield
    this.#future(start, started)
    yield
    for (const end of this.#shape.ends) this.#endsBeforeStart(end.field, started)
    yield
    for (const [name, column] of this.#table.columns)
      if (column.kind === 'instants') this.#midnight(name, column)
    yield
    if (start !== null && started) this.#bulkImport(start, started)
    yield
    this.#owner()
    yield
    if (this.#table.dataset === 'deals') this.#deals()
    return this.#found
  }

  #column(name: string): Column | undefined {
    return this.#table.columns.get(name)
  }

  #keys(name: string): KeyColumn | null {
    const column = this.#column(name)
    return column?.kind === 'keys' ? column : null
  }

  #instants(name: string): Instants | null {
    const column = this.#column(name)
    return column?.kind === 'instants' ? resolveInstants(column, this.#known) : null
  }

  #name(row: number): string | number {
    const ids = this.#shape.key === null ? undefined : this.#column(this.#shape.key)
    return (ids?.kind === 'ids' ? idAt(ids, row) : null) ?? row
  }

  #note(check: CleaningCheck, field: string, test: Test): void {
    const rows: number[] = []
    for (let row = 0; row < this.#table.size; row++) if (test(row)) rows.push(row)
    if (rows.length === 0) return
    this.#add(check, field, { count: rows.length, rows: Uint32Array.from(rows) })
  }

  #add(
    check: CleaningCheck,
    field: string,
    found: { readonly count: number; readonly rows?: Uint32Array },
  ): void {
    const { dataset, size } = this.#table
    const { count, rows = new Uint32Array(0) } = found
    const examples = Array.from(rows.subarray(0, exampleLimit), (row) => this.#name(row))
    this.#found.push({ check, dataset, field, count, of: size, examples, rows })
  }

  #duplicates(): void {
    const repeated = this.#table.refused.filter(({ reason }) => reason === 'duplicate')
    if (repeated.length === 0) return
    const ids = new Set(repeated.map(({ id }) => String(id)))
    const rows = new Uint32Array(this.#table.size)
      .map((_, row) => row)
      .filter((row) => ids.has(String(this.#name(row))))
    this.#add('duplicate-ids', this.#shape.key ?? '', { count: repeated.length, rows })
  }

  /** Rows without ids that are alike in everything: with a time of day hardly by chance, of one day perhaps. */
  #repeated(started: Instants | null): void {
    if (this.#shape.key !== null) return
    const again = repeatedRows(this.#table)
    const timed: Test = (row) => started?.dateAlone[row] === 0
    this.#note('repeated-rows', '', (row) => again[row] === 1 && timed(row))
    this.#note('repeated-days', '', (row) => again[row] === 1 && !timed(row))
  }

  #isFuture({ ms, days, dateAlone }: Instants, row: number): boolean {
    const day = days[row] ?? noDay
    return day !== noDay && after(this.#known, ms[row] ?? 0, day, dateAlone[row] === 1)
  }

  #future(start: string | null, started: Instants | null): void {
    const ends = this.#shape.ends.flatMap(({ field }) => this.#instants(field) ?? [])
    const all = started ? [started, ...ends] : ends
    if (all.length > 0)
      this.#note('future-dates', start ?? '', (row) => all.some((one) => this.#isFuture(one, row)))
  }

  #endsBeforeStart(field: string, started: Instants | null): void {
    const ended = this.#instants(field)
    if (!started || !ended) return
    this.#note('closed-before-created', field, (row) => {
      const [from, to] = [started.days[row] ?? noDay, ended.days[row] ?? noDay]
      if (from === noDay || to === noDay) return false
      const byDay = started.dateAlone[row] === 1 || ended.dateAlone[row] === 1
      return byDay ? to < from : (ended.ms[row] ?? 0) < (started.ms[row] ?? 0)
    })
  }

  #midnight(field: string, { values, precisions }: InstantColumn): void {
    let timed = 0
    let utc = true
    let local = true
    for (let row = 0; row < values.length && (utc || local); row++) {
      const ms = values[row] ?? Number.NaN
      if (Number.isNaN(ms) || precisions[row] === precision.date) continue
      timed++
      if (ms % dayLength !== 0) utc = false
      const shift = precisions[row] === precision.wall ? 0 : this.#known.zone.offsetAt(ms)
      if ((ms + shift) % dayLength !== 0) local = false
    }
    if (timed >= enough / 3 && (utc || local)) this.#add('midnight-only', field, { count: timed })
  }

  #bulkImport(field: string, { ms, days, dateAlone }: Instants): void {
    const { size } = this.#table
    if (size < enough) return
    const timed = dateAlone.includes(0)
    const slot = (row: number): number => (timed ? Math.floor((ms[row] ?? 0) / 60_000) : (days[row] ?? noDay))
    const counts = new Map<number, number>()
    for (let row = 0; row < size; row++) {
      if (days[row] !== noDay) counts.set(slot(row), (counts.get(slot(row)) ?? 0) + 1)
    }
    // A day is a tenth of a fortnight anyway: only a file over many days can have one that stands out.
    if (!timed && counts.size < enough) return
    const least = Math.max(10, size * (timed ? 0.05 : 0.2))
    const spikes = new Set([...counts].flatMap(([at, count]) => (count >= least ? [at] : [])))
    if (spikes.size > 0)
      this.#note('bulk-import', field, (row) => days[row] !== noDay && spikes.has(slot(row)))
  }

  #owner(): void {
    const owner = this.#keys('owner')
    if (owner) this.#note('owner-missing', 'owner', (row) => owner.codes[row] === 0)
  }

  #deals(): void {
    const status = this.#keys('status')
    if (!status) return
    const is = (word: string): Test => {
      const code = status.values.indexOf(word)
      return (row) => code > 0 && status.codes[row] === code
    }
    const [open, won] = [is('open'), is('won')]
    const amount = this.#column('amount')
    if (amount?.kind === 'numbers')
      this.#note(
        'won-without-amount',
        'amount',
        (row) => won(row) && !((amount.values[row] ?? 0) !== 0 && !Number.isNaN(amount.values[row])),
      )
    const expected = this.#instants('expectedCloseAt')
    if (expected)
      this.#note('open-past-expected-close', 'expectedCloseAt', (row) => {
        const day = expected.days[row] ?? noDay
        return open(row) && day !== noDay && day < this.#known.asOfDay
      })
    const stage = this.#keys('stage')
    if (stage) {
      const says = stage.values.map((word) => (word === null ? null : outcomeOf(word)))
      this.#note('status-stage-disagree', 'stage', (row) => {
        const said = says[stage.codes[row] ?? 0] ?? null
        return said !== null && said !== status.values[status.codes[row] ?? 0]
      })
    }
    const { size } = this.#table
    if (size >= enough && !status.values.includes('open')) this.#add('closed-only', 'status', { count: size })
  }
}

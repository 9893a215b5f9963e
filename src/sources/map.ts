import { assemble } from '../core/assemble.js'
import { idAt, type Column, type KeyColumn } from '../core/column.js'
import { expectation, type Field } from '../core/field.js'
import { TextPacker } from '../core/packed-text.js'
import { shapes, type RecordShape } from '../core/record.js'
import type { Refusal, Table } from '../core/table.js'
import { anyCells, flagCells, instantCells, numberCells, wordCells, type Cells } from './cells.js'
import { identityOf } from './column-name.js'
import { textDecision, type Decision, type Overrides } from './column.js'
import { plain } from './date-text.js'
import { SourceError } from './error.js'
import { decideFields, type FieldDecision } from './field-decisions.js'
import { readFlag } from './flag-text.js'
import {
  choose,
  gatherCurrencies,
  gatherFlags,
  gatherIds,
  gatherInstants,
  gatherNumbers,
  gatherWords,
  type Chosen,
} from './gather.js'
import { listColumn, type Grid, type TextColumn } from './grid.js'
import type { FieldMapping, From, Mapping, RecordMapping } from './mapping.js'
import type { Stage } from './stages.js'
import { visitsOf } from './visits.js'
import { wordReader } from './word-reader.js'

export interface MapOptions {
  readonly mapping: Mapping
  readonly stages?: readonly Stage[] | undefined
  readonly overrides?: Overrides | undefined
}

export interface Mapped {
  readonly table: Table
  readonly decisions: readonly FieldDecision[]
}

/** The part of a mapping that knows these columns; null when none does. */
export function knownIn(grid: Grid, mapping: Mapping): RecordMapping | null {
  const names = new Set([
    ...grid.columns.map(({ name }) => plain(name)),
    ...[...grid.lists.keys()].map(plain),
  ])
  const known = (lists: RecordMapping['known']): boolean =>
    lists.some((list) => list.every((name) => names.has(plain(name))))
  return mapping.records.find((one) => known(one.known)) ?? null
}

/**
 * Makes records of a grid. Rows that cannot become one are refused, each with its field and reason; none is lost.
 * Yields between steps of some milliseconds; see `finished`.
 * Throws a SourceError `undecided` when a column that records cannot do without can be read in two ways.
 */
export function map(grid: Grid, records: RecordMapping, options: MapOptions): Generator<void, Mapped> {
  return new Mapper(grid, records, options).mapped()
}

class Mapper {
  readonly #grid: Grid
  readonly #records: RecordMapping
  readonly #options: MapOptions
  readonly #shape: RecordShape
  readonly #byName: ReadonlyMap<string, TextColumn>
  readonly #stages: ReadonlyMap<string, Stage>
  readonly #columns = new Map<string, Column>()
  readonly #faults: Omit<Refusal, 'dataset' | 'id'>[] = []
  readonly #used = new Set<TextColumn>()
  readonly #decisions = new Map<string, FieldDecision>()

  constructor(grid: Grid, records: RecordMapping, options: MapOptions) {
    this.#grid = grid
    this.#records = records
    this.#options = options
    this.#shape = shapes[records.dataset]
    const named = grid.columns.map((column): [string, TextColumn] => [plain(column.name), column])
    this.#byName = new Map(named.reverse())
    this.#stages = new Map(
      (options.stages ?? []).flatMap((s) => [
        [plain(s.label), s],
        [plain(s.id), s],
      ]),
    )
  }

  *mapped(): Generator<void, Mapped> {
    yield* this.#decide()
    for (const { row, detail, value } of this.#grid.strays)
      this.#fault(row, '', 'not-a-record', detail, value)
    this.#leaveOut()
    const { status, ...others } = this.#records.fields
    if (status) yield* this.#read('status', status)
    for (const [field, from] of Object.entries(others)) {
      yield
      yield* this.#read(field, from)
    }
    this.#constantCurrency()
    yield* this.#readFurther()
    const { dataset } = this.#records
    const ids = this.#shape.key === null ? undefined : this.#columns.get(this.#shape.key)
    const refused = this.#faults.map((fault): Refusal => ({
      dataset,
      ...fault,
      id: ids?.kind === 'ids' ? idAt(ids, fault.row) : null,
    }))
    const table = yield* assemble(dataset, this.#grid.size, this.#columns, refused)
    return { table, decisions: [...this.#decisions.values()] }
  }

  #fault(row: number, field: string, reason: string, detail: string, value: unknown): void {
    this.#faults.push({ row, field, reason, detail, value })
  }

  #column(name: string): TextColumn | undefined {
    return this.#byName.get(plain(name))
  }

  #sources(from: readonly From[]): readonly { readonly column: TextColumn; readonly from: From }[] {
    return from.flatMap((one) => {
      const column = this.#column(typeof one === 'string' ? one : one.column)
      return column ? [{ column, from: one }] : []
    })
  }

  /** Decides every column that becomes a field, together. */
  *#decide(): Generator<void, void> {
    const { dataset, fields } = this.#records
    const columns = Object.entries(fields).flatMap(([name, { from, percent = false }]) =>
      this.#sources(from).map(({ column }) => ({ name, field: this.#shape.fields[name], column, percent })),
    )
    for (const decision of yield* decideFields(dataset, columns, this.#options.overrides ?? {}))
      this.#decisions.set(key(decision.field, decision.column), decision)
  }

  #decision(field: string, column: TextColumn): Decision {
    return this.#decisions.get(key(field, column.name)) ?? textDecision(column.name)
  }

  #leaveOut(): void {
    for (const { from, words, reason } of this.#records.leaveOut ?? []) {
      const out = words?.map(plain)
      for (const { column } of this.#sources(from)) {
        this.#used.add(column)
        const marked = column
          .texts()
          .map((text) => (out ? out.includes(plain(text)) : readFlag(text) === true))
        if (!marked.includes(true)) continue
        column.codes.forEach((code, row) => {
          if (marked[code]) this.#fault(row, column.name, reason, reason, null)
        })
      }
    }
  }

  /** The rows a field may have a value in; null for all. */
  #rows(only: FieldMapping['only']): Uint8Array | null {
    const status = this.#columns.get('status')
    if (only === undefined || status?.kind !== 'keys') return null
    const open = status.values.map((value) => value === 'open')
    const takes = Uint8Array.from(open, (isOpen) => (isOpen === (only === 'open') ? 1 : 0))
    const rows = new Uint8Array(status.codes.length)
    for (let row = 0; row < rows.length; row++) rows[row] = takes[status.codes[row] ?? 0] ?? 0
    return rows
  }

  *#read(name: string, mapping: FieldMapping): Generator<void, void> {
    const field: Field | undefined = this.#shape.fields[name]
    const column =
      field?.kind === 'visits'
        ? visitsOf(this.#grid, mapping, this.#stages, this.#options.mapping.zone ?? null)
        : yield* this.#readField(name, field, mapping)
    if (column) this.#columns.set(name, column)
  }

  *#readField(name: string, field: Field | undefined, mapping: FieldMapping): Generator<void, Column | null> {
    const { size } = this.#grid
    const found = this.#sources(mapping.from).filter(({ column }) => this.#isDecided(name, field, column))
    if (mapping.numbered && found.length === 0) return numbered(size)
    if (found.length === 0 && mapping.otherwise === undefined) return null
    for (const { column } of found) this.#used.add(column)
    const rows = this.#rows(mapping.only)
    const strange = (row: number, { column }: Cells): void => {
      const value = column.text(column.codes[row] ?? 0)
      this.#fault(row, name, 'invalid', field ? expectation(field) : '', value)
    }
    const pick = function* (cells: readonly Cells[]): Generator<void, Chosen> {
      yield
      const chosen = choose(size, cells, rows, strange)
      yield
      return chosen
    }
    switch (field?.kind) {
      case 'id': {
        const columns = found.map(({ column }) => column)
        return yield* gatherIds(yield* pick(columns.map(anyCells)), columns)
      }
      case 'number':
      case 'money': {
        const cells = found.map(({ column, from }) =>
          numberCells(this.#looked(column, from), this.#decision(name, column)),
        )
        const chosen = yield* pick(cells)
        const currencies = field?.kind === 'money' ? gatherCurrencies(chosen, cells) : null
        if (currencies && !this.#columns.has('currency')) this.#columns.set('currency', currencies)
        return gatherNumbers(chosen, cells)
      }
      case 'instant': {
        const zoneName = this.#options.mapping.zone ?? null
        const cells = found.map(({ column }) => instantCells(column, this.#decision(name, column), zoneName))
        return gatherInstants(yield* pick(cells), cells)
      }
      case 'flag': {
        const cells = found.map(({ column }) => flagCells(column))
        return gatherFlags(yield* pick(cells), cells)
      }
      default: {
        const cells = found.map(({ column, from }) =>
          wordCells(column, wordReader(field, from, this.#stages)),
        )
        return gatherWords(yield* pick(cells), cells, mapping.otherwise ?? null)
      }
    }
  }

  /** A column nobody could decide gives no values; one that records need makes all of them impossible. */
  #isDecided(name: string, field: Field | undefined, column: TextColumn): boolean {
    if (this.#decision(name, column).undecided === null) return true
    if (field?.required) throw new SourceError('undecided', { column: column.name, field: name })
    return false
  }

  /** A column of stages seen as what the program's list of stages says of them. */
  #looked(column: TextColumn, from: From): TextColumn {
    if (typeof from === 'string' || from.lookUp !== 'probability') return column
    const texts = column.texts().map((text) => String(this.#stages.get(plain(text))?.probability ?? ''))
    return listColumn(column.name, column.codes, texts)
  }

  #constantCurrency(): void {
    const { currency } = this.#options.mapping
    if (currency === undefined || this.#columns.has('currency') || !this.#shape.fields['currency']) return
    const column: KeyColumn = {
      kind: 'keys',
      codes: new Uint32Array(this.#grid.size).fill(1),
      values: [null, currency],
    }
    this.#columns.set('currency', column)
  }

  /** Columns that are no field may be dimensions, under the name the source gives them. */
  *#readFurther(): Generator<void, void> {
    const all = this.#grid.size
    for (const column of this.#grid.columns) {
      const nested = /^\w+(\.\w+)+$/.test(column.name)
      if (nested || this.#used.has(column) || this.#columns.has(column.name)) continue
      yield
      const identity = identityOf(column.name)
      if (identity && !this.#columns.has(identity)) {
        const chosen = choose(all, [anyCells(column)], null, () => undefined)
        this.#columns.set(identity, yield* gatherIds(chosen, [column]))
        continue
      }
      if (column.size > 1000 && column.size > all / 20) continue
      const cells = wordCells(column, (text) => text)
      const chosen = choose(all, [cells], null, () => undefined)
      const words = gatherWords(chosen, [cells], null)
      if (words.values.length > 1) this.#columns.set(column.name, words)
    }
  }
}

/** Ids for rows that have none: their numbers, from 1. */
function numbered(size: number): Column {
  const packer = new TextPacker(size)
  for (let row = 1; row <= size; row++) packer.push(String(row))
  return { kind: 'ids', ...packer.packed() }
}

function key(field: string, column: string): string {
  return JSON.stringify([field, column])
}

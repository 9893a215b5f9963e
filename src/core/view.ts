import {
  idAt,
  type Column,
  type FlagColumn,
  type KeyColumn,
  type NumberColumn,
  type VisitColumn,
} from './column.js'
import type { Context } from './context.js'
import { Kept, KeptColumns } from './kept.js'
import {
  after,
  noDay,
  reachBeyond,
  resolveInstants,
  unknownInstants,
  without,
  type Instants,
} from './instants.js'
import { shapes, type RecordShape } from './record.js'
import type { Table } from './table.js'
import type { InstantColumn } from './column.js'

/** Keys by code, code 0 unknown. */
export type Keys = Pick<KeyColumn, 'codes' | 'values'>

/**
 * What expressions read: columns as they are known at `asOf`. Columns are resolved when first asked for and kept, so
 * that changing the period or the segment costs no second reading of the records.
 */
export interface View {
  readonly dataset: Table['dataset']
  readonly size: number
  readonly context: Context
  /** 1 for records that existed at `asOf`. */
  readonly present: Uint8Array
  keys(field: string): Keys
  numbers(field: string): Float64Array
  instants(field: string): Instants
  flags(field: string): Uint8Array
  /** The identity of a row for examples and drill-down: its id, or its position. */
  idOf(row: number): string | number
  /** A column that depends on the view alone, made once and kept under its name. */
  derived<T>(name: string, make: () => T): T
  /** Notes that a record could not be used by a measure; each counts once a reason. */
  exclude(reason: string, row: number): void
}

const stores = new WeakMap<Table, Map<string, Kept>>()

/** What resolved columns depend on beside the records. Options and the step are in the names of the columns they change. */
export function contextKey(c: Context): string {
  return JSON.stringify([c.asOf, c.zone.name, c.currency, c.rates])
}

/** The view of a table in a context. Columns are shared between views of one `asOf`, zone and currency. */
export function viewOf(table: Table, context: Context): View {
  const key = contextKey(context)
  let byContext = stores.get(table)
  if (!byContext) stores.set(table, (byContext = new Map<string, Kept>()))
  let kept = byContext.get(key)
  if (!kept) {
    if (byContext.size >= 8) byContext.clear()
    byContext.set(key, (kept = new Kept((row) => rowId(table, row))))
  }
  return new TableView(table, context, kept)
}

class TableView extends KeptColumns implements View {
  readonly dataset: Table['dataset']
  readonly size: number
  readonly present: Uint8Array
  readonly table: Table
  readonly context: Context
  readonly #shape: RecordShape

  constructor(table: Table, context: Context, kept: Kept) {
    super(kept)
    this.table = table
    this.context = context
    this.dataset = table.dataset
    this.size = table.size
    this.#shape = shapes[table.dataset]
    this.present = kept.derived('present', () => this.#presentRows())
  }

  #column(field: string): Column | undefined {
    return this.table.columns.get(field)
  }

  #presentRows(): Uint8Array {
    const present = new Uint8Array(this.table.size).fill(1)
    const start = this.#shape.start
    if (start === null || !this.#column(start)) return present
    const instants = this.instants(start)
    if (!reachBeyond(this.context, instants)) return present
    const { ms, days, dateAlone } = instants
    for (let i = 0; i < this.size; i++) {
      if (after(this.context, ms[i] ?? Number.NaN, days[i] ?? noDay, dateAlone[i] === 1)) {
        present[i] = 0
        this.exclude('future', i)
      }
    }
    return present
  }

  keys(field: string): Keys {
    return this.derived(`keys ${field}`, () => {
      const column = this.#column(field)
      const keys =
        column?.kind === 'keys'
          ? column
          : column?.kind === 'flags'
            ? keysOfFlags(column)
            : column?.kind === 'ids'
              ? keysOfIds(this)
              : unknownKeys(this.size)
      return this.#shape.ends.reduce<Keys>(
        (k, end) => (end.decides?.[0] === field ? this.#undo(k, end.field, end.decides[1]) : k),
        keys,
      )
    })
  }

  /** A choice decided by an instant after `asOf` is still what it was before. */
  #undo(keys: Keys, endField: string, before: string): Keys {
    const column = this.#column(endField)
    if (column?.kind !== 'instants') return keys
    const resolved = this.#resolved(endField, column)
    if (!reachBeyond(this.context, resolved)) return keys
    const { ms, days, dateAlone } = resolved
    let codes: Uint32Array | null = null
    let values = keys.values
    for (let i = 0; i < this.size; i++) {
      if (!after(this.context, ms[i] ?? Number.NaN, days[i] ?? noDay, dateAlone[i] === 1)) continue
      if (values[keys.codes[i] ?? 0] === before) continue
      if (!values.includes(before)) values = [...values, before]
      codes ??= keys.codes.slice()
      codes[i] = values.indexOf(before)
      if (this.present[i]) this.exclude('closed-after-as-of', i)
    }
    return codes ? { codes, values } : keys
  }

  numbers(field: string): Float64Array {
    return this.derived(`numbers ${field}`, () => {
      const column = this.#column(field)
      if (column?.kind !== 'numbers') return new Float64Array(this.size).fill(Number.NaN)
      return this.#shape.fields[field]?.kind === 'money' ? this.#inCurrency(column) : column.values
    })
  }

  /** Amounts in the context's currency; an amount in a currency without a rate is unknown and counted. */
  #inCurrency(column: NumberColumn): Float64Array {
    const currency = this.#column('currency')
    const { currency: wanted, rates } = this.context
    if (currency?.kind !== 'keys' || wanted === null) return column.values
    const factors = currency.values.map((c) => (c === null || c === wanted ? 1 : (rates[c] ?? Number.NaN)))
    if (factors.every((f) => f === 1)) return column.values
    const values = column.values.slice()
    for (let i = 0; i < this.size; i++) {
      const factor = factors[currency.codes[i] ?? 0] ?? 1
      const value = values[i] ?? Number.NaN
      values[i] = value * factor
      if (Number.isNaN(factor) && !Number.isNaN(value)) this.exclude('currency', i)
    }
    return values
  }

  instants(field: string): Instants {
    return this.derived(`instants ${field}`, () => {
      const column = this.#column(field)
      if (column?.kind !== 'instants') return unknownInstants(this.size)
      const resolved = this.#resolved(field, column)
      return this.#shape.ends.some((end) => end.field === field) ? this.#soFar(resolved) : resolved
    })
  }

  #resolved(field: string, column: InstantColumn): Instants {
    return this.derived(`resolved ${field}`, () => resolveInstants(column, this.context))
  }

  /** What had happened by `asOf`. */
  #soFar(all: Instants): Instants {
    if (!reachBeyond(this.context, all)) return all
    return without(all, (i) =>
      after(this.context, all.ms[i] ?? Number.NaN, all.days[i] ?? noDay, all.dateAlone[i] === 1),
    )
  }

  flags(field: string): Uint8Array {
    const column = this.#column(field)
    return column?.kind === 'flags'
      ? column.values
      : this.derived(`flags ${field}`, () => new Uint8Array(this.size))
  }

  idOf(row: number): string | number {
    return rowId(this.table, row)
  }

  /** The stage histories, when there are any. */
  get visits(): VisitColumn | null {
    const column = this.#column('stages')
    return column?.kind === 'visits' ? column : null
  }
}

export function unknownKeys(size: number): Keys {
  return { codes: new Uint32Array(size), values: [null] }
}

/** Identities are all different: each row has a code of its own. */
function keysOfIds(view: View): Keys {
  const rows = Array.from({ length: view.size }, (_, row) => row)
  return {
    codes: Uint32Array.from(rows, (row) => row + 1),
    values: [null, ...rows.map((row) => String(view.idOf(row)))],
  }
}

function keysOfFlags(column: FlagColumn): Keys {
  return { codes: Uint32Array.from(column.values), values: [null, 'false', 'true'] }
}

/** The table a view shows; null where it shows something made of one. */
export function tableOf(view: View): Table | null {
  return view instanceof TableView ? view.table : null
}

/** The stage histories behind a view of a table; null where there are none. */
export function visitsOf(view: View): VisitColumn | null {
  return view instanceof TableView ? view.visits : null
}

/** The id of a record, or its place. */
function rowId(table: Table, row: number): string | number {
  const { key }: RecordShape = shapes[table.dataset]
  const ids = key === null ? undefined : table.columns.get(key)
  return (ids?.kind === 'ids' ? idAt(ids, row) : null) ?? row
}

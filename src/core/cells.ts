import { compareText } from './text-order.js'
import type { Source } from './expression.js'
import type { Exclusion } from './result.js'
import type { Goal } from './goal.js'
import type { OptionValue } from './context.js'
import type { Shape } from './measure.js'

/** The version of the cells' shape; cells of another version are refused. */
export const cellsVersion = 1

/** The states of a KPI's measures for one slice of time and one value of each dimension. */
export interface Cell {
  /** First local day of the slice; null: placed at no time. */
  readonly at: string | null
  /** A value for each of `dimensions`, null where unknown. */
  readonly keys: readonly (string | null)[]
  readonly states: Readonly<Record<string, unknown>>
}

/** Of what and how states were folded. `edges` are the first days of the slices, or `day` when each is of a day. */
export interface Folded {
  readonly version: number
  readonly kpi: string
  readonly asOf: string
  readonly asOfDay: string
  readonly timeZone: string
  readonly step: string
  readonly currency: string | null
  readonly rates: Readonly<Record<string, number>>
  readonly options: Readonly<Record<string, OptionValue>>
  readonly filter: Readonly<Record<string, readonly string[]>>
  readonly dimensions: readonly string[]
  /** What each measure's states are. */
  readonly shapes: Readonly<Record<string, Shape>>
  /** Dimensions each source of records knows. */
  readonly known: Readonly<Partial<Record<Source, readonly string[]>>>
  readonly edges: 'day' | readonly string[]
  /** First and last local day on which a record is placed. */
  readonly extent: { readonly first: string; readonly last: string } | null
  /** Rows given by array, and rows that became records. */
  readonly rows: Readonly<Record<string, { readonly given: number; readonly records: number }>>
  readonly goals: readonly Goal[]
  readonly excluded: readonly Exclusion[]
}

/** What folding leaves of the records: JSON, mergeable, enough for every number, period and segment of the card. */
export interface Cells extends Folded {
  readonly cells: readonly Cell[]
}

export function compareCells(a: Cell, b: Cell): number {
  if (a.at !== b.at) return a.at === null ? -1 : b.at === null ? 1 : compareText(a.at, b.at)
  for (let i = 0; i < a.keys.length; i++) {
    const x = a.keys[i] ?? null
    const y = b.keys[i] ?? null
    if (x !== y) return x === null ? -1 : y === null ? 1 : compareText(x, y)
  }
  return 0
}

import type { Cell } from './cells.js'
import type { Context } from './context.js'
import { Kept, noted, type Notes } from './kept.js'
import type { Kpi } from './kpi.js'
import type { Records } from './records.js'
import type { Settings } from './settings.js'

/** Cells, and the records that could not be used in them. */
export interface Folded {
  readonly cells: readonly Cell[]
  readonly notes: Notes
}

interface Cuts {
  readonly folded: Map<string, Folded>
  /** What has been made of cells that are not finished. */
  readonly begun: Map<string, Kept>
}

const kept = new WeakMap<Records, WeakMap<Kpi, Cuts>>()

/** The most cuts that are kept of one KPI and its records: those of a page full of cards. */
const most = 120

/** Cells of one cut, kept while the records live: another period or definition asks for most of them again. */
export function keptCells(
  records: Records,
  kpi: Kpi,
  [{ dimensions, filter }, slices, names, context]: readonly [
    Settings,
    readonly number[],
    readonly string[],
    Context,
  ],
  fold: (begun: Kept) => readonly Cell[],
): Folded {
  const byKpi = kept.get(records) ?? new WeakMap<Kpi, Cuts>()
  kept.set(records, byKpi)
  const { folded: cuts, begun } = byKpi.get(kpi) ?? {
    folded: new Map<string, Folded>(),
    begun: new Map<string, Kept>(),
  }
  byKpi.set(kpi, { folded: cuts, begun })
  const walks = names.some((name) => kpi.measures[name]?.placement?.depends.includes('period'))
  const { asOf, zone, currency, rates, options, step } = context
  const key = JSON.stringify([
    asOf,
    zone.name,
    currency,
    rates,
    options,
    walks && step,
    dimensions,
    filter,
    slices,
    names,
  ])
  const known = cuts.get(key)
  if (known) return known
  for (const oldest of cuts.keys()) {
    if (cuts.size < most) break
    cuts.delete(oldest)
  }
  const parts = begun.get(key) ?? new Kept((row) => row)
  begun.set(key, parts)
  const [cells, notes] = noted(() => fold(parts))
  const folded = { cells, notes }
  begun.delete(key)
  cuts.set(key, folded)
  return folded
}

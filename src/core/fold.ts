import { cellsVersion, compareCells, type Cell, type Cells } from './cells.js'
import type { Context } from './context.js'
import { keptCells, type Folded } from './cuts.js'
import { exclusionsOf } from './exclusion.js'
import type { Source } from './expression.js'
import { goalsOf } from './goal.js'
import { group, joint, mask, sliceStarts, type Extent } from './grouping.js'
import { noDay } from './instants.js'
import { noted, together, type Kept } from './kept.js'
import type { Kpi } from './kpi.js'
import type { DatasetName } from './record.js'
import type { Records } from './records.js'
import { isoDate, type Settings } from './settings.js'
import { viewOf, type View } from './view.js'

/** A KPI's records, seen in one context: what is folded again for every cut. */
export interface Folding {
  readonly context: Context
  readonly extent: Extent | null
  /** Cells sliced at the given days (ascending), or by the day. */
  cells(settings: Settings, edges: readonly number[] | 'day'): Cells
  /** Of one measure alone, whatever the dimensions. */
  cellsOf(measure: string, settings: Settings, edges: readonly number[]): readonly Cell[]
}

const datasetOf = (source: Source): DatasetName => (source === 'visits' ? 'deals' : source)

function datasetsOf(kpi: Kpi): readonly DatasetName[] {
  return [...new Set(Object.values(kpi.measures).map((m) => datasetOf(m.source)))]
}

/** The currency most amounts are in, when the author names none; null when amounts carry none. */
function currencyOf(kpi: Kpi, records: Records): string | null {
  const counts = new Map<string, number>()
  for (const name of datasetsOf(kpi)) {
    const column = records.tables.get(name)?.columns.get('currency')
    if (column?.kind !== 'keys') continue
    const tallied = new Float64Array(column.values.length)
    for (const code of column.codes) tallied[code] = (tallied[code] ?? 0) + 1
    column.values.forEach((currency, code) => {
      if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + (tallied[code] ?? 0))
    })
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null
}

/** Prepares a KPI's records for folding. */
export function folding(kpi: Kpi, records: Records, settings: Settings): Folding {
  const context: Context = {
    asOf: settings.asOf,
    asOfDay: settings.asOfDay,
    zone: settings.zone,
    step: settings.step,
    currency: settings.currency ?? currencyOf(kpi, records),
    rates: settings.rates,
    options: settings.options,
  }
  const [views, absent] = noted(() => viewsOf(kpi, records, context))
  const extent = extentOf(kpi, views)
  const known = knownIn(records, views)
  const shared: Shared = { standing: new Map(), groups: new Map() }
  const folded = (cut: Settings, edges: readonly number[] | 'day', names: readonly string[]): Folded => {
    const slices = extent ? sliceStarts(extent, edges) : []
    return keptCells(records, kpi, [cut, slices, names, context], (begun) =>
      foldCells(kpi, views, extent, cut, slices, known, names, shared, begun),
    )
  }
  return {
    context,
    extent,
    cells(cut, edges) {
      const { cells, notes } = folded(cut, edges, Object.keys(kpi.measures))
      const excluded = exclusionsOf(datasetsOf(kpi), records, together(absent, notes))
      return { ...headOf(kpi, records, context, cut, known, extent, edges), excluded, cells }
    },
    cellsOf: (measure, cut, edges) => folded({ ...cut, dimensions: [] }, edges, [measure]).cells,
  }
}

/** The dimensions each source of records knows. */
function knownIn(records: Records, views: ReadonlyMap<Source, View>): Cells['known'] {
  const known: Partial<Record<Source, readonly string[]>> = {}
  for (const source of [...views.keys()].sort())
    known[source] = [...records.dimensions(datasetOf(source))].sort()
  return known
}

function viewsOf(kpi: Kpi, records: Records, context: Context): ReadonlyMap<Source, View> {
  const views = new Map<Source, View>()
  for (const { source } of Object.values(kpi.measures)) {
    const table = records.tables.get(datasetOf(source))
    if (!table || views.has(source)) continue
    const view = viewOf(table, context)
    views.set(source, source === 'visits' ? visitsIn(kpi, view) : view)
  }
  return views
}

function visitsIn(kpi: Kpi, deals: View): View {
  if (!kpi.visits) throw new TypeError(`${kpi.id}: counts stage visits and has no \`visits\``)
  return kpi.visits(deals)
}

function extentOf(kpi: Kpi, views: ReadonlyMap<Source, View>): Extent | null {
  let first = Infinity
  let last = -Infinity
  for (const { source, placement } of Object.values(kpi.measures)) {
    const view = views.get(source)
    if (!view || !placement) continue
    const own = view.derived(`extent ${placement.text}`, () => {
      const span = { first: Infinity, last: -Infinity }
      placement.column(view).days.forEach((day, i) => {
        if (day === noDay || !view.present[i]) return
        if (day < span.first) span.first = day
        if (day > span.last) span.last = day
      })
      return span
    })
    first = Math.min(first, own.first)
    last = Math.max(last, own.last)
  }
  return first <= last ? { first, last } : null
}

/** Dimensions of the filter that every source of the KPI knows: the others would filter half of a ratio. */
function effective(settings: Settings, known: Cells['known']): Settings['filter'] {
  const sources = Object.values(known)
  return Object.fromEntries(
    Object.entries(settings.filter).filter(([name]) => sources.every((names) => names?.includes(name))),
  )
}

/** States of measures that stand outside of time, by name and cut: they are the same in any slices. */
type Standing = Map<string, readonly unknown[]>

/** What one reading makes once for all of its cells: also the group of every row, by placement and slices. */
interface Shared {
  readonly standing: Standing
  readonly groups: Map<string, Int32Array>
}

/** The states of the named measures in every slice that begins on one of `days`, and outside of time. */
function foldCells(
  kpi: Kpi,
  views: ReadonlyMap<Source, View>,
  extent: Extent | null,
  settings: Settings,
  days: readonly number[],
  known: Cells['known'],
  names: readonly string[],
  { standing, groups: grouped }: Shared,
  begun: Kept,
): readonly Cell[] {
  const filter = effective(settings, known)
  const cells = new Map<
    string,
    { at: string | null; keys: readonly (string | null)[]; states: Record<string, unknown> }
  >()
  const own = settings.dimensions
  for (const [source, view] of views) {
    const wanted = names.filter((name) => kpi.measures[name]?.source === source)
    if (wanted.length === 0) continue
    const { codes, combinations } = joint(view, own)
    const kinds = Math.max(1, combinations.length)
    const size = (days.length + 1) * kinds
    const rows = begun.derived(`mask ${source}`, () => mask(view, filter))
    for (const name of wanted) {
      const measure = kpi.measures[name]
      if (!measure) continue
      const placed = measure.placement?.text ?? null
      const stood = placed === null ? JSON.stringify([name, own, filter]) : ''
      const grouping = JSON.stringify([source, placed, own, days])
      let groups = placed === null ? codes : grouped.get(grouping)
      if (!groups) {
        groups = begun.derived(`groups ${source} ${placed}`, () =>
          group(view, measure, extent, days, codes, kinds),
        )
        grouped.set(grouping, groups)
      }
      const fold = { view, groups, size: placed === null ? kinds : size, mask: rows }
      const states = standing.get(stood) ?? begun.derived(`states ${name}`, () => measure.fold(fold))
      if (placed === null) standing.set(stood, states)
      states.forEach((state, g) => {
        if (state === undefined) return
        const slice = Math.floor(g / kinds)
        const keys = own.length ? (combinations[g % kinds] ?? []) : []
        const at = slice === 0 ? null : isoDate(days[slice - 1] ?? 0)
        const key = JSON.stringify([at, ...keys])
        let cell = cells.get(key)
        if (!cell) cells.set(key, (cell = { at, keys, states: {} }))
        cell.states[name] = state
      })
    }
  }
  return [...cells.values()]
    .map((cell) => ({ ...cell, states: inOrder(kpi, cell.states) }))
    .sort(compareCells)
}

function rowsOf(datasets: readonly DatasetName[], records: Records): Cells['rows'] {
  const rows: Record<string, { readonly given: number; readonly records: number }> = {}
  for (const name of [...datasets].sort()) {
    const table = records.tables.get(name)
    if (table) rows[name] = { given: table.rows, records: table.size }
  }
  return rows
}

/** Everything of cells but the cells. */
function headOf(
  kpi: Kpi,
  records: Records,
  context: Context,
  settings: Settings,
  known: Cells['known'],
  extent: Extent | null,
  edges: readonly number[] | 'day',
): Omit<Cells, 'cells' | 'excluded'> {
  return {
    version: cellsVersion,
    kpi: kpi.id,
    asOf: new Date(context.asOf).toISOString(),
    asOfDay: isoDate(context.asOfDay),
    timeZone: context.zone.name,
    step: context.step,
    currency: context.currency,
    rates: context.rates,
    options: context.options,
    filter: settings.filter,
    dimensions: settings.dimensions,
    shapes: Object.fromEntries(Object.entries(kpi.measures).map(([name, measure]) => [name, measure.shape])),
    known,
    edges: edges === 'day' ? 'day' : (extent ? sliceStarts(extent, edges) : []).map(isoDate),
    extent: extent && { first: isoDate(extent.first), last: isoDate(extent.last) },
    rows: rowsOf(datasetsOf(kpi), records),
    goals: goalsOf(kpi.id, records.tables.get('targets'), context),
  }
}

function inOrder(kpi: Kpi, states: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(kpi.measures).flatMap((name) => (states[name] === undefined ? [] : [[name, states[name]]])),
  )
}

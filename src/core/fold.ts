import { cellsVersion, compareCells, type Cell, type Cells } from './cells.js'
import type { Context } from './context.js'
import { exclusionsOf } from './exclusion.js'
import type { Source } from './expression.js'
import { goalsOf } from './goal.js'
import { noDay } from './instants.js'
import type { Kpi } from './kpi.js'
import type { Measure } from './measure.js'
import type { DatasetName } from './record.js'
import type { Records } from './records.js'
import { isoDate, type Settings } from './settings.js'
import { viewOf, type View } from './view.js'
import { visitView } from './visit.js'

/** First and last day on which any measure places a record; null when nothing is placed. */
export interface Extent {
  readonly first: number
  readonly last: number
}

/** A KPI's records, seen in one context: what is folded again for every cut. */
export interface Folding {
  readonly context: Context
  readonly extent: Extent | null
  /** Cells sliced at the given days (ascending), or by the day. */
  cells(settings: Settings, edges: readonly number[] | 'day'): Cells
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
  const views = new Map<Source, View>()
  for (const { source } of Object.values(kpi.measures)) {
    const table = records.tables.get(datasetOf(source))
    if (!table || views.has(source)) continue
    const view = viewOf(table, context)
    views.set(source, source === 'visits' ? visitView(view) : view)
  }
  const extent = extentOf(kpi, views)
  return { context, extent, cells: (cut, edges) => cellsOf(kpi, records, views, context, extent, cut, edges) }
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

/** Values of dimensions, joined: the combinations that occur, numbered. */
interface Joint {
  readonly codes: Int32Array
  readonly combinations: readonly (readonly (string | null)[])[]
}

function joint(view: View, dimensions: readonly string[]): Joint {
  return view.derived(`joint ${JSON.stringify(dimensions)}`, () => {
    const columns = dimensions.map((name) => view.keys(name))
    if (columns.length === 1 && columns[0])
      return { codes: Int32Array.from(columns[0].codes), combinations: columns[0].values.map((v) => [v]) }
    const ids = new Map<number, number>()
    const combinations: (string | null)[][] = []
    const codes = new Int32Array(view.size)
    for (let i = 0; i < view.size; i++) {
      let joined = 0
      for (const c of columns) joined = joined * c.values.length + (c.codes[i] ?? 0)
      let id = ids.get(joined)
      if (id === undefined) {
        ids.set(joined, (id = combinations.length))
        combinations.push(columns.map((c) => c.values[c.codes[i] ?? 0] ?? null))
      }
      codes[i] = id
    }
    return { codes, combinations }
  })
}

/** The slice of every day from `first` to `last`: 0 for no time, then one for each edge. */
function sliceOfDay(extent: Extent, edges: readonly number[]): Int32Array {
  const slices = new Int32Array(extent.last - extent.first + 1)
  let slice = 0
  for (let day = extent.first; day <= extent.last; day++) {
    while (slice < edges.length && (edges[slice] ?? Infinity) <= day) slice++
    slices[day - extent.first] = slice
  }
  return slices
}

/** First days of the slices. Nothing placed may lie before the first of them. */
function sliceStarts(extent: Extent, edges: readonly number[] | 'day'): readonly number[] {
  if (edges === 'day')
    return Array.from({ length: extent.last - extent.first + 1 }, (_, i) => extent.first + i)
  return (edges[0] ?? Infinity) > extent.first ? [extent.first, ...edges] : edges
}

/** Rows that exist and pass the filter; null when all do. */
function mask(view: View, filter: Settings['filter']): Uint8Array | null {
  const names = Object.keys(filter)
  if (names.length === 0)
    return view.derived('all present', () => view.present.every((x) => x === 1)) ? null : view.present
  const out = view.present.slice()
  for (const name of names) {
    const { codes, values } = view.keys(name)
    const wanted = filter[name] ?? []
    const passes = Uint8Array.from(values, (v) => (v !== null && wanted.includes(v) ? 1 : 0))
    for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) & (passes[codes[i] ?? 0] ?? 0)
  }
  return out
}

/** Dimensions of the filter that every source of the KPI knows: the others would filter half of a ratio. */
function effective(settings: Settings, known: Cells['known']): Settings['filter'] {
  const sources = Object.values(known)
  return Object.fromEntries(
    Object.entries(settings.filter).filter(([name]) => sources.every((names) => names?.includes(name))),
  )
}

function cellsOf(
  kpi: Kpi,
  records: Records,
  views: ReadonlyMap<Source, View>,
  context: Context,
  extent: Extent | null,
  settings: Settings,
  edges: readonly number[] | 'day',
): Cells {
  const known: Partial<Record<Source, readonly string[]>> = {}
  for (const source of [...views.keys()].sort()) known[source] = [...records.dimensions(datasetOf(source))].sort()
  const filter = effective(settings, known)
  const days = extent ? sliceStarts(extent, edges) : []
  const cells = new Map<
    string,
    { at: string | null; keys: readonly (string | null)[]; states: Record<string, unknown> }
  >()
  for (const [source, view] of views) {
    const own = settings.dimensions
    const { codes, combinations } = joint(view, own)
    const kinds = Math.max(1, combinations.length)
    const size = (days.length + 1) * kinds
    const groupsOf = new Map<string, Int32Array>()
    const rows = mask(view, filter)
    for (const [name, measure] of Object.entries(kpi.measures)) {
      if (measure.source !== source) continue
      const placed = measure.placement?.text ?? ''
      let groups = groupsOf.get(placed)
      if (!groups) groupsOf.set(placed, (groups = group(view, measure, extent, days, codes, kinds)))
      measure.fold({ view, groups, size, mask: rows }).forEach((state, g) => {
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
  const asCells: Cell[] = [...cells.values()].map((cell) => ({ ...cell, states: inOrder(kpi, cell.states) }))
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
    edges: edges === 'day' ? 'day' : days.map(isoDate),
    extent: extent && { first: isoDate(extent.first), last: isoDate(extent.last) },
    rows: Object.fromEntries(
      datasetsOf(kpi)
        .flatMap((name) => {
          const table = records.tables.get(name)
          return table ? [[name, { given: table.rows, records: table.size }]] : []
        })
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ),
    goals: goalsOf(kpi.id, records.tables.get('targets'), context),
    excluded: exclusionsOf(datasetsOf(kpi), records, views),
    cells: asCells.sort(compareCells),
  }
}

function inOrder(kpi: Kpi, states: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(kpi.measures).flatMap((name) => (states[name] === undefined ? [] : [[name, states[name]]])),
  )
}

/** The group of every row: its slice of time and its combination of dimension values. */
function group(
  view: View,
  measure: Measure<unknown>,
  extent: Extent | null,
  days: readonly number[],
  codes: Int32Array,
  kinds: number,
): Int32Array {
  const { placement } = measure
  const groups = new Int32Array(view.size)
  if (!placement || !extent) {
    for (let i = 0; i < groups.length; i++) groups[i] = codes[i] ?? 0
    return groups
  }
  const slices = sliceOfDay(extent, days)
  const placed = placement.column(view).days
  const { first } = extent
  for (let i = 0; i < groups.length; i++) {
    const day = placed[i] ?? noDay
    groups[i] = (day === noDay ? 0 : (slices[day - first] ?? 0)) * kinds + (codes[i] ?? 0)
  }
  return groups
}

import { cellsVersion, type Cells, type Folded } from './cells.js'
import type { Context } from './context.js'
import { entries, present } from './entries.js'
import { exclusionsOf } from './exclusion.js'
import type { Source } from './expression.js'
import { goalsOf } from './goal.js'
import type { Extent } from './extent.js'
import { extentOf } from './instants.js'
import { noted, together, type Notes } from './kept.js'
import type { Kpi, Span } from './kpi.js'
import type { DatasetName } from './record.js'
import type { Moment } from './moment.js'
import type { Records } from './records.js'
import { Recent } from './recent.js'
import { RowStates, type Views } from './row-states.js'
import { isoDate, type Settings } from './settings.js'
import type { States } from './states.js'
import { contextKey, viewOf, type View } from './view.js'

/** A KPI's records, seen in one context: what is folded again for every cut. */
export interface Folding {
  /** That of the cut but for the step, where no moment walks by it. */
  readonly context: Context
  readonly extent: Extent | null
  /** What is known of the records of a cut beside their states. */
  about(cut: Settings): Folded
  /** @param steps stretches of the series, which are folded together */
  states(cut: Settings, steps: readonly Span[]): States
}

/** What is told of a cut. */
type Cutting = Pick<Folded, 'step' | 'filter' | 'dimensions'>

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

/** Prepared records, kept while they live: the cards of a page ask for the same. */
const prepared = new WeakMap<Records, WeakMap<Kpi, Recent>>()

/** The most contexts of one KPI and its records, and the most cuts of one context, that are kept. */
const mostContexts = 8
const mostCuts = 48

/** Prepares a KPI's records for folding. */
export function folding(kpi: Kpi, records: Records, settings: Settings): RecordsFolding {
  const context: Context = {
    asOf: settings.asOf,
    asOfDay: settings.asOfDay,
    zone: settings.zone,
    step: settings.step,
    currency: settings.currency ?? currencyOf(kpi, records),
    rates: settings.rates,
    options: settings.options,
  }
  const byKpi = prepared.get(records) ?? new WeakMap<Kpi, Recent>()
  prepared.set(records, byKpi)
  const known = byKpi.get(kpi) ?? new Recent(mostContexts)
  byKpi.set(kpi, known)
  const options = optionsOf(kpi, context)
  return known.made(contextKey(context) + options, () => new RecordsFolding(kpi, records, context, options))
}

/** A KPI's records, seen in one context. */
export class RecordsFolding implements Folding {
  readonly context: Context
  readonly extent: Extent | null
  readonly kpi: Kpi
  readonly views: Views
  readonly #about: Omit<Folded, keyof Cutting>
  readonly options: string
  readonly #states = new Recent(mostCuts)

  constructor(kpi: Kpi, records: Records, context: Context, options: string) {
    const [views, absent] = noted(() => viewsOf(kpi, records, context))
    this.kpi = kpi
    this.views = views
    this.context = context
    this.extent = extentIn(kpi, views)
    this.options = options
    const excluded = exclusionsOf(datasetsOf(kpi), records, together(absent, unusable(kpi, views)))
    this.#about = {
      ...aboutOf(kpi, records, context, knownIn(records, views), this.extent),
      excluded,
    }
  }

  about({ filter, dimensions, step }: Settings): Folded {
    return { ...this.#about, step, filter, dimensions }
  }

  /** Dimensions of the filter that every source of the KPI knows: the others would filter half of a ratio. */
  filter({ filter }: Settings): Settings['filter'] {
    const sources = Object.values(this.#about.known)
    return Object.fromEntries(
      Object.entries(filter).filter(([name]) => sources.every((names) => names?.includes(name))),
    )
  }

  states(cut: Settings, steps: readonly Span[]): States {
    const filter = this.filter(cut)
    return this.#states.made(
      JSON.stringify([filter, steps, cut.segment]),
      () => new RowStates(this.views, this.extent, filter, steps, this.options, cut.segment),
    )
  }
}

/** What states depend on beside the records and the names of expressions: the step only where a moment walks by it. */
function optionsOf(kpi: Kpi, { options, step }: Context): string {
  const walks = Object.values(kpi.measures).some(({ placement }) => placement?.depends.includes('period'))
  return JSON.stringify([options, walks && step])
}

/** Reads every column of the KPI's measures; the records that could not be used in them. */
function unusable(kpi: Kpi, views: Views): Notes {
  const [, notes] = noted(() => {
    for (const measure of Object.values(kpi.measures)) {
      const view = views.get(measure.source)
      if (!view) continue
      entries(view, measure.condition, null)
      measure.placement?.column(view)
      measure.on(view)
    }
  })
  return notes
}

/** The dimensions each source of records knows. */
function knownIn(records: Records, views: Views): Cells['known'] {
  const known: Partial<Record<Source, readonly string[]>> = {}
  for (const source of [...views.keys()].sort())
    known[source] = [...records.dimensions(datasetOf(source))].sort()
  return known
}

function viewsOf(kpi: Kpi, records: Records, context: Context): Views {
  const views = new Map<Source, View>()
  for (const { source } of Object.values(kpi.measures)) {
    const table = records.tables.get(datasetOf(source))
    if (!table || views.has(source)) continue
    const view = viewOf(table, context)
    kpi.unkeyed?.(view)
    views.set(source, source === 'visits' ? visitsIn(kpi, view) : view)
  }
  return views
}

function visitsIn(kpi: Kpi, deals: View): View {
  if (!kpi.visits) throw new TypeError(`${kpi.id}: counts stage visits and has no \`visits\``)
  return kpi.visits(deals)
}

/** The days on which any measure of the KPI places records; null when there are none. */
function extentIn(kpi: Kpi, views: Views): Extent | null {
  let first = Infinity
  let last = -Infinity
  for (const { source, placement } of Object.values(kpi.measures)) {
    const view = views.get(source)
    const own = view && placement && placedIn(view, placement)
    if (!own) continue
    first = Math.min(first, own.first)
    last = Math.max(last, own.last)
  }
  return first <= last ? { first, last } : null
}

/** The days on which a moment places records. */
function placedIn(view: View, placement: Moment): Extent | null {
  const { days } = placement.column(view)
  if (present(view).length === view.size) return extentOf(days)
  return view.derived(`extent ${placement.nameIn(view)}`, () =>
    extentOf(days.filter((_, i) => view.present[i])),
  )
}

function rowsOf(datasets: readonly DatasetName[], records: Records): Cells['rows'] {
  const rows: Record<string, { readonly given: number; readonly records: number }> = {}
  for (const name of [...datasets].sort()) {
    const table = records.tables.get(name)
    if (table) rows[name] = { given: table.rows, records: table.size }
  }
  return rows
}

function aboutOf(
  kpi: Kpi,
  records: Records,
  context: Context,
  known: Cells['known'],
  extent: Extent | null,
): Omit<Folded, 'excluded' | keyof Cutting> {
  return {
    version: cellsVersion,
    kpi: kpi.id,
    asOf: new Date(context.asOf).toISOString(),
    asOfDay: isoDate(context.asOfDay),
    timeZone: context.zone.name,
    currency: context.currency,
    rates: context.rates,
    options: context.options,
    shapes: Object.fromEntries(Object.entries(kpi.measures).map(([name, measure]) => [name, measure.shape])),
    known,
    edges: 'day',
    extent: extent && { first: isoDate(extent.first), last: isoDate(extent.last) },
    rows: rowsOf(datasetsOf(kpi), records),
    goals: goalsOf(kpi.id, records.tables.get('targets'), context),
  }
}

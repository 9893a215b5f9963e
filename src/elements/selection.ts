import { folding } from '../core/fold.js'
import type { Kpi } from '../core/kpi.js'
import { Records } from '../core/records.js'
import type { KpiResult } from '../core/result.js'
import type { Point, Scene } from '../core/scene.js'
import { settingsOf } from '../core/settings.js'
import { noDay } from '../core/instants.js'
import { viewOf } from '../core/view.js'
import type { Calculation } from './calculation.js'

/** What a reader chose on a card, and the records behind it: the detail of `kpi-select`. */
export interface Selection {
  readonly kpi: string
  /** A segment's key, or the start of a period. */
  readonly key: string
  /** The dimension of the segment; null when a period was chosen. */
  readonly dimension: string | null
  readonly start: string
  readonly end: string
  /**
   * Ids of the KPI's main records behind the mark (their place in the array where they have none), found when asked
   * for; empty when the card was given cells instead of records.
   */
  readonly ids: readonly (string | number)[]
}

/** The chosen point as a selection. */
export function selection(
  kpi: Kpi,
  calculation: Calculation,
  result: KpiResult,
  scene: Scene,
  point: Point,
): Selection {
  const { key } = point
  const chosen = scene.reading === 'series' ? result.series.find(({ start }) => start === key) : undefined
  const { start, end } = chosen ?? result.period
  const dimension =
    chosen || !result.segments.some((segment) => segment.key === key) ? null : result.dimension
  return {
    kpi: kpi.id,
    key,
    dimension,
    start,
    end,
    get ids() {
      return behind(kpi, calculation, dimension, key, Date.parse(start), Date.parse(end))
    },
  }
}

function behind(
  kpi: Kpi,
  { input, options }: Calculation,
  dimension: string | null,
  key: string,
  from: number,
  to: number,
): readonly (string | number)[] {
  const records = input instanceof Records ? input : null
  const table = records?.tables.get(kpi.main)
  if (!records || !table) return []
  const { context } = folding(kpi, records, settingsOf(kpi, options))
  const view = viewOf(table, context)
  const placed = Object.values(kpi.measures).find(({ source, placement }) => source === kpi.main && placement)
  const days = placed?.placement?.column(view).days
  const [first, last] = [context.zone.dayOf(from), context.zone.dayOf(to - 1)]
  const keys = dimension === null ? null : view.keys(dimension)
  const ids: (string | number)[] = []
  for (let row = 0; row < view.size; row++) {
    const day = days?.[row] ?? noDay
    if (!view.present[row] || (days && (day < first || day > last))) continue
    if (keys && (keys.values[keys.codes[row] ?? 0] ?? '') !== key) continue
    ids.push(view.idOf(row))
  }
  return ids
}

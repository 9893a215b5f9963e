import { instantOf, type Context } from './context.js'
import { intervalOf } from './estimate.js'
import type { Definition, Reading, Span } from './kpi.js'
import type { Plan } from './plan.js'
import type { SeriesPoint, Unit } from './result.js'
import { routine, type Routine } from './routine.js'
import type { Settings } from './settings.js'

/**
 * The series of a definition over the steps of the plan. `verdict`: whether its last point is a signal; null when
 * nobody can say. Unless the author set its beginning, it begins where there is something to show.
 */
export function seriesOf(
  definition: Definition,
  unit: Unit,
  settings: Settings,
  laid: Plan,
  context: Context,
  extent: Span | null,
  reading: (span: Span) => Reading,
): {
  readonly series: readonly SeriesPoint[]
  readonly steps: readonly Reading[]
  readonly limits: Routine['limits']
  readonly verdict: boolean | null
} {
  if (definition.standing || laid.steps.length === 0)
    return { series: [], steps: [], limits: null, verdict: null }
  const [first] = laid.steps
  const settling = first ? (definition.settles?.(reading(first)) ?? 0) : 0
  const all = laid.steps.map((span) => {
    const r = reading(span)
    const value = definition.value(r)
    const late =
      extent !== null &&
      extent.start > span.start + Math.ceil((span.end - span.start) / 10) &&
      extent.start < span.end
    return {
      span,
      reading: r,
      value,
      interval: intervalOf(definition, r, value),
      count: definition.count(r),
      rate: definition.rate?.(r) ?? null,
      partial: span.end + settling > context.asOfDay + 1 || late,
      growing: definition.additive === true || definition.settles !== undefined,
    }
  })
  const begun = settings.from === null ? all.findIndex((p) => p.count > 0 || p.value !== null) : 0
  const read = begun < 0 ? [] : all.slice(begun)
  const { limits, signals, verdict } = routine(definition.level ? [] : read, unit === 'ratio' ? 1 : Infinity)
  const series = read.map(({ span, value, interval, count, partial }, i) => ({
    start: instantOf(context, span.start),
    end: instantOf(context, span.end),
    value,
    interval,
    count,
    partial,
    signal: signals[i] ?? false,
  }))
  return { series, steps: read.map(({ reading }) => reading), limits, verdict }
}

import { byComparability, compareBenchmark } from './benchmark.js'
import { cautions } from './caution.js'
import type { Folded } from './cells.js'
import { changeOf } from './change.js'
import { instantOf, type Context } from './context.js'
import { intervalOf } from './estimate.js'
import { goalFor } from './goal.js'
import type { Definition, Draft, Finding, Kpi, Span } from './kpi.js'
import type { Plan } from './plan.js'
import type { KpiResult, Parts, Unit } from './result.js'
import { partsOf, segmentsOf } from './segments.js'
import { seriesOf } from './series.js'
import { dayOfDate, type Settings } from './settings.js'
import type { Selection, States } from './states.js'
import { StretchReading } from './stretch-reading.js'
import { untoldOthers, untoldTarget } from './untold.js'
import { version } from './version.js'

/** The days on which there is anything, `end` exclusive; null when nothing is placed. */
export function daysOf({ extent }: Folded): Span | null {
  return extent && { start: dayOfDate(extent.first), end: dayOfDate(extent.last) + 1 }
}

/**
 * Reads a result from states. `about` says of what and how they were folded; `context` and `settings` must be those
 * they were folded with.
 */
export function readStates(
  kpi: Kpi,
  about: Folded,
  states: States,
  laid: Plan,
  settings: Settings,
  context: Context,
): KpiResult {
  const definition = kpi.definitions[settings.definition]
  if (!definition) throw new TypeError(`definition: ${kpi.id} has no ${settings.definition}`)
  const extent = daysOf(about)
  const unit = definition.unit ?? kpi.unit
  // A goal among the records is in the KPI's own unit.
  const goals = unit === kpi.unit ? about.goals : []
  const read = { states, known: about.known, context }
  const reading = (span: Span | null, by: Selection | null = null): StretchReading =>
    new StretchReading(
      read,
      span,
      by,
      (by ? null : settings.target) ?? goalFor(goals, span, by ? by.key : null),
    )
  const now = reading(laid.span)
  const earlier = laid.previous ? reading(laid.previous.span) : null
  const { series, steps, verdict, limits } = seriesOf(
    definition,
    unit,
    settings,
    laid,
    context,
    extent,
    reading,
  )
  const { segments, dimension, readings, readingsEarlier } = segmentsOf(
    kpi,
    settings,
    states,
    now,
    reading,
    laid,
  )
  const value = now.seen((r) => definition.value(r))
  const count = definition.count(now)
  const previous =
    earlier && laid.previous && !definition.standing
      ? {
          value: definition.value(earlier),
          count: definition.count(earlier),
          start: instantOf(context, laid.previous.span.start),
          end: instantOf(context, laid.previous.span.end),
          likeForLike: laid.previous.likeForLike,
        }
      : null
  const { target } = now
  const benchmarks = settings.benchmarks
    .map((b) =>
      compareBenchmark(b, {
        definition: settings.definition,
        unit,
        currency: context.currency,
        rates: context.rates,
        days: laid.span && laid.span.end - laid.span.start,
      }),
    )
    .sort(byComparability)
  const curve = definition.curve?.(now)
  // All the data end with today, whatever is planned beyond it.
  const { start: begun, end: ended } = extent ?? { start: context.asOfDay, end: context.asOfDay + 1 }
  const parts = partsOf(kpi, settings.definition, now)
  const draft: Draft = {
    kpi: kpi.id,
    definition: settings.definition,
    unit,
    better: kpi.better,
    value,
    interval: intervalOf(definition, now, value),
    count,
    parts,
    previous,
    change: changeOf(definition, value, count, previous, now, earlier, laid, series, verdict),
    target:
      target === null
        ? null
        : { value: target, met: (definition.met ?? metBy(value, target, kpi.better))(now) },
    benchmark: benchmarks[0] ?? null,
    benchmarks,
    series,
    limits,
    segments,
    dimension,
    ...(curve ? { curve } : {}),
    alternatives: Object.entries(kpi.definitions).map(([name, d]) => ({
      definition: name,
      unit: d.unit ?? kpi.unit,
      value: d.value(now),
    })),
    excluded: about.excluded,
    formula: formulaOf(kpi, definition, parts),
    period: {
      start: instantOf(context, laid.span?.start ?? begun),
      end: instantOf(context, laid.span?.end ?? Math.max(begun + 1, Math.min(ended, context.asOfDay + 1))),
      step: settings.step,
      range: settings.from !== null || settings.to !== null ? 'explicit' : settings.range,
    },
    asOf: about.asOf,
    timeZone: about.timeZone,
    currency: context.currency,
    version,
  }
  const finding: Finding = {
    now,
    earlier,
    result: draft,
    segments: readings,
    segmentsEarlier: readingsEarlier,
    yearBefore: laid.yearBefore && reading(laid.yearBefore),
    steps,
  }
  return {
    ...draft,
    caveats: cautions(kpi, about, finding),
    findings: [
      ...untoldTarget(definition, finding),
      ...(kpi.findings?.(finding) ?? []),
      ...untoldOthers(definition, finding),
    ],
  }
}

function metBy(value: number | null, target: number, better: Kpi['better']): () => boolean | null {
  if (value === null || better === 'neither') return () => null
  return () => (better === 'higher' ? value >= target : value <= target)
}

function formulaOf(kpi: Kpi, definition: Definition, parts: Parts): KpiResult['formula'] {
  const names = [...new Set(definition.formula.match(/[A-Za-z]\w*/g) ?? [])].filter((name) =>
    Object.hasOwn(parts, name),
  )
  const unitOf = (name: string): Unit => kpi.parts[name]?.unit ?? 'count'
  return {
    text: definition.formula,
    terms: names.map((name) => ({ name, value: parts[name] ?? null, unit: unitOf(name) })),
  }
}

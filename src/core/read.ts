import { byComparability, compareBenchmark } from './benchmark.js'
import { cautions, few, targetFindings, tooFew } from './caution.js'
import { cellsVersion, compareText, type Cells, type Goal } from './cells.js'
import type { Context } from './context.js'
import { ratio, type Definition, type Draft, type Finding, type Kpi, type Reading, type Span } from './kpi.js'
import { before, spanOf, stepsOver } from './range.js'
import type { KpiResult, Parts, Segment, SeriesPoint, Unit } from './result.js'
import { RollUp, StretchReading } from './roll-up.js'
import { routine, type Routine } from './routine.js'
import { dayOfDate, isoDate, type Settings } from './settings.js'
import { addSteps } from './calendar.js'

/** The stretches a result is read over, in whole local days. */
export interface Plan {
  /** Null: all the data, dated or not. */
  readonly span: Span | null
  readonly previous: { readonly span: Span; readonly likeForLike: boolean } | null
  readonly steps: readonly Span[]
  /** First days of the slices that cells need for these stretches. */
  readonly edges: readonly number[]
}

/** A named range shows at least this many steps of history. */
const history = 12

/** Lays out the stretches of a result. `extent`: the days on which there is anything, null for none. */
export function plan(settings: Settings, extent: Span | null): Plan {
  const named = spanOf(settings.range, settings.asOfDay)
  const explicit = settings.from !== null || settings.to !== null
  const known = extent ?? { start: settings.asOfDay, end: settings.asOfDay + 1 }
  const span = explicit
    ? {
        start: settings.from ?? known.start,
        end: Math.max(settings.to ?? known.end, (settings.from ?? known.start) + 1),
      }
    : named
  const drawn = span ?? known
  const reach =
    explicit || !span
      ? drawn
      : {
          start: Math.max(
            Math.min(drawn.start, addSteps(drawn.end, settings.step, -history)),
            Math.min(known.start, drawn.start),
          ),
          end: drawn.end,
        }
  const steps =
    extent || explicit
      ? stepsOver(
          { start: reach.start, end: Math.min(reach.end, Math.max(settings.asOfDay + 1, reach.start + 1)) },
          settings.step,
        )
      : []
  const previous = span && before(span, settings.asOfDay, explicit ? 'explicit' : settings.range)
  const stretches = [...(span ? [span] : []), ...(previous ? [previous.span] : []), ...steps]
  const edges = [...new Set(stretches.flatMap((s) => [s.start, s.end]))].sort((a, b) => a - b)
  return { span, previous, steps, edges }
}

function goalFor(goals: readonly Goal[], span: Span | null, segment: string | null): number | null {
  const meeting = goals.filter((goal) => {
    const whose = goal.owner ?? goal.segment
    if (whose !== segment) return false
    if (!span) return true
    const start = goal.start === null ? -Infinity : dayOfDate(goal.start)
    const end = goal.end === null ? Infinity : dayOfDate(goal.end)
    return start < span.end && end >= span.start
  })
  return meeting.at(-1)?.value ?? null
}

/** Reads a result from cells. `context` and `settings` must be those the cells were folded with. */
export function readCells(
  kpi: Kpi,
  cells: Cells,
  settings: Settings,
  context: Context,
  version: string,
): KpiResult {
  if (cells.version !== cellsVersion || cells.kpi !== kpi.id)
    throw new TypeError(`cells: not the cells of ${kpi.id}, version ${cellsVersion}`)
  const definition = kpi.definitions[settings.definition]
  if (!definition) throw new TypeError(`definition: ${kpi.id} has no ${settings.definition}`)
  const extent = cells.extent && {
    start: dayOfDate(cells.extent.first),
    end: dayOfDate(cells.extent.last) + 1,
  }
  const laid = plan(settings, extent)
  requireEdges(cells, laid)
  const rollUp = new RollUp(kpi, cells, context)
  const reading = (
    span: Span | null,
    by: { dimension: string; key: string | null } | null = null,
  ): StretchReading => new StretchReading(rollUp, span, by, goalFor(cells.goals, span, by ? by.key : null))
  const now = reading(laid.span)
  const then = laid.previous ? reading(laid.previous.span) : null
  const unit = definition.unit ?? kpi.unit
  const { series, verdict, limits } = seriesOf(definition, settings, laid, context, extent, (span) =>
    reading(span),
  )
  const { segments, dimension, readings, readingsThen } = segmentsOf(
    kpi,
    definition,
    settings,
    rollUp,
    now,
    reading,
    laid,
  )
  const value = now.seen((r) => definition.value(r))
  const count = definition.count(now)
  const previous =
    then && laid.previous
      ? {
          value: definition.value(then),
          count: definition.count(then),
          start: instantOf(context, laid.previous.span.start),
          end: instantOf(context, laid.previous.span.end),
          likeForLike: laid.previous.likeForLike,
        }
      : null
  const target = settings.target ?? now.target
  const benchmarks = settings.benchmarks
    .map((b) =>
      compareBenchmark(b, {
        definition: settings.definition,
        unit,
        currency: context.currency,
        rates: context.rates,
      }),
    )
    .sort(byComparability)
  const curve = definition.curve?.(now)
  const parts = partsOf(kpi, now)
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
    change: changeOf(definition, value, count, previous, now, then, laid, verdict),
    target: target === null ? null : { value: target, met: met(value, target, kpi.better) },
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
    excluded: cells.excluded,
    formula: formulaOf(kpi, definition, parts),
    period: {
      start: instantOf(context, (laid.span ?? extent)?.start ?? context.asOfDay),
      end: instantOf(context, (laid.span ?? extent)?.end ?? context.asOfDay + 1),
      step: settings.step,
      range: settings.from !== null || settings.to !== null ? 'explicit' : settings.range,
    },
    asOf: cells.asOf,
    timeZone: cells.timeZone,
    currency: context.currency,
    version,
  }
  const finding: Finding = { now, then, result: draft, segments: readings, segmentsThen: readingsThen }
  return {
    ...draft,
    caveats: cautions(kpi, cells, finding),
    findings: [...targetFindings(definition, finding), ...(kpi.findings?.(finding) ?? [])],
  }
}

function instantOf(context: Context, day: number): string {
  return new Date(context.zone.startOfDay(day)).toISOString()
}

/** The interval alone: an estimate carries its own value besides. */
function intervalOf(definition: Definition, reading: Reading, value: number | null): KpiResult['interval'] {
  const found = value === null ? null : definition.interval?.(reading)
  return found ? { low: found.low, high: found.high, level: found.level, method: found.method } : null
}

function requireEdges(cells: Cells, laid: Plan): void {
  if (cells.edges === 'day' || cells.extent === null) return
  const known = new Set(cells.edges)
  const { first, last } = cells.extent
  const absent = laid.edges.map(isoDate).find((day) => day > first && day <= last && !known.has(day))
  if (absent !== undefined)
    throw new TypeError(
      `cells: folded for other periods (no slice begins on ${absent}); fold by day to read any`,
    )
}

function seriesOf(
  definition: Definition,
  settings: Settings,
  laid: Plan,
  context: Context,
  extent: Span | null,
  reading: (span: Span) => StretchReading,
): {
  readonly series: readonly SeriesPoint[]
  readonly limits: Routine['limits']
  readonly verdict: boolean | null
} {
  if (definition.standing || laid.steps.length === 0) return { series: [], limits: null, verdict: null }
  const all = laid.steps.map((span) => {
    const r = reading(span)
    const value = definition.value(r)
    const late =
      extent !== null &&
      extent.start > span.start + Math.ceil((span.end - span.start) / 10) &&
      extent.start < span.end
    return {
      span,
      value,
      interval: intervalOf(definition, r, value),
      count: definition.count(r),
      rate: definition.rate?.(r) ?? null,
      partial: span.end > context.asOfDay + 1 || late,
    }
  })
  const begun = settings.from === null ? all.findIndex((p) => p.count > 0 || p.value !== null) : 0
  const read = begun < 0 ? [] : all.slice(begun)
  const { limits, signals } = routine(read)
  const series = read.map(({ span, value, interval, count, partial }, i) => ({
    start: instantOf(context, span.start),
    end: instantOf(context, span.end),
    value,
    interval,
    count,
    partial,
    signal: signals[i] ?? false,
  }))
  return { series, limits, verdict: limits ? (signals.at(-1) ?? false) : null }
}

function segmentsOf(
  kpi: Kpi,
  definition: Definition,
  settings: Settings,
  rollUp: RollUp,
  now: Reading,
  reading: (span: Span | null, by: { dimension: string; key: string | null }) => StretchReading,
  laid: Plan,
): {
  readonly segments: readonly Segment[]
  readonly dimension: string | null
  readonly readings: ReadonlyMap<string, Reading>
  readonly readingsThen: ReadonlyMap<string, Reading>
} {
  const readings = new Map<string, StretchReading>()
  const readingsThen = new Map<string, StretchReading>()
  const { segment } = settings
  if (segment === null || !rollUp.cells.dimensions.includes(segment)) {
    return {
      segments: kpi.breakdown?.(now) ?? [],
      dimension: kpi.breakdown ? 'stage' : null,
      readings,
      readingsThen,
    }
  }
  for (const key of rollUp.keysOf(segment)) {
    readings.set(key ?? '', reading(laid.span, { dimension: segment, key }))
    if (laid.previous) readingsThen.set(key ?? '', reading(laid.previous.span, { dimension: segment, key }))
  }
  const segments = [...readings].map(([key, r]): Segment => {
    const value = r.seen((x) => definition.value(x))
    return {
      key,
      value,
      interval: intervalOf(definition, r, value),
      count: r.seen((x) => definition.count(x)) ?? 0,
      parts: partsOf(kpi, r),
    }
  })
  const known = segments.filter((s) => s.count > 0 || s.value !== null)
  const named = known.length === 1 && known[0]?.key === '' ? [] : known
  return {
    segments: named.sort((a, b) => b.count - a.count || compareText(a.key, b.key)),
    dimension: segment,
    readings,
    readingsThen,
  }
}

function partsOf(kpi: Kpi, reading: StretchReading): Parts {
  const parts = Object.fromEntries(
    Object.entries(kpi.parts).map(([name, part]) => [name, reading.seen((r) => part.of(r))]),
  )
  return kpi.furtherParts ? { ...parts, ...reading.seen((r) => kpi.furtherParts?.(r) ?? {}) } : parts
}

function met(value: number | null, target: number, better: Kpi['better']): boolean | null {
  if (value === null || better === 'neither') return null
  return better === 'higher' ? value >= target : value <= target
}

function changeOf(
  definition: Definition,
  value: number | null,
  count: number,
  previous: KpiResult['previous'],
  now: Reading,
  then: Reading | null,
  laid: Plan,
  verdict: boolean | null,
): KpiResult['change'] {
  if (value === null || !previous || previous.value === null || !then) return null
  const absolute = value - previous.value
  const judged = (): 'signal' | 'routine' | 'unknown' => {
    if (count < tooFew || previous.count < tooFew) return 'unknown'
    const last = laid.steps.at(-1)
    const single = laid.span !== null && last?.start === laid.span.start && last.end === laid.span.end
    if (single && verdict !== null) return verdict ? 'signal' : 'routine'
    const difference = definition.difference?.(now, then)
    if (difference && difference.low !== null && difference.high !== null)
      return difference.low > 0 || difference.high < 0 ? 'signal' : 'routine'
    if (verdict !== null) return verdict ? 'signal' : 'routine'
    return count >= few && previous.count >= few && apart(definition, now, then) ? 'signal' : 'unknown'
  }
  return { absolute, relative: ratio(absolute, Math.abs(previous.value)), verdict: judged() }
}

/** Two intervals that do not touch: the last resort where a definition names no difference of its own. */
function apart(definition: Definition, now: Reading, then: Reading): boolean {
  const a = definition.interval?.(now)
  const b = definition.interval?.(then)
  if (!a || !b || a.low === null || a.high === null || b.low === null || b.high === null) return false
  return a.low > b.high || b.low > a.high
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

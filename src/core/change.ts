import { interval, type Estimate, type Interval } from '../stats/interval.js'
import { recoveredDifference } from '../stats/mover.js'
import { Z95 } from '../stats/normal.js'
import { xmr } from '../stats/xmr.js'
import { tooFew } from './caution.js'
import { ratio, type Definition, type Finding, type Reading } from './kpi.js'
import type { Plan } from './plan.js'
import type { KpiResult } from './result.js'
import { fewestPoints } from './routine.js'
import { dayLength } from './zone.js'

/**
 * How far the number moved from the stretch before, and whether that is more than routine variation: by the limits of
 * the series when the stretch is one of its finished steps, else by the interval of the difference (the definition's
 * own, or recovered from both intervals, or of sums by what the steps of the series vary). Unknown under ten records on
 * either side: the limits judge a step, and no longer stretch. `verdict`: whether the last point of the series is a
 * signal.
 */
export function changeOf(
  definition: Definition,
  value: number | null,
  count: number,
  previous: KpiResult['previous'],
  now: Reading,
  earlier: Reading | null,
  laid: Plan,
  series: KpiResult['series'],
  verdict: boolean | null,
): KpiResult['change'] {
  if (value === null || !previous || previous.value === null || !earlier) return null
  const absolute = value - previous.value
  const judged = (): Pick<NonNullable<KpiResult['change']>, 'verdict' | 'by'> => {
    const unknown = { verdict: 'unknown', by: null } as const
    if (count < tooFew || previous.count < tooFew) return unknown
    const last = laid.steps.at(-1)
    const single = laid.span !== null && last?.start === laid.span.start && last.end === laid.span.end
    if (single && verdict !== null) return { verdict: verdict ? 'signal' : 'routine', by: 'limits' }
    const own = (definition.difference ?? differenceOf(definition))(now, earlier)
    const difference = isKnown(own) ? own : definition.additive ? ofSums(absolute, now, series) : null
    if (!isKnown(difference)) return unknown
    const apart = (difference.low ?? 0) > 0 || (difference.high ?? 0) < 0
    return { verdict: apart ? 'signal' : 'routine', by: 'difference' }
  }
  return { absolute, relative: ratio(absolute, Math.abs(previous.value)), ...judged() }
}

const isKnown = (difference: Interval | null): difference is Interval =>
  difference !== null && difference.low !== null && difference.high !== null

/**
 * The interval of the difference between two sums over stretches of as many days, when days are independent: steps
 * vary by their moving ranges ÷ 1.128 (Wheeler 2000), which a trend hardly widens. So few ranges know the variation
 * themselves only so well: their mean has 0.62 degrees of freedom a range (Wheeler 1995, Advanced Topics in SPC), for
 * which Student's quantile stands. Null of fewer than eight finished steps.
 */
function ofSums(absolute: number, now: Reading, series: KpiResult['series']): Interval | null {
  const [first, last] = [series[0], series.at(-1)]
  const finished = series.map(({ value, partial }) => (partial ? null : value))
  const chart = xmr(finished)
  const points = finished.filter((x) => x !== null).length
  if (!now.span || !first || !last || !chart || points < fewestPoints) return null
  const elapsed = Math.min(now.span.end, now.context.asOfDay + 1) - now.span.start
  const drawn = (Date.parse(last.end) - Date.parse(first.start)) / dayLength
  const steps = elapsed / (drawn / series.length)
  const half =
    studentAt(0.62 * (points - 1)) * ((chart.upper - chart.centre) / 3) * Math.sqrt(2 * Math.max(0, steps))
  return interval(absolute - half, absolute + half, 'xmr')
}

/** Student's quantile at 97.5 % (Abramowitz & Stegun 1964, 26.7.5), to 0.05 from four degrees of freedom on. */
const studentAt = (df: number): number => Z95 + 2.3724 / df + 2.8225 / df ** 2

/** A sum beside that of the same days a year before. */
export interface Season {
  readonly before: number
  readonly change: number
  /** Whether the steps of the series vary too little to explain the change; null while nobody can say. */
  readonly apart: boolean | null
}

/**
 * An additive definition's value beside that of the same days a year before: sales have seasons. Null where either is
 * not known, and where the year before is the stretch before anyway. The caller knows whether the records reach back
 * so far: a sum over days without any is 0.
 */
export function seasonOf(definition: Definition, { now, yearBefore, result }: Finding): Season | null {
  const before = yearBefore && definition.additive ? definition.value(yearBefore) : null
  if (!yearBefore || before === null || result.value === null) return null
  const change = result.value - before
  const few = result.count < tooFew || definition.count(yearBefore) < tooFew
  const difference = few ? null : ofSums(change, now, result.series)
  const apart = difference && ((difference.low ?? 0) > 0 || (difference.high ?? 0) < 0)
  return { before, change, apart }
}

/** The interval of a difference, recovered from the intervals of both values. */
function differenceOf(definition: Definition): NonNullable<Definition['difference']> {
  const estimate = (reading: Reading): Estimate => ({
    ...(definition.interval?.(reading) ?? interval(null, null, 'none')),
    value: definition.value(reading),
  })
  return (now, earlier) => recoveredDifference(estimate(now), estimate(earlier))
}

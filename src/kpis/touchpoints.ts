import { cumulative } from '../charts/cumulative.js'
import { laterIntervals, laterTrend } from '../charts/later.js'
import { sparkline } from '../charts/sparkline.js'
import { kpi, ratio, type Definition, type Reading } from '../core/kpi.js'
import type { CurvePoint, Segment } from '../core/result.js'
import { compareText } from '../core/text-order.js'
import type { Interval } from '../stats/interval.js'
import { meanIntervalOfHistogram } from '../stats/mean-interval.js'
import { meanOfHistogram, medianIntervalOfHistogram, quantileOfHistogram } from '../stats/quantile.js'
import { chances, metOf, pursuits, pursuitsIn, selfBookedOf, touchesOfMet, type Pursuit } from './pursuits.js'
import { caveats, findings } from './touchpoint-notes.js'

type Of<T> = (some: readonly Pursuit[]) => T

const quantile =
  (p: number): Of<number | null> =>
  (some) => {
    const { values, counts } = touchesOfMet(some)
    return quantileOfHistogram(values, counts, p)
  }

const mean: Of<number | null> = (some) => {
  const { values, counts } = touchesOfMet(some)
  return meanOfHistogram(values, counts)
}

const medianInterval: Of<Interval | null> = (some) => {
  const { values, counts } = touchesOfMet(some)
  return medianIntervalOfHistogram(values, counts)
}

const meanInterval: Of<Interval | null> = (some) => {
  const { values, counts } = touchesOfMet(some)
  return meanIntervalOfHistogram(values, counts)
}

const numbers = {
  met: { unit: 'count', of: metOf },
  notMet: { unit: 'count', of: (some: readonly Pursuit[]) => some.length - metOf(some) },
  selfBooked: { unit: 'count', of: selfBookedOf },
  median: { unit: 'number', of: quantile(0.5) },
  mean: { unit: 'number', of: mean },
  p90: { unit: 'number', of: quantile(0.9) },
  marketingShare: { unit: 'ratio', of: (some: readonly Pursuit[]) => ratio(selfBookedOf(some), metOf(some)) },
} as const

/** Without any sales touch in all the records nobody logged them: that nobody made one is not known. */
const logged = (r: Reading): boolean => r.whole(pursuits.touches) + r.whole(pursuits.automated) > 0

const curve = (r: Reading): readonly CurvePoint[] =>
  chances(pursuitsIn(r)).map(({ attempt, atRisk, cumulative, interval }) => ({
    x: attempt,
    y: cumulative,
    low: interval.low,
    high: interval.high,
    atRisk,
  }))

const estimates: Readonly<Record<string, { value: Of<number | null>; interval: Of<Interval | null> }>> = {
  median: { value: quantile(0.5), interval: medianInterval },
  mean: { value: mean, interval: meanInterval },
}

function definition(
  name: 'median' | 'mean',
  value: Of<number | null>,
  interval: Of<Interval | null>,
): Definition {
  return {
    formula: name,
    value: (r) => (logged(r) ? value(pursuitsIn(r)) : null),
    interval: (r) => interval(pursuitsIn(r)),
    count: (r) => metOf(pursuitsIn(r)),
    curve,
  }
}

/** The reps, each with the subjects they were the first to touch; none where nobody is named. */
function breakdown(r: Reading, name: string): readonly Segment[] {
  const byOwner = new Map<string, Pursuit[]>()
  for (const one of pursuitsIn(r)) {
    const list = byOwner.get(one.owner)
    if (list) list.push(one)
    else byOwner.set(one.owner, [one])
  }
  const of = estimates[name]
  if (!logged(r) || (byOwner.size === 1 && byOwner.has(''))) return []
  return [...byOwner]
    .map(([key, some]): Segment => {
      const value = of?.value(some) ?? null
      const found = value === null ? null : (of?.interval(some) ?? null)
      const parts = Object.fromEntries(
        Object.entries(numbers).map(([part, number]) => [part, number.of(some)]),
      )
      return { key, value, interval: found, count: metOf(some), parts }
    })
    .sort((a, b) => b.count - a.count || compareText(a.key, b.key))
}

/**
 * Touchpoints to the first meeting: calls, e-mails and messages that sales made up to a subject's first meeting, of
 * those who met in the period. `median` and `mean` count those who met without one as 0. Steps of automated sequences
 * count with the option `automated`; what came in and what marketing sent never do. Those who never met count in the
 * curve: the chance of a meeting by each touch, had it been made, from the chances at each touch among those who
 * received it (discrete hazard; Singer & Willett 2003). A subject belongs to the period of its first meeting, or of its
 * last touch while it has not met, and to the rep who touched it first. The median has the interval of its order
 * statistics, the mean Student's.
 */
export const touchpoints = kpi({
  id: 'touchpoints',
  main: 'activities',
  unit: 'number',
  better: 'lower',
  range: 'trailing-12-months',
  step: 'month',
  segment: null,
  options: { automated: false },
  measures: pursuits,
  definitions: {
    median: definition('median', quantile(0.5), medianInterval),
    mean: definition('mean', mean, meanInterval),
  },
  parts: Object.fromEntries(
    Object.entries(numbers).map(([name, { unit, of }]) => [
      name,
      { unit, of: (r: Reading) => of(pursuitsIn(r)) },
    ]),
  ),
  breakdown,
  breakdownBy: 'owner',
  caveats,
  findings,
  views: {
    curve: cumulative({ unit: 'number' }),
    trend: laterTrend,
    sparkline: sparkline(),
    segments: laterIntervals,
  },
  layout: { tile: 'sparkline', body: 'curve', side: 'segments' },
})

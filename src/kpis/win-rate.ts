import { laterIntervals } from '../charts/later.js'
import { sparkline } from '../charts/sparkline.js'
import { trend } from '../charts/trend.js'
import { kpi, ratio, type Definition, type Reading } from '../core/kpi.js'
import { later } from '../core/later.js'
import type { Sum } from '../core/measures/sum.js'
import { newcombe } from '../stats/newcombe.js'
import type { Proportion } from '../stats/proportion.js'
import { wilson } from '../stats/wilson.js'
import { rankedRates } from './ranked-rates.js'
import { caveats, findings } from './win-rate-notes.js'
import {
  closedRate,
  cohortRate,
  eventualRate,
  maturity,
  outcomes,
  timed,
  valueRate,
  wonBy,
} from './win-rates.js'

const known = ({ total, known }: Sum): number | null => (known === 0 ? null : total)

const rate = ({ x, n }: Proportion): number | null => ratio(x, n)

/** A share of records with its score interval; `records` counts them where the share is one of value. */
function shareOf(
  formula: string,
  of: (r: Reading) => Proportion,
  records: (r: Reading) => number = (r) => of(r).n,
): Definition {
  return {
    formula,
    value: (r) => rate(of(r)),
    interval: (r) => wilson(of(r).x, of(r).n),
    count: records,
    rate: of,
    difference: (now, earlier) => newcombe(of(now), of(earlier)),
  }
}

/**
 * Win rate: how many deals are won. `closed` is won ÷ (won + lost) of the deals closed in the period, as most CRMs have
 * it; `cohort` is won ÷ all created in the period, of those old enough that nine of ten closed deals had closed by
 * then; `value` weighs deals by their amount, with Kish's effective number of deals behind the interval; `eventual` is
 * the chance to be won within the time in which nine of ten closed deals closed, open deals counted as open (Aalen &
 * Johansen 1978), of the deals created in the period. Rates have Wilson's interval, and over time the limits of a
 * p-chart with Laney's correction. Beside each other reps are drawn towards their mean (beta-binomial) and ranked only
 * where their intervals do not overlap; a change is split into what the segments' rates and what their mix did
 * (Kitagawa 1955).
 */
export const winRate = kpi({
  id: 'win-rate',
  main: 'deals',
  unit: 'ratio',
  better: 'higher',
  range: 'this-quarter',
  step: 'quarter',
  segment: 'owner',
  options: {},
  measures: outcomes,
  definitions: {
    closed: shareOf('won / (won + lost)', closedRate),
    cohort: { ...shareOf('cohortWon / cohort', cohortRate), settles: maturity },
    value: shareOf('wonValue / (wonValue + lostValue)', valueRate, (r) =>
      valueRate(r).n > 0 ? closedRate(r).n : 0,
    ),
    eventual: {
      formula: 'eventualRate',
      value: (r) => eventualRate(r)?.value ?? null,
      interval: eventualRate,
      count: timed,
      settles: maturity,
      curve: (r) =>
        wonBy(r.of(outcomes.time)).map(({ time, value, low, high, atRisk }) => ({
          x: time,
          y: value,
          low,
          high,
          atRisk,
        })),
    },
  },
  parts: {
    won: { unit: 'count', of: (r) => r.of(outcomes.won) },
    lost: { unit: 'count', of: (r) => r.of(outcomes.lost) },
    open: { unit: 'count', of: (r) => r.of(outcomes.open) },
    created: { unit: 'count', of: (r) => r.of(outcomes.created) },
    closedRate: { unit: 'ratio', of: (r) => rate(closedRate(r)) },
    cohortRate: { unit: 'ratio', of: (r) => rate(cohortRate(r)) },
    valueRate: { unit: 'ratio', of: (r) => rate(valueRate(r)) },
    eventualRate: { unit: 'ratio', of: (r) => eventualRate(r)?.value ?? null },
    cohort: { unit: 'count', of: (r) => cohortRate(r).n },
    cohortWon: { unit: 'count', of: (r) => cohortRate(r).x },
    wonValue: { unit: 'money', of: (r) => known(r.of(outcomes.wonValue)) },
    lostValue: { unit: 'money', of: (r) => known(r.of(outcomes.lostValue)) },
  },
  among: (segments) =>
    rankedRates(
      new Map(
        segments.map(({ key, parts }) => {
          const won = parts['won'] ?? 0
          return [key, { x: won, n: won + (parts['lost'] ?? 0) }]
        }),
      ),
    ),
  caveats,
  findings,
  views: {
    trend: trend(),
    segments: laterIntervals,
    sparkline: sparkline(),
    curve: later(
      () => import('../charts/cumulative.js'),
      (m) => m.cumulative({ unit: 'days' }),
    ),
  },
  layout: { tile: 'sparkline', body: 'trend', side: 'segments' },
})

import { intervals } from '../charts/intervals.js'
import { laterTrend } from '../charts/later.js'
import { sparkline } from '../charts/sparkline.js'
import { kpi, type Reading } from '../core/kpi.js'
import { later } from '../core/later.js'
import { visitView } from '../core/visit.js'
import type { CurvePoint } from '../core/result.js'
import { closedIn, cycle, followed, halfClosed, wonByDay, wonIn, wonWithin } from './cycle-times.js'
import { caveats, findings } from './sales-cycle-notes.js'
import { stageSegments, stageTimes } from './stage-times.js'

const half = (r: Reading) => halfClosed(r.of(cycle.time))

const curve = (r: Reading): readonly CurvePoint[] =>
  wonByDay(r.of(cycle.time)).map(({ time, value, low, high, atRisk }) => ({
    x: time,
    y: value,
    low,
    high,
    atRisk,
  }))

/**
 * Sales cycle length in calendar days, from a deal's start (`createdAt`) to its end. `won-median` and `won-mean` are of
 * the deals won in the period, as CRMs have them (order-statistic and Student's interval); `any-close` is the day by
 * which half of the deals created in the period have closed either way, open deals counted as open (Kaplan & Meier
 * 1958, interval of Brookmeyer & Crowley 1982). The curve is the share won by day with lost deals out of the race
 * (Aalen & Johansen 1978). Cycles differ by segment, so the split is what is seen first, with a log-rank test between
 * segments; where no record knows the dimension, it is the time in each stage.
 */
export const salesCycle = kpi({
  id: 'sales-cycle',
  main: 'deals',
  unit: 'days',
  better: 'lower',
  range: 'trailing-12-months',
  step: 'quarter',
  segment: 'source',
  options: {},
  measures: { ...cycle, stageTimes },
  visits: visitView,
  definitions: {
    'won-median': {
      formula: 'wonMedian',
      value: (r) => wonIn(r).median,
      interval: (r) => wonIn(r).medianInterval,
      count: (r) => wonIn(r).n,
      curve,
    },
    'won-mean': {
      formula: 'wonMean',
      value: (r) => wonIn(r).mean,
      interval: (r) => wonIn(r).meanInterval,
      count: (r) => wonIn(r).n,
      curve,
    },
    'any-close': {
      formula: 'kmMedian',
      value: (r) => half(r)?.value ?? null,
      interval: half,
      count: followed,
      curve,
    },
  },
  parts: {
    won: { unit: 'count', of: (r) => r.of(cycle.won) },
    closed: { unit: 'count', of: (r) => r.of(cycle.won) + r.of(cycle.lost) },
    open: { unit: 'count', of: (r) => r.of(cycle.open) },
    wonMean: { unit: 'days', of: (r) => wonIn(r).mean },
    wonMedian: { unit: 'days', of: (r) => wonIn(r).median },
    closedMean: { unit: 'days', of: (r) => closedIn(r).mean },
    closedMedian: { unit: 'days', of: (r) => closedIn(r).median },
    kmMedian: { unit: 'days', of: (r) => half(r)?.value ?? null },
    kmLow: { unit: 'days', of: (r) => half(r)?.low ?? null },
    kmHigh: { unit: 'days', of: (r) => half(r)?.high ?? null },
    wonByDay90: { unit: 'ratio', of: (r) => wonWithin(r, 90) },
  },
  breakdown: stageSegments,
  caveats,
  findings,
  views: {
    segments: intervals(),
    curve: later(
      () => import('../charts/cumulative.js'),
      (m) => m.cumulative({ unit: 'days' }),
    ),
    trend: laterTrend,
    sparkline: sparkline(),
  },
  layout: { tile: 'sparkline', body: 'segments', side: 'curve' },
})

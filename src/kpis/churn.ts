import { laterBullet, laterIntervals } from '../charts/later.js'
import { sparkline } from '../charts/sparkline.js'
import { trend } from '../charts/trend.js'
import { kpi, type Definition, type Reading } from '../core/kpi.js'
import { later } from '../core/later.js'
import { interval, type Interval } from '../stats/interval.js'
import { newcombe } from '../stats/newcombe.js'
import type { Proportion } from '../stats/proportion.js'
import { wilson } from '../stats/wilson.js'
import { caveats, findings } from './churn-notes.js'
import { churning, goneOf, monthsOf, startOf } from './customer-base.js'
import { medianLifetime, retainedAfter, retention, retentionPoints } from './retention.js'

const logo = (r: Reading): Proportion => ({ x: goneOf(r).customers, n: startOf(r).customers })

/**
 * Lost revenue as a proportion of as many equal customers as the unequal ones are worth: Kish's effective sample size
 * (Survey Sampling 1965, section 8.2), (Σw)² / Σw².
 */
function revenue(r: Reading): Proportion | null {
  const { revenue: base, squared } = startOf(r)
  if (!(base > 0 && squared > 0)) return null
  const n = (base * base) / squared
  const share = goneOf(r).revenue / base
  return share >= 0 && share <= 1 ? { x: share * n, n } : null
}

const rateOf = ({ x, n }: Proportion): number | null => (n > 0 && x <= n ? x / n : null)
const scoreOf = ({ x, n }: Proportion): Interval | null => (n > 0 && x <= n ? wilson(x, n) : null)

/** A share lost in some months, as what the same loss would come to in twelve. */
const inAYear = (share: number, months: number): number => 1 - (1 - share) ** (12 / months)

const byLogo: Definition = {
  formula: 'lost / start',
  value: (r) => rateOf(logo(r)),
  interval: (r) => scoreOf(logo(r)),
  count: (r) => startOf(r).customers,
  rate: logo,
  difference: (now, earlier) => {
    const [a, b] = [logo(now), logo(earlier)]
    return rateOf(a) === null || rateOf(b) === null ? null : newcombe(a, b)
  },
  curve: retentionPoints,
}

const byRevenue: Definition = {
  formula: 'lostRevenue / startRevenue',
  value: (r) => rateOf(revenue(r) ?? { x: 0, n: 0 }),
  interval: (r) => scoreOf(revenue(r) ?? { x: 0, n: 0 }),
  count: (r) => startOf(r).customers,
  difference: (now, earlier) => {
    const [a, b] = [revenue(now), revenue(earlier)]
    return a && b ? newcombe(a, b) : null
  },
  curve: retentionPoints,
}

const annualised: Definition = {
  formula: '1 - (1 - lost / start) ^ (12 / months)',
  value: (r) => {
    const [share, months] = [rateOf(logo(r)), monthsOf(r)]
    return share === null || months === null ? null : inAYear(share, months)
  },
  interval: (r) => {
    const [score, months] = [scoreOf(logo(r)), monthsOf(r)]
    if (!score || months === null || score.low === null || score.high === null) return null
    return interval(inAYear(score.low, months), inAYear(score.high, months), score.method)
  },
  count: (r) => startOf(r).customers,
  curve: retentionPoints,
}

/**
 * Churn: of the customers there when the period began, the share that left in it; whoever joined in it is left out on
 * both sides. `revenue` weighs each by its monthly revenue, `annualised` is what the same loss comes to in twelve
 * months, 1 − (1 − m)^12 for a monthly rate. Over all the data it is the share of all customers that has left. Wilson
 * intervals, on Kish's effective number of customers for revenue. The curve is retention by month, Kaplan–Meier with
 * those still there counted; early churn is losing a customer within 90 days, of those won at least so long ago.
 */
export const churn = kpi({
  id: 'churn',
  main: 'customers',
  unit: 'ratio',
  better: 'lower',
  range: 'last-month',
  step: 'month',
  segment: 'plan',
  options: {},
  measures: { ...churning, ...retention },
  definitions: { logo: byLogo, revenue: byRevenue, annualised },
  parts: {
    start: { unit: 'count', of: (r) => startOf(r).customers },
    lost: { unit: 'count', of: (r) => goneOf(r).customers },
    startRevenue: { unit: 'money', of: (r) => startOf(r).revenue },
    lostRevenue: { unit: 'money', of: (r) => goneOf(r).revenue },
    months: { unit: 'months', of: monthsOf },
    early: { unit: 'count', of: (r) => r.whole(retention.early) },
    earlyRate: {
      unit: 'ratio',
      of: (r) => rateOf({ x: r.whole(retention.early), n: r.whole(retention.matured) }),
    },
    medianLifetime: { unit: 'months', of: medianLifetime },
    retention12: { unit: 'ratio', of: (r) => retainedAfter(r, 12) },
  },
  caveats,
  findings,
  views: {
    trend: trend(),
    sparkline: sparkline(),
    retention: later(
      () => import('../charts/cumulative.js'),
      (m) => m.cumulative({ falling: true, unit: 'months', mark: 'half' }),
    ),
    segments: laterIntervals,
    bullet: laterBullet,
  },
  layout: { tile: 'sparkline', body: 'trend', side: 'retention' },
})

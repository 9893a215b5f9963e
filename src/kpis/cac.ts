import { laterBullet, laterIntervals } from '../charts/later.js'
import { sparkline } from '../charts/sparkline.js'
import { trend } from '../charts/trend.js'
import { kpi, type Definition } from '../core/kpi.js'
import { noteRepeated } from '../core/repeated.js'
import { recoveredDifference } from '../stats/mover.js'
import {
  acquisition,
  blended,
  costPerCustomer,
  lifetimeToCost,
  organic,
  paid,
  paybackMonths,
  spent,
  type Side,
} from './acquisition-cost.js'
import { caveats, findings } from './acquisition-notes.js'

const costOf = (formula: string, side: Side): Definition => ({
  formula,
  value: (r) => costPerCustomer(r, side).value,
  interval: (r) => costPerCustomer(r, side),
  count: (r) => r.of(side.won),
  difference: (now, earlier) =>
    recoveredDifference(costPerCustomer(now, side), costPerCustomer(earlier, side)),
})

/**
 * Customer acquisition cost: sales and marketing spend of a period over the customers acquired in it, with the spend
 * moved `lag` periods on when the sales cycle is long. `blended` takes all of both; `paid` and `organic` take the
 * spend and the customers that carry the flag `paid`, true or false. A figure for the long run: twelve months in the
 * headline, the months behind it. The interval is the exact one of a Poisson count (Garwood 1936), spend over its
 * bounds. Never judged against the price alone: beside it stand the lifetime value over the cost (the simple one:
 * revenue a month × `margin` ÷ churn a month) and the months until the cost is earned back.
 */
export const cac = kpi({
  id: 'cac',
  main: 'spend',
  unit: 'money',
  better: 'lower',
  range: 'trailing-12-months',
  step: 'month',
  segment: 'channel',
  options: { lag: 0, margin: 1 },
  measures: acquisition,
  unkeyed: noteRepeated,
  definitions: {
    blended: costOf('spend / customers', blended),
    paid: costOf('paidSpend / paidCustomers', paid),
    organic: costOf('organicSpend / organicCustomers', organic),
  },
  parts: {
    spend: { unit: 'money', of: (r) => spent(r, acquisition.spend) },
    customers: { unit: 'count', of: (r) => r.of(acquisition.customers) },
    salesSpend: { unit: 'money', of: (r) => spent(r, acquisition.salesSpend) },
    marketingSpend: { unit: 'money', of: (r) => spent(r, acquisition.marketingSpend) },
    paidSpend: { unit: 'money', of: (r) => spent(r, acquisition.paidSpend) },
    paidCustomers: { unit: 'count', of: (r) => r.of(acquisition.paidCustomers) },
    organicSpend: { unit: 'money', of: (r) => spent(r, acquisition.organicSpend) },
    organicCustomers: { unit: 'count', of: (r) => r.of(acquisition.organicCustomers) },
    ltvToCac: { unit: 'multiple', of: lifetimeToCost },
    paybackMonths: { unit: 'months', of: paybackMonths },
  },
  caveats,
  findings,
  views: {
    trend: trend(),
    sparkline: sparkline(),
    segments: laterIntervals,
    bullet: laterBullet,
  },
  layout: { tile: 'sparkline', body: 'trend', side: 'segments' },
})

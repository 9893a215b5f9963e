import { count, fieldsOf, kpi, ratio, sum } from '../../src/core/index.js'
import { lagged } from '../../src/core/moments.js'

const deal = fieldsOf('deals')
const spend = fieldsOf('spend')
const won = count('deals').where(deal.status.is('won')).at(deal.closedAt)
const lost = count('deals').where(deal.status.is('lost')).at(deal.closedAt)
const open = count('deals').where(deal.status.is('open'))
const cost = sum(spend.amount).at(lagged(spend.at, 'lag'))
const price = sum(deal.amount).at(deal.closedAt)

/** Deals and spend, as small as a KPI can be. */
export const example = kpi({
  id: 'example',
  main: 'deals',
  unit: 'ratio',
  better: 'higher',
  range: 'this-month',
  step: 'month',
  segment: null,
  options: { lag: 0 },
  measures: { won, lost, open, cost, price },
  definitions: {
    rate: {
      formula: 'won / (won + lost)',
      value: (r) => ratio(r.of(won), r.of(won) + r.of(lost)),
      count: (r) => r.of(won) + r.of(lost),
      rate: (r) => ({ x: r.of(won), n: r.of(won) + r.of(lost) }),
    },
    cost: {
      unit: 'money',
      formula: 'cost / won',
      value: (r) => ratio(r.of(cost).total, r.of(won)),
      count: (r) => r.of(won),
    },
  },
  parts: {
    won: { unit: 'count', of: (r) => r.of(won) },
    lost: { unit: 'count', of: (r) => r.of(lost) },
    open: { unit: 'count', of: (r) => r.of(open) },
    cost: { unit: 'money', of: (r) => r.of(cost).total },
    price: { unit: 'money', of: (r) => r.of(price).total },
    before: { unit: 'count', of: (r) => r.before(won) },
  },
  views: {},
  layout: { tile: '', body: '', side: null },
})

let next = 0
export const closed = (status: string, closedAt: string, more: object = {}): object => ({
  id: String(next++),
  status,
  closedAt,
  ...more,
})
export const utc = { timeZone: 'UTC', asOf: '2024-03-10' } as const

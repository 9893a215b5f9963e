import { sparkline } from '../charts/sparkline.js'
import { trend } from '../charts/trend.js'
import { intervals } from '../charts/intervals.js'
import { fieldsOf } from '../core/fields.js'
import { kpi, ratio } from '../core/kpi.js'
import { count } from '../core/measures/count.js'
import { durations } from '../core/measures/durations.js'
import { sum } from '../core/measures/sum.js'
import { newcombe } from '../stats/newcombe.js'
import { wilson } from '../stats/wilson.js'

const deal = fieldsOf('deals')
const isWon = deal.status.is('won')
const isLost = deal.status.is('lost')

const won = count('deals').where(isWon).at(deal.closedAt)
const lost = count('deals').where(isLost).at(deal.closedAt)
const open = count('deals').where(deal.status.is('open'))
const created = count('deals').at(deal.createdAt)
const wonAmount = sum(deal.amount).where(isWon).at(deal.closedAt)
const lostAmount = sum(deal.amount).where(isLost).at(deal.closedAt)
const time = durations(deal.createdAt.daysUntil(deal.closedAt), deal.status).at(deal.createdAt)

export const winRate = kpi({
  id: 'win-rate',
  main: 'deals',
  unit: 'ratio',
  better: 'higher',
  range: 'this-quarter',
  step: 'quarter',
  segment: null,
  options: {},
  measures: { won, lost, open, created, wonAmount, lostAmount, time },
  definitions: {
    closed: {
      formula: 'won / (won + lost)',
      value: (r) => ratio(r.of(won), r.of(won) + r.of(lost)),
      interval: (r) => wilson(r.of(won), r.of(won) + r.of(lost)),
      count: (r) => r.of(won) + r.of(lost),
      rate: (r) => ({ x: r.of(won), n: r.of(won) + r.of(lost) }),
      difference: (now, then) =>
        newcombe(
          { x: now.of(won), n: now.of(won) + now.of(lost) },
          { x: then.of(won), n: then.of(won) + then.of(lost) },
        ),
    },
  },
  parts: {
    won: { unit: 'count', of: (r) => r.of(won) },
    lost: { unit: 'count', of: (r) => r.of(lost) },
    open: { unit: 'count', of: (r) => r.of(open) },
    created: { unit: 'count', of: (r) => r.of(created) },
  },
  views: { trend: trend(), sparkline: sparkline(), segments: intervals() },
  layout: { tile: 'sparkline', body: 'trend', side: 'segments' },
})

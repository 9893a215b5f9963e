import { civil } from '../core/calendar.js'
import { fieldsOf } from '../core/fields.js'
import type { Reading } from '../core/kpi.js'
import { all, by } from '../core/measures/by.js'
import { count } from '../core/measures/count.js'
import { sum } from '../core/measures/sum.js'
import { tuples } from '../core/measures/tuples.js'
import { dayOf } from '../core/moments.js'
import { squared } from '../core/quantities.js'
import { early } from './retention.js'
import { monthLength } from './simple-lifetime.js'

const customer = fieldsOf('customers')
const left = customer.churnedAt.known()
const revenue = customer.monthlyRevenue
const squares = squared(revenue, 1)

/** Who came, who went, with what revenue, and why. */
export const churning = {
  acquired: count('customers').at(customer.acquiredAt),
  acquiredRevenue: sum(revenue).at(customer.acquiredAt),
  acquiredSquared: sum(squares).at(customer.acquiredAt),
  churned: count('customers').where(left).at(customer.churnedAt),
  churnedRevenue: sum(revenue).where(left).at(customer.churnedAt),
  churnedSquared: sum(squares).where(left).at(customer.churnedAt),
  /** When each who left had come, with its revenue: who came in the same period is found by it. */
  leavers: tuples(dayOf(customer.acquiredAt), revenue).where(left).at(customer.churnedAt),
  reasons: by(customer.churnReason, count('customers')).where(left).at(customer.churnedAt),
  byOwner: by(
    customer.owner,
    all({ matured: count('customers').where(early.matured), early: count('customers').where(early.lost) }),
  ),
}

export interface CustomerBase {
  readonly customers: number
  /** Revenue a month; of customers without one, 0. */
  readonly revenue: number
  /** Σ of the squares of their revenues. */
  readonly squared: number
}

/** The customers there when the period began; over all the data, all there ever were. */
export function startOf(r: Reading): CustomerBase {
  const came = r.span === null ? r.whole(churning.acquired) : r.before(churning.acquired)
  if (r.span === null) {
    return {
      customers: came,
      revenue: r.whole(churning.acquiredRevenue).total,
      squared: r.whole(churning.acquiredSquared).total,
    }
  }
  return {
    customers: Math.max(0, came - r.before(churning.churned)),
    revenue: r.before(churning.acquiredRevenue).total - r.before(churning.churnedRevenue).total,
    squared: r.before(churning.acquiredSquared).total - r.before(churning.churnedSquared).total,
  }
}

/** Those of them who left in the period. */
export function goneOf(r: Reading): Omit<CustomerBase, 'squared'> {
  const start = r.span?.start ?? Infinity
  let customers = 0
  let lost = 0
  for (const [day, money] of r.of(churning.leavers)) {
    if (typeof day !== 'number' || day >= start) continue
    customers++
    if (typeof money === 'number') lost += money
  }
  return { customers, revenue: lost }
}

/** Customers who came and left within the period: they are on neither side of the rate. */
export function passersBy(r: Reading): number {
  return r.of(churning.churned) - goneOf(r).customers
}

/** Months the period has run so far, whole between equal days of the month; null over all the data. */
export function monthsOf(r: Reading): number | null {
  if (r.span === null) return null
  const { start } = r.span
  const end = Math.min(r.span.end, r.context.asOfDay + 1)
  if (end <= start) return null
  const [a, b] = [civil(start), civil(end)]
  return a.day === b.day ? (b.year - a.year) * 12 + b.month - a.month : (end - start) / monthLength
}

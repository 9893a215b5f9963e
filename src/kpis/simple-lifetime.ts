import { few } from '../core/caution.js'
import { fieldsOf } from '../core/fields.js'
import { ratio, type Reading } from '../core/kpi.js'
import { count } from '../core/measures/count.js'
import { sum } from '../core/measures/sum.js'
import { monthsUntil } from '../core/moments.js'
import type { Caveat } from '../core/result.js'
import { note } from './note.js'

const customer = fieldsOf('customers')
const tenure = monthsUntil(customer.acquiredAt, customer.churnedAt)

/** Mean length of a month in days. */
export const monthLength = 365.25 / 12

/** What the simple lifetime value stands on: revenue a month, customers lost, and the months there were customers. */
export const lifetime = {
  revenue: sum(customer.monthlyRevenue),
  churned: count('customers').where(customer.churnedAt.known().and(tenure.known())),
  tenure: sum(tenure),
  everyone: count('customers'),
  left: count('customers').where(customer.churnedAt.known()),
}

/** An export of lost customers alone says neither what customers cost nor what they bring. */
export function onlyLeavers(r: Reading): readonly Caveat[] {
  const all = r.whole(lifetime.everyone)
  return all >= few && r.whole(lifetime.left) === all ? [note('only-leavers', { count: all }, 'warning')] : []
}

/** Customers lost for each month of a customer's time: churned ÷ customer-months. Null while nobody has left. */
export function monthlyChurn(r: Reading): number | null {
  const months = r.of(lifetime.tenure).total
  const churned = r.of(lifetime.churned)
  return churned === 0 || months <= 0 ? null : churned / months
}

/**
 * Revenue a month × margin ÷ churn a month: what a customer brings until it leaves, were churn the same for all and for
 * ever. Null without revenue, or while nobody has left.
 */
export function simpleLifetimeValue(r: Reading, margin: number): number | null {
  const { total, known } = r.of(lifetime.revenue)
  const monthly = ratio(total, known)
  return monthly === null ? null : ratio(monthly * margin, monthlyChurn(r))
}

import { fieldsOf } from '../core/fields.js'
import { ratio, type Reading } from '../core/kpi.js'
import { count } from '../core/measures/count.js'
import { sum } from '../core/measures/sum.js'
import { monthsUntil } from '../core/moments.js'

const customer = fieldsOf('customers')
const tenure = monthsUntil(customer.acquiredAt, customer.churnedAt)

/** Mean length of a month in days. */
export const monthLength = 365.25 / 12

/** What the simple lifetime value stands on: revenue a month, customers lost, and the months there were customers. */
export const lifetime = {
  revenue: sum(customer.monthlyRevenue),
  churned: count('customers').where(customer.churnedAt.known().and(tenure.known())),
  tenure: sum(tenure),
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

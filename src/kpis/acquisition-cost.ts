import { few } from '../core/caution.js'
import { dimension, fieldsOf } from '../core/fields.js'
import { ratio, type Reading } from '../core/kpi.js'
import type { Measure } from '../core/measure.js'
import { count } from '../core/measures/count.js'
import { sum, type Sum } from '../core/measures/sum.js'
import { lagged } from '../core/moments.js'
import type { Caveat } from '../core/result.js'
import { interval, type Estimate } from '../stats/interval.js'
import { poissonInterval } from '../stats/poisson-interval.js'
import { note } from './note.js'
import { lifetime, simpleLifetimeValue } from './simple-lifetime.js'

const cost = fieldsOf('spend')
const customer = fieldsOf('customers')
const costPaid = dimension('spend', 'paid')
const customerPaid = dimension('customers', 'paid')

const spend = sum(cost.amount).at(lagged(cost.at, 'lag'))
const customers = count('customers').at(customer.acquiredAt)

/** What acquiring customers cost, who came, and what they bring. */
export const acquisition = {
  spend,
  customers,
  salesSpend: spend.where(cost.category.is('sales')),
  marketingSpend: spend.where(cost.category.is('marketing')),
  paidSpend: spend.where(costPaid.is('true')),
  paidCustomers: customers.where(customerPaid.is('true')),
  organicSpend: spend.where(costPaid.is('false')),
  organicCustomers: customers.where(customerPaid.is('false')),
  left: customers.where(customer.churnedAt.known()),
  newRevenue: sum(customer.monthlyRevenue).at(customer.acquiredAt),
  ...lifetime,
}

/** An export of lost customers alone says neither what customers cost nor what they bring. */
export function onlyLeavers(r: Reading): readonly Caveat[] {
  const all = r.whole(acquisition.customers)
  return all >= few && r.whole(acquisition.left) === all
    ? [note('only-leavers', { count: all }, 'warning')]
    : []
}

/** A cost and the customers it is for. */
export interface Side {
  readonly money: Measure<Sum>
  readonly won: Measure<number>
}

export const blended: Side = { money: spend, won: customers }
export const paid: Side = { money: acquisition.paidSpend, won: acquisition.paidCustomers }
export const organic: Side = { money: acquisition.organicSpend, won: acquisition.organicCustomers }

/** What was spent; null where no spend was recorded, which is not the same as nothing spent. */
export function spent(r: Reading, money: Measure<Sum>): number | null {
  const { total, known } = r.of(money)
  return known === 0 ? null : total
}

/**
 * Spend over customers. Its interval is that of the count: the spend is what it is, the customers could have been more
 * or fewer. Credit notes that exceed the spend leave no cost to speak of.
 */
export function costPerCustomer(r: Reading, { money, won }: Side): Estimate {
  const total = spent(r, money)
  const count = r.of(won)
  if (total === null || total < 0) return { value: null, ...interval(null, null, 'poisson-exact') }
  const { low, high, method } = poissonInterval(count)
  return { value: ratio(total, count), ...interval(ratio(total, high), ratio(total, low), method) }
}

/** Gross margin as a share of revenue: 1, revenue itself, unless the author says more. */
export function marginOf(r: Reading): number {
  const { margin } = r.context.options
  return typeof margin === 'number' ? margin : 1
}

/** Months until a new customer's revenue, times the margin, has paid for acquiring it. */
export function paybackMonths(r: Reading): number | null {
  const { total, known } = r.of(acquisition.newRevenue)
  const monthly = ratio(total * marginOf(r), known)
  return monthly === null || monthly <= 0 ? null : ratio(costPerCustomer(r, blended).value, monthly)
}

/** What a customer brings until it leaves, for each unit that acquiring one costs. */
export function lifetimeToCost(r: Reading): number | null {
  return ratio(simpleLifetimeValue(r, marginOf(r)), costPerCustomer(r, blended).value)
}

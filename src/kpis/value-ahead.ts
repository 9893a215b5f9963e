import { ratio, type Reading } from '../core/kpi.js'
import { interval, type Interval } from '../stats/interval.js'
import { Z95 } from '../stats/normal.js'
import { poissonInterval } from '../stats/poisson-interval.js'
import { marginOf } from './acquisition-cost.js'
import { basisOf, type Basis } from './customer-value.js'
import { buyersOf, keptShare } from './order-book.js'
import { purchaseModel, purchasesAhead, purchasesError, purchaseWorth } from './purchase-model.js'
import { paymentsAhead, paymentsError, renewalModel, renewalMonths, renewals } from './renewal-model.js'
import { lifetime, monthlyChurn, monthLength } from './simple-lifetime.js'

/** Months a model looks ahead unless the author says more: without an end its sum may have none. */
const modelHorizon = 36

const optionOf = (r: Reading, name: string): number | null => {
  const given = r.context.options[name]
  return typeof given === 'number' ? given : null
}

/** Months to look ahead, as the author said; null for until the customer leaves. */
export function horizonOf(r: Reading): number | null {
  const horizon = optionOf(r, 'horizon')
  return horizon !== null && horizon > 0 ? horizon : null
}

/** Discount per month. */
export function discountOf(r: Reading): number {
  return Math.max(0, optionOf(r, 'discount') ?? 0)
}

/** Months a model looks ahead. */
export function monthsAhead(r: Reading): number {
  return horizonOf(r) ?? modelHorizon
}

/** Revenue a month of a customer that has one. */
export function monthlyRevenue(r: Reading): number | null {
  const { total, known } = r.whole(lifetime.revenue)
  return ratio(total, known)
}

/**
 * Months a customer is expected to pay when the same share leaves every month, the first paid at once: Σ (1 − churn)^t /
 * (1 + discount)^t up to the horizon. Without discount and end that is 1 ÷ churn.
 */
function monthsAt(churn: number, discount: number, horizon: number | null): number | null {
  const stay = (1 - churn) / (1 + discount)
  const beyond = horizon === null ? 0 : Math.max(0, stay) ** horizon
  return stay < 1 ? (1 - beyond) / (1 - stay) : horizon
}

/** Months expected at the churn there was; null while nobody has left. */
export function expectedMonths(r: Reading, horizon = horizonOf(r)): number | null {
  const churn = monthlyChurn(r)
  return churn === null ? null : monthsAt(churn, discountOf(r), horizon)
}

/** Revenue a month × margin × months expected. */
export function simpleValue(r: Reading, horizon = horizonOf(r)): number | null {
  const [revenue, months] = [monthlyRevenue(r), expectedMonths(r, horizon)]
  return revenue === null || months === null ? null : revenue * marginOf(r) * months
}

/** The simple value at the bounds of churn: those of a Poisson count of customers lost in the time there was. */
export function simpleInterval(r: Reading): Interval | null {
  const [revenue, lost] = [monthlyRevenue(r), r.whole(lifetime.churned)]
  const time = r.whole(lifetime.tenure).total
  if (revenue === null || lost === 0 || time <= 0) return null
  const { low, high, method } = poissonInterval(lost)
  const [least = null, most = null] = [high, low]
    .map((count) => {
      const months = count === null ? null : monthsAt(count / time, discountOf(r), horizonOf(r))
      return months === null ? null : revenue * marginOf(r) * months
    })
    .toSorted((a, b) => (a ?? 0) - (b ?? 0))
  return interval(least, most, method)
}

/** Periods of a contract looked ahead, and the discount of each. */
function periodsAhead(r: Reading): readonly [periods: number, discount: number] {
  const each = renewalMonths(r)
  return [monthsAhead(r) / each, (1 + discountOf(r)) ** each - 1]
}

/** Purchases or payments of a new customer, discounted, up to the horizon; null without a model. */
export function paymentsOf(r: Reading): number | null {
  const basis = basisOf(r)
  if (basis === 'orders') return purchasesAhead(purchaseModel(buyersOf(r)), monthsAhead(r), discountOf(r))
  return basis === null ? null : paymentsAhead(renewalModel(r.whole(renewals)), ...periodsAhead(r))
}

/** What one of them is worth at the margin. */
export function paymentValue(r: Reading): number | null {
  const basis = basisOf(r)
  if (basis === 'orders') {
    const buyers = buyersOf(r)
    const worth = purchaseWorth(purchaseModel(buyers))
    return worth === null ? null : worth * keptShare(buyers, marginOf(r))
  }
  const revenue = basis === null ? null : monthlyRevenue(r)
  return revenue === null ? null : revenue * renewalMonths(r) * marginOf(r)
}

/** Months the longest customer of a basis has been followed. */
export function monthsSeen(r: Reading, basis: Basis): number {
  if (basis === 'contracts') return (r.whole(renewals).times.at(-1) ?? 0) * renewalMonths(r)
  return buyersOf(r).reduce((most, [first]) => Math.max(most, first?.daysAgo ?? 0), 0) / monthLength
}

/** What a new customer is expected to bring up to the horizon. */
export function modelValue(r: Reading): number | null {
  const [payments, each] = [paymentsOf(r), paymentValue(r)]
  return payments === null || each === null ? null : payments * each
}

/**
 * The model's value at the bounds of what was fitted, by the delta method on its logarithm. What contracts pay is taken
 * as it is. Null where the likelihood has no peak.
 */
export function modelInterval(r: Reading): Interval | null {
  const value = modelValue(r)
  const error =
    basisOf(r) === 'orders'
      ? purchasesError(purchaseModel(buyersOf(r)), monthsAhead(r), discountOf(r))
      : paymentsError(renewalModel(r.whole(renewals)), ...periodsAhead(r))
  if (value === null || error === null) return null
  const factor = Math.exp(Z95 * error)
  const [low, high] = [value / factor, value * factor]
  return Number.isFinite(high) ? interval(Math.min(low, high), Math.max(low, high), 'delta') : null
}

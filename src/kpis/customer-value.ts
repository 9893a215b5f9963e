import { fieldsOf } from '../core/fields.js'
import type { Reading } from '../core/kpi.js'
import { histogram, type Histogram } from '../core/measures/histogram.js'
import { sum } from '../core/measures/sum.js'
import { monthsUntil } from '../core/moments.js'
import { productOf } from '../core/quantities.js'
import { topShare } from '../stats/concentration.js'
import type { Interval } from '../stats/interval.js'
import { meanIntervalOfHistogram } from '../stats/mean-interval.js'
import { quantile } from '../stats/quantile.js'
import { winsorise } from '../stats/winsorise.js'
import { marginOf } from './acquisition-cost.js'
import { broughtBy, buyersOf, orderBook, type Buyer } from './order-book.js'
import { remembered } from './remembered.js'
import { lifetime } from './simple-lifetime.js'

const customer = fieldsOf('customers')
const earned = productOf(customer.monthlyRevenue, monthsUntil(customer.acquiredAt, customer.churnedAt))

/** What contracts have brought so far: revenue a month × months. */
export const contracts = { earned: sum(earned), earnings: histogram(earned) }

export type Basis = 'contracts' | 'orders'

/**
 * What the value is made of: contracts where any customer has revenue a month, else orders; the option `basis` decides
 * where both are known. Null where there is neither.
 */
export function basisOf(r: Reading): Basis | null {
  const { basis } = r.context.options
  if (basis !== 'orders' && r.whole(lifetime.revenue).known > 0) return 'contracts'
  return basis !== 'contracts' && r.whole(orderBook.purchases).length > 0 ? 'orders' : null
}

/** What customers have brought so far, and how unevenly. */
export interface Spread {
  readonly customers: number
  readonly total: number
  readonly mean: number | null
  readonly interval: Interval | null
  readonly median: number | null
  /** The mean once the lowest and highest twentieth are drawn to the next. */
  readonly winsorised: number | null
  /** Share of the total that the best tenth has brought; null unless all have brought something or nothing. */
  readonly topDecileShare: number | null
  /** The mean of all but the largest. */
  readonly withoutLargest: number | null
}

const none: Spread = {
  customers: 0,
  total: 0,
  mean: null,
  interval: null,
  median: null,
  winsorised: null,
  topDecileShare: null,
  withoutLargest: null,
}

const totalOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0)

function spreadOf(values: readonly number[], total = totalOf(values)): Spread {
  const n = values.length
  if (n === 0) return none
  const sorted = values.toSorted((a, b) => a - b)
  return {
    customers: n,
    total,
    mean: total / n,
    interval: meanIntervalOfHistogram(
      sorted,
      sorted.map(() => 1),
    ),
    median: quantile(sorted, 0.5),
    winsorised: totalOf(winsorise(sorted, 0.05, 0.95)) / n,
    topDecileShare: topShare(sorted, Math.ceil(n / 10)),
    withoutLargest: n > 1 ? (total - (sorted.at(-1) ?? 0)) / (n - 1) : null,
  }
}

/** One spread for each margin asked of the same records. */
const ofContracts = remembered<Histogram, Map<number, Spread>>(() => new Map())
const ofOrders = remembered<readonly Buyer[], Map<number, Spread>>(() => new Map())

function once(known: Map<number, Spread>, margin: number, make: () => Spread): Spread {
  const found = known.get(margin) ?? make()
  known.set(margin, found)
  return found
}

/** What each customer has brought so far, at the margin. */
export function broughtSoFar(r: Reading): Spread {
  const margin = marginOf(r)
  const basis = basisOf(r)
  if (basis === 'contracts') {
    const earnings = r.whole(contracts.earnings)
    return once(ofContracts(earnings), margin, () => {
      const single = earnings.values.flatMap((value, i) =>
        Array.from({ length: earnings.counts[i] ?? 0 }, () => value * margin),
      )
      return spreadOf(single, r.whole(contracts.earned).total * margin)
    })
  }
  if (basis === null) return none
  const buyers = buyersOf(r)
  return once(ofOrders(buyers), margin, () => spreadOf(buyers.map((buyer) => broughtBy(buyer, margin))))
}

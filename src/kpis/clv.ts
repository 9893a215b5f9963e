import { bullet } from '../charts/bullet.js'
import { laterIntervals } from '../charts/later.js'
import { share } from '../charts/share.js'
import { kpi, type Part, type Reading } from '../core/kpi.js'
import { later } from '../core/later.js'
import { noteRepeated } from '../core/repeated.js'
import type { Unit } from '../core/result.js'
import type { BgNbd } from '../stats/bg-nbd.js'
import type { Fit } from '../stats/fit.js'
import type { GammaGamma } from '../stats/gamma-gamma.js'
import type { SbgParameters } from '../stats/sbg.js'
import { acquisition, blended, costPerCustomer, marginOf } from './acquisition-cost.js'
import { caveats, findings } from './clv-notes.js'
import { basisOf, broughtSoFar, contracts, type Basis, type Spread } from './customer-value.js'
import { averageOrder, buyersOf, orderBook } from './order-book.js'
import { purchaseModel, type PurchaseModel } from './purchase-model.js'
import { expectedRetention, renewalModel, renewalMonths, renewals } from './renewal-model.js'
import { monthlyChurn } from './simple-lifetime.js'
import {
  expectedMonths,
  modelInterval,
  modelValue,
  monthlyRevenue,
  paymentsOf,
  paymentValue,
  simpleInterval,
  simpleValue,
} from './value-ahead.js'

const part = (unit: Unit, of: Part['of']): Part => ({ unit, of })

const spread = (unit: Unit, name: Exclude<keyof Spread, 'interval'>): Part =>
  part(unit, (r) => (broughtSoFar(r).customers === 0 ? null : broughtSoFar(r)[name]))

/** A number of a fit to what the value is made of; null while there is none. */
const fitted = <P>(
  basis: Basis,
  of: (r: Reading) => Fit<P>,
  read: (parameters: P, logLikelihood: number) => number,
): Part => ({
  unit: 'number',
  whole: true,
  of(r) {
    const fit = basisOf(r) === basis ? of(r) : null
    return fit?.converged ? read(fit.parameters, fit.logLikelihood) : null
  },
})

const model = (r: Reading): PurchaseModel => purchaseModel(buyersOf(r))
const bought = (read: (parameters: BgNbd, logLikelihood: number) => number): Part =>
  fitted('orders', (r) => model(r).purchases, read)
const spent = (read: (parameters: GammaGamma) => number): Part =>
  fitted('orders', (r) => model(r).spend, read)
const renewed = (read: (parameters: SbgParameters) => number): Part =>
  fitted('contracts', (r) => renewalModel(r.whole(renewals)), read)

/** What the best tenth of customers have brought; null unless all have brought something or nothing. */
function topTenth(r: Reading): number | null {
  const { topDecileShare, total } = broughtSoFar(r)
  return topDecileShare === null ? null : topDecileShare * total
}

/**
 * Customer lifetime value, as of now and of all customers. `historic` is what a customer has brought so far, on the
 * average: the margin of its orders, or revenue a month × months × `margin`; Student's interval. `simple` is revenue a
 * month × `margin` ÷ churn a month, with one churn for all and for ever; Garwood's exact interval of the number lost.
 * `model` is what a new customer is expected to bring in `horizon` months: of orders by BG/NBD × Gamma-Gamma (Fader,
 * Hardie & Lee 2005), in weeks, purchases of one day as one; of contracts by the shifted-beta-geometric model (Fader &
 * Hardie 2007), renewed every `renewal` months, so that churn may fall as weak fits leave; intervals by the delta
 * method. `discount` is by the month.
 *
 * Contracts are read where any customer has revenue a month, else orders, unless `basis` says which. Never alone:
 * beside it stands the cost of acquiring a customer, or the average order; and how much hangs on the largest customer.
 */
export const clv = kpi({
  id: 'clv',
  main: 'orders',
  unit: 'money',
  better: 'higher',
  range: 'all',
  step: 'month',
  segment: 'channel',
  options: { margin: 1, horizon: null, discount: 0, renewal: 1, basis: null },
  measures: { ...acquisition, ...contracts, ...orderBook, renewals },
  unkeyed: noteRepeated,
  definitions: {
    historic: {
      formula: 'total / customers',
      value: (r) => broughtSoFar(r).mean,
      interval: (r) => broughtSoFar(r).interval,
      count: (r) => broughtSoFar(r).customers,
      standing: true,
    },
    simple: {
      formula: 'monthlyRevenue * margin * months',
      value: (r) => simpleValue(r),
      interval: simpleInterval,
      count: (r) => r.whole(acquisition.revenue).known,
      standing: true,
    },
    model: {
      formula: 'payments * paymentValue',
      value: modelValue,
      interval: modelInterval,
      count: (r) => broughtSoFar(r).customers,
      curve: (r) => {
        const lifetimes = r.whole(renewals)
        return basisOf(r) === 'contracts'
          ? expectedRetention(lifetimes, renewalModel(lifetimes), renewalMonths(r))
          : []
      },
      standing: true,
    },
  },
  parts: {
    customers: part('count', (r) => broughtSoFar(r).customers),
    mean: spread('money', 'mean'),
    median: spread('money', 'median'),
    winsorised: spread('money', 'winsorised'),
    topDecileShare: spread('ratio', 'topDecileShare'),
    withoutLargest: spread('money', 'withoutLargest'),
    total: spread('money', 'total'),
    topTenth: part('money', topTenth),
    others: part('money', (r) => {
      const top = topTenth(r)
      return top === null ? null : broughtSoFar(r).total - top
    }),
    monthlyRevenue: part('money', monthlyRevenue),
    margin: part('ratio', marginOf),
    churn: part('ratio', monthlyChurn),
    months: part('months', (r) => expectedMonths(r)),
    payments: part('number', paymentsOf),
    paymentValue: part('money', paymentValue),
    averageOrder: part('money', (r) => averageOrder(buyersOf(r))),
    cac: part('money', (r) => costPerCustomer(r, blended).value),
    r: bought(({ r }) => r),
    alpha: bought(({ alpha }) => alpha),
    a: bought(({ a }) => a),
    b: bought(({ b }) => b),
    logLikelihood: bought((_, logLikelihood) => logLikelihood),
    p: spent(({ p }) => p),
    q: spent(({ q }) => q),
    gamma: spent(({ gamma }) => gamma),
    sbgAlpha: renewed(({ alpha }) => alpha),
    sbgBeta: renewed(({ beta }) => beta),
  },
  caveats,
  findings,
  views: {
    concentration: share({ of: ['topTenth', 'others'], total: 'total' }),
    segments: laterIntervals,
    retention: later(
      () => import('../charts/cumulative.js'),
      (m) => m.cumulative({ falling: true, unit: 'months', mark: 'half' }),
    ),
    bullet: bullet({ beside: 'cac' }),
  },
  layout: { tile: 'bullet', body: 'concentration', side: 'segments' },
})

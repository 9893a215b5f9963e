import { tooFew } from '../core/caution.js'
import { ratio, type Finding, type Reading } from '../core/kpi.js'
import type { Caveat } from '../core/result.js'
import { blended, costPerCustomer, marginOf, onlyLeavers } from './acquisition-cost.js'
import { basisOf, broughtSoFar } from './customer-value.js'
import { note } from './note.js'
import { averageOrder, buyersOf, keptShare, marginsKnown } from './order-book.js'
import { frequencyAgainstSpend, holdOut, outlook, purchaseModel, repeaters } from './purchase-model.js'
import { renewalHoldOut, renewalMonths, renewals } from './renewal-model.js'
import { lifetime } from './simple-lifetime.js'
import {
  expectedMonths,
  modelValue,
  monthsAhead,
  monthsSeen,
  monthlyRevenue,
  simpleValue,
} from './value-ahead.js'

/** From so many customers, and so many of them lost or come back, a mean does not hang on a few. */
const large = { customers: 100, events: 30 }

/** From this share of the total on, the best tenth of customers make the mean. */
const topHeavy = 0.5

/** From this correlation on, how often and for how much hang together, which the model takes for unrelated. */
const related = 0.3

/** Why a lifetime value cannot be known, or must not be read as what it seems. */
export function caveats({ now, result }: Finding): readonly Caveat[] {
  return [
    ...onlyLeavers(now),
    ...(result.value === null ? [unknown(now, result.definition)] : [...alone(now), ...hangsOnFew(now)]),
    ...(result.value === null ? [] : assumed(now, result.definition)),
  ]
}

function unknown(now: Reading, definition: string): Caveat {
  const basis = basisOf(now)
  if (definition === 'simple')
    return monthlyRevenue(now) === null
      ? note('no-revenue', {}, 'blocking')
      : note('nobody-left', { count: now.whole(lifetime.revenue).known }, 'blocking')
  return basis === null || definition === 'historic'
    ? note('nothing-to-value', {}, 'blocking')
    : note(basis === 'orders' ? 'no-purchase-model' : 'no-renewal-model', {}, 'blocking')
}

/** A value says little without what it cost, or what an order is worth. */
function alone(now: Reading): readonly Caveat[] {
  const cost = costPerCustomer(now, blended).value
  return cost === null && averageOrder(buyersOf(now)) === null ? [note('alone')] : []
}

/** Small and top-heavy bases, with the mean that the largest customer alone does not make. */
function hangsOnFew(now: Reading): readonly Caveat[] {
  const { customers, withoutLargest, topDecileShare } = broughtSoFar(now)
  if (withoutLargest === null) return []
  const orders = basisOf(now) === 'orders'
  const events = orders ? repeaters(purchaseModel(buyersOf(now))) : now.whole(lifetime.churned)
  const small = customers < large.customers || events < large.events
  return [
    ...(small
      ? [
          note(
            orders ? 'few-came-back' : 'few-left',
            { customers, events, without: withoutLargest },
            'warning',
          ),
        ]
      : []),
    ...(topDecileShare !== null && topDecileShare > topHeavy && customers >= tooFew
      ? [note('top-heavy', { share: topDecileShare, without: withoutLargest }, 'warning')]
      : []),
  ]
}

/** What the number takes for granted. */
function assumed(now: Reading, definition: string): readonly Caveat[] {
  const orders = basisOf(now) === 'orders' && definition !== 'simple'
  const buyers = buyersOf(now)
  const correlation = orders && definition === 'model' ? frequencyAgainstSpend(purchaseModel(buyers)) : null
  return [
    ...beyondSeen(now, definition),
    ...(marginOf(now) === 1 && !(orders && marginsKnown(buyers)) ? [note('revenue-not-margin')] : []),
    ...(correlation !== null && Math.abs(correlation) > related
      ? [note(correlation > 0 ? 'often-and-much' : 'often-and-little', { correlation }, 'warning')]
      : []),
  ]
}

/** A value that counts on customers for longer than anybody has been one. */
function beyondSeen(now: Reading, definition: string): readonly Caveat[] {
  const months =
    definition === 'historic' ? null : definition === 'model' ? monthsAhead(now) : expectedMonths(now)
  const seen = Math.floor(
    monthsSeen(now, definition === 'simple' ? 'contracts' : (basisOf(now) ?? 'contracts')),
  )
  return months !== null && months > seen + 1
    ? [note('beyond-seen', { months: Math.round(months), seen })]
    : []
}

/** What the value costs to get, whether its model can be trusted, and what it looks like ahead. */
export function findings({ now, result }: Finding): readonly Caveat[] {
  const { value, definition } = result
  if (value === null) return []
  return [
    ...beside(now, value),
    ...(definition === 'historic' ? [] : constantChurn(now)),
    ...(definition !== 'model' ? [] : basisOf(now) === 'orders' ? purchasesTested(now) : renewalsTested(now)),
  ]
}

function beside(now: Reading, value: number): readonly Caveat[] {
  const cost = costPerCustomer(now, blended).value
  const times = ratio(value, cost)
  if (cost !== null && times !== null) return [note('to-cost', { cost, times })]
  const order = averageOrder(buyersOf(now))
  const orders = ratio(value, order)
  return order === null || orders === null ? [] : [note('in-orders', { order, orders })]
}

/** The simple value over the model's horizon beside the model's, where they differ by more than a tenth. */
function constantChurn(now: Reading): readonly Caveat[] {
  if (basisOf(now) !== 'contracts') return []
  const months = monthsAhead(now)
  const [simple, model] = [simpleValue(now, months), modelValue(now)]
  return simple !== null && model !== null && Math.abs(simple - model) > 0.1 * Math.abs(model)
    ? [note('constant-churn', { months, simple, model })]
    : []
}

function renewalsTested(now: Reading): readonly Caveat[] {
  const test = renewalHoldOut(now.whole(renewals))
  if (!test) return []
  const each = renewalMonths(now)
  const { fitted, tested, expected, actual } = test
  return [note('renewals-held-out', { first: fitted * each, at: tested * each, expected, actual })]
}

function purchasesTested(now: Reading): readonly Caveat[] {
  const buyers = buyersOf(now)
  const months = monthsAhead(now)
  const test = holdOut(buyers)
  const ahead = outlook(purchaseModel(buyers), months)
  const { customers } = broughtSoFar(now)
  return [
    ...(test ? [note('purchases-held-out', { ...test })] : []),
    ...(ahead
      ? [
          note('still-buying', {
            active: Math.round(ahead.active),
            customers,
            months,
            purchases: Math.round(ahead.purchases),
            worth: ahead.worth * keptShare(buyers, marginOf(now)),
          }),
        ]
      : []),
  ]
}

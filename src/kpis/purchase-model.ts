import {
  expectedPurchases,
  fitBgNbd,
  probabilityAlive,
  type BgNbd,
  type PurchaseHistory,
} from '../stats/bg-nbd.js'
import { discountedValue } from '../stats/clv.js'
import { correlation } from '../stats/correlation.js'
import type { Fit } from '../stats/fit.js'
import { expectedSpend, fitGammaGamma, meanSpend, type GammaGamma, type Spend } from '../stats/gamma-gamma.js'
import type { Buyer } from './order-book.js'
import { remembered } from './remembered.js'
import { monthLength } from './simple-lifetime.js'

const week = 7
const weeksPerMonth = monthLength / week

export type History = PurchaseHistory & Spend

/** A buyer as known so many days ago, in weeks; null before the first purchase. What was given back is no purchase. */
function historyAt(buyer: Buyer, daysAgo: number): History | null {
  const [first, ...repeats] = buyer.filter((purchase) => purchase.amount >= 0 && purchase.daysAgo >= daysAgo)
  if (!first) return null
  const last = repeats.at(-1) ?? first
  const spent = repeats.reduce((sum, { amount }) => sum + amount, 0)
  return {
    frequency: repeats.length,
    recency: (first.daysAgo - last.daysAgo) / week,
    age: (first.daysAgo - daysAgo) / week,
    mean: repeats.length === 0 ? 0 : spent / repeats.length,
  }
}

export interface PurchaseModel {
  readonly histories: readonly History[]
  readonly purchases: Fit<BgNbd>
  readonly spend: Fit<GammaGamma>
}

/**
 * How often customers buy (BG/NBD) and for how much (Gamma-Gamma), fitted to all of them: time in weeks, purchases of
 * one day as one, spend of repeat purchases.
 */
export const purchaseModel = remembered((buyers: readonly Buyer[]): PurchaseModel => {
  const histories = buyers.flatMap((buyer) => historyAt(buyer, 0) ?? [])
  return { histories, purchases: fitBgNbd(histories), spend: fitGammaGamma(histories) }
})

/** Purchases of a new customer in its first `months`, the first of them included, discounted by the month. */
const ahead =
  (months: number, discount: number) =>
  (model: BgNbd): number =>
    1 +
    discountedValue((t) => expectedPurchases(model, t), 1, {
      periods: Math.round(months),
      length: weeksPerMonth,
      discount,
    })

/** The same under the fitted model; null without one. */
export function purchasesAhead(
  { purchases }: PurchaseModel,
  months: number,
  discount: number,
): number | null {
  return purchases.converged ? ahead(months, discount)(purchases.parameters) : null
}

/** What a purchase is worth on the average of all customers; null where the model knows no mean. */
export function purchaseWorth({ spend }: PurchaseModel): number | null {
  return spend.converged ? meanSpend(spend.parameters) : null
}

/** Standard error of the logarithm of their product: how often and for how much are fitted apart. */
export function purchasesError(model: PurchaseModel, months: number, discount: number): number | null {
  const { purchases, spend } = model
  if (!purchases.converged || !spend.converged) return null
  const often = purchases.errorOf((parameters) => Math.log(ahead(months, discount)(parameters)))
  const much = spend.errorOf((parameters) => Math.log(meanSpend(parameters) ?? Number.NaN))
  return often === null || much === null ? null : Math.hypot(often, much)
}

export interface Outlook {
  /** Customers expected to be buying still. */
  readonly active: number
  readonly purchases: number
  readonly worth: number
}

/** What the customers there now are expected to buy in the next `months`; null without a model. */
export function outlook({ histories, purchases, spend }: PurchaseModel, months: number): Outlook | null {
  if (!purchases.converged || !spend.converged) return null
  const t = months * weeksPerMonth
  const each = histories.map((history) => ({
    alive: probabilityAlive(purchases.parameters, history),
    bought: expectedPurchases(purchases.parameters, t, history),
    spent: expectedSpend(spend.parameters, history),
  }))
  if (each.some(({ spent }) => spent === null)) return null
  return {
    active: each.reduce((sum, { alive }) => sum + alive, 0),
    purchases: each.reduce((sum, { bought }) => sum + bought, 0),
    worth: each.reduce((sum, { bought, spent }) => sum + bought * (spent ?? 0), 0),
  }
}

export interface HoldOut {
  readonly weeks: number
  readonly expected: number
  readonly actual: number
}

/**
 * The model put to the test: fitted to the first half of the time, how many repeat purchases it expects in the second
 * of the customers known by then, and how many they made. Null while the first half holds no model.
 */
export const holdOut = remembered((buyers: readonly Buyer[]): HoldOut | null => {
  const longest = buyers.reduce((most, [first]) => Math.max(most, first?.daysAgo ?? 0), 0)
  const daysAgo = Math.floor((longest + 1) / 2)
  const known = buyers.filter((buyer) => historyAt(buyer, daysAgo) !== null)
  const histories = known.flatMap((buyer) => historyAt(buyer, daysAgo) ?? [])
  const fit = fitBgNbd(histories)
  if (!fit.converged) return null
  const expected = histories.reduce(
    (sum, history) => sum + expectedPurchases(fit.parameters, daysAgo / week, history),
    0,
  )
  const actual = known.reduce(
    (n, buyer) => n + buyer.filter((purchase) => purchase.amount >= 0 && purchase.daysAgo < daysAgo).length,
    0,
  )
  return { weeks: daysAgo / week, expected, actual }
})

/** Correlation of how often with for how much among those who came back: the model takes it for none. */
export function frequencyAgainstSpend({ histories }: PurchaseModel): number | null {
  const repeated = histories.filter(({ frequency }) => frequency > 0)
  return correlation(repeated.map(({ frequency, mean }) => [frequency, mean]))
}

/** Customers who came back at least once. */
export function repeaters({ histories }: PurchaseModel): number {
  return histories.filter(({ frequency }) => frequency > 0).length
}

import { few } from '../core/caution.js'
import { ratio, type Reading } from '../core/kpi.js'
import { concentration, topShare } from '../stats/concentration.js'
import { normalBelow, normalQuantile } from '../stats/normal-distribution.js'
import { chanceOfAtLeast, quantileOfSum, sumDistribution, type Chance } from '../stats/poisson-binomial.js'
import type { Proportion } from '../stats/proportion.js'
import { book, openDeals, type OpenDeal } from './open-deals.js'
import { shrunkRates } from './ranked-rates.js'
import { remembered } from './remembered.js'

/** Where the chance of a deal comes from. */
export type ChanceSource = 'stages' | 'crm' | 'all'

export interface Rated extends OpenDeal {
  readonly chance: number | null
  readonly from: ChanceSource | null
}

/**
 * Share of the closed deals that were won, of those that ever were in a stage, each drawn towards the mean of all
 * stages as far as its few deals demand. Empty unless thirty closed deals have a history.
 */
export const stageWinRates = remembered((r: Reading): ReadonlyMap<string, number> => {
  const groups = new Map<string, Proportion>(
    [...r.ofAll(book.stageOutcomes)].map(([stage, { won, lost }]) => [stage, { x: won, n: won + lost }]),
  )
  if (Math.max(0, ...[...groups.values()].map(({ n }) => n)) < few) return new Map()
  const shrunk = shrunkRates(groups)
  return new Map(
    [...groups].flatMap(([stage, { x, n }]) => {
      const rate = shrunk.get(stage)?.shrunk ?? (n > 0 ? x / n : null)
      return rate === null ? [] : [[stage, rate]]
    }),
  )
})

/** Share of all closed deals that were won; null of fewer than thirty. */
function overallWinRate(r: Reading): number | null {
  const [won, lost] = [r.ofAll(book.won), r.ofAll(book.lost)]
  return won + lost < few ? null : won / (won + lost)
}

/** Every open deal with its chance: that of its stage, else the CRM's own, else that of all deals. */
export const ratedDeals = remembered((r: Reading): readonly Rated[] => {
  const rates = stageWinRates(r)
  const overall = overallWinRate(r)
  return openDeals(r).map((deal): Rated => {
    const own = deal.stage === null ? undefined : rates.get(deal.stage)
    if (own !== undefined) return { ...deal, chance: own, from: 'stages' }
    if (deal.probability !== null) return { ...deal, chance: deal.probability, from: 'crm' }
    return { ...deal, chance: overall, from: overall === null ? null : 'all' }
  })
})

/** Expected value: amounts times chances; null where no deal has both. */
export function weightedValue(r: Reading): number | null {
  const known = ratedDeals(r).filter(({ amount, chance }) => amount !== null && chance !== null)
  return known.length === 0
    ? null
    : known.reduce((sum, { amount, chance }) => sum + (amount ?? 0) * (chance ?? 0), 0)
}

/** Expected value with the chances that the CRM gives its stages. */
export function crmWeightedValue(r: Reading): number | null {
  const known = openDeals(r).filter(({ amount, probability }) => amount !== null && probability !== null)
  return known.length === 0
    ? null
    : known.reduce((sum, { amount, probability }) => sum + (amount ?? 0) * (probability ?? 0), 0)
}

/** What a sum of deals may come to. */
interface Outlook {
  atLeast(target: number): number
  quantile(p: number): number
}

/** Beyond so many deals the sum is as good as normal, and adding them up one by one takes too long. */
const mostDeals = 20_000

function outlookOf(chances: readonly Chance[]): Outlook {
  if (chances.length <= mostDeals) {
    const sum = sumDistribution(chances)
    return { atLeast: (target) => chanceOfAtLeast(sum, target), quantile: (p) => quantileOfSum(sum, p) }
  }
  const mean = chances.reduce((sum, { value, p }) => sum + value * p, 0)
  const sd = Math.sqrt(chances.reduce((sum, { value, p }) => sum + value * value * p * (1 - p), 0))
  return {
    atLeast: (target) => (sd === 0 ? Number(mean >= target) : normalBelow((mean - target) / sd)),
    quantile: (p) => Math.max(0, mean + sd * normalQuantile(p)),
  }
}

/** Deals expected to close in the period whose amount and chance are known. */
export const dueDeals = remembered((r: Reading): readonly Chance[] =>
  ratedDeals(r).flatMap(({ amount, chance, due }) =>
    due && amount !== null && amount >= 0 && chance !== null ? [{ value: amount, p: chance }] : [],
  ),
)

const outlook = remembered((r: Reading): Outlook => outlookOf(dueDeals(r)))
const outlookOfCount = remembered((r: Reading): Outlook =>
  outlookOf(
    ratedDeals(r).flatMap(({ chance, due }) => (due && chance !== null ? [{ value: 1, p: chance }] : [])),
  ),
)

/** What the deals due in the period come to with chance 1 − p at least; null where none is known. */
export function comesTo(r: Reading, p: number): number | null {
  return dueDeals(r).length === 0 ? null : outlook(r).quantile(p)
}

/** What of a target is left after what is won in the period already; all of it where there is no period. */
const leftOf = (r: Reading, target: number, won: number): number =>
  r.span === null ? target : Math.max(0, target - won)

/** What of the target is still to be won; null without a target. */
export function remaining(r: Reading): number | null {
  return r.target === null ? null : leftOf(r, r.target, r.of(book.wonInPeriod).total)
}

/** Whether the target is won; false once its period is over without it, null while nobody can say. */
export function isWonAlready(r: Reading, won: number): boolean | null {
  if (r.target === null || r.span === null) return null
  if (won >= r.target) return true
  return r.span.end <= r.context.asOfDay ? false : null
}

/** The chance that the deals due in the period win what of the target is still to be won. */
export function chanceOfTarget(r: Reading): number | null {
  const goal = remaining(r)
  if (goal === null) return null
  if (goal === 0) return 1
  return dueDeals(r).length === 0 ? null : outlook(r).atLeast(goal)
}

/** The value due in the period for each unit of the target still to be won. */
export function coverage(r: Reading): number | null {
  const due = openDeals(r).filter((deal) => deal.due && deal.amount !== null)
  return due.length === 0
    ? null
    : ratio(
        due.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
        remaining(r),
      )
}

/** Coverage and chance of a target that counts deals. */
export function outlookByCount(r: Reading): Readonly<Record<string, number | null>> {
  if (r.target === null) return { coverage: null, probabilityOfTarget: null }
  const goal = leftOf(r, r.target, r.of(book.wonCountInPeriod))
  const due = openDeals(r).filter((deal) => deal.due).length
  const rated = ratedDeals(r).some(({ due: now, chance }) => now && chance !== null)
  return {
    coverage: ratio(due, goal),
    probabilityOfTarget: goal === 0 ? 1 : rated ? outlookOfCount(r).atLeast(goal) : null,
  }
}

/**
 * Coverage that brings the target on average: 1 ÷ the share of closed value that was won. Null of fewer than thirty
 * closed deals, and where lost ones carry no amounts.
 */
export function requiredCoverage(r: Reading): number | null {
  const lost = r.ofAll(book.lostValue).total
  const won = r.ofAll(book.wonValue).total
  if (r.ofAll(book.won) + r.ofAll(book.lost) < few || won <= 0) return null
  return lost > 0 ? (won + lost) / won : r.ofAll(book.lost) === 0 ? 1 : null
}

const amountsOf = (r: Reading): readonly number[] =>
  openDeals(r).flatMap(({ amount }) => (amount !== null && amount > 0 ? [amount] : []))

/** The largest deal's share of the open value. */
export const largestShare = (r: Reading): number | null => topShare(amountsOf(r))

/** How many deals of one size would be as concentrated. */
export const effectiveDeals = (r: Reading): number | null =>
  concentration(amountsOf(r))?.effectiveNumber ?? null

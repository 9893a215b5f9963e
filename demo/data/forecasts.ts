import { DAY, closing, dateText, midnight, monthsBetween, quarterStart } from './calendar.js'
import type { DealCase } from './deals.js'
import { logNormal } from './distributions.js'
import type { Random } from './random.js'
import { owners, type Owner } from './team.js'

export interface Forecast {
  readonly periodStart: string
  /** The day after the period's last. */
  readonly periodEnd: string
  readonly madeAt: string
  readonly owner: string
  readonly category: 'commit'
  readonly amount: number
}

/** Forecasting began with this quarter; the last forecast is of the quarter after the records end. */
const first = midnight('2024-01-01')

/** Amount an owner won in [from, until), euros, by the owner the deal is recorded under. */
export function wonBy(owner: Owner, deals: readonly DealCase[], from: number, until: number): number {
  return deals.reduce((sum, { deal, closedAt }) => {
    const theirs =
      deal.owner === owner.name &&
      deal.status === 'won' &&
      closedAt !== null &&
      closedAt >= from &&
      closedAt < until
    return theirs ? sum + (deal.amount ?? 0) : sum
  }, 0)
}

/**
 * What each owner committed to at the start of each quarter: what was to come, seen through their bias and their
 * spread, to the nearest 500. For the quarter after the records, the mean of the last two takes the place of it.
 */
export function forecasts(random: Random, deals: readonly DealCase[]): Forecast[] {
  return monthsBetween(first, closing + DAY, 3).flatMap((start) => {
    const end = quarterStart(start, 1)
    return owners
      .filter(
        ({ from, until }) => from <= start && (start < until || (until === closing && start >= closing)),
      )
      .map((owner) => {
        const to =
          start < closing
            ? wonBy(owner, deals, start, end)
            : wonBy(owner, deals, quarterStart(start, -2), start) / 2
        const { bias, spread } = owner.forecast
        const believed = Math.max(to, 4_000) * (1 + bias) * logNormal(random, 1, spread)
        return {
          periodStart: dateText(start),
          periodEnd: dateText(end),
          madeAt: dateText(start < closing ? start + DAY : closing - DAY),
          owner: owner.name,
          category: 'commit',
          amount: 500 * Math.round(believed / 500),
        }
      })
  })
}

import { fieldsOf } from '../core/fields.js'
import type { Reading } from '../core/kpi.js'
import { all, by } from '../core/measures/by.js'
import { count } from '../core/measures/count.js'
import { sum } from '../core/measures/sum.js'
import { top } from '../core/measures/top.js'
import { tuples } from '../core/measures/tuples.js'
import { currentStage, ofDeal, visit } from '../core/visit.js'
import { dayOf, past } from '../core/moments.js'
import { closedAt, daysToClose, isClosed, isLost, isOpen, isWon } from './deal-outcome.js'
import { journey } from './funnel-journey.js'
import { remembered } from './remembered.js'

const deal = fieldsOf('deals')

/** Deals of which it is known when they were open, so that the past can be drawn. */
const isTraced = isOpen.or(daysToClose.known())
const created = count('deals').where(isTraced).at(deal.createdAt)
const closed = count('deals').where(isClosed.and(daysToClose.known())).at(closedAt)
const outcome = count('visits').where(visit.first)

export const book = {
  open: count('deals').where(isOpen),
  value: sum(deal.amount).where(isOpen),
  undated: count('deals').where(isOpen.and(deal.createdAt.known().not())),
  overdue: sum(deal.amount.or(0)).where(isOpen.and(past(deal.expectedCloseAt))),
  deals: tuples(deal.amount, currentStage, deal.probability, dayOf(deal.expectedCloseAt)).where(isOpen),
  largest: top(1, deal.amount).where(isOpen),
  created,
  closed,
  createdValue: sum(deal.amount).where(isTraced).at(deal.createdAt),
  closedValue: sum(deal.amount).where(isClosed.and(daysToClose.known())).at(closedAt),
  /** What came of the deals that ever were in a stage. */
  stageOutcomes: by(
    visit.stage,
    all({ won: outcome.where(ofDeal(isWon)), lost: outcome.where(ofDeal(isLost)) }),
  ),
  /** What came of all closed deals, by number and by value. */
  won: count('deals').where(isWon),
  lost: count('deals').where(isLost),
  wonValue: sum(deal.amount).where(isWon),
  lostValue: sum(deal.amount).where(isLost),
  wonInPeriod: sum(deal.amount).where(isWon).at(closedAt),
  wonCountInPeriod: count('deals').where(isWon).at(closedAt),
  openNow: journey.openNow,
  wonThen: journey.wonThen,
  lostThen: journey.lostThen,
  stageFacts: journey.stageFacts,
  stageTimes: journey.stageTimes,
}

/** An open deal as far as its worth goes. */
export interface OpenDeal {
  readonly amount: number | null
  readonly stage: string | null
  /** The chance the CRM gives it, from 0 to 1. */
  readonly probability: number | null
  /** Expected to close in the period, or overdue, or at no stated time. */
  readonly due: boolean
}

/** A share, or what some systems write for one: a percentage. */
function asShare(probability: unknown): number | null {
  if (typeof probability !== 'number' || probability < 0 || probability > 100) return null
  return probability > 1 ? probability / 100 : probability
}

export const openDeals = remembered((r: Reading): readonly OpenDeal[] =>
  r.of(book.deals).map(([amount, stage, probability, expected]) => ({
    amount: typeof amount === 'number' ? amount : null,
    stage: typeof stage === 'string' ? stage : null,
    probability: asShare(probability),
    due: r.span === null || typeof expected !== 'number' || expected < r.span.end,
  })),
)

/** Whether a reading is of now, and not of an end that has passed. */
function isNow(r: Reading): boolean {
  return r.span === null || r.span.end > r.context.asOfDay
}

/** Deals open now, or at the end of a stretch that has passed. */
export function openCount(r: Reading): number {
  return isNow(r) ? r.of(book.open) : Math.max(0, r.upTo(book.created) - r.upTo(book.closed))
}

/** Their value, in the amounts they have today; null where none of them has one. */
export function openValue(r: Reading): number | null {
  if (!isNow(r)) {
    const [came, went] = [r.upTo(book.createdValue), r.upTo(book.closedValue)]
    return came.known === 0 ? null : came.total - went.total
  }
  const { total, known } = r.of(book.value)
  if (known > 0) return total
  return r.of(book.open) === 0 && r.whole(book.won) + r.whole(book.lost) > 0 ? 0 : null
}

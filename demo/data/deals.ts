import { accountName } from './accounts.js'
import { DAY, closing, dateText, instantText, monthStart } from './calendar.js'
import { closeDate } from './close-date.js'
import { bernoulli, choose, logNormal, logistic, normal, uniform } from './distributions.js'
import { cents, lineItems, type LineItem } from './line-items.js'
import type { Opportunity } from './opportunity.js'
import type { Random } from './random.js'
import { recorded, stageHistory, stages, type StageEntry } from './stages.js'
import { holderAt, skillAt } from './team.js'

export interface Deal {
  readonly id: string
  readonly status: 'open' | 'won' | 'lost'
  /** Absent while nothing has been quoted. */
  readonly amount?: number
  readonly currency: 'EUR'
  readonly createdAt: string
  readonly closedAt?: string
  readonly expectedCloseAt?: string
  readonly stage: string
  readonly probability?: number
  readonly stages: readonly StageEntry[]
  readonly owner?: string
  readonly account: string
  readonly product: string
  readonly source: string
  readonly lostReason?: string
  readonly type: string
  readonly segment: string
  readonly campaign?: string
}

/** A deal with its lines and with what its record does not say. */
export interface DealCase {
  readonly deal: Deal
  readonly lines: readonly LineItem[]
  readonly opportunity: Opportunity
  /** When it was won or lost, epoch milliseconds; null while open. */
  readonly closedAt: number | null
}

const lostReasons = [
  { reason: 'No decision', share: 0.41 },
  { reason: 'Price', share: 0.2 },
  { reason: 'Competitor', share: 0.19 },
  { reason: 'Timing', share: 0.12 },
  { reason: 'Missing feature', share: 0.08 },
]

/** Chance that an opportunity is won in the end. */
function chanceOfWinning(
  random: Random,
  { at, type, owner, source, product }: Opportunity,
  discount: number,
): number {
  const lift = skillAt(owner, at) + source.lift + product.lift + (type === 'Expansion' ? 0.95 : 0)
  return logistic(-1.5 + lift + 2.5 * (discount - 0.08) + 0.3 * normal(random))
}

/** When a deal would be decided: log-normal days, losses later and wider, drawn to the ends of quarters. */
function decisionAt(
  random: Random,
  { at, owner, segment, product, type, campaign }: Opportunity,
  won: boolean,
): number {
  const pace =
    owner.pace * product.pace * (type === 'Expansion' ? 0.75 : 1) * (campaign === undefined ? 1 : 0.35)
  const days = logNormal(random, segment.cycleDays * pace * (won ? 1 : 1.15), won ? 0.5 : 0.8)
  return closeDate(random, at, at + days * DAY, won ? 0.42 : 0.15)
}

/** The close date an owner believes in: the usual length, often a month's end, moved on when it has passed, unless forgotten. */
function expectedCloseAt(random: Random, { at, segment, owner }: Opportunity, forgotten: boolean): number {
  const guess = at + logNormal(random, segment.cycleDays * owner.pace * 1.2, 0.35) * DAY
  let expected = bernoulli(random, 0.5) ? monthStart(guess, 1) - DAY : guess
  if (forgotten) return expected
  while (expected < closing && bernoulli(random, 0.9)) {
    expected = monthStart(expected + uniform(random, 2, 50) * DAY, 1) - DAY
  }
  return expected
}

function openDeal(random: Random, id: string, account: string, opportunity: Opportunity): DealCase {
  const { at: createdAt, owner, segment, source, product, type, campaign } = opportunity
  const discount = Math.max(0, owner.discount + (campaign === undefined ? 0 : 0.1) + 0.05 * normal(random))
  const won = bernoulli(random, chanceOfWinning(random, opportunity, discount))
  const decidedAt = decisionAt(random, opportunity, won)
  const holder = holderAt(owner, decidedAt)
  const forgotten = !won && bernoulli(random, owner.leftOpen)
  const closed = decidedAt < closing && !forgotten
  const history = stageHistory(random, { createdAt, decidedAt, won })
  const entered = recorded(forgotten ? history.slice(0, -1) : history, closing)
  const stage = entered.at(-1)?.stage ?? stages[0].name
  const quoted = won || stage !== 'Qualified' || bernoulli(random, 0.75)
  const lines = quoted ? lineItems(random, id, opportunity, discount) : []
  const expected = dateText(expectedCloseAt(random, opportunity, forgotten))
  const { reason } = choose(random, lostReasons, ({ share }) => share)
  const probability = stages.find(({ name }) => name === stage)?.probability
  return {
    deal: {
      id,
      status: closed ? (won ? 'won' : 'lost') : 'open',
      ...(quoted ? { amount: cents(lines.reduce((sum, line) => sum + line.amount, 0)) } : {}),
      currency: 'EUR',
      createdAt: instantText(createdAt),
      ...(closed ? { closedAt: dateText(decidedAt) } : { expectedCloseAt: expected }),
      stage,
      ...(probability === undefined ? {} : { probability }),
      stages: entered,
      owner: (closed ? holder : holderAt(owner, closing - 1)).name,
      account,
      product: product.name,
      source: source.name,
      ...(closed && !won ? { lostReason: reason } : {}),
      type,
      segment: segment.name,
      ...(campaign === undefined ? {} : { campaign }),
    },
    lines,
    opportunity,
    closedAt: closed ? decidedAt : null,
  }
}

/** One deal for each opportunity, in order, numbered after `last`; one in sixteen accounts has been tried before. */
export function dealCases(random: Random, opportunities: readonly Opportunity[], last = 0): DealCase[] {
  let accounts = 0
  const nextAccount = () =>
    accounts > 0 && bernoulli(random, 0.06) ? Math.floor(random() * accounts) : accounts++
  return opportunities.map((opportunity, i) => {
    const account = opportunity.account ?? accountName(nextAccount())
    return openDeal(random, `D-${String(last + i + 1).padStart(4, '0')}`, account, opportunity)
  })
}

import { DAY, HOUR, addWorkingTime, closing, dateText } from './calendar.js'
import type { DealCase } from './deals.js'
import { bernoulli, beta, choose, exponential, logNormal, uniform } from './distributions.js'
import { productWanted, type Opportunity } from './opportunity.js'
import type { Random } from './random.js'
import { plans } from './segments.js'
import { holderAt, type Owner } from './team.js'

export interface Customer {
  readonly id: string
  readonly acquiredAt: string
  readonly churnedAt?: string
  readonly churnReason?: string
  /** Euros a month. */
  readonly monthlyRevenue: number
  readonly source: string
  readonly channel: string
  readonly paid: boolean
  readonly owner?: string
  readonly plan: string
  readonly segment: string
  readonly account: string
}

/** A customer with the deal that won it and the instants it came and left, `until` the closing while it stays. */
export interface CustomerCase {
  readonly customer: Customer
  readonly from: number
  readonly until: number
  readonly won: DealCase
}

const MONTH = 30.44 * DAY
const fragility = { SMB: 1.25, 'Mid-market': 0.9, Enterprise: 0.45 }

/** How the customer left, or null while it stays: each has a monthly chance of its own, so the weak fits go first. */
function departure(
  random: Random,
  from: number,
  seller: Owner,
  { segment, campaign }: Opportunity,
): { at: number; reason: string } | null {
  const ordinary = Math.min(
    0.5,
    beta(random, 0.8, 42) * fragility[segment.name] * (campaign === undefined ? 1 : 1.8),
  )
  for (let month = 0; ; month++) {
    const start = from + month * MONTH
    if (start >= closing) return null
    const disappointed = month < 3 && bernoulli(random, seller.overPromise)
    if (!disappointed && !bernoulli(random, ordinary)) continue
    const at = start + uniform(random, 0.15, 0.98) * MONTH
    if (at >= closing) return null
    const others = [
      ['Price', 3],
      ['Moved to a competitor', 3],
      ['Closed down', 1.5],
      ['Payment failed', 1.5],
      ['No longer needed', 2],
    ] as const
    return {
      at,
      reason: disappointed ? 'Did not do what was promised' : choose(random, others, ([, share]) => share)[0],
    }
  }
}

/** One customer for each account's first won deal, in order of its date. */
export function customerCases(random: Random, deals: readonly DealCase[]): CustomerCase[] {
  const seen = new Set<string>()
  const won = deals
    .flatMap((one) =>
      one.deal.status === 'won' && one.closedAt !== null ? [{ ...one, closedAt: one.closedAt }] : [],
    )
    .sort((a, b) => a.closedAt - b.closedAt)
    .filter(({ deal }) => !seen.has(deal.account) && seen.add(deal.account))
  return won.map((one, i) => {
    const { deal, opportunity, closedAt } = one
    const { segment, source } = opportunity
    const seller = holderAt(opportunity.owner, closedAt)
    const left = departure(random, closedAt, seller, opportunity)
    const plan = choose(random, Object.values(plans), ({ name }) => segment.plans[name])
    const monthlyRevenue = 5 * Math.round(logNormal(random, plan.monthlyRevenue, 0.35) / 5)
    return {
      customer: {
        id: `C-${String(i + 1).padStart(4, '0')}`,
        acquiredAt: dateText(closedAt),
        ...(left === null ? {} : { churnedAt: dateText(left.at), churnReason: left.reason }),
        monthlyRevenue,
        source: source.name,
        channel: source.channel,
        paid: source.paid,
        owner: seller.name,
        plan: plan.name,
        segment: segment.name,
        account: deal.account,
      },
      from: closedAt,
      until: left?.at ?? closing,
      won: one,
    }
  })
}

/** Chances to sell more to a customer: from four months after it came, one in seventeen months on average. */
export function expansions(random: Random, customers: readonly CustomerCase[]): Opportunity[] {
  return customers
    .flatMap(({ customer, from, until, won: { opportunity } }) => {
      const { owner, segment, source } = opportunity
      const chances: Opportunity[] = []
      for (
        let at = from + 4 * MONTH + exponential(random) * 17 * MONTH;
        at < until;
        at += exponential(random) * 17 * MONTH
      ) {
        const product = productWanted(random, segment)
        chances.push({
          at: addWorkingTime(at, uniform(random, 0, 6) * HOUR),
          type: 'Expansion',
          owner: holderAt(owner, at),
          segment,
          source,
          product,
          account: customer.account,
        })
      }
      return chances
    })
    .filter(({ at }) => at < closing)
    .sort((a, b) => a.at - b.at)
}

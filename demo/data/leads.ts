import { nurture, pursue, type Pursuit, type Touch } from './activities.js'
import {
  DAY,
  HOUR,
  MINUTE,
  addWorkingTime,
  closing,
  dayStart,
  instantText,
  isOpen,
  nextOpening,
} from './calendar.js'
import { arrivals } from './demand.js'
import { bernoulli, choose, logNormal, uniform } from './distributions.js'
import { productWanted, type Opportunity } from './opportunity.js'
import { campaign, product } from './products.js'
import type { Random } from './random.js'
import { segments, type Segment } from './segments.js'
import { leadShareAt, source, sources, type Source } from './sources.js'
import { assign, type Owner } from './team.js'

export interface Lead {
  readonly id: string
  readonly createdAt: string
  readonly respondedAt?: string
  readonly qualifiedAt?: string
  readonly disqualifiedAt?: string
  readonly dealId?: string
  readonly owner?: string
  readonly source: string
  readonly segment: string
  readonly campaign?: string
}

/** A lead with what was done about it and, where it qualified, the opportunity it became. */
export interface LeadCase {
  readonly lead: Lead
  readonly touches: readonly Touch[]
  readonly opportunity: Opportunity | null
}

interface Enquiry {
  readonly id: string
  readonly at: number
  readonly owner: Owner
  readonly segment: Segment
  readonly source: Source
  readonly campaign: boolean
}

/** When the owner first answers: minutes of office time, longer over a backlog; null where never. */
function answerAt(random: Random, { at, owner, source, campaign }: Enquiry): number | null {
  const open = isOpen(at)
  const never = (owner.unanswered + (open ? 0.025 : 0.1)) * source.unanswered * (campaign ? 1.4 : 1)
  if (bernoulli(random, never)) return null
  const delay = Math.max(0.7, logNormal(random, owner.responseMinutes * (open ? 1 : 1.6), 1.1)) * MINUTE
  const fromHome = !open && bernoulli(random, 0.08)
  return fromHome ? at + 3 * delay : addWorkingTime(at, delay)
}

/** How much more, or less, an answer after this wait brings about a meeting than one on the same day. */
function promptness(wait: number): number {
  if (wait <= 5 * MINUTE) return 1.7
  if (wait <= 30 * MINUTE) return 1.4
  if (wait <= HOUR) return 1.2
  return wait <= DAY ? 1 : 0.65
}

/** Few agree to meet at the first touch, most at the second to sixth, fewer later. */
function warmth(touch: number): number {
  if (touch === 1) return 0.45
  return touch <= 6 ? 1.1 : 0.7
}

/** The owner's pursuit of an enquiry, or the meeting that the prospect booked alone; null where nobody answered. */
function response(random: Random, enquiry: Enquiry): Pursuit | null {
  const { id, at, owner, source, campaign } = enquiry
  if (bernoulli(random, source.selfBooked)) {
    const metAt = addWorkingTime(nextOpening(at), uniform(random, 1, 9) * HOUR)
    const meeting: Touch = {
      at: metAt,
      subjectId: id,
      type: 'meeting',
      direction: 'inbound',
      owner: owner.name,
      by: 'marketing',
    }
    return { touches: [meeting], metAt, endedAt: metAt }
  }
  const answeredAt = answerAt(random, enquiry)
  if (answeredAt === null) return null
  const chance = source.meeting * promptness(answeredAt - at) * (campaign ? 0.8 : 1)
  return pursue(random, { id, owner, at: answeredAt, chance: (touch) => chance * warmth(touch) })
}

/** How and when the pursuit of a lead ended; a decision follows on a later day than the enquiry. */
function decision(
  random: Random,
  { at, source, campaign }: Enquiry,
  pursued: Pursuit | null,
): { qualifiedAt: number | null; disqualifiedAt: number | null } {
  const later = (from: number, days: number) =>
    addWorkingTime(Math.max(from, dayStart(at) + DAY), uniform(random, 0, days) * 9 * HOUR)
  if (pursued === null)
    return { qualifiedAt: null, disqualifiedAt: bernoulli(random, 0.2) ? later(at + 45 * DAY, 30) : null }
  if (pursued.metAt !== null) {
    const decidedAt = later(pursued.metAt, 4)
    return bernoulli(random, source.qualified * (campaign ? 0.85 : 1))
      ? { qualifiedAt: decidedAt, disqualifiedAt: null }
      : { qualifiedAt: null, disqualifiedAt: decidedAt }
  }
  return {
    qualifiedAt: null,
    disqualifiedAt: bernoulli(random, 0.75) ? later(pursued.endedAt + 3 * DAY, 15) : null,
  }
}

function work(random: Random, enquiry: Enquiry): LeadCase {
  const { id, at, owner, segment, source } = enquiry
  const pursued = response(random, enquiry)
  const { qualifiedAt, disqualifiedAt } = decision(random, enquiry, pursued)
  const label = enquiry.campaign ? { campaign: campaign.name } : {}
  const known = (field: string, instant: number | null | undefined) =>
    instant !== null && instant !== undefined && instant < closing ? { [field]: instantText(instant) } : {}
  return {
    lead: {
      id,
      createdAt: instantText(at),
      ...known('respondedAt', pursued?.touches[0]?.at),
      ...known('qualifiedAt', qualifiedAt),
      ...known('disqualifiedAt', disqualifiedAt),
      owner: owner.name,
      source: source.name,
      segment: segment.name,
      ...label,
    },
    touches: [...nurture(random, id, at, source.form), ...(pursued?.touches ?? [])],
    opportunity:
      qualifiedAt === null || qualifiedAt >= closing
        ? null
        : {
            at: qualifiedAt,
            type: 'New business',
            owner,
            segment,
            source,
            product: enquiry.campaign ? product(campaign.product) : productWanted(random, segment),
            leadId: id,
            ...label,
          },
  }
}

/** `count` inbound leads in order of arrival, the campaign's among them. */
export function leadCases(random: Random, count: number): LeadCase[] {
  const inbound = { weekend: 0.3, inHours: 0.66 }
  const { from, until } = campaign
  const ordinary = arrivals(random, { ...inbound, count: count - campaign.leads }).map((at) => ({
    at,
    campaign: false,
  }))
  const moved = arrivals(random, { ...inbound, count: campaign.leads, from, until }).map((at) => ({
    at,
    campaign: true,
  }))
  return [...ordinary, ...moved]
    .sort((a, b) => a.at - b.at)
    .map((arrival, i) => {
      const from = arrival.campaign
        ? source('Website')
        : choose(random, sources, (one) => leadShareAt(one, arrival.at))
      const segment = choose(random, segments, (one) =>
        arrival.campaign && one.name !== 'SMB' ? one.share / 3 : one.share,
      )
      const owner = assign(random, arrival.at, segment, from)
      return work(random, {
        ...arrival,
        id: `L-${String(i + 1).padStart(5, '0')}`,
        owner,
        segment,
        source: from,
      })
    })
}

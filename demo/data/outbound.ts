import { pursue, type Touch } from './activities.js'
import { HOUR, addWorkingTime, closing } from './calendar.js'
import { workArrivals } from './demand.js'
import { bernoulli, choose, uniform } from './distributions.js'
import { productWanted, type Opportunity } from './opportunity.js'
import type { Random } from './random.js'
import { segments } from './segments.js'
import { source } from './sources.js'
import { assign } from './team.js'

export interface Prospecting {
  readonly touches: readonly Touch[]
  readonly opportunity: Opportunity | null
}

/** Cold outreach to `count` contacts who never wrote in: most of them never meet anybody. */
export function prospecting(random: Random, count: number): Prospecting[] {
  const outbound = source('Outbound')
  return workArrivals(random, count).map((at, i) => {
    const segment = choose(random, segments, (one) => one.share)
    const owner = assign(random, at, segment, outbound)
    const id = `P-${String(i + 1).padStart(4, '0')}`
    const { touches, metAt } = pursue(random, { id, owner, at, chance: () => outbound.meeting })
    if (metAt === null || !bernoulli(random, outbound.qualified)) return { touches, opportunity: null }
    const qualifiedAt = addWorkingTime(metAt, uniform(random, 0, 27) * HOUR)
    if (qualifiedAt >= closing) return { touches, opportunity: null }
    const product = productWanted(random, segment)
    return {
      touches,
      opportunity: { at: qualifiedAt, type: 'New business', owner, segment, source: outbound, product },
    }
  })
}

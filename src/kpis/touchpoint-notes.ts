import { few, tooFew } from '../core/caution.js'
import type { Finding } from '../core/kpi.js'
import type { Caveat, Segment } from '../core/result.js'
import { dayLength } from '../core/zone.js'
import { quantile } from '../stats/quantile.js'
import { note } from './note.js'
import { chances, metOf, pursuits, pursuitsIn, selfBookedOf, type Pursuit } from './pursuits.js'

/** A way to the first meeting that takes no longer than this leaves nothing to count. */
const shortWay = 3

/** What the records do not tell. */
export function caveats({ now, result }: Finding): readonly Caveat[] {
  const out: Caveat[] = []
  const some = pursuitsIn(now)
  const met = metOf(some)
  const automated = now.of(pursuits.automated)
  if (result.value === null && met > 0) out.push(note('no-touches', { met }, 'blocking'))
  else if (met === 0 && some.length > 0) out.push(note('no-meetings', { count: some.length }, 'blocking'))
  if (automated > 0 && now.context.options['automated'] !== true)
    out.push(note('automated', { count: automated }))
  return out
}

/** Those who never met, where they were given up, whose number it is, and whether it matters. */
export function findings({ now, result }: Finding): readonly Caveat[] {
  const some = pursuitsIn(now)
  const met = metOf(some)
  if (result.value === null || met === 0) return []
  return [
    ...neverMet(some, result.value),
    ...givenUp(some),
    ...whose(some, met),
    ...unimportant(some, result.value),
    ...apart(result.segments),
  ]
}

/** The touches of those who met beside the chance of all who were touched. */
function neverMet(some: readonly Pursuit[], touches: number): readonly Caveat[] {
  const notMet = some.length - metOf(some)
  const steps = chances(some)
  const half = steps.find(({ cumulative, atRisk }) => cumulative >= 0.5 && atRisk >= tooFew)
  const last = steps.findLast(({ atRisk }) => atRisk >= tooFew)
  if (notMet === 0 || !last) return []
  if (half && half.attempt <= touches) return []
  const params = { touches, notMet, by: (half ?? last).attempt, share: (half ?? last).cumulative }
  return [note(half ? 'half-meet-by' : 'most-never-meet', params)]
}

/** The last touch at which a meeting was no less likely than at the first, and how many were dropped before it. */
function givenUp(some: readonly Pursuit[]): readonly Caveat[] {
  const [first, ...later] = chances(some).filter(({ atRisk }) => atRisk >= few)
  const late = first && first.events > 0 ? later.findLast(({ hazard }) => hazard >= first.hazard) : undefined
  if (!first || !late) return []
  const dropped = some.filter(({ met, touches }) => !met && touches > 0 && touches < late.attempt).length
  if (dropped < tooFew) return []
  const params = { touch: late.attempt, chance: late.hazard, first: first.hazard, n: late.atRisk, dropped }
  return [note('given-up', params)]
}

/** Meetings that came without sales, or right after marketing, are marketing's. */
function whose(some: readonly Pursuit[], met: number): readonly Caveat[] {
  const alone = selfBookedOf(some)
  if (met < tooFew) return []
  if (2 * alone > met) return [note('self-booked', { share: alone / met, met })]
  const last = some.filter(({ marketingLast }) => marketingLast).length
  return 2 * last > met ? [note('marketing-last', { share: last / met, met })] : []
}

/** Where one touch is enough, or the way short, the number says little. */
function unimportant(some: readonly Pursuit[], touches: number): readonly Caveat[] {
  const took = some.flatMap(({ took }) => (took === null ? [] : [took])).sort((a, b) => a - b)
  if (took.length < tooFew) return []
  const days = (quantile(took, 0.5) ?? 0) / dayLength
  if (touches <= 1) return [note('one-touch', { touches })]
  return days < shortWay ? [note('short-way', { days })] : []
}

/** The reps who needed most and fewest touches, where their intervals do not meet. */
function apart(segments: readonly Segment[]): readonly Caveat[] {
  const read = segments.flatMap(({ key, value, interval, count }) =>
    key === '' || value === null || count < tooFew || interval?.low == null || interval.high === null
      ? []
      : [{ key, value, low: interval.low, high: interval.high }],
  )
  const [few, many] = [read.toSorted((a, b) => a.high - b.high)[0], read.toSorted((a, b) => b.low - a.low)[0]]
  if (!few || !many || many.low <= few.high) return []
  return [note('reps-apart', { many: many.key, most: many.value, few: few.key, least: few.value })]
}

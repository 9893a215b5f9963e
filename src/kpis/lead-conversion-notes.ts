import { few, tooFew } from '../core/caution.js'
import { ratio, type Finding, type Reading } from '../core/kpi.js'
import type { Caveat, Segment } from '../core/result.js'
import { durationTotal } from '../stats/durations.js'
import { wilson } from '../stats/wilson.js'
import {
  cohortRate,
  conversion,
  eventualRate,
  expectations,
  knowsResponses,
  settledAfter,
  stillYoung,
  windowOf,
  workedQuality,
  workedRate,
} from './lead-conversion.js'
import { note } from './note.js'

/** What makes the rate something else than it seems. */
export function caveats({ now, result }: Finding): readonly Caveat[] {
  const out: Caveat[] = []
  const { x, n } = cohortRate(now)
  const days = settledAfter(now)
  const left = windowOf(now) === null ? 0 : now.of(conversion.young)
  const young = stillYoung(now)
  if (now.of(conversion.leads) + left > 0 && !knowsResponses(now))
    out.push(note('no-responses', {}, result.definition === 'worked' ? 'blocking' : 'note'))
  if (result.definition === 'eventual' && result.value === null && days !== null)
    out.push(note('too-young', { days }, 'blocking'))
  if (left > 0 && days !== null && result.definition !== 'eventual')
    out.push(note('younger-than-window', { count: left, days }))
  if (windowOf(now) === null && result.definition !== 'eventual' && days !== null && young > 0)
    out.push(note('unsettled', { count: young, days }))
  if (n >= tooFew && x === n) out.push(note('all-qualified', { count: n }, 'warning'))
  else if (x >= tooFew && now.whole(conversion.disqualified) === 0) out.push(note('none-disqualified'))
  const all = durationTotal(now.whole(conversion.time))
  const open = durationTotal(now.whole(conversion.time), ['open'])
  if (all >= tooFew && open === all && x === 0) out.push(note('none-decided', {}, 'warning'))
  if (all >= few && open === 0 && x < n) out.push(note('decided-only', {}, 'warning'))
  return out
}

/** The cause before anybody points a finger: too young to tell, not worked, or worked and not qualified. */
export function findings(finding: Finding): readonly Caveat[] {
  const { now, result } = finding
  return [
    ...openCounted(now, result.definition),
    ...causes(finding),
    ...unworked(now),
    ...weakest(now, result.segments),
    ...reps(now),
  ]
}

/** The rate so far beside the one that open leads are counted as open in, where the two say something different. */
function openCounted(now: Reading, definition: string): readonly Caveat[] {
  const { x, n } = cohortRate(now)
  const eventual = eventualRate(now)
  const count = stillYoung(now)
  if (definition !== 'cohort' || n < tooFew || eventual?.low == null || eventual.high === null) return []
  const rate = x / n
  if (rate >= eventual.low && rate <= eventual.high) return []
  return [note('open-counted', { rate, eventual: eventual.value, count })]
}

/**
 * The change of the rate as the product of two: Δ(w·q) = Δw·q̄ + w̄·Δq, without remainder. Only of periods that both
 * have had the time to settle.
 */
function causes({ now, earlier, result }: Finding): readonly Caveat[] {
  if (!earlier || !now.span || result.definition !== 'cohort') return []
  const settled = now.span.end + (settledAfter(now) ?? 0) <= now.context.asOfDay + 1
  const [w1, q1, w0, q0] = [workedRate(now), workedQuality(now), workedRate(earlier), workedQuality(earlier)]
  if (!settled || w1.n < few || w0.n < few || q1.n === 0 || q0.n === 0) return []
  const [work, workBefore, quality, qualityBefore] = [w1.x / w1.n, w0.x / w0.n, q1.x / q1.n, q0.x / q0.n]
  const worked = ((work - workBefore) * (quality + qualityBefore)) / 2
  const qualified = ((quality - qualityBefore) * (work + workBefore)) / 2
  const change = worked + qualified
  return Math.abs(change) < 0.005 ? [] : [note('causes', { change, worked, qualified })]
}

/** Leads that nobody answered, and what they would have come to had they been as good as the others. */
function unworked(now: Reading): readonly Caveat[] {
  const [{ x, n }, quality] = [workedRate(now), workedQuality(now)]
  const count = n - x
  if (n < tooFew || count / n < 0.01 || quality.n < tooFew) return []
  const worth = Math.round((count * quality.x) / quality.n)
  return worth === 0 ? [] : [note('unworked', { count, share: count / n, worth })]
}

/** The segment that lies farthest below all beyond doubt, and which of the two shares makes it so. */
function weakest(now: Reading, segments: readonly Segment[]): readonly Caveat[] {
  const whole = cohortRate(now)
  const all = ratio(whole.x, whole.n)
  const [work, quality] = [workedRate(now), workedQuality(now)]
  if (all === null || work.n === 0 || quality.n === 0 || segments.length < 2) return []
  const below = segments.flatMap((segment) => {
    const { leads = 0, qualified = 0, workedRate: own = null, qualifiedOfWorked: good = null } = segment.parts
    const bounds = wilson(qualified ?? 0, leads ?? 0)
    const apart = bounds?.high != null && bounds.high < all && (leads ?? 0) >= tooFew && segment.key !== ''
    return apart && own !== null
      ? [{ key: segment.key, rate: (qualified ?? 0) / (leads ?? 1), own, good }]
      : []
  })
  const [worst] = below.sort((a, b) => a.rate - b.rate)
  if (!worst) return []
  const { key, rate, own, good } = worst
  const [workedOf, goodOf] = [work.x / work.n, quality.x / quality.n]
  const byWork = good === null || goodOf === 0 || own / workedOf < good / goodOf
  return byWork
    ? [note('weak-unworked', { key, rate, all, own, others: workedOf })]
    : [note('weak-unqualified', { key, rate, all, own: good, others: goodOf })]
}

/** Reps whose rate is beyond doubt another than their sources lead to expect; else that there is none. */
function reps(now: Reading): readonly Caveat[] {
  const read = [...expectations(now)].filter(([key, { actual }]) => key !== '' && actual.n >= tooFew)
  if (read.length < 2) return []
  const judged = read.flatMap(([key, { actual, expected }]) => {
    const bounds = wilson(actual.x, actual.n)
    const [low, high] = [bounds?.low ?? 0, bounds?.high ?? 1]
    const params = { key, rate: actual.x / actual.n, low, high, expected: expected / actual.n, n: actual.n }
    return params.expected < low || params.expected > high ? [params] : []
  })
  const gap = (p: (typeof judged)[number]): number => p.rate - p.expected
  const [lowest, highest] = [...judged]
    .sort((a, b) => gap(a) - gap(b))
    .filter((_, i, list) => i === 0 || i === list.length - 1)
  const said = [lowest, highest].flatMap((p) => (p ? [note(gap(p) < 0 ? 'rep-below' : 'rep-above', p)] : []))
  return judged.length === 0 ? [note('reps-as-expected', { n: read.length })] : said
}

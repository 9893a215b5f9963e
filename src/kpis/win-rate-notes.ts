import { few, tooFew } from '../core/caution.js'
import type { Finding, Reading } from '../core/kpi.js'
import type { Caveat, Segment } from '../core/result.js'
import { durationQuantile, type Durations } from '../stats/durations.js'
import { kitagawa, type RateGroup } from '../stats/kitagawa.js'
import { newcombe } from '../stats/newcombe.js'
import type { Proportion } from '../stats/proportion.js'
import { wilson } from '../stats/wilson.js'
import { closedOnly } from './closed-only.js'
import { note } from './note.js'
import { remembered } from './remembered.js'
import { atLeast, closedRate, cohortRate, eventually, maturity, outcomes, valueRate } from './win-rates.js'

const share = ({ x, n }: Proportion): number => x / n

/** What makes the rate something else than it seems. */
export function caveats({ now, result }: Finding): readonly Caveat[] {
  const out: Caveat[] = [...closedOnly(now, outcomes)]
  const { definition } = result
  const lost = now.of(outcomes.lost)
  if (now.whole(outcomes.won) >= tooFew && now.whole(outcomes.lost) === 0)
    out.push(note('no-lost', {}, 'warning'))
  const undated = now.of(outcomes.undated)
  if (undated > 0 && now.span !== null) out.push(note('undated', { count: undated }, 'warning'))
  const unpriced = lost - now.of(outcomes.lostPriced)
  if (definition === 'value' && unpriced > lost / 10)
    out.push(
      note('lost-without-amount', { count: unpriced, lost }, unpriced === lost ? 'blocking' : 'warning'),
    )
  const days = maturity(now)
  const young = now.of(outcomes.created) - cohortRate(now).n
  if (definition === 'cohort' && days !== null && young > 0)
    out.push(note('immature', { count: young, days }))
  if (definition === 'eventual' && days !== null && result.value === null && now.of(outcomes.created) > 0)
    out.push(note('too-young', { days }, 'blocking'))
  return out
}

/** The CRM's number beside the honest one, why the rate moved, and who can be told apart. */
export function findings(finding: Finding): readonly Caveat[] {
  const { now, yearBefore, result } = finding
  return [
    ...openCounted(now, result.definition),
    ...overdue(now),
    ...mixAndRate(finding),
    ...(yearBefore ? sameSeason(now, yearBefore, result.definition) : []),
    ...order(result.segments),
    ...byValue(now, result.definition),
  ]
}

/** The rate of closed deals beside the chance of a deal to be won at all, over all the data, where they differ. */
function openCounted(now: Reading, definition: string): readonly Caveat[] {
  const won = now.whole(outcomes.won)
  const n = won + now.whole(outcomes.lost)
  const days = maturity(now)
  if (definition !== 'closed' || n < few || days === null) return []
  const eventual = eventually(now.whole(outcomes.time), days)
  if (!eventual?.won.low || !eventual.won.high) return []
  const { won: chance, lost } = eventual
  if (won / n >= eventual.won.low && won / n <= eventual.won.high) return []
  const params = { closed: won / n, eventual: chance.value, lost, open: 1 - chance.value - lost, days }
  return [note('open-counted', params)]
}

const mostDays = remembered((time: Durations) => durationQuantile(time, 0.99, ['won']))

/** Open deals so old that hardly any won deal was older, and the rate were they counted as lost. */
function overdue(now: Reading): readonly Caveat[] {
  const days = mostDays(now.whole(outcomes.time))
  if (days === null) return []
  const age = now.whole(outcomes.age)
  const old = atLeast(age).open[age.times.findIndex((time) => time > days)] ?? 0
  const won = now.whole(outcomes.won)
  const closed = won + now.whole(outcomes.lost)
  if (old < tooFew || closed < few) return []
  const params = { count: old, days, all: won / closed, rate: won / (closed + old) }
  return params.all - params.rate < 0.01 ? [] : [note('old-open', params)]
}

const rateOf: Readonly<Record<string, (r: Reading) => Proportion>> = {
  closed: closedRate,
  cohort: cohortRate,
}

/** Whether the change comes from the segments' own rates or from their mix, and whether the total hides them all. */
function mixAndRate({ result, segments, segmentsEarlier }: Finding): readonly Caveat[] {
  const rate = rateOf[result.definition]
  if (!rate || !result.change) return []
  const none = { x: 0, n: 0 }
  const keys = [...new Set([...segments.keys(), ...segmentsEarlier.keys()])]
  const groups = keys.flatMap((key): RateGroup[] => {
    const [now, before] = [segments.get(key), segmentsEarlier.get(key)]
    const group = { key, before: before ? rate(before) : none, after: now ? rate(now) : none }
    return group.before.n + group.after.n > 0 ? [group] : []
  })
  const split = kitagawa(groups)
  const total = (of: (g: RateGroup) => number): number => groups.reduce((sum, g) => sum + of(g), 0)
  if (!split || groups.length < 2 || total((g) => g.before.n) < few || total((g) => g.after.n) < few)
    return []
  const change = split.after - split.before
  const both = groups.filter((g) => g.before.n >= tooFew && g.after.n >= tooFew)
  const against = both.filter((g) => (share(g.after) - share(g.before)) * change < 0)
  const params = { change, rate: split.rate, mix: split.mix, dimension: result.dimension ?? '' }
  const id = both.length > 1 && against.length === both.length ? 'mix-reverses' : 'mix-and-rate'
  return change === 0 ? [] : [note(id, params)]
}

/** The same days a year before: sales have seasons. */
function sameSeason(now: Reading, yearBefore: Reading, definition: string): readonly Caveat[] {
  const rate = rateOf[definition]
  const [a, b] = [rate?.(now), rate?.(yearBefore)]
  if (!a || !b || a.n < tooFew || b.n < tooFew) return []
  const difference = newcombe(a, b)
  if (!difference || difference.low === null || difference.high === null) return []
  const apart = difference.low > 0 || difference.high < 0
  const params = { rate: share(b), n: b.n, change: difference.value }
  return [note(apart ? 'season-apart' : 'season-alike', params)]
}

/** Who stands first or last beyond doubt; else that nobody does. */
function order(segments: readonly Segment[]): readonly Caveat[] {
  const read = segments.filter((s) => s.key !== '' && s.count >= tooFew)
  if (read.length < 2 || read.every((s) => s.parts['shrunk'] === undefined)) return []
  const ranked = read.filter((s) => (s.parts['rank'] ?? null) !== null)
  if (ranked.length === 0) return [note('no-order', { n: read.length })]
  const said = (id: string, s: Segment | undefined): Caveat[] =>
    s ? [note(id, { key: s.key, rate: s.parts['shrunk'] ?? 0, n: s.count })] : []
  const first = ranked.find((s) => s.parts['rank'] === 1)
  const last = ranked.find((s) => s.parts['rank'] === read.length)
  return [...said('first', first), ...said('last', last)]
}

/** The rate by value, where the rate by count does not explain it. */
function byValue(now: Reading, definition: string): readonly Caveat[] {
  const [closed, value] = [closedRate(now), valueRate(now)]
  const around = wilson(closed.x, closed.n)
  if (definition !== 'closed' || !around || closed.n < few || value.n < tooFew) return []
  const rate = share(value)
  const params = { value: rate, closed: share(closed) }
  if (rate > (around.high ?? 1)) return [note('large-won', params)]
  return rate < (around.low ?? 0) ? [note('small-won', params)] : []
}

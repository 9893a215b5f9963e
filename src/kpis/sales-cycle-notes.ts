import { few, tooFew } from '../core/caution.js'
import type { Finding, Reading } from '../core/kpi.js'
import type { Caveat } from '../core/result.js'
import { durationCounts, durationQuantile, durationTotal } from '../stats/durations.js'
import { logRank } from '../stats/log-rank.js'
import { closedOnly } from './closed-only.js'
import { closedIn, cycle, followed, halfClosed, wonIn } from './cycle-times.js'
import { note } from './note.js'
import { stagesOf } from './stage-times.js'

/** What makes cycles seem shorter, or cannot be known. */
export function caveats({ now, result }: Finding): readonly Caveat[] {
  const out: Caveat[] = [...closedOnly(now, cycle)]
  const undated = now.of(cycle.undated)
  if (undated > 0) out.push(note('undated', { count: undated }, 'warning'))
  if (result.definition === 'any-close' && result.value === null && followed(now) > 0)
    out.push(note('half-not-closed', { n: followed(now) }, 'blocking'))
  const won = durationCounts(now.of(cycle.closing), ['won'])
  const sameDay = now.of(cycle.closing).times[0] === 0 ? (won[0] ?? 0) : 0
  const { n } = wonIn(now)
  if (n >= tooFew && sameDay >= n / 10) out.push(note('same-day', { count: sameDay, n }))
  return out
}

/** What the CRM's number leaves out, where the time goes, and which segments differ. */
export function findings(finding: Finding): readonly Caveat[] {
  const { now, result } = finding
  return [
    ...openCounted(now, result.definition),
    ...segmentsApart(finding),
    ...slowestStage(now),
    ...longTail(now, result.definition),
    ...oldOpen(now),
  ]
}

/** The days of won deals beside the day by which half of all have closed, over all the data, where they differ. */
function openCounted(now: Reading, definition: string): readonly Caveat[] {
  const won = durationQuantile(now.whole(cycle.closing), 0.5, ['won'])
  const n = durationTotal(now.whole(cycle.closing), ['won'])
  const open = durationTotal(now.whole(cycle.time), ['open'])
  const half = halfClosed(now.whole(cycle.time))
  if (definition === 'any-close' || won === null || n < few || open === 0 || !half) return []
  if (half.value === null) return [note('half-open', { won, open })]
  if (won >= (half.low ?? won) && won <= (half.high ?? won)) return []
  return [note('open-counted', { won, half: half.value, open })]
}

/** So many groups, and days, are compared at most. */
const [mostGroups, mostTimes] = [20, 3000]

/** The segment that closes soonest and the one that closes latest, where segments differ by more than chance. */
function segmentsApart({ segments, result }: Finding): readonly Caveat[] {
  const read = [...segments].flatMap(([key, r]) => {
    const time = r.of(cycle.time)
    const half = halfClosed(time)?.value ?? null
    return key !== '' && durationTotal(time, ['won', 'lost']) >= tooFew && half !== null
      ? [{ key, time, half }]
      : []
  })
  if (read.length > mostGroups || read.some(({ time }) => time.times.length > mostTimes)) return []
  const test = logRank(
    read.map(({ time }) => time),
    ['open'],
  )
  const sorted = read.sort((a, b) => a.half - b.half)
  const [fast, slow] = [sorted[0], sorted.at(-1)]
  if (!test || test.pValue >= 0.05 || !fast || !slow || fast.half === slow.half) return []
  const params = { fast: fast.key, fastDays: fast.half, slow: slow.key, slowDays: slow.half }
  return [note('segments-apart', { ...params, dimension: result.dimension ?? '' })]
}

/** The stage in which deals stay longest. */
function slowestStage(now: Reading): readonly Caveat[] {
  const read = stagesOf(now).filter(({ visits, half }) => visits >= tooFew && half.value !== null)
  const slowest = read.toSorted((a, b) => (b.half.value ?? 0) - (a.half.value ?? 0))[0]
  if (!slowest || read.length < 2) return []
  return [note('slowest-stage', { stage: slowest.stage, days: slowest.half.value ?? 0, n: slowest.visits })]
}

/** A mean far above the median: a few long deals make it. */
function longTail(now: Reading, definition: string): readonly Caveat[] {
  const { mean, median, n } = definition === 'any-close' ? closedIn(now) : wonIn(now)
  if (mean === null || median === null || n < tooFew || mean < 1.5 * median) return []
  return [note('long-tail', { mean, median })]
}

/** Open deals older than nearly every won deal was. */
function oldOpen(now: Reading): readonly Caveat[] {
  const time = now.whole(cycle.time)
  const days = durationQuantile(time, 0.99, ['won'])
  const open = durationCounts(time, ['open'])
  const old = days === null ? 0 : time.times.reduce((n, at, i) => n + (at > days ? (open[i] ?? 0) : 0), 0)
  return days === null || old < tooFew ? [] : [note('old-open', { count: old, days })]
}

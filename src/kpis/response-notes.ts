import { few, tooFew } from '../core/caution.js'
import type { Draft, Finding, Reading } from '../core/kpi.js'
import type { Caveat } from '../core/result.js'
import type { Proportion } from '../stats/proportion.js'
import { wilson } from '../stats/wilson.js'
import {
  answeredBy,
  answeredMedian,
  answeredOf,
  decidedOf,
  leadsOf,
  longestWait,
  openOf,
  response,
} from './lead-response.js'
import { note } from './note.js'
import { convertedAt, convertsAtAll, type Pace } from './response-decay.js'

/** Two medians nearer than this are the same to a reader. */
const noticeable = 0.05

/** Why a time cannot be known or is not what it seems. */
export function caveats({ now, result }: Finding): readonly Caveat[] {
  const leads = leadsOf(now)
  if (leads === 0) return []
  const out: Caveat[] = []
  const answered = answeredOf(now)
  if (result.value === null)
    out.push(note(answered === 0 ? 'none-answered' : 'median-not-reached', { leads, answered }, 'blocking'))
  const timed = now.of(response.timed)
  if (timed < leads / 2) out.push(note('dates-alone', { count: leads - timed }, 'warning'))
  if (answered === leads && leads >= few) out.push(note('answered-only', { leads }, 'warning'))
  const instant = now.of(response.instant)
  if (timed >= leads / 2 && instant >= tooFew && instant >= answered / 10)
    out.push(note('instant', { count: instant }, 'warning'))
  const decided = decidedOf(now)
  if (decided > 0) out.push(note('decided', { count: decided }))
  return out
}

/** Who waits, what the usual median leaves out, which segment answers late, and what a quick answer is worth here. */
export function findings({ now, result }: Finding): readonly Caveat[] {
  return [...unanswered(now), ...usualMedian(now), ...late(result), ...worth(now)]
}

function unanswered(now: Reading): readonly Caveat[] {
  const longest = longestWait(now)
  return longest === null ? [] : [note('unanswered', { count: openOf(now), longest })]
}

/** What a CRM shows, the median of those answered, beside the median of all. */
function usualMedian(now: Reading): readonly Caveat[] {
  const usual = answeredMedian(now)
  const honest = answeredBy(now, 0.5)?.value ?? null
  const waiting = leadsOf(now) - answeredOf(now)
  if (usual === null || honest === null || honest <= usual * (1 + noticeable)) return []
  return [note('usual-median', { usual, honest, waiting })]
}

/** The segment that answers clearly later than all together: its whole interval lies above the whole interval. */
function late({ value, interval, segments, unit }: Draft): readonly Caveat[] {
  const bound = interval?.high ?? null
  if (value === null || bound === null || unit !== 'duration') return []
  const later = segments
    .filter((s) => s.key !== '' && s.count >= tooFew && s.value !== null && (s.interval?.low ?? 0) > bound)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0]
  return later ? [note('late', { who: later.key, theirs: later.value ?? 0, all: value })] : []
}

function withBounds(name: string, { x, n }: Proportion): Readonly<Record<string, number>> {
  const score = wilson(x, n)
  return {
    [name]: x / n,
    [`${name}Low`]: score?.low ?? 0,
    [`${name}High`]: score?.high ?? 1,
    [`${name}Count`]: n,
  }
}

/** Opportunities of quick answers against those of answers after a day, beside what is so often quoted. */
function worth(now: Reading): readonly Caveat[] {
  if (!convertsAtAll(now)) return []
  const paces: readonly Pace[] = ['5min', '30min', '1h']
  const quick = paces.map((at) => convertedAt(now, at)).reduce((a, b) => ({ x: a.x + b.x, n: a.n + b.n }))
  const slow = convertedAt(now, 'Later')
  if (quick.n < tooFew || slow.n < tooFew) return []
  const params = { ...withBounds('quick', quick), ...withBounds('slow', slow) }
  const [low, high] = [wilson(quick.x, quick.n)?.low ?? 0, wilson(slow.x, slow.n)?.high ?? 1]
  return [note(low > high ? 'quick-pays' : 'quick-untold', params), note('study-2007')]
}

import { funnel as stagesDrawn } from '../charts/funnel.js'
import { laterTrend } from '../charts/later.js'
import type { View } from '../core/frame.js'
import { kpi, type Reading } from '../core/kpi.js'
import { later } from '../core/later.js'
import { visitView } from '../core/visit.js'
import type { Proportion } from '../stats/proportion.js'
import { wilson } from '../stats/wilson.js'
import { dealsOf, journey, settledAfter, waysNow, waysOf } from './funnel-journey.js'
import { caveats, findings } from './funnel-notes.js'
import { reachedStages, stageSegments, stagesNow } from './funnel-stages.js'

function created(r: Reading): number {
  const { open, won, lost } = waysOf(r)
  return dealsOf(open) + dealsOf(won) + dealsOf(lost)
}

/** Whether any deal is known, whatever the period. */
const anyDeals = (r: Reading): boolean =>
  [journey.openNow, journey.wonThen, journey.lostThen].some((paths) => r.whole(paths).size > 0)

/** Where the funnel begins: leads, or deals where no lead is known at all. */
const entered = (r: Reading): number => (r.whole(journey.leads) > 0 ? r.of(journey.leads) : created(r))

/** Where it ends: won deals, or qualified leads where no deal is known at all. */
const completed = (r: Reading): number => (anyDeals(r) ? dealsOf(waysOf(r).won) : r.of(journey.qualified))

/** Those that came through of those that came in; of nothing where more come out than went in. */
function through(r: Reading): Proportion {
  const [x, n] = [completed(r), entered(r)]
  return x > n ? { x: 0, n: 0 } : { x, n }
}

const inside = (r: Reading): number =>
  dealsOf(waysNow(r).open) + r.of(journey.newNow) + r.of(journey.workedNow)

/** What one point more of each stage would bring, in money, or in deals where no amounts are known. */
const worth =
  (intervals: View): View =>
  (result, frame) => {
    const money = result.segments.some(({ parts }) => parts['pointValue'] != null)
    const part = money ? 'pointValue' : 'pointDeals'
    const segments = result.segments.flatMap((segment) => {
      const value = segment.parts[part] ?? null
      return value === null ? [] : [{ ...segment, key: frame.part(segment.key), value, interval: null }]
    })
    if (segments.length === 0) return null
    const gained = {
      ...result,
      unit: money ? ('money' as const) : ('count' as const),
      target: null,
      segments,
    }
    return intervals(gained, { ...frame, name: frame.part(part) })
  }

/**
 * The funnel: leads, then deals, through their stages in order. `reached` counts for each stage who ever came to it, of
 * the leads and deals created in the period; its number is the share that came through to the end, with Wilson's
 * interval. `snapshot` counts who is in each stage now, beside what was won and lost in the period. The order of stages
 * is that of most histories (Copeland), or what the author says in `stages`. A stage's conversion is of all that came
 * to it; of those that have left it, for the others may still go on, stands beside it. Leads and deals are different
 * records, so nothing is said of how the one became the other.
 */
export const funnel = kpi({
  id: 'funnel',
  main: 'deals',
  unit: 'ratio',
  better: 'higher',
  range: 'trailing-12-months',
  step: 'month',
  segment: null,
  options: { stages: null },
  measures: journey,
  visits: visitView,
  definitions: {
    reached: {
      formula: 'completed / entered',
      value: (r) => {
        const { x, n } = through(r)
        return n === 0 ? null : x / n
      },
      interval: (r) => {
        const { x, n } = through(r)
        return wilson(x, n)
      },
      count: entered,
      rate: through,
      // Another cohort has had another time to come through.
      difference: () => null,
      settles: settledAfter,
    },
    snapshot: {
      unit: 'count',
      formula: 'inside',
      value: (r) => (anyDeals(r) || r.whole(journey.leads) > 0 ? inside(r) : null),
      count: inside,
      standing: true,
    },
  },
  parts: {
    entered: { unit: 'count', of: entered },
    completed: { unit: 'count', of: completed },
    inside: { unit: 'count', of: inside },
  },
  furtherParts: (r, definition) =>
    Object.fromEntries(
      (definition === 'snapshot' ? stagesNow(r) : reachedStages(r)).map((s) => [s.key, s.count]),
    ),
  breakdown: (r, definition) =>
    definition === 'snapshot' ? stageSegments(stagesNow(r), false) : stageSegments(reachedStages(r), true),
  caveats,
  findings,
  views: {
    stages: stagesDrawn(),
    worth: later(
      () => import('../charts/intervals.js'),
      (m) => worth(m.intervals()),
    ),
    trend: laterTrend,
    sparkline: later(
      () => import('../charts/sparkline.js'),
      (m) => m.sparkline(),
    ),
  },
  layout: { tile: 'stages', body: 'stages', side: 'worth' },
})

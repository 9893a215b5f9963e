import type { Reading } from '../core/kpi.js'
import { word } from '../core/key.js'
import { all, by } from '../core/measures/by.js'
import { durations } from '../core/measures/durations.js'
import { sum } from '../core/measures/sum.js'
import { daysUntil } from '../core/moments.js'
import type { Segment } from '../core/result.js'
import { ofDeal, visit } from '../core/visit.js'
import { durationTotal } from '../stats/durations.js'
import type { Estimate } from '../stats/interval.js'
import { kaplanMeier, quantileOf } from '../stats/kaplan-meier.js'
import { isOpen } from './deal-outcome.js'

const left = visit.leftAt.known()

/** Days in each stage entered in the period, of those that left it and of those still in it; and where it comes. */
export const stageTimes = by(
  visit.stage,
  all({
    time: durations(daysUntil(visit.enteredAt, visit.leftAt), word(left, 'left', 'open')),
    order: sum(visit.order),
  }),
)
  .where(left.or(ofDeal(isOpen)))
  .at(visit.enteredAt)

export interface StageTime {
  readonly stage: string
  readonly visits: number
  /** Days until half of the visits have ended, those still going on counted. */
  readonly half: Estimate
}

/** The stages in the order deals come to them; none where there is no history. */
export function stagesOf(r: Reading): readonly StageTime[] {
  return [...r.of(stageTimes)]
    .sort(([, a], [, b]) => a.order.total / a.order.known - b.order.total / b.order.known)
    .flatMap(([stage, { time }]) => {
      const half = quantileOf(kaplanMeier(time, ['open']), 0.5)
      return half ? [{ stage, visits: durationTotal(time), half }] : []
    })
}

/** Stages as segments: half of the visits ended by day. */
export function stageSegments(r: Reading): readonly Segment[] {
  return stagesOf(r).map(({ stage, visits, half }) => ({
    key: stage,
    value: half.value,
    interval:
      half.value === null ? null : { low: half.low, high: half.high, level: half.level, method: half.method },
    count: visits,
    parts: { kmMedian: half.value, kmLow: half.low, kmHigh: half.high },
  }))
}

import { fieldsOf } from '../core/fields.js'
import type { Reading } from '../core/kpi.js'
import { count } from '../core/measures/count.js'
import { durations } from '../core/measures/durations.js'
import { cumulativeIncidence, incidenceAt } from '../stats/aalen-johansen.js'
import {
  durationCounts,
  durationMean,
  durationQuantile,
  durationTotal,
  type Durations,
} from '../stats/durations.js'
import type { Estimate, Interval } from '../stats/interval.js'
import { kaplanMeier, quantileOf } from '../stats/kaplan-meier.js'
import { meanIntervalOfHistogram } from '../stats/mean-interval.js'
import { medianIntervalOfHistogram } from '../stats/quantile.js'
import { closedAt, daysToClose, isClosed, isLost, isOpen, isTimed, isWon } from './deal-outcome.js'
import { remembered } from './remembered.js'

const deal = fieldsOf('deals')

export const cycle = {
  won: count('deals').where(isWon).at(closedAt),
  lost: count('deals').where(isLost).at(closedAt),
  open: count('deals').where(isOpen),
  undated: count('deals').where(isClosed.and(closedAt.known().not().or(deal.createdAt.known().not()))),
  /** How long the deals took that closed in the period. */
  closing: durations(daysToClose, deal.status).where(closedAt.known()).at(closedAt),
  /** How long the deals of the period took or have been open, by the period they were created in. */
  time: durations(daysToClose, deal.status).where(isTimed).at(deal.createdAt),
}

/** Days of the deals that closed in the period with one of these endings. */
export interface Closed {
  readonly n: number
  readonly mean: number | null
  readonly median: number | null
  readonly meanInterval: Interval | null
  readonly medianInterval: Interval | null
}

function closedWith(endings: readonly string[]): (closing: Durations) => Closed {
  return (closing) => {
    const counts = durationCounts(closing, endings)
    return {
      n: durationTotal(closing, endings),
      mean: durationMean(closing, endings),
      median: durationQuantile(closing, 0.5, endings),
      meanInterval: meanIntervalOfHistogram(closing.times, counts),
      medianInterval: medianIntervalOfHistogram(closing.times, counts),
    }
  }
}

const ofWon = remembered(closedWith(['won']))
const ofAny = remembered(closedWith(['won', 'lost']))

export const wonIn = (r: Reading): Closed => ofWon(r.of(cycle.closing))
export const closedIn = (r: Reading): Closed => ofAny(r.of(cycle.closing))

/** The day by which half of such deals have closed either way, with the open ones counted; null without any. */
export const halfClosed = remembered((time: Durations): Estimate | null =>
  quantileOf(kaplanMeier(time, ['open']), 0.5),
)

/** The share won by day, with lost deals out of the race and open ones counted. */
export const wonByDay = remembered((time: Durations) => cumulativeIncidence(time, 'won', ['open']))

export function wonWithin(r: Reading, days: number): number | null {
  return incidenceAt(wonByDay(r.of(cycle.time)), days)?.value ?? null
}

/** Deals created in the period of which is known how long they took or have been open. */
export function followed(r: Reading): number {
  return durationTotal(r.of(cycle.time))
}

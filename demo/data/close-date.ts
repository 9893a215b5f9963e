import {
  DAY,
  HOUR,
  addWorkingTime,
  dayStart,
  monthOf,
  nextOpening,
  quarterStart,
  weekdayOf,
} from './calendar.js'
import { bernoulli, uniform } from './distributions.js'
import type { Random } from './random.js'

/** The last working hours before an instant's weekend, or the instant itself on a weekday. */
function beforeWeekend(instant: number): number {
  const day = weekdayOf(instant)
  return day === 6 ? instant - DAY : day === 0 ? instant - 2 * DAY : instant
}

/**
 * The instant a decision due at `due` falls on. `pull` is the chance that the end of the quarter attracts it: from
 * the first days of the next quarter and from the last weeks of its own. Half of August waits for September.
 */
export function closeDate(random: Random, createdAt: number, due: number, pull: number): number {
  const start = quarterStart(due)
  const end = quarterStart(due, 1)
  const near = (quarterEnd: number) => quarterEnd - uniform(random, 0.4, 9) * DAY
  const pulled = bernoulli(random, pull)
  let at = due
  if (pulled && due - start < 18 * DAY) at = near(start)
  else if (pulled && end - due < 38 * DAY) at = near(end)
  else if (monthOf(due) === 7 && bernoulli(random, 0.5)) at = due + uniform(random, 24, 36) * DAY
  const earliest = addWorkingTime(createdAt + DAY, uniform(random, 0.5, 6) * HOUR)
  return nextOpening(Math.max(dayStart(beforeWeekend(at)) + uniform(random, 9, 18) * HOUR, earliest))
}

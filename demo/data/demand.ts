import { HOUR, DAY, closing, isOpen, isWeekend, monthOf, opening } from './calendar.js'
import { bernoulli, choose, uniform } from './distributions.js'
import type { Random } from './random.js'

/** Growth of everything that arrives, per month. */
export const growth = 0.03

/** Relative demand of January to December: people are away in August and at the end of December. */
const season = [1.02, 1.01, 1.06, 1, 1.03, 1, 0.94, 0.68, 1.1, 1.1, 1.08, 0.7]

/** Relative demand at an instant; 1 at the opening in an ordinary month. */
export function demand(instant: number): number {
  const months = ((instant - opening) / DAY) * (12 / 365.25)
  return Math.exp(Math.log(1 + growth) * months) * (season[monthOf(instant)] ?? 1)
}

/** A time of day: `inHours` of them while the office is open, the others mostly in the evening. */
function timeOfDay(random: Random, inHours: number): number {
  if (bernoulli(random, inHours)) return uniform(random, 9 * HOUR, 18 * HOUR)
  return bernoulli(random, 0.7) ? uniform(random, 18 * HOUR, 24 * HOUR) : uniform(random, 0, 9 * HOUR)
}

export interface Arrivals {
  readonly count: number
  readonly from?: number
  readonly until?: number
  /** Demand of a weekend day relative to a weekday. */
  readonly weekend: number
  /** Share that arrives between 09:00 and 18:00. */
  readonly inHours: number
}

/** Ascending epoch milliseconds, whole seconds, of `count` arrivals that follow the demand. */
export function arrivals(
  random: Random,
  { count, from = opening, until = closing, weekend, inHours }: Arrivals,
): number[] {
  const days = Array.from({ length: Math.round((until - from) / DAY) }, (_, i) => {
    const day = from + i * DAY
    return { day, weight: demand(day) * (isWeekend(day) ? weekend : 1) }
  })
  const instants = Array.from({ length: count }, () => {
    return choose(random, days, ({ weight }) => weight).day + timeOfDay(random, inHours)
  })
  return instants.map((instant) => instant - (instant % 1000)).sort((a, b) => a - b)
}

/** Arrivals of work the team starts itself, office hours only: the few of `count` that fall on a holiday are left out. */
export const workArrivals = (random: Random, count: number): number[] =>
  arrivals(random, { count, weekend: 0, inHours: 1 }).filter(isOpen)

import { durationCounts, exits, lastBy, type Durations } from './durations.js'
import { interval, type KnownEstimate } from './interval.js'
import { logLogBounds } from './log-log.js'

/** The cumulative incidence from `time` until the next step, with pointwise 95 % bounds (`null` at 0 and 1). */
export interface IncidenceStep {
  readonly time: number
  readonly atRisk: number
  /** Records that ended in the event at `time`. */
  readonly events: number
  /** Share that had ended in the event by `time`. */
  readonly value: number
  /** Share that had ended in no way at all by `time`. */
  readonly survival: number
  readonly variance: number
  readonly low: number | null
  readonly high: number | null
}

/**
 * Aalen–Johansen estimate of the share that ends in `event` while other endings compete (Aalen & Johansen 1978,
 * Scand. J. Statist. 5:141). Endings that are neither `event` nor in `censored` compete. The variance is the
 * delta-method one of Marubini & Valsecchi (1995, eq. 10.12), which is Greenwood's when nothing competes; bounds
 * are on the log-log scale (Choudhury 2002, Statist. Med. 21:1129). One step for every distinct time; empty
 * without records.
 */
export function cumulativeIncidence(
  d: Durations,
  event: string,
  censored: readonly string[],
): IncidenceStep[] {
  const ofEvent = durationCounts(d, [event])
  let at = 0
  let survival = 1
  let value = 0
  // The sums over past steps i of the variance, with [F(t) - F(i)]² multiplied out so that each grows in place.
  let g = 0
  let gF = 0
  let gFF = 0
  let own = 0
  let cross = 0
  let crossF = 0
  return exits(d, censored).map(({ time, atRisk, events: ended }) => {
    while (d.times[at] !== time) at++
    const events = ofEvent[at] ?? 0
    const before = survival
    value += (before * events) / atRisk
    survival *= 1 - ended / atRisk
    const greenwood = ended < atRisk ? ended / (atRisk * (atRisk - ended)) : 0
    const covariance = (before * events) / (atRisk * atRisk)
    g += greenwood
    gF += greenwood * value
    gFF += greenwood * value * value
    own += (before * before * events * (atRisk - events)) / atRisk ** 3
    cross += covariance
    crossF += covariance * value
    const past = value * value * g - 2 * value * gF + gFF
    const variance = Math.max(0, past + own - 2 * (value * cross - crossF))
    const { low, high } = logLogBounds(value, variance)
    return { time, atRisk, events, value, survival, variance, low, high }
  })
}

/**
 * The share that had ended in the event by `t`, with its bounds and the number still at risk just before `t`.
 * `null` after the last observed time, unless by then all had ended, and without steps.
 */
export function incidenceAt(
  steps: readonly IncidenceStep[],
  t: number,
): (KnownEstimate & { readonly atRisk: number }) | null {
  const last = steps.at(-1)
  if (!last || (t > last.time && last.survival > 0)) return null
  const place = lastBy(steps, t)
  const step = steps[place]
  const ahead = step?.time === t ? step : steps[place + 1]
  return {
    value: step?.value ?? 0,
    ...interval(step?.low ?? null, step?.high ?? null, 'log-log'),
    atRisk: ahead?.atRisk ?? 0,
  }
}

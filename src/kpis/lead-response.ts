import { working } from '../core/business-hours.js'
import { fieldsOf } from '../core/fields.js'
import { word } from '../core/key.js'
import type { Reading } from '../core/kpi.js'
import { binned } from '../core/measures/bins.js'
import { count } from '../core/measures/count.js'
import { durations } from '../core/measures/durations.js'
import type { CurvePoint } from '../core/result.js'
import { either, timed, until } from '../core/moments.js'
import {
  durationCounts,
  durationMean,
  durationQuantile,
  durationTotal,
  type Durations,
} from '../stats/durations.js'
import { interval, type Estimate, type Interval } from '../stats/interval.js'
import { kaplanMeier, quantileOf, survivalAt, type Curve } from '../stats/kaplan-meier.js'
import { meanIntervalOfHistogram } from '../stats/mean-interval.js'
import { medianIntervalOfHistogram } from '../stats/quantile.js'
import { remembered } from './remembered.js'

const lead = fieldsOf('leads')

export const minute = 60_000
export const hour = 60 * minute
export const day = 24 * hour

export const isAnswered = lead.respondedAt.known()

/** A lead that was qualified or put aside without a recorded answer waits no longer: it is observed until then. */
const observedUntil = either(either(lead.respondedAt, lead.qualifiedAt), lead.disqualifiedAt)
const decided = observedUntil.known().and(isAnswered.not())

/** Milliseconds a lead waited for its first answer, or has waited so far; in business hours where those are given. */
export const wait = until(lead.createdAt, observedUntil, working('businessHours'))

const ending = word(isAnswered, 'answered', 'open').unless(decided, 'decided')
const waiting = ['open', 'decided']
const isTimed = timed(lead.createdAt).and(isAnswered.not().or(timed(lead.respondedAt)))

/** So quick only a machine answers. */
const instantly = 10_000

export const response = {
  waits: durations(wait, ending).at(lead.createdAt),
  timed: count('leads').where(wait.known().and(isTimed)).at(lead.createdAt),
  instant: count('leads')
    .where(isAnswered.and(wait.atMost(instantly)))
    .at(lead.createdAt),
}

const curveOf = remembered((waits: Durations): Curve => kaplanMeier(waits, waiting))

export const leadsOf = (r: Reading): number => durationTotal(r.of(response.waits))
export const answeredOf = (r: Reading): number => durationTotal(r.of(response.waits), ['answered'])
export const decidedOf = (r: Reading): number => durationTotal(r.of(response.waits), ['decided'])
export const openOf = (r: Reading): number => durationTotal(r.of(response.waits), ['open'])

/** The time by which a share of all leads has an answer, those still waiting counted. */
export function answeredBy(r: Reading, share: number): Estimate | null {
  return quantileOf(curveOf(r.of(response.waits)), share)
}

/** Share of all leads answered within a time; null where none has waited that long. */
export function answeredWithin(r: Reading, time: number): number | null {
  const waits = r.of(response.waits)
  const left = survivalAt(curveOf(waits), waits.binned ? binned(time) : time)
  return left && 1 - left.value
}

export const answeredMedian = (r: Reading): number | null =>
  durationQuantile(r.of(response.waits), 0.5, ['answered'])

export const answeredMean = (r: Reading): number | null => durationMean(r.of(response.waits), ['answered'])

export function answeredMedianInterval(r: Reading): Interval | null {
  const waits = r.of(response.waits)
  return medianIntervalOfHistogram(waits.times, durationCounts(waits, ['answered']))
}

/** Never below 0, which no time is. */
export function answeredMeanInterval(r: Reading): Interval | null {
  const waits = r.of(response.waits)
  const found = meanIntervalOfHistogram(waits.times, durationCounts(waits, ['answered']))
  return found && interval(Math.max(0, found.low ?? 0), found.high, found.method)
}

/** The longest wait of a lead that nobody has answered or decided. */
export function longestWait(r: Reading): number | null {
  const { times, counts } = r.of(response.waits)
  const at = counts['open']?.findLastIndex((n) => n > 0) ?? -1
  return times[at] ?? null
}

/** A curve of more steps than this looks the same and weighs more. */
const mostSteps = 240

/** Share answered by every time at which someone was, thinned where there are many. */
export function answerCurve(r: Reading): readonly CurvePoint[] {
  const steps = curveOf(r.of(response.waits)).filter(
    ({ events }, i, all) => events > 0 || i === all.length - 1,
  )
  const stride = Math.ceil(steps.length / mostSteps)
  return steps
    .filter((_, i) => i % stride === 0 || i === steps.length - 1)
    .map(({ time, survival, low, high, atRisk }) => ({
      x: time,
      y: 1 - survival,
      low: high === null ? null : 1 - high,
      high: low === null ? null : 1 - low,
      atRisk,
    }))
}

import { exits, lastBy, type Durations } from './durations.js'
import { interval, type Estimate, type KnownEstimate } from './interval.js'
import { logLogBounds } from './log-log.js'
import { Z95 } from './normal.js'

/** The curve from `time` until the next step. `low` and `high` are pointwise 95 % bounds, `null` at 1 and 0. */
export interface SurvivalStep {
  readonly time: number
  readonly atRisk: number
  readonly events: number
  readonly survival: number
  /** Greenwood's variance of `survival`. */
  readonly variance: number
  readonly low: number | null
  readonly high: number | null
}

/** One step for every distinct time, those at which records only left observation included. */
export type Curve = readonly SurvivalStep[]

/**
 * Kaplan–Meier estimate of the share not yet ended (Kaplan & Meier 1958, JASA 53:457) with Greenwood's variance.
 * Every ending that is not in `censored` is the event. Empty without records.
 */
export function kaplanMeier(d: Durations, censored: readonly string[]): Curve {
  let survival = 1
  let greenwood = 0
  let variance = 0
  let bounds = logLogBounds(survival, variance)
  return exits(d, censored).map(({ time, atRisk, events }) => {
    if (events > 0) {
      survival *= 1 - events / atRisk
      if (events < atRisk) greenwood += events / (atRisk * (atRisk - events))
      variance = survival * survival * greenwood
      bounds = logLogBounds(survival, variance)
    }
    return { time, atRisk, events, survival, variance, low: bounds.low, high: bounds.high }
  })
}

/**
 * The time by which a share `p` has ended, with its interval (Brookmeyer & Crowley 1982, Biometrics 38:29) from
 * the log-log bounds, as `quantile.survfit` of R's survival package has it: where the curve runs exactly at
 * 1 - p the answer is the middle of that stretch. `value` is `null` when the curve stays above 1 - p; `null`
 * altogether for an empty curve.
 */
export function quantileOf(curve: Curve, p: number): Estimate | null {
  if (curve.length === 0) return null
  const level = 1 - p
  return {
    value: timeAt(curve, level, 'survival'),
    ...interval(timeAt(curve, level, 'low'), timeAt(curve, level, 'high'), 'brookmeyer-crowley'),
  }
}

// R compares with the square root of the machine epsilon.
const TOLERANCE = 1.5e-8

function timeAt(curve: Curve, level: number, of: 'survival' | 'low' | 'high'): number | null {
  let reached: number | null = null
  let last = 0
  for (const { time, survival, low, high } of curve) {
    const height = of === 'survival' ? survival : of === 'low' ? low : high
    if (height === null) continue
    if (height < level - TOLERANCE) return reached === null ? time : (reached + time) / 2
    if (height <= level + TOLERANCE) reached ??= time
    last = time
  }
  return reached === null ? null : (reached + last) / 2
}

/**
 * The share not yet ended just after `t`, with its bounds and the number still at risk just before `t`.
 * `null` after the last observed time, unless by then all had ended, and for an empty curve.
 */
export function survivalAt(curve: Curve, t: number): (KnownEstimate & { readonly atRisk: number }) | null {
  const last = curve.at(-1)
  if (!last || (t > last.time && last.survival > 0)) return null
  const at = lastBy(curve, t)
  const step = curve[at]
  const ahead = step?.time === t ? step : curve[at + 1]
  return {
    value: step?.survival ?? 1,
    ...interval(step?.low ?? null, step?.high ?? null, 'log-log'),
    atRisk: ahead?.atRisk ?? 0,
  }
}

/**
 * Mean time until the end, or until `tau` for those who last longer: the area under the curve from 0 to `tau`,
 * and its standard error (Klein & Moeschberger 2003, section 4.5, as R's survival package computes it).
 * `null` for an empty curve and where the curve ends, above 0, before `tau`.
 */
export function restrictedMean(
  curve: Curve,
  tau: number,
): (KnownEstimate & { readonly standardError: number }) | null {
  const last = curve.at(-1)
  if (!last || (tau > last.time && last.survival > 0)) return null
  const within = curve.filter((step) => step.time <= tau)
  const ends = [...within.map((step) => step.time), tau]
  const areas = [1, ...within.map((step) => step.survival)].map(
    (height, i) => height * ((ends[i] ?? tau) - (ends[i - 1] ?? 0)),
  )
  let ahead = 0
  let variance = 0
  for (let i = within.length - 1; i >= 0; i--) {
    const { events = 0, atRisk = 0 } = within[i] ?? {}
    ahead += areas[i + 1] ?? 0
    if (events < atRisk) variance += (ahead * ahead * events) / (atRisk * (atRisk - events))
  }
  const value = ahead + (areas[0] ?? 0)
  const standardError = Math.sqrt(variance)
  const half = Z95 * standardError
  return {
    value,
    ...interval(Math.max(0, value - half), Math.min(tau, value + half), 'normal'),
    standardError,
  }
}

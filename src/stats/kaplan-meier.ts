import { exits, type Durations } from './durations.js'
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
  return exits(d, censored).map((exit) => {
    survival *= 1 - exit.events / exit.atRisk
    if (exit.events < exit.atRisk) greenwood += exit.events / (exit.atRisk * (exit.atRisk - exit.events))
    const variance = survival * survival * greenwood
    return { ...exit, survival, variance, ...logLogBounds(survival, variance) }
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
  const crossing = (height: (step: SurvivalStep) => number | null): number | null =>
    timeAt(curve, 1 - p, height)
  return {
    value: crossing((step) => step.survival),
    ...interval(
      crossing((step) => step.low),
      crossing((step) => step.high),
      'brookmeyer-crowley',
    ),
  }
}

// R compares with the square root of the machine epsilon.
const TOLERANCE = 1.5e-8

function timeAt(curve: Curve, level: number, height: (step: SurvivalStep) => number | null): number | null {
  const known = curve.filter((step) => height(step) !== null)
  const reached = known.find((step) => (height(step) ?? 1) <= level + TOLERANCE)
  if (!reached) return null
  if ((height(reached) ?? 0) < level - TOLERANCE) return reached.time
  const passed = known.find((step) => (height(step) ?? 1) < level - TOLERANCE) ?? known.at(-1)
  return (reached.time + (passed ?? reached).time) / 2
}

/**
 * The share not yet ended just after `t`, with its bounds and the number still at risk just before `t`.
 * `null` after the last observed time, unless by then all had ended, and for an empty curve.
 */
export function survivalAt(curve: Curve, t: number): (KnownEstimate & { readonly atRisk: number }) | null {
  const last = curve.at(-1)
  if (!last || (t > last.time && last.survival > 0)) return null
  const step = curve.findLast((s) => s.time <= t)
  const ahead = curve.find((s) => s.time >= t)
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

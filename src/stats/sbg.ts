import { betaFit, likelihoodOf, type Beta, type Sum, type Sums } from './beta-fit.js'
import { logBeta } from './beta.js'
import { durationCounts, type Durations } from './durations.js'
import type { Fit } from './fit.js'
import { hypergeometric } from './hypergeometric.js'
import { standardError } from './standard-error.js'

/**
 * Shifted beta-geometric model of contractual churn (Fader & Hardie 2007, J. Interactive Marketing 21:76): at the
 * end of each period a customer leaves with a chance of their own, and these chances vary as Beta(alpha, beta).
 */
export type SbgParameters = Beta

/** How many left at the end of a period, and how many went on. */
interface Period {
  readonly period: number
  readonly lost: number
  readonly renewed: number
}

/** The histogram of a cohort of which `survivors[t]` were still there after t periods, `survivors[0]` being all. */
export function cohort(survivors: readonly number[]): Durations {
  const periods = survivors.length - 1
  const times = Array.from({ length: Math.max(0, periods) }, (_, i) => i + 1)
  const lost = times.map((t) => (survivors[t - 1] ?? 0) - (survivors[t] ?? 0))
  const open = times.map((t) => (t === periods ? (survivors[t] ?? 0) : 0))
  return { times, counts: { lost, open }, binned: false }
}

/** Lost customers below which two parameters are not worth fitting. */
const FEWEST = 10

/**
 * Maximum likelihood fit. Times are whole periods: a customer lost at t left at the end of the t-th period, one
 * whose ending is in `censored` has renewed t times so far. `too-little-data` unless at least ten were lost and
 * somebody was at risk in a second period. Throws a RangeError for a time that is not a whole period.
 */
export function fitSbg(d: Durations, censored: readonly string[]): Fit<SbgParameters> {
  const open = durationCounts(d, censored)
  const lost = durationCounts(d).map((all, i) => all - (open[i] ?? 0))
  const bad = d.times.find((t, i) => !Number.isInteger(t) || t < 0 || (t === 0 && (lost[i] ?? 0) > 0))
  if (bad !== undefined)
    throw new RangeError(`fitSbg needs customers lost at whole periods from 1 on, got ${bad}`)
  const sum = (of: (t: number, i: number) => number): number =>
    d.times.reduce((all, t, i) => all + of(t, i), 0)
  const periods = Array.from({ length: d.times.at(-1) ?? 0 }, (_, i) => ({
    period: i + 1,
    lost: sum((t, j) => (t === i + 1 ? (lost[j] ?? 0) : 0)),
    renewed: sum((t, j) => (t > i + 1 ? (lost[j] ?? 0) : 0) + (t > i ? (open[j] ?? 0) : 0)),
  }))
  if (sum((_, i) => lost[i] ?? 0) < FEWEST || periods.length < 2) {
    return { converged: false, reason: 'too-little-data' }
  }
  const logs = (weight: (p: Period) => number, from: number, by: number): Sum => {
    const added = (of: (x: number) => number): number =>
      periods.reduce((all, p) => all + weight(p) * of(from + by * (p.period - 1)), 0)
    return [added(Math.log), added((x) => 1 / x), added((x) => -1 / (x * x))]
  }
  const sumsAt = ({ alpha, beta }: Beta): Sums => [
    logs((p) => p.lost, alpha, 0),
    logs((p) => p.renewed, beta, 1),
    logs((p) => p.lost + p.renewed, alpha + beta, 1),
  ]
  const parameters = betaFit({ alpha: 1, beta: 2 }, sumsAt)
  if (!parameters) return { converged: false, reason: 'no-convergence' }
  const at = ([a = 0, b = 0]: readonly number[]): Beta => ({ alpha: Math.exp(a), beta: Math.exp(b) })
  const found = [Math.log(parameters.alpha), Math.log(parameters.beta)]
  return {
    converged: true,
    parameters,
    logLikelihood: likelihoodOf(sumsAt(parameters)),
    errorOf: (of) =>
      standardError(
        (x) => likelihoodOf(sumsAt(at(x))),
        found,
        (x) => of(at(x)),
      ),
  }
}

/** Share of a cohort that is still there after t renewals. */
export function sbgSurvival({ alpha, beta }: SbgParameters, t: number): number {
  return Math.exp(logBeta(alpha, beta + t) - logBeta(alpha, beta))
}

/** Share of those in their t-th period (t from 1) that renew at its end. */
export function sbgRetention({ alpha, beta }: SbgParameters, t: number): number {
  return (beta + t - 1) / (alpha + beta + t - 1)
}

/**
 * Discounted expected lifetime of a new customer in periods, the first of them counted in full: Σ S(t)/(1 + d)^t.
 * `discount` is per period and above 0, or a RangeError is thrown.
 */
export function discountedLifetime({ alpha, beta }: SbgParameters, discount: number): number {
  return hypergeometric(1, beta, alpha + beta, discounted(discount))
}

/**
 * Discounted expected residual lifetime of a customer in the n-th period (n from 1), just before the next renewal
 * and counting it (Fader & Hardie 2010, Marketing Science 29:85, eq. 6). `discount` as above.
 */
export function discountedResidualLifetime(model: SbgParameters, n: number, discount: number): number {
  const { alpha, beta } = model
  return sbgRetention(model, n) * hypergeometric(1, beta + n, alpha + beta + n, discounted(discount))
}

function discounted(discount: number): number {
  if (!(discount > 0)) throw new RangeError(`the discount per period must be above 0, got ${discount}`)
  return 1 / (1 + discount)
}

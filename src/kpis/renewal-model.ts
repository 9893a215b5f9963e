import { fieldsOf } from '../core/fields.js'
import { word } from '../core/key.js'
import type { Reading } from '../core/kpi.js'
import { durations } from '../core/measures/durations.js'
import { periodsUntil } from '../core/periods.js'
import type { CurvePoint } from '../core/result.js'
import { durationsOf, exits, type Durations } from '../stats/durations.js'
import type { Fit } from '../stats/fit.js'
import { kaplanMeier, survivalAt } from '../stats/kaplan-meier.js'
import { fitSbg, sbgSurvival, type SbgParameters } from '../stats/sbg.js'
import { remembered } from './remembered.js'

const customer = fieldsOf('customers')

/** How often customers renewed, in periods of the option `renewal` months. */
export const renewals = durations(
  periodsUntil(customer.acquiredAt, customer.churnedAt, 'renewal'),
  word(customer.churnedAt.known(), 'left', 'active'),
)

/** Months between two renewals: the option `renewal`. */
export function renewalMonths(r: Reading): number {
  const { renewal } = r.context.options
  return typeof renewal === 'number' && renewal > 0 ? renewal : 1
}

/** The shifted-beta-geometric model of the renewals so far. */
export const renewalModel = remembered((lifetimes: Durations): Fit<SbgParameters> =>
  fitSbg(lifetimes, ['active']),
)

/** Payments of a new customer in so many periods, one at the beginning of each, discounted by the period. */
const ahead =
  (periods: number, discount: number) =>
  (model: SbgParameters): number =>
    Array.from({ length: Math.max(1, Math.round(periods)) }, (_, t) => t).reduce(
      (sum, t) => sum + sbgSurvival(model, t) / (1 + discount) ** t,
      0,
    )

/** The same under the fitted model; null without one. */
export function paymentsAhead(fit: Fit<SbgParameters>, periods: number, discount: number): number | null {
  return fit.converged ? ahead(periods, discount)(fit.parameters) : null
}

/** Standard error of their logarithm. */
export function paymentsError(fit: Fit<SbgParameters>, periods: number, discount: number): number | null {
  return fit.converged ? fit.errorOf((model) => Math.log(ahead(periods, discount)(model))) : null
}

/** The share expected still to be there by month, twice as far as anybody has been seen. */
export function expectedRetention(
  lifetimes: Durations,
  fit: Fit<SbgParameters>,
  months: number,
): readonly CurvePoint[] {
  if (!fit.converged) return []
  const seen = exits(lifetimes, ['active'])
  const last = seen.at(-1)?.time ?? 0
  return Array.from({ length: 2 * last }, (_, i) => i + 1).map((t) => ({
    x: t * months,
    y: sbgSurvival(fit.parameters, t),
    low: null,
    high: null,
    atRisk: seen.find(({ time }) => time >= t)?.atRisk ?? 0,
  }))
}

/** At least so many must have come so far for a share still there to be worth comparing. */
const enough = 30

export interface RenewalHoldOut {
  /** Periods the model was fitted to, and the one it is tested at. */
  readonly fitted: number
  readonly tested: number
  readonly expected: number
  readonly actual: number
}

/** The lifetimes as if nobody had been followed beyond so many periods. */
function cutAt({ times, counts }: Durations, periods: number): Durations {
  const single = Object.entries(counts).flatMap(([ending, row]) =>
    row.flatMap((n, i) => {
      const time = times[i] ?? 0
      const cut = time > periods ? ([periods, 'active'] as const) : ([time, ending] as const)
      return Array.from({ length: n }, () => cut)
    }),
  )
  return durationsOf(single)
}

/**
 * The model put to the test: fitted to the first half of the periods, the share it expects at the end against the share
 * that is there by Kaplan–Meier. Null while the first half holds no model.
 */
export const renewalHoldOut = remembered((lifetimes: Durations): RenewalHoldOut | null => {
  const tested = exits(lifetimes, ['active']).findLast(({ atRisk }) => atRisk >= enough)?.time ?? 0
  const fitted = Math.floor(tested / 2)
  if (fitted < 2) return null
  const fit = fitSbg(cutAt(lifetimes, fitted), ['active'])
  const actual = survivalAt(kaplanMeier(lifetimes, ['active']), tested)?.value ?? null
  return fit.converged && actual !== null
    ? { fitted, tested, expected: sbgSurvival(fit.parameters, tested), actual }
    : null
})

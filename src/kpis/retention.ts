import { fieldsOf } from '../core/fields.js'
import { word } from '../core/key.js'
import type { Reading } from '../core/kpi.js'
import { count } from '../core/measures/count.js'
import { durations } from '../core/measures/durations.js'
import type { CurvePoint } from '../core/result.js'
import { ageOf, daysUntil, monthsUntil } from '../core/moments.js'
import type { Durations } from '../stats/durations.js'
import { kaplanMeier, quantileOf, survivalAt, type Curve } from '../stats/kaplan-meier.js'
import { sbgSurvival } from '../stats/sbg.js'
import { remembered } from './remembered.js'
import { renewalModel, renewals } from './renewal-model.js'

const customer = fieldsOf('customers')
const left = customer.churnedAt.known()

/** Lost within this many days of being won, a customer was probably promised too much. */
export const earlyDays = 90

const lifetimeDays = daysUntil(customer.acquiredAt, customer.churnedAt)
const matured = ageOf(customer.acquiredAt).atLeast(earlyDays)
const lostEarly = left.and(lifetimeDays.atMost(earlyDays)).and(matured)

/** How long customers stay, in months, and who leaves early among those won long enough ago to tell. */
export const retention = {
  lifetimes: durations(monthsUntil(customer.acquiredAt, customer.churnedAt), word(left, 'left', 'active')),
  renewals,
  matured: count('customers').where(matured),
  early: count('customers').where(lostEarly),
}

/** How an early loss is recognised by other measures. */
export const early = { lost: lostEarly, matured }

const curveOf = remembered((lifetimes: Durations): Curve => kaplanMeier(lifetimes, ['active']))

export function retentionCurve(reading: Reading): Curve {
  return curveOf(reading.whole(retention.lifetimes))
}

/** Share still a customer after so many months, by Kaplan–Meier; null beyond what has been seen. */
export function retainedAfter(reading: Reading, months: number): number | null {
  return survivalAt(retentionCurve(reading), months)?.value ?? null
}

/** Months by which half have left, by Kaplan–Meier; null while more than half are still there. */
export function medianLifetime(reading: Reading): number | null {
  return quantileOf(retentionCurve(reading), 0.5)?.value ?? null
}

/** The curve as a result carries it: months, share still there. */
export function retentionPoints(reading: Reading): readonly CurvePoint[] {
  const steps = retentionCurve(reading).filter(({ events }, i, all) => events > 0 || i === all.length - 1)
  return steps.map(({ time, survival, low, high, atRisk }) => ({ x: time, y: survival, low, high, atRisk }))
}

/**
 * The share expected still to be there after so many months, by the shifted-beta-geometric model of the same lifetimes
 * (Fader & Hardie 2007), which lets churn fall with tenure as weak fits leave first; null when it cannot be fitted.
 */
export function projectedAfter(reading: Reading, months: number): number | null {
  const fit = renewalModel(reading.whole(renewals))
  return fit.converged ? sbgSurvival(fit.parameters, months) : null
}

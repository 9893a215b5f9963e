import { daysFromCivil } from './instant.js'
import type { Step } from './result.js'

/** Calendar arithmetic on local days (days since 1970-01-01). Weeks begin on Monday (ISO 8601). */

export interface CivilDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

/** The date of a day number (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export function civil(day: number): CivilDate {
  const z = day + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

export function dayOfCivil(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1
  return daysFromCivil(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1) + day - 1
}

function monthLength(year: number, month: number): number {
  return dayOfCivil(year, month + 1, 1) - dayOfCivil(year, month, 1)
}

const steps: readonly unknown[] = ['day', 'week', 'month', 'quarter', 'year'] satisfies readonly Step[]

/** Whether something is a step of the calendar. */
export function isStep(value: unknown): value is Step {
  return steps.includes(value)
}

/** The first day of the step that holds a day. */
export function startOfStep(day: number, step: Step): number {
  if (step === 'day') return day
  if (step === 'week') return day - ((((day + 3) % 7) + 7) % 7)
  const { year, month } = civil(day)
  if (step === 'month') return dayOfCivil(year, month, 1)
  if (step === 'quarter') return dayOfCivil(year, month - ((month - 1) % 3), 1)
  return dayOfCivil(year, 1, 1)
}

const monthsOf: Readonly<Record<Step, number>> = { day: 0, week: 0, month: 1, quarter: 3, year: 12 }

/** The same day some steps later; the 31st becomes the last day of a shorter month. */
export function addSteps(day: number, step: Step, steps: number): number {
  if (step === 'day') return day + steps
  if (step === 'week') return day + 7 * steps
  const date = civil(day)
  const months = date.year * 12 + date.month - 1 + monthsOf[step] * steps
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return dayOfCivil(year, month, Math.min(date.day, monthLength(year, month)))
}

/**
 * Calendar months from one day to a later one, whole on the same day of a later month (on its last day where that is
 * shorter); the days over count as a part of the month they fall in.
 */
export function monthsBetween(from: number, to: number): number {
  const [a, b] = [civil(from), civil(to)]
  const most = (b.year - a.year) * 12 + b.month - a.month
  const months = addSteps(from, 'month', most) > to ? most - 1 : most
  const whole = addSteps(from, 'month', months)
  return months + (to - whole) / (addSteps(from, 'month', months + 1) - whole)
}

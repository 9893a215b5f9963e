import { fieldsOf } from '../core/fields.js'
import type { Reading } from '../core/kpi.js'
import { count } from '../core/measures/count.js'
import { durations } from '../core/measures/durations.js'
import { histogram, type Histogram } from '../core/measures/histogram.js'
import { sum } from '../core/measures/sum.js'
import { ageOf } from '../core/moments.js'
import { squared } from '../core/quantities.js'
import { cumulativeIncidence, incidenceAt } from '../stats/aalen-johansen.js'
import { durationCounts, durationTotal, type Durations } from '../stats/durations.js'
import type { KnownEstimate } from '../stats/interval.js'
import type { Proportion } from '../stats/proportion.js'
import { quantileOfHistogram } from '../stats/quantile.js'
import { weightedProportion } from '../stats/weighted-proportion.js'
import { closedAt, daysToClose, isClosed, isLost, isOpen, isTimed, isWon } from './deal-outcome.js'
import { remembered } from './remembered.js'

const deal = fieldsOf('deals')
const isPriced = deal.amount.above(0)
/** Squares are summed in units of this many squared. */
const tenThousand = 1e4
const value = sum(deal.amount).where(isPriced).at(closedAt)
const squares = sum(squared(deal.amount, tenThousand)).where(isPriced).at(closedAt)

export const outcomes = {
  won: count('deals').where(isWon).at(closedAt),
  lost: count('deals').where(isLost).at(closedAt),
  open: count('deals').where(isOpen),
  created: count('deals').at(deal.createdAt),
  undated: count('deals').where(isClosed.and(closedAt.known().not())),
  wonValue: value.where(isWon),
  lostValue: value.where(isLost),
  squares: squares.where(isClosed),
  lostPriced: count('deals').where(isLost.and(isPriced)).at(closedAt),
  /** How long every deal took or has been open, by the period it was created in. */
  time: durations(daysToClose, deal.status).where(isTimed).at(deal.createdAt),
  /** How old every deal is, by what became of it. */
  age: durations(ageOf(deal.createdAt), deal.status).at(deal.createdAt),
  /** How long closed deals took, whenever that was. */
  closing: histogram(daysToClose).where(closedAt.known()),
}

/** Won of those closed in the period. */
export function closedRate(r: Reading): Proportion {
  const won = r.of(outcomes.won)
  return { x: won, n: won + r.of(outcomes.lost) }
}

const ninetieth = remembered(({ values, counts }: Histogram) => quantileOfHistogram(values, counts, 0.9))

/** The days within which nine of ten closed deals closed; null while none has. */
export function maturity(r: Reading): number | null {
  return ninetieth(r.of(outcomes.closing))
}

/** Won of those created in the period, as far as they are old enough for nine of ten to have closed. */
export function cohortRate(r: Reading): Proportion {
  const days = maturity(r)
  return days === null ? { x: 0, n: 0 } : matured(r.of(outcomes.age), days)
}

/** How many are at least as old as each time, won, open and in all. */
export const atLeast = remembered((age: Durations) => {
  const sums = (counts: readonly number[]): readonly number[] => {
    const out = counts.slice()
    for (let i = out.length - 2; i >= 0; i--) out[i] = (out[i] ?? 0) + (out[i + 1] ?? 0)
    return out
  }
  const of = (ending: string): readonly number[] => sums(durationCounts(age, [ending]))
  return { won: of('won'), open: of('open'), all: sums(durationCounts(age)) }
})

function matured(age: Durations, days: number): Proportion {
  const from = age.times.findIndex((time) => time >= days)
  const { won, all } = atLeast(age)
  return { x: won[from] ?? 0, n: all[from] ?? 0 }
}

/** Won value of the value closed in the period. Of nothing where lost deals carry no amounts: all value is then won. */
export function valueRate(r: Reading): Proportion {
  if (r.of(outcomes.lost) > 0 && r.of(outcomes.lostPriced) === 0) return { x: 0, n: 0 }
  const won = r.of(outcomes.wonValue).total
  return weightedProportion(
    won,
    won + r.of(outcomes.lostValue).total,
    r.of(outcomes.squares).total * tenThousand ** 2,
  )
}

export const wonBy = remembered((time: Durations) => cumulativeIncidence(time, 'won', ['open']))
const lostBy = remembered((time: Durations) => cumulativeIncidence(time, 'lost', ['open']))

/** The chances to be won and to be lost within so many days; null where nobody was followed so long. */
export function eventually(
  time: Durations,
  days: number,
): { readonly won: KnownEstimate; readonly lost: number } | null {
  const [won, lost] = [incidenceAt(wonBy(time), days), incidenceAt(lostBy(time), days)]
  if (!won || won.value === null || !lost || lost.value === null) return null
  return { won: { ...won, value: won.value }, lost: lost.value }
}

/** The chance that a deal created in the period is won within the time in which nine of ten closed deals closed. */
export function eventualRate(r: Reading): KnownEstimate | null {
  const days = maturity(r)
  return days === null ? null : (eventually(r.of(outcomes.time), days)?.won ?? null)
}

/** Deals created in the period whose time is known. */
export function timed(r: Reading): number {
  return durationTotal(r.of(outcomes.time))
}

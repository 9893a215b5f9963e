import { DAY, closing, midnight, opening } from './calendar.js'
import { choose } from './distributions.js'
import type { Random } from './random.js'
import type { Segment } from './segments.js'
import type { Source } from './sources.js'

export interface Owner {
  readonly name: string
  /** First instant of the job, and the instant after the last. */
  readonly from: number
  readonly until: number
  /** Log-odds added to the chance of winning, and how much of it a newcomer lacks in the first half-year. */
  readonly skill: number
  readonly ramp: number
  /** Factor on the length of a deal. */
  readonly pace: number
  /** Median minutes of office time to the first answer, and the share of leads never answered. */
  readonly responseMinutes: number
  readonly unanswered: number
  /** Chance of trying once more after a touch without a meeting. */
  readonly persistence: number
  readonly discount: number
  /** Share of lost deals that stay open in the system. */
  readonly leftOpen: number
  /** Chance per month, in the first three, that a customer of theirs leaves disappointed. */
  readonly overPromise: number
  /** Mean relative error of the quarterly forecast, and the standard deviation of its logarithm. */
  readonly forecast: { readonly bias: number; readonly spread: number }
  /** Factors on the share of enterprise accounts and of paid-search leads they are given. */
  readonly enterprise: number
  readonly paidSearch: number
}

const steady = {
  from: opening,
  until: closing,
  skill: 0,
  ramp: 0,
  pace: 1,
  persistence: 0.78,
  discount: 0.08,
  leftOpen: 0.03,
  overPromise: 0.006,
  enterprise: 0.7,
  paidSearch: 1,
}

const handover = midnight('2025-01-01')

export const owners: readonly Owner[] = [
  {
    ...steady,
    name: 'Elif Demir',
    skill: 0.4,
    pace: 0.88,
    responseMinutes: 9,
    unanswered: 0.03,
    forecast: { bias: 0.02, spread: 0.1 },
  },
  {
    ...steady,
    name: 'Jonas Weber',
    skill: 0.1,
    pace: 1.12,
    responseMinutes: 190,
    unanswered: 0.12,
    forecast: { bias: -0.2, spread: 0.15 },
    persistence: 0.7,
  },
  {
    ...steady,
    name: 'Lucía Fernández',
    skill: 0.15,
    pace: 0.8,
    responseMinutes: 35,
    unanswered: 0.07,
    forecast: { bias: 0.6, spread: 0.45 },
    discount: 0.17,
    overPromise: 0.08,
  },
  {
    ...steady,
    name: 'Omar Al-Farsi',
    responseMinutes: 4,
    unanswered: 0.02,
    forecast: { bias: 0.05, spread: 0.2 },
    leftOpen: 0,
    persistence: 0.85,
  },
  {
    ...steady,
    name: 'Yuki Tanaka',
    skill: 0.25,
    responseMinutes: 22,
    unanswered: 0.06,
    forecast: { bias: -0.03, spread: 0.14 },
    paidSearch: 5,
  },
  {
    ...steady,
    name: 'Amara Okafor',
    skill: 0.05,
    pace: 1.15,
    responseMinutes: 75,
    unanswered: 0.1,
    forecast: { bias: 0.12, spread: 0.3 },
    enterprise: 5,
    paidSearch: 0.5,
  },
  {
    ...steady,
    name: 'Marek Dvořák',
    until: handover,
    skill: -0.25,
    pace: 1.2,
    responseMinutes: 320,
    unanswered: 0.2,
    forecast: { bias: 0.3, spread: 0.9 },
    leftOpen: 0.2,
    persistence: 0.62,
  },
  {
    ...steady,
    name: 'Leyla Haddad',
    from: handover,
    skill: 0.25,
    ramp: 0.7,
    pace: 0.95,
    responseMinutes: 16,
    unanswered: 0.05,
    forecast: { bias: -0.1, spread: 0.6 },
  },
]

/** The rep who left, the one who took over, and the instant between them. */
export const repChange = { left: 'Marek Dvořák', joined: 'Leyla Haddad', at: handover }

const HALF_YEAR = 182 * DAY

/** Log-odds of skill at an instant: a newcomer's grows over the first half-year. */
export function skillAt(owner: Owner, instant: number): number {
  const missing = Math.min(1, Math.max(0, 1 - (instant - owner.from) / HALF_YEAR))
  return owner.skill - owner.ramp * missing
}

/** Who is given a prospect: anybody then in the job, by segment and source. */
export function assign(random: Random, instant: number, segment: Segment, source: Source): Owner {
  return choose(random, owners, (owner) => {
    if (instant < owner.from || instant >= owner.until) return 0
    return (
      (segment.name === 'Enterprise' ? owner.enterprise : 1) *
      (source.name === 'Paid search' ? owner.paidSearch : 1)
    )
  })
}

/** Whoever holds the job at an instant: the owner, or the colleague who took over. */
export const holderAt = (owner: Owner, instant: number): Owner =>
  instant < owner.until ? owner : (owners.find((other) => other.from === owner.until) ?? owner)

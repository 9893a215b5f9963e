import { few, tooFew } from '../core/caution.js'
import { fieldsOf } from '../core/fields.js'
import { unset, type Flag } from '../core/flag.js'
import { word } from '../core/key.js'
import type { Reading } from '../core/kpi.js'
import { all, by } from '../core/measures/by.js'
import { count } from '../core/measures/count.js'
import { durations } from '../core/measures/durations.js'
import type { Moment } from '../core/moment.js'
import { ageOf, daysUntil, either } from '../core/moments.js'
import { atLeastOption, atMostOption } from '../core/quantities.js'
import { cumulativeIncidence, incidenceAt } from '../stats/aalen-johansen.js'
import { durationQuantile, durationTotal, type Durations } from '../stats/durations.js'
import { interval, type KnownEstimate } from '../stats/interval.js'
import type { Proportion } from '../stats/proportion.js'
import { remembered } from './remembered.js'

const lead = fieldsOf('leads')

/** It has happened, and where a window is set, in so many days of the lead's creation. */
const inTime = (end: Moment): Flag =>
  end.known().and(unset('leads', 'window').or(atMostOption(daysUntil(lead.createdAt, end), 'window')))

const isQualified = inTime(lead.qualifiedAt)
const isDisqualified = inTime(lead.disqualifiedAt).and(isQualified.not())
const isWorked = inTime(lead.respondedAt).or(isQualified)
/** Old enough for the whole window to have passed. */
const isRipe = atLeastOption(ageOf(lead.createdAt), 'window')

const leads = count('leads').where(isRipe).at(lead.createdAt)
const qualified = leads.where(isQualified)
const source = lead.source.unless(lead.source.known().not(), '')
const decidedAt = either(lead.qualifiedAt, lead.disqualifiedAt)
const ending = word(lead.qualifiedAt.known(), 'qualified', 'open').unless(
  lead.disqualifiedAt.known().and(lead.qualifiedAt.known().not()),
  'disqualified',
)

export const conversion = {
  leads,
  qualified,
  disqualified: leads.where(isDisqualified),
  worked: leads.where(isWorked),
  young: count('leads').where(isRipe.not()).at(lead.createdAt),
  /** Whether the records say of any lead that somebody answered it. */
  responded: count('leads').where(lead.respondedAt.known()).at(lead.createdAt),
  /** Days until every lead was decided, or so far. */
  time: durations(daysUntil(lead.createdAt, decidedAt), ending).at(lead.createdAt),
  /** How old every lead is, by what became of it. */
  age: durations(ageOf(lead.createdAt), ending).at(lead.createdAt),
  /** The sources of every rep's leads, and how many of each qualified. */
  bySourceOfRep: by(
    lead.owner,
    by(source, all({ leads: count('leads'), qualified: count('leads').where(isQualified) })),
  )
    .where(isRipe)
    .at(lead.createdAt),
}

/** Qualified of all leads of the period. */
export function cohortRate(r: Reading): Proportion {
  return { x: r.of(qualified), n: r.of(leads) }
}

/** Whether any response is recorded; of a segment, whether any of its leads has one. */
export function knowsResponses(r: Reading): boolean {
  return r.whole(conversion.responded) > 0
}

/** Qualified of those that were worked: answered, or qualified without a recorded answer. Of nothing without answers. */
export function workedQuality(r: Reading): Proportion {
  return knowsResponses(r) ? { x: r.of(qualified), n: r.of(conversion.worked) } : { x: 0, n: 0 }
}

/** Worked of all leads of the period; of nothing where the records never say. */
export function workedRate(r: Reading): Proportion {
  const silent = r.segment === null && !knowsResponses(r)
  return silent ? { x: 0, n: 0 } : { x: r.of(conversion.worked), n: r.of(leads) }
}

const slowest = remembered((time: Durations) => durationQuantile(time, 0.9, ['qualified']))

export function windowOf(r: Reading): number | null {
  const { window } = r.context.options
  return typeof window === 'number' ? window : null
}

/** The days after which a cohort's rate hardly grows: the window, else that within which nine of ten qualified. */
export function settledAfter(r: Reading): number | null {
  return windowOf(r) ?? slowest(r.whole(conversion.time))
}

/** Leads younger than that, and still open: they may yet qualify. */
export function stillYoung(r: Reading): number {
  const days = settledAfter(r)
  const { times, counts } = r.of(conversion.age)
  return times.reduce(
    (sum, time, i) => sum + (days !== null && time < days ? (counts['open']?.[i] ?? 0) : 0),
    0,
  )
}

export const qualifiedBy = remembered((time: Durations) => cumulativeIncidence(time, 'qualified', ['open']))

/**
 * The chance of a lead to qualify at all, or within the window: open leads are still open, disqualified ones cannot
 * qualify any more. Read as far as ten leads were under observation (of fewer than thirty, as far as any was), and null
 * where that is not as long as nine of ten needed.
 */
export function eventualRate(r: Reading): KnownEstimate | null {
  const time = r.of(conversion.time)
  const steps = qualifiedBy(time)
  const days = windowOf(r)
  if (days !== null) return incidenceAt(steps, days)
  const end = steps.at(-1)
  const whole = durationTotal(time) < few || end?.survival === 0
  const last = whole ? end : steps.findLast(({ atRisk }) => atRisk >= tooFew)
  if (!last || (last.survival > 0 && last.time < (settledAfter(r) ?? 0))) return null
  return { value: last.value, ...interval(last.low, last.high, 'log-log') }
}

/** Leads whose time is known. */
export function timed(r: Reading): number {
  return durationTotal(r.of(conversion.time))
}

export interface Expectation {
  readonly actual: Proportion
  /** Qualified leads, had those of every source qualified as those of all reps do. */
  readonly expected: number
}

/** What each rep's leads came to, and what everybody's rate by source would have made of them. */
export function expectations(r: Reading): ReadonlyMap<string, Expectation> {
  const byRep = r.of(conversion.bySourceOfRep)
  const bySource = new Map<string, { readonly x: number; readonly n: number }>()
  for (const sources of byRep.values())
    for (const [key, { leads, qualified }] of sources) {
      const { x, n } = bySource.get(key) ?? { x: 0, n: 0 }
      bySource.set(key, { x: x + qualified, n: n + leads })
    }
  return new Map(
    [...byRep].map(([rep, sources]) => {
      const total = { x: 0, n: 0, expected: 0 }
      for (const [key, { leads, qualified }] of sources) {
        const { x, n } = bySource.get(key) ?? { x: 0, n: 1 }
        total.x += qualified
        total.n += leads
        total.expected += (leads * x) / n
      }
      return [rep, { actual: { x: total.x, n: total.n }, expected: total.expected }]
    }),
  )
}

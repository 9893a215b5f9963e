import { addSteps } from '../core/calendar.js'
import { fieldsOf } from '../core/fields.js'
import type { Reading } from '../core/kpi.js'
import { count } from '../core/measures/count.js'
import { tuples, type Tuple } from '../core/measures/tuples.js'
import { dayOf } from '../core/moments.js'
import type { ForecastPoint } from '../stats/forecast-error.js'
import { remembered } from './remembered.js'

const forecast = fieldsOf('forecasts')
const deal = fieldsOf('deals')
const isWon = deal.status.is('won')

/** The forecasts themselves, the won deals that answer them, and whether there are deals at all. */
export const forecasting = {
  forecasts: tuples(
    dayOf(forecast.periodStart),
    dayOf(forecast.periodEnd),
    dayOf(forecast.madeAt),
    forecast.owner,
    forecast.category,
    forecast.amount,
    forecast.actual,
  ).at(forecast.periodStart),
  wins: tuples(dayOf(deal.closedAt), deal.owner, deal.amount).where(isWon.and(deal.closedAt.known())),
  deals: count('deals'),
}

/** One forecast of one rep, or of the team (`owner` null), for one period; days since 1970-01-01, `end` exclusive. */
interface Forecast {
  readonly start: number
  readonly end: number
  readonly madeAt: number | null
  readonly owner: string | null
  readonly category: string | null
  readonly amount: number
  readonly actual: number | null
}

/** A finished period: what the team forecast and sold, and the same for every rep who forecast. */
export interface ForecastPeriod extends ForecastPoint {
  readonly start: number
  readonly reps: readonly ForecastPoint[]
}

export interface ForecastHistory {
  /** Finished periods whose actual is known, in order of time. */
  readonly periods: readonly ForecastPeriod[]
  /** Periods that have not ended. */
  readonly unfinished: number
  /** Finished periods nobody knows the actual of. */
  readonly unanswered: number
  /** The category read, of several; null when forecasts carry none. */
  readonly category: string | null
  /** The categories left aside. */
  readonly others: readonly string[]
}

const numberIn = (tuple: Tuple, i: number): number | null => (typeof tuple[i] === 'number' ? tuple[i] : null)
const textIn = (tuple: Tuple, i: number): string | null => (typeof tuple[i] === 'string' ? tuple[i] : null)

function forecastsIn(list: readonly Tuple[], reading: Reading): Forecast[] {
  return list.flatMap((tuple) => {
    const start = numberIn(tuple, 0)
    const amount = numberIn(tuple, 5)
    if (start === null || amount === null) return []
    return {
      start,
      end: numberIn(tuple, 1) ?? addSteps(start, reading.context.step, 1),
      madeAt: numberIn(tuple, 2),
      owner: textIn(tuple, 3),
      category: textIn(tuple, 4),
      amount,
      actual: numberIn(tuple, 6),
    }
  })
}

/** The category asked for, else commit where there is one, else the first by name: categories never add up. */
function chosen(
  forecasts: readonly Forecast[],
  asked: unknown,
): { category: string | null; others: string[] } {
  const names = [...new Set(forecasts.flatMap((f) => (f.category === null ? [] : [f.category])))].sort()
  const wanted = typeof asked === 'string' ? asked : 'commit'
  const category = names.find((name) => name.toLowerCase() === wanted.toLowerCase()) ?? names[0] ?? null
  return { category, others: names.filter((name) => name !== category) }
}

/**
 * The forecast that counts of one rep's for one period: the last made before the period began, as SiriusDecisions'
 * day-one convention has it; without one the earliest made inside it; an undated one only when none is dated.
 */
function frozen(forecasts: readonly Forecast[]): Forecast | undefined {
  const dated = forecasts.filter((f) => f.madeAt !== null).sort((a, b) => (a.madeAt ?? 0) - (b.madeAt ?? 0))
  return dated.findLast((f) => (f.madeAt ?? 0) <= f.start) ?? dated[0] ?? forecasts[0]
}

function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string | number | null,
): Map<string | number | null, T[]> {
  const groups = new Map<string | number | null, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** Days of won deals in order of time, and what was sold before each and before the end. */
interface Sales {
  readonly days: number[]
  readonly before: number[]
}

/** What was sold, by everybody (null) and by each owner; `wins` in order of time. */
const salesBy = remembered((wins: readonly Tuple[]): ReadonlyMap<string | null, Sales> => {
  const sales = new Map<string | null, Sales>([[null, { days: [], before: [0] }]])
  const add = (owner: string | null, day: number, amount: number): void => {
    let own = sales.get(owner)
    if (!own) sales.set(owner, (own = { days: [], before: [0] }))
    own.days.push(day)
    own.before.push((own.before.at(-1) ?? 0) + amount)
  }
  for (const win of wins) {
    const day = numberIn(win, 0)
    if (day === null) continue
    const [owner, amount] = [textIn(win, 1), numberIn(win, 2) ?? 0]
    add(null, day, amount)
    if (owner !== null) add(owner, day, amount)
  }
  return sales
})

/** What was sold before a day. */
function soldBefore({ days, before }: Sales, day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? Infinity) < day) low = middle + 1
    else high = middle
  }
  return before[low] ?? 0
}

/** Finished periods of the forecasts that a reading holds. */
export function historyOf(reading: Reading): ForecastHistory {
  // Asked each time, so that a segment which deals do not know is seen to be unknown.
  reading.whole(forecasting.deals)
  return held(reading)
}

/** Those of the forecasts before it. */
export function historyBefore(reading: Reading): ForecastHistory {
  reading.whole(forecasting.deals)
  return heldBefore(reading)
}

const held = remembered((reading: Reading) => historyIn(reading.of(forecasting.forecasts), reading))
const heldBefore = remembered((reading: Reading) => historyIn(reading.before(forecasting.forecasts), reading))

function historyIn(tuples: readonly Tuple[], reading: Reading): ForecastHistory {
  const all = forecastsIn(tuples, reading)
  const { category, others } = chosen(all, reading.context.options['category'])
  const read = all.filter((f) => f.category === category || f.category === null)
  const sales = reading.whole(forecasting.deals) > 0 ? salesBy(reading.whole(forecasting.wins)) : null
  const soldBy = (owner: string | null, { start, end }: Forecast): number | null => {
    const theirs = sales?.get(owner)
    if (!theirs) return sales && 0
    return soldBefore(theirs, end) - soldBefore(theirs, start)
  }
  const periods: ForecastPeriod[] = []
  let unfinished = 0
  let unanswered = 0
  for (const ofPeriod of [...grouped(read, (f) => f.start).values()].sort(
    (a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0),
  )) {
    const counted = [...grouped(ofPeriod, (f) => f.owner).values()].flatMap((f) => frozen(f) ?? [])
    const first = counted[0]
    if (!first) continue
    if (first.end > reading.context.asOfDay + 1) {
      unfinished++
      continue
    }
    const team = counted.filter((f) => f.owner === null)
    const reps = counted.filter((f) => f.owner !== null)
    const headline = team.length ? team : reps
    const known = headline.every((f) => f.actual !== null)
    const actual = known ? headline.reduce((sum, f) => sum + (f.actual ?? 0), 0) : soldBy(null, first)
    if (actual === null) {
      unanswered++
      continue
    }
    periods.push({
      start: first.start,
      forecast: headline.reduce((sum, f) => sum + f.amount, 0),
      actual,
      reps: reps.flatMap((f) => {
        const sold = f.actual ?? soldBy(f.owner, f)
        return sold === null ? [] : { forecast: f.amount, actual: sold }
      }),
    })
  }
  return { periods, unfinished, unanswered, category, others }
}

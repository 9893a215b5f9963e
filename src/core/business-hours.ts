import { civil } from './calendar.js'
import type { BusinessHours, Context } from './context.js'
import { zone } from './zone.js'

/** Minutes after midnight of `09:30`; NaN when it is no time. */
function minutes(text: string): number {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text)
  if (!match) return Number.NaN
  const value = Number(match[1]) * 60 + Number(match[2])
  return value <= 24 * 60 ? value : Number.NaN
}

const pad = (n: number): string => String(n).padStart(2, '0')

/**
 * Working milliseconds between two instants, on the calendar's own clock, daylight saving included. Returns a
 * function; it keeps what it learned about each day. Throws a TypeError that names a malformed time.
 */
export function businessTime(calendar: BusinessHours): (start: number, end: number) => number {
  const clock = zone(calendar.timeZone)
  const closed = new Set(calendar.holidays)
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    (calendar.hours[weekday] ?? []).map(([from, to]) => {
      const span = { from: minutes(from), to: minutes(to) }
      if (!(span.from < span.to)) throw new TypeError(`businessHours: ${from}–${to} is no span of a day`)
      return span
    }),
  )
  const days = new Map<number, readonly (readonly [number, number])[]>()
  const spansOf = (day: number): readonly (readonly [number, number])[] => {
    const known = days.get(day)
    if (known) return known
    const { year, month, day: date } = civil(day)
    const weekday = (((day + 3) % 7) + 7) % 7
    const spans = closed.has(`${year}-${pad(month)}-${pad(date)}`) ? [] : (week[weekday] ?? [])
    const found = spans.map(
      ({ from, to }) =>
        [
          clock.fromWall(day * 86_400_000 + from * 60_000),
          clock.fromWall(day * 86_400_000 + to * 60_000),
        ] as const,
    )
    days.set(day, found)
    return found
  }
  const sumTo = new Map<number, number>()
  const ofDay = (day: number): number => {
    let sum = sumTo.get(day)
    if (sum === undefined) sumTo.set(day, (sum = spansOf(day).reduce((s, [from, to]) => s + to - from, 0)))
    return sum
  }
  return (start, end) => {
    const first = clock.dayOf(start)
    const last = clock.dayOf(end)
    let sum = 0
    for (let day = first; day <= last; day++) {
      if (day > first && day < last) sum += ofDay(day)
      else
        for (const [from, to] of spansOf(day)) sum += Math.max(0, Math.min(end, to) - Math.max(start, from))
    }
    return sum
  }
}

/** Time that counts only within business hours, where an option says them. */
export interface WorkingTime {
  readonly option: string
  /** Working milliseconds between two instants; null while the option is not set: then all time counts. */
  in(context: Pick<Context, 'options'>): ((start: number, end: number) => number) | null
}

/** The working time of the business hours in a KPI's option. */
export function working(option: string): WorkingTime {
  return {
    option,
    in: ({ options }) => {
      const hours = options[option]
      return typeof hours === 'object' && hours !== null ? businessTime(hours) : null
    },
  }
}

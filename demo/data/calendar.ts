/** The company's zone has kept one offset since 2016, so its local time is plain arithmetic. */
export const timeZone = 'Europe/Istanbul'
const OFFSET = 3 * 3_600_000

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The last day of the records; the whole of it has passed. */
export const asOf = '2026-06-30'

const years = [2023, 2024, 2025, 2026]
const publicHolidays = ['01-01', '04-23', '05-01', '05-19', '07-15', '08-30', '10-29']
const day: readonly (readonly [string, string])[] = [['09:00', '18:00']]

/** Office hours by weekday, Monday 1, and the local dates of the public holidays. */
export const businessHours = {
  timeZone,
  hours: { 1: day, 2: day, 3: day, 4: day, 5: day },
  holidays: years.flatMap((year) => publicHolidays.map((date) => `${year}-${date}`)),
}

const OPENS = 9 * HOUR
const CLOSES = 18 * HOUR

/** Epoch milliseconds of a local date's midnight. */
export const midnight = (date: string): number => Date.parse(`${date}T00:00:00Z`) - OFFSET

/** First instant of the records, and the instant after the last. */
export const opening = midnight('2023-07-01')
export const closing = midnight(asOf) + DAY

const local = (instant: number): Date => new Date(instant + OFFSET)
const timeOfDay = (instant: number): number => (instant + OFFSET) % DAY

/** Local midnight at or before an instant. */
export const dayStart = (instant: number): number => instant - timeOfDay(instant)

/** Local date alone, `2025-03-31`. */
export const dateText = (instant: number): string => local(instant).toISOString().slice(0, 10)

/** Instant to the second, `2025-03-31T08:15:00Z`. */
export const instantText = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`

/** Local month, 0 to 11, and weekday, Sunday 0. */
export const monthOf = (instant: number): number => local(instant).getUTCMonth()
export const weekdayOf = (instant: number): number => local(instant).getUTCDay()

export const isWeekend = (instant: number): boolean => weekdayOf(instant) % 6 === 0

/** Local midnight on the first of the month that lies `months` after the instant's own. */
export function monthStart(instant: number, months = 0): number {
  const date = local(instant)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) - OFFSET
}

/** Local midnight at the start of the quarter that lies `quarters` after the instant's own. */
export const quarterStart = (instant: number, quarters = 0): number =>
  monthStart(instant, 3 * quarters - (monthOf(instant) % 3))

/** Starts of `step` months each from `from` up to, not including, `until`. */
export function monthsBetween(from: number, until: number, step = 1): number[] {
  const starts: number[] = []
  for (let at = monthStart(from); at < until; at = monthStart(at, step)) starts.push(at)
  return starts
}

const holidays: ReadonlySet<number> = new Set(businessHours.holidays.map(midnight))

const isWorkday = (instant: number): boolean => !isWeekend(instant) && !holidays.has(dayStart(instant))

/** Whether the office is open: 09:00 up to 18:00 of a workday. */
export const isOpen = (instant: number): boolean =>
  isWorkday(instant) && timeOfDay(instant) >= OPENS && timeOfDay(instant) < CLOSES

/** The instant itself while the office is open, else its next opening. */
export function nextOpening(instant: number): number {
  if (isOpen(instant)) return instant
  let at = dayStart(instant) + (timeOfDay(instant) < OPENS ? OPENS : DAY + OPENS)
  while (!isWorkday(at)) at += DAY
  return at
}

/** Office hours, in milliseconds, between two instants. */
export function workingTime(from: number, until: number): number {
  let time = 0
  for (let at = nextOpening(from); at < until; at = nextOpening(dayStart(at) + CLOSES)) {
    time += Math.min(until, dayStart(at) + CLOSES) - at
  }
  return time
}

/** The instant after `duration` milliseconds of office hours. */
export function addWorkingTime(instant: number, duration: number): number {
  let at = nextOpening(instant)
  let left = duration
  for (;;) {
    const closes = dayStart(at) + CLOSES
    if (at + left < closes) return at + left
    left -= closes - at
    at = nextOpening(closes)
  }
}

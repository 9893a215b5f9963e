/** Reading instants: ISO 8601, epoch milliseconds or `Date`. */

/**
 * How exactly a value says when: an `instant` on the time line, a `date` alone (a whole day in the reader's zone),
 * or a `wall` clock without a zone. Dates and wall clocks are held as if they were UTC until a zone is known.
 */
export const precision = { instant: 0, date: 1, wall: 2 } as const
export type Precision = (typeof precision)[keyof typeof precision]

export interface ParsedInstant {
  /** Epoch milliseconds; for a date or a wall clock, as if it were UTC. NaN when the value is no instant. */
  readonly ms: number
  readonly precision: Precision
}

/** The precision of the value read last by `instantMs`: a second result without an object for each of a million rows. */
let lastPrecision: Precision = precision.instant
export function precisionOfLast(): Precision {
  return lastPrecision
}

/** Like `parseInstant`, without the object: epoch milliseconds or NaN; its precision is `precisionOfLast()`. */
export function instantMs(value: unknown): number {
  lastPrecision = precision.instant
  if (typeof value === 'string') return fromText(value)
  if (typeof value === 'number') return Math.abs(value) <= 8.64e15 ? Math.floor(value) : Number.NaN
  if (value instanceof Date) return value.getTime()
  return Number.NaN
}

/** Reads an instant. `ms` is NaN for anything that is none; nothing is guessed from other date orders. */
export function parseInstant(value: unknown): ParsedInstant {
  const ms = instantMs(value)
  return { ms, precision: lastPrecision }
}

const zero = 48
const hyphen = 45

function digits(text: string, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    const d = text.charCodeAt(i) - zero
    if (!(d >= 0 && d <= 9)) return Number.NaN
    n = n * 10 + d
  }
  return n
}

const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days since 1970-01-01 of a proleptic Gregorian date (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return (
    era * 146_097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719_468
  )
}

function fromText(text: string): number {
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  const shaped =
    text.charCodeAt(4) === hyphen && text.charCodeAt(7) === hyphen && month >= 1 && month <= 12 && day >= 1
  if (!shaped || !(day <= (monthLengths[month - 1] ?? 0)) || Number.isNaN(year)) return Number.NaN
  if (month === 2 && day === 29 && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)))
    return Number.NaN
  const midnight = daysFromCivil(year, month, day) * 86_400_000
  if (text.length === 10) {
    lastPrecision = precision.date
    return midnight
  }
  return midnight + clock(text)
}

/** The time after the date: `T09:41`, ` 09:41:00.123`, with `Z`, `+01:00`, `+0100`, `+01` or nothing. */
function clock(text: string): number {
  const separator = text[10]
  const hour = digits(text, 11, 13)
  const minute = digits(text, 14, 16)
  if ((separator !== 'T' && separator !== ' ' && separator !== 't') || text[13] !== ':') return Number.NaN
  if (!(hour <= 24 && minute <= 59)) return Number.NaN
  let ms = (hour * 60 + minute) * 60_000
  let at = 16
  if (text[at] === ':') {
    const second = digits(text, 17, 19)
    if (!(second <= 60)) return Number.NaN
    ms += second * 1000
    at = 19
    if (text[at] === '.' || text[at] === ',') {
      let scale = 100
      for (at += 1; at < text.length; at++) {
        const d = text.charCodeAt(at) - zero
        if (!(d >= 0 && d <= 9)) break
        ms += d * scale
        scale /= 10
      }
      ms = Math.floor(ms)
    }
  }
  if (hour === 24 && ms !== 86_400_000) return Number.NaN
  if (at === text.length) {
    lastPrecision = precision.wall
    return ms
  }
  return ms - offset(text, at)
}

function offset(text: string, at: number): number {
  const sign = text[at]
  if ((sign === 'Z' || sign === 'z') && at + 1 === text.length) return 0
  if (sign !== '+' && sign !== '-') return Number.NaN
  const hours = digits(text, at + 1, at + 3)
  const rest = text.length - at - 3
  const minutes =
    rest === 0
      ? 0
      : text[at + 3] === ':' && rest === 3
        ? digits(text, at + 4, at + 6)
        : rest === 2
          ? digits(text, at + 3, at + 5)
          : Number.NaN
  if (!(hours <= 23 && minutes <= 59)) return Number.NaN
  return (sign === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

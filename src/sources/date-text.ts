import { daysFromCivil, instantMs, precision, precisionOfLast, type Precision } from '../core/instant.js'

/** In which order a date of three numbers is written. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd'
export const dateOrders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd']

/** What a text says as a date: as `ParsedInstant`, and whether it says so however dates are ordered. */
export interface DateReading {
  readonly ms: number
  readonly precision: Precision
}

const time =
  /(?:(?:T|,?\s+)(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(a\.?\s?m\.?|p\.?\s?m\.?|öö|ös)?\s*(z|utc|gmt|(?:utc|gmt)?[+-]\d{1,2}:?(?:\d{2})?)?)?$/
    .source
const numbers = new RegExp(`^(\\d{1,4})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{1,4})${time}`, 'i')
const dayFirst = new RegExp(
  `^(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th|\\.)?[-\\s/]+(?:de\\s+)?(\\p{L}+)\\.?[-,\\s/]+(?:de[l]?\\s+)?(\\d{2}|\\d{4})${time}`,
  'iu',
)
const monthFirst = new RegExp(
  `^(?:\\p{L}+\\.?,?\\s+)?(\\p{L}+)\\.?[-\\s/]+(\\d{1,2})(?:st|nd|rd|th)?[-,\\s/]+(\\d{4})${time}`,
  'iu',
)

/**
 * Reads a date in an order; null when it is none in that order. ISO 8601, a year first, a month by its name and a
 * count of seconds are the same in every order.
 */
export function readDate(text: string, order: DateOrder): DateReading | null {
  return sure(text) ?? numeric(numbersOf(text), order)
}

/** Whether a text is a date and the same in every order. */
export function isSureDate(text: string): boolean {
  return sure(text) !== null
}

/** The orders in which a text is a date: all of them for one that is sure, none for a text that is none. */
export function ordersOf(text: string): readonly DateOrder[] {
  if (sure(text)) return dateOrders
  const match = numbersOf(text)
  return match ? dateOrders.filter((order) => numeric(match, order)) : []
}

/** Longer texts are no dates, and would be slow to say so. */
const longest = 60

function numbersOf(text: string): RegExpExecArray | null {
  return text.length > longest ? null : numbers.exec(text)
}

function sure(text: string): DateReading | null {
  if (text.length > longest) return null
  const ms = instantMs(text)
  if (!Number.isNaN(ms)) return { ms, precision: precisionOfLast() }
  const first = text.charCodeAt(0)
  const digit = first >= 48 && first <= 57
  if (digit) {
    if (/^\d{4}[-/.]/.test(text)) return numeric(numbersOf(text), 'ymd')
    if (/^\d+(\.\d+)?$/.test(text)) return counted(text)
  }
  return named(dayFirst.exec(text), 1, 2) ?? (digit ? null : named(monthFirst.exec(text), 2, 1))
}

const day = 86_400_000

/** `20240131`, seconds or milliseconds since 1970, or days as Excel counts them from 1899-12-30. */
function counted(text: string): DateReading | null {
  if (/^(19|20)\d{6}$/.test(text)) {
    const ms = instantMs(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`)
    return Number.isNaN(ms) ? null : { ms, precision: precision.date }
  }
  if (/^1\d{12}$/.test(text)) return { ms: Number(text), precision: precision.instant }
  if (/^1\d{9}$/.test(text)) return { ms: Number(text) * 1000, precision: precision.instant }
  if (!/^[2-7]\d{4}(\.\d+)?$/.test(text)) return null
  const ms = Math.round((Number(text) - 25_569) * 86_400) * 1000
  return { ms, precision: text.includes('.') ? precision.wall : precision.date }
}

function numeric(match: RegExpExecArray | null, order: DateOrder): DateReading | null {
  if (!match) return null
  const [, a = '', , b = '', c = ''] = match
  const [year, month, date] = order === 'ymd' ? [a, b, c] : order === 'mdy' ? [c, a, b] : [c, b, a]
  // Two digits are a year in front only where they can be no day: nobody writes 05-03-17 for 2005.
  if (order === 'ymd' && year.length < 4 && Number(year) <= 31) return null
  if (date.length > 2 || month.length > 2 || (year.length !== 2 && year.length !== 4)) return null
  return composed(year, Number(month), Number(date), match, 5)
}

function named(match: RegExpExecArray | null, dayAt: number, monthAt: number): DateReading | null {
  const month = match ? months().get(plain(match[monthAt] ?? '')) : undefined
  return match && month !== undefined ? composed(match[3] ?? '', month, Number(match[dayAt]), match, 4) : null
}

/** A date and the time that begins at group `at` of the match. */
function composed(
  year: string,
  month: number,
  date: number,
  match: RegExpExecArray,
  at: number,
): DateReading | null {
  const y = Number(year) + (year.length === 4 ? 0 : Number(year) < 70 ? 2000 : 1900)
  const days = daysFromCivil(y, month, date)
  const real = new Date(days * day)
  if (real.getUTCMonth() + 1 !== month || real.getUTCDate() !== date) return null
  const [hour, minute, second = '0', fraction = '', half, zone] = match.slice(at, at + 6)
  if (hour === undefined) return { ms: days * day, precision: precision.date }
  const late = half !== undefined && /^(p|ös)/i.test(half)
  const h = half === undefined ? Number(hour) : (Number(hour) % 12) + (late ? 12 : 0)
  if (
    h > 23 ||
    Number(minute) > 59 ||
    Number(second) > 60 ||
    (half && (Number(hour) < 1 || Number(hour) > 12))
  )
    return null
  const clock =
    ((h * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Math.floor(Number(`0.${fraction || 0}`) * 1000)
  if (zone === undefined) return { ms: days * day + clock, precision: precision.wall }
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  const minutes = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) : 0
  return { ms: days * day + clock - minutes * 60_000, precision: precision.instant }
}

let monthNames: ReadonlyMap<string, number> | null = null

/** Months by their names, long and short, as exports in these languages write them. */
function months(): ReadonlyMap<string, number> {
  if (monthNames) return monthNames
  const names = new Map<string, number>()
  for (const language of ['en', 'de', 'tr', 'es', 'fr']) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' })
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 15))
        const name = parts.find((part) => part.type === 'month')?.value ?? ''
        names.set(plain(name), month)
      }
    }
  }
  // English months are cut to three letters by everyone but Intl.
  names.set('sep', 9)
  return (monthNames = names)
}

/** A word without case, accents and marks: `Şub.` is `sub`. */
export function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ß/g, 'ss')
}

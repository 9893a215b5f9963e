import { fill, type Message, type Params } from './message.js'
import type { Step, Unit } from './result.js'

/*
 * Constructing an Intl formatter costs 20–200 µs, formatting costs 1 µs, and a page of cards asks for the same few
 * over and over. They are immutable, so sharing is safe; the bound keeps a page that cycles through languages from
 * growing without end.
 */
const formatters = new Map<
  string,
  Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules | Intl.ListFormat
>()
const bound = 200

function memo<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules | Intl.ListFormat>(
  kind: new (locale: string, options: object) => T,
  locale: string,
  options: object,
): T {
  const key = kind.name + locale + JSON.stringify(options)
  const known = formatters.get(key)
  if (known instanceof kind) return known
  if (formatters.size >= bound) formatters.clear()
  const made = new kind(locale, options)
  formatters.set(key, made)
  return made
}

/** A formatted number in the pieces a card sets in different sizes: `63.2` large, `%` small. */
export interface Figure {
  readonly text: string
  readonly parts: readonly { readonly text: string; readonly unit: boolean }[]
}

/** Formats for one language, currency and time zone. Every method takes null as "unknown" and gives an en dash. */
export interface Format {
  readonly locale: string
  readonly timeZone: string
  readonly currency: string | null
  /** A value of a unit as a reader expects it in running text: `63.2 %`, `€412`, `42 min`. */
  value(value: number | null, unit: Unit): string
  /** The same, in pieces. */
  figure(value: number | null, unit: Unit): Figure
  /** Both ends with the unit once where the language allows: `62.0–64.3 %`. */
  range(low: number | null, high: number | null, unit: Unit): string
  /** A difference with its sign; rates differ in points, which the caller names. */
  difference(value: number, unit: Unit): string
  count(value: number): string
  number(value: number, digits: number): string
  /** A short form for axes: `1.2M`, `40 %`. */
  tick(value: number, unit: Unit): string
  /** The label of a period that starts at the instant: `Q1 23`, `Mar 2024`, `12 Mar`. */
  period(start: string, step: Step): string
  date(instant: string): string
  time(instant: string): string
  list(items: readonly string[]): string
  message(message: Message, params: Params): string
}

const dash = '–'

const dayLength = 86_400_000

/** The two largest duration units that matter, as Intl units. Shorter than a second is zero seconds. */
function durationUnit(ms: number): { readonly value: number; readonly unit: string } {
  const size = Math.abs(ms)
  if (size < 60_000) return { value: ms / 1000, unit: 'second' }
  if (size < 90 * 60_000) return { value: ms / 60_000, unit: 'minute' }
  if (size < 36 * 3_600_000) return { value: ms / 3_600_000, unit: 'hour' }
  return { value: ms / dayLength, unit: 'day' }
}

function digitsFor(size: number): number {
  return size >= 100 ? 0 : size >= 10 ? 1 : 2
}

interface Style {
  readonly value: number
  readonly options: Intl.NumberFormatOptions
}

function style(value: number, unit: Unit, currency: string | null, compact: boolean): Style {
  const size = Math.abs(value)
  const short = compact && size >= 10_000 ? { notation: 'compact' as const, maximumFractionDigits: 1 } : null
  switch (unit) {
    case 'ratio':
      return {
        value,
        options: {
          style: 'percent',
          maximumFractionDigits: compact ? 0 : size > 0 && size < 0.01 ? 2 : 1,
          minimumFractionDigits: compact || size === 0 || size === 1 ? 0 : 1,
        },
      }
    case 'money': {
      const base: Intl.NumberFormatOptions = currency
        ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }
        : {}
      if (short) return { value, options: { ...base, ...short } }
      const whole = size >= 100 || Number.isInteger(value)
      return {
        value,
        options: { ...base, minimumFractionDigits: whole ? 0 : 2, maximumFractionDigits: whole ? 0 : 2 },
      }
    }
    case 'days':
      return {
        value,
        options: {
          style: 'unit',
          unit: 'day',
          unitDisplay: compact ? 'narrow' : 'long',
          maximumFractionDigits: size < 100 ? 1 : 0,
        },
      }
    case 'months':
      return {
        value,
        options: {
          style: 'unit',
          unit: 'month',
          unitDisplay: 'long',
          maximumFractionDigits: size < 100 ? 1 : 0,
        },
      }
    case 'duration': {
      const d = durationUnit(value)
      return {
        value: d.value,
        options: {
          style: 'unit',
          unit: d.unit,
          unitDisplay: 'short',
          maximumFractionDigits: Math.abs(d.value) < 10 ? 1 : 0,
        },
      }
    }
    case 'multiple':
      return { value, options: { maximumFractionDigits: digitsFor(size) > 1 ? 2 : 1 } }
    case 'count':
      return { value, options: short ?? { maximumFractionDigits: size < 1000 ? 1 : 0 } }
    case 'number':
      return { value, options: short ?? { maximumFractionDigits: digitsFor(size) } }
  }
}

const unitPieces: ReadonlySet<string> = new Set(['percentSign', 'currency', 'unit', 'compact'])

/**
 * Formats for a language, a currency (ISO 4217, null when unknown: amounts are then bare numbers) and a time zone.
 * Throws a RangeError for a malformed locale, as Intl does.
 */
export function format(locale: string, currency: string | null, timeZone: string): Format {
  const number = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
    memo(Intl.NumberFormat, locale, options)
  const date = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    memo(Intl.DateTimeFormat, locale, { ...options, timeZone })
  const rules = memo(Intl.PluralRules, locale, {})
  const factor = (text: string, unit: Unit): string => (unit === 'multiple' ? `${text}×` : text)

  const value = (v: number | null, unit: Unit): string => {
    if (v === null) return dash
    const s = style(v, unit, currency, false)
    return factor(number(s.options).format(s.value), unit)
  }

  const self: Format = {
    locale,
    timeZone,
    currency,
    value,
    figure(v, unit) {
      if (v === null) return { text: dash, parts: [{ text: dash, unit: false }] }
      const s = style(v, unit, currency, unit === 'money' && Math.abs(v) >= 10_000_000)
      const parts: { text: string; unit: boolean }[] = []
      for (const p of number(s.options).formatToParts(s.value)) {
        const isUnit = unitPieces.has(p.type)
        const last = parts.at(-1)
        if (last && (last.unit === isUnit || (p.type === 'literal' && p.value.trim() === '')))
          last.text += p.value
        else parts.push({ text: p.value, unit: isUnit })
      }
      if (unit === 'multiple') parts.push({ text: '×', unit: true })
      return { text: parts.map((p) => p.text).join(''), parts }
    },
    range(low, high, unit) {
      if (low === null || high === null) {
        if (low === null && high === null) return dash
        return low === null ? `≤ ${value(high, unit)}` : `≥ ${value(low, unit)}`
      }
      const a = style(low, unit, currency, false)
      const b = style(high, unit, currency, false)
      const same = unit !== 'duration' || a.options.unit === b.options.unit
      return factor(
        same
          ? number(b.options).formatRange(a.value, b.value)
          : `${value(low, unit)} ${dash} ${value(high, unit)}`,
        unit,
      )
    },
    difference(v, unit) {
      if (unit === 'ratio')
        return number({ maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(v * 100)
      const s = style(v, unit, currency, false)
      return factor(number({ ...s.options, signDisplay: 'exceptZero' }).format(s.value), unit)
    },
    count: (v) => number({ maximumFractionDigits: 0 }).format(v),
    number: (v, digits) => number({ maximumFractionDigits: digits, minimumFractionDigits: 0 }).format(v),
    tick(v, unit) {
      const s = style(v, unit, currency, true)
      return factor(number(s.options).format(s.value), unit)
    },
    period(start, step) {
      const at = new Date(start)
      switch (step) {
        case 'day':
          return date({ day: 'numeric', month: 'short' }).format(at)
        case 'week':
          return date({ day: 'numeric', month: 'short' }).format(at)
        case 'month':
          return date({ month: 'short', year: '2-digit' }).format(at)
        case 'quarter': {
          const fields = memo(Intl.DateTimeFormat, 'en', { month: 'numeric', timeZone }).format(at)
          const quarter = Math.ceil(Number(fields) / 3)
          return `Q${number({ useGrouping: false }).format(quarter)} ${date({ year: '2-digit' }).format(at)}`
        }
        case 'year':
          return date({ year: 'numeric' }).format(at)
      }
    },
    date: (at) => date({ day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(at)),
    time: (at) => date({ hour: '2-digit', minute: '2-digit' }).format(new Date(at)),
    list: (items) => memo(Intl.ListFormat, locale, { type: 'conjunction' }).format(items),
    message: (message, params) =>
      fill(
        message,
        params,
        (v, unit) => (typeof v === 'string' ? v : place(self, v, unit)),
        (n) => rules.select(n),
      ),
  }
  return self
}

const units: ReadonlySet<string> = new Set<Unit>([
  'ratio',
  'count',
  'money',
  'days',
  'duration',
  'months',
  'multiple',
  'number',
])

function isUnit(unit: string): unit is Unit {
  return units.has(unit)
}

function place(format: Format, value: number, unit: string | null): string {
  if (unit === null) return format.number(value, 1)
  if (unit === 'change') return format.difference(value, 'ratio')
  if (unit === 'points') return format.number(Math.abs(value) * 100, 1)
  return isUnit(unit) ? format.value(value, unit) : format.number(value, 1)
}

import { intl } from './intl.js'
import { fill, type Message, type Params } from './message.js'
import type { Step, Unit } from './result.js'
import { unitStyle, type UnitStyle } from './unit-style.js'

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
  /** Both ends with the unit once where the language allows: `62.0–64.3 %`; short for an axis: `62–64 %`. */
  range(low: number | null, high: number | null, unit: Unit, short?: boolean): string
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

/** The minus sign where Intl writes a hyphen; a hyphen between two numbers, as Spanish writes ranges, is none. */
function withMinus(text: string): string {
  return text.includes('-')
    ? text.replaceAll(/(^|[^\p{N}\p{Sc}\p{L}%.])-(?=[\p{Sc}%]?\s?\p{N})/gu, '$1−')
    : text
}

const unitPieces: ReadonlySet<string> = new Set(['percentSign', 'currency', 'unit', 'compact'])

/** 1 to 12, whatever the language. */
function englishMonth(at: Date, timeZone: string): number {
  const options = (): Intl.DateTimeFormatOptions => ({ month: 'numeric', timeZone })
  return Number(intl(Intl.DateTimeFormat, 'en', `month ${timeZone}`, options).format(at))
}

/** A range with a percent sign once: `62.0–64.3%`, `%62,0–64,3`. Intl writes it at both ends, and takes long to. */
function percentRange(formatter: Intl.NumberFormat, low: number, high: number): string {
  const [from, to] = [formatter.format(low), formatter.format(high)]
  if (from === to) return to
  const tail = /[^\p{N}]+$/u.exec(from)?.[0] ?? ''
  if (tail !== '' && to.endsWith(tail)) return `${from.slice(0, -tail.length)}${dash}${to}`
  const head = /^[^\p{N}]+/u.exec(to)?.[0] ?? ''
  return from.startsWith(head) ? `${from}${dash}${to.slice(head.length)}` : `${from} ${dash} ${to}`
}

/**
 * Formats for a language, a currency (ISO 4217, null when unknown: amounts are then bare numbers) and a time zone.
 * `quarter` is how the language writes one, since Intl cannot. Throws a RangeError for a malformed locale, as Intl does.
 */
export function format(
  locale: string,
  currency: string | null,
  timeZone: string,
  quarter = 'Q{quarter} {year}',
): Format {
  const number = (name: string, options: () => Intl.NumberFormatOptions): Intl.NumberFormat =>
    intl(Intl.NumberFormat, locale, name, options)
  const styled = (s: UnitStyle): Intl.NumberFormat => number(s.name, () => s.options)
  const date = (name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    intl(Intl.DateTimeFormat, locale, `${name} ${timeZone}`, () => ({ ...options, timeZone }))
  const rules = intl(Intl.PluralRules, locale, '', () => ({}))
  const factor = (text: string, unit: Unit): string => (unit === 'multiple' ? `${text}×` : text)
  const written = (v: number, unit: Unit, short: boolean): string => {
    const s = unitStyle(v, unit, currency, short)
    return factor(withMinus(styled(s).format(s.value)), unit)
  }
  const value = (v: number | null, unit: Unit): string => (v === null ? dash : written(v, unit, false))
  const year = (at: Date): string => date('yy', { year: '2-digit' }).format(at)

  const self: Format = {
    locale,
    timeZone,
    currency,
    value,
    figure(v, unit) {
      if (v === null) return { text: dash, parts: [{ text: dash, unit: false }] }
      const s = unitStyle(v, unit, currency, unit === 'money' && Math.abs(v) >= 10_000_000)
      const parts: { text: string; unit: boolean }[] = []
      for (const p of styled(s).formatToParts(s.value)) {
        const isUnit = unitPieces.has(p.type)
        const text = p.type === 'minusSign' ? p.value.replace('-', '−') : p.value
        const last = parts.at(-1)
        if (last && (last.unit === isUnit || (p.type === 'literal' && p.value.trim() === '')))
          last.text += text
        else parts.push({ text, unit: isUnit })
      }
      if (unit === 'multiple') parts.push({ text: '×', unit: true })
      return { text: parts.map((p) => p.text).join(''), parts }
    },
    range(low, high, unit, short = false) {
      if (low === null || high === null) {
        if (low === null && high === null) return dash
        return low === null ? `≤ ${value(high, unit)}` : `≥ ${value(low, unit)}`
      }
      const a = unitStyle(low, unit, currency, short)
      const b = unitStyle(high, unit, currency, short)
      if (unit === 'ratio') return withMinus(percentRange(styled(b), a.value, b.value))
      if (unit === 'duration' && a.options.unit !== b.options.unit)
        return `${value(low, unit)} ${dash} ${value(high, unit)}`
      return factor(withMinus(styled(b).formatRange(a.value, b.value)), unit)
    },
    difference(v, unit) {
      if (unit === 'ratio')
        return withMinus(
          number('+%', () => ({ maximumFractionDigits: 1, signDisplay: 'exceptZero' })).format(v * 100),
        )
      const s = unitStyle(v, unit, currency, false)
      const signed: Intl.NumberFormatOptions = { ...s.options, signDisplay: 'exceptZero' }
      const usual = number(`+${s.name}`, () => signed)
      const parts = usual.formatToParts(s.value)
      if (parts.some(({ type }) => type === 'integer')) return factor(withMinus(usual.format(s.value)), unit)
      // Arabic has words for one day and for two, and they have no sign: the number is put before the unit of many.
      const many = usual.formatToParts(Math.sign(s.value) * 100)
      const bare = number(`+${s.name} bare`, () => ({ signDisplay: 'exceptZero' })).format(s.value)
      return `${withMinus(bare)} ${many.find(({ type }) => type === 'unit')?.value ?? ''}`
    },
    count: (v) => number('n0', () => ({ maximumFractionDigits: 0 })).format(v),
    number: (v, digits) =>
      withMinus(number(`n${digits}`, () => ({ maximumFractionDigits: digits })).format(v)),
    tick: (v, unit) => written(v, unit, true),
    period(start, step) {
      const at = new Date(start)
      switch (step) {
        case 'day':
        case 'week':
          return date('d', { day: 'numeric', month: 'short' }).format(at)
        case 'month':
          return date('m', { month: 'short', year: '2-digit' }).format(at)
        case 'quarter': {
          const month = englishMonth(at, timeZone)
          return self.message(quarter, { quarter: Math.ceil(month / 3), year: year(at) })
        }
        case 'year':
          return date('y', { year: 'numeric' }).format(at)
      }
    },
    date: (at) => date('date', { day: 'numeric', month: 'short', year: 'numeric' }).format(new Date(at)),
    time: (at) => date('time', { hour: '2-digit', minute: '2-digit' }).format(new Date(at)),
    list: (items) =>
      intl(Intl.ListFormat, locale, '', () => ({ type: 'conjunction' as const })).format(items),
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

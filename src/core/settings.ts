import { isStep } from './calendar.js'
import type { Benchmark } from './benchmark.js'
import type { BusinessHours, OptionValue } from './context.js'
import { parseInstant, precision } from './instant.js'
import type { Kpi } from './kpi.js'
import { isRange } from './range.js'
import type { Step } from './result.js'
import { zone, type Zone } from './zone.js'

export interface ComputeOptions {
  /** The instant of knowledge: now by default. A date alone is that whole day. */
  readonly asOf?: string | number | Date | undefined
  /** First and last day of the period; `to` is exclusive. */
  readonly from?: string | number | Date | undefined
  readonly to?: string | number | Date | undefined
  /** `this-month` … `this-year`, `last-…`, `last-90-days`, `trailing-12-months`, `year-to-date`, `all`. */
  readonly range?: string | undefined
  /** The step of the series. */
  readonly period?: Step | undefined
  readonly segment?: string | undefined
  readonly definition?: string | undefined
  readonly timeZone?: string | undefined
  readonly target?: number | undefined
  readonly currency?: string | undefined
  /** What one unit of another currency is worth in `currency`. */
  readonly rates?: Readonly<Record<string, number>> | undefined
  readonly benchmark?: Benchmark | readonly Benchmark[] | undefined
  /** Only records whose dimension has one of these values. */
  readonly filter?: Filter | undefined
  /** Dimensions the cells are folded by, beside `segment`: they can be segments and filters later. */
  readonly dimensions?: readonly string[] | undefined
  /** Options of the KPI's own: `lag`, `window`, `businessHours`, … */
  readonly [option: string]: unknown
}

export type Filter = Readonly<Record<string, string | readonly string[]>>

/** Options, checked and complete. */
export interface Settings {
  readonly asOf: number
  readonly asOfDay: number
  readonly zone: Zone
  readonly from: number | null
  readonly to: number | null
  readonly range: string
  readonly step: Step
  readonly segment: string | null
  readonly definition: string
  readonly target: number | null
  readonly currency: string | null
  readonly rates: Readonly<Record<string, number>>
  readonly benchmarks: readonly Benchmark[]
  readonly filter: Readonly<Record<string, readonly string[]>>
  readonly dimensions: readonly string[]
  readonly options: Readonly<Record<string, OptionValue>>
}

const names: ReadonlySet<string> = new Set([
  'asOf',
  'from',
  'to',
  'range',
  'period',
  'segment',
  'definition',
  'timeZone',
  'target',
  'currency',
  'rates',
  'benchmark',
  'filter',
  'dimensions',
])

function fail(name: string, expected: string, value: unknown): never {
  throw new TypeError(`${name}: expected ${expected}, got ${describe(value)}`)
}

function describe(value: unknown): string {
  return typeof value === 'string'
    ? `"${value}"`
    : typeof value === 'object' && value !== null
      ? 'an object'
      : String(value)
}

function textOf(name: string, value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' && value !== '' ? value : fail(name, 'a text', value)
}

function zoneOf(value: unknown): Zone {
  const name = textOf('timeZone', value) ?? new Intl.DateTimeFormat().resolvedOptions().timeZone ?? 'UTC'
  try {
    return zone(name)
  } catch {
    return fail('timeZone', 'an IANA time zone', name)
  }
}

function asOfIn(value: unknown, zone: Zone): { readonly asOf: number; readonly asOfDay: number } {
  const given = parseInstant(value ?? Date.now())
  if (Number.isNaN(given.ms)) return fail('asOf', 'an ISO 8601 date or instant', value)
  if (given.precision === precision.date) {
    const asOfDay = Math.floor(given.ms / 86_400_000)
    return { asOf: zone.startOfDay(asOfDay + 1) - 1, asOfDay }
  }
  const asOf = given.precision === precision.wall ? zone.fromWall(given.ms) : given.ms
  return { asOf, asOfDay: zone.dayOf(asOf) }
}

/** The local day of a bound; a time of day is dropped, since periods are whole days. */
function dayOf(name: string, value: unknown, zone: Zone): number | null {
  if (value === undefined || value === null) return null
  const given = parseInstant(value)
  if (Number.isNaN(given.ms)) return fail(name, 'an ISO 8601 date', value)
  return given.precision === precision.instant ? zone.dayOf(given.ms) : Math.floor(given.ms / 86_400_000)
}

function filterOf(value: unknown): Readonly<Record<string, readonly string[]>> {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object') return fail('filter', 'an object of dimension and values', value)
  return Object.fromEntries(
    Object.entries(value).map(([dimension, wanted]): [string, readonly string[]] => {
      const list: unknown[] = Array.isArray(wanted) ? wanted : [wanted]
      return [
        dimension,
        list.map((v) => (typeof v === 'string' ? v : fail(`filter.${dimension}`, 'texts', v))),
      ]
    }),
  )
}

function ratesOf(value: unknown): Readonly<Record<string, number>> {
  if (value === undefined || value === null) return {}
  if (typeof value !== 'object') return fail('rates', 'an object of currency and rate', value)
  return Object.fromEntries(
    Object.entries(value).map(([currency, rate]): [string, number] => [
      currency,
      typeof rate === 'number' && rate > 0 ? rate : fail(`rates.${currency}`, 'a number above 0', rate),
    ]),
  )
}

function isBusinessHours(value: unknown): value is BusinessHours {
  return (
    typeof value === 'object' &&
    value !== null &&
    'timeZone' in value &&
    'hours' in value &&
    'holidays' in value &&
    typeof value.timeZone === 'string' &&
    typeof value.hours === 'object' &&
    Array.isArray(value.holidays)
  )
}

/** A KPI's own option: of the kind of its default; null may also become business hours. */
function optionOf(name: string, value: unknown, preset: OptionValue): OptionValue {
  if (value === undefined) return preset
  if (value === null) return null
  if (typeof value === 'number' && (typeof preset === 'number' || preset === null)) {
    return Number.isFinite(value) ? value : fail(name, 'a finite number', value)
  }
  if (typeof value === 'string' && (typeof preset === 'string' || preset === null)) return value
  if (typeof value === 'boolean' && typeof preset === 'boolean') return value
  if (preset === null && isBusinessHours(value)) return value
  return fail(name, preset === null ? 'a number, a text or business hours' : `a ${typeof preset}`, value)
}

function benchmarksOf(value: ComputeOptions['benchmark']): readonly Benchmark[] {
  if (value === undefined) return []
  if (typeof value !== 'object' || value === null) return fail('benchmark', 'benchmarks', value)
  return 'source' in value ? [value] : value
}

/**
 * Checks options and fills in defaults. Throws a TypeError that names the option for a value it cannot use and for
 * an option the KPI does not have.
 */
export function settingsOf(kpi: Kpi, given: ComputeOptions): Settings {
  for (const name of Object.keys(given)) {
    if (given[name] !== undefined && !names.has(name) && !Object.hasOwn(kpi.options, name)) {
      throw new TypeError(`${name}: ${kpi.id} has no such option`)
    }
  }
  const inZone = zoneOf(given.timeZone)
  const { asOf, asOfDay } = asOfIn(given.asOf, inZone)
  const from = dayOf('from', given.from, inZone)
  const to = dayOf('to', given.to, inZone)
  if (from !== null && to !== null && to <= from) fail('to', 'a day after from', given.to)
  const range = textOf('range', given.range) ?? 'all'
  if (!isRange(range)) fail('range', 'a range such as this-month', range)
  const step = given.period ?? kpi.step
  if (!isStep(step)) fail('period', 'day, week, month, quarter or year', step)
  const definition = textOf('definition', given.definition) ?? Object.keys(kpi.definitions)[0] ?? ''
  if (!Object.hasOwn(kpi.definitions, definition))
    fail('definition', Object.keys(kpi.definitions).join(', '), definition)
  const target = given.target ?? null
  if (target !== null && !(typeof target === 'number' && Number.isFinite(target)))
    fail('target', 'a number', target)
  const currency = textOf('currency', given.currency)
  if (currency !== null && !/^[A-Z]{3}$/.test(currency)) fail('currency', 'an ISO 4217 code', currency)
  const filter = filterOf(given.filter)
  const segment = textOf('segment', given.segment) ?? kpi.segment
  const dimensions = [...new Set([...(segment === null ? [] : [segment]), ...(given.dimensions ?? [])])]
  return {
    asOf,
    asOfDay,
    zone: inZone,
    from,
    to,
    range,
    step,
    segment,
    definition,
    target,
    currency,
    rates: ratesOf(given.rates),
    benchmarks: benchmarksOf(given.benchmark),
    filter,
    dimensions,
    options: Object.fromEntries(
      Object.entries(kpi.options).map(([name, preset]) => [name, optionOf(name, given[name], preset)]),
    ),
  }
}

/** The local date of a day number, `YYYY-MM-DD`. */
export function isoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** The day number of a local date `YYYY-MM-DD`; NaN when it is none. */
export function dayOfDate(date: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) / 86_400_000 : Number.NaN
}

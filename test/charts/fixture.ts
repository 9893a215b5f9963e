import type { Interval } from '../../src/stats/interval.js'
import type { BenchmarkComparison, KpiResult, SeriesPoint, Step } from '../../src/core/result.js'

/** An interval of a half-width around a value, kept inside 0 and 1 when it is of a rate. */
export function around(value: number, half: number, rate = true): Interval {
  const low = value - half
  const high = value + half
  return {
    low: rate ? Math.max(0, low) : low,
    high: rate ? Math.min(1, high) : high,
    level: 0.95,
    method: rate ? 'wilson' : 'bootstrap',
  }
}

/** A result that knows nothing. */
export const bare: KpiResult = {
  kpi: 'win-rate',
  definition: 'closed',
  unit: 'ratio',
  better: 'higher',
  value: null,
  interval: null,
  count: 0,
  parts: {},
  previous: null,
  change: null,
  target: null,
  benchmark: null,
  benchmarks: [],
  series: [],
  limits: null,
  segments: [],
  dimension: null,
  caveats: [],
  findings: [],
  alternatives: [],
  excluded: [],
  formula: { text: 'won / (won + lost)', terms: [] },
  period: { start: '2023-01-01T00:00:00Z', end: '2026-01-01T00:00:00Z', step: 'quarter', range: 'all' },
  asOf: '2025-11-24T00:00:00Z',
  timeZone: 'UTC',
  currency: 'EUR',
  version: '1',
}

/** A result with the given fields over an empty one, as of the middle of its last period when that is unfinished. */
export function result(fields: Partial<KpiResult>): KpiResult {
  const last = fields.series?.at(-1)
  const middle = last?.partial ? (Date.parse(last.start) + Date.parse(last.end)) / 2 : Date.parse(bare.asOf)
  return { ...bare, ...fields, asOf: new Date(middle).toISOString() }
}

const months: Record<Step, number> = { day: 0, week: 0, month: 1, quarter: 3, year: 12 }

/** The start of step `i` counted from January 2023, UTC. */
export function startOf(step: Step, i: number): string {
  const days = step === 'day' ? i : step === 'week' ? i * 7 + 1 : 0
  return new Date(Date.UTC(2023, months[step] * i, 1 + days)).toISOString()
}

/** A series of values from January 2023 on; every period stands on `count` records. */
export function series(
  values: readonly (number | null)[],
  step: Step,
  { count = 500, half, partial = false }: { count?: number; half?: number; partial?: boolean } = {},
): SeriesPoint[] {
  return values.map((value, i) => ({
    start: startOf(step, i),
    end: startOf(step, i + 1),
    value,
    interval: value === null || half === undefined ? null : around(value, half, value >= 0 && value <= 1),
    count: value === null ? 0 : count,
    partial: partial && i === values.length - 1,
    signal: false,
  }))
}

export function benchmark(fields: Partial<BenchmarkComparison>): BenchmarkComparison {
  return {
    id: 'rain-2018',
    value: 0.47,
    low: null,
    high: null,
    unit: 'ratio',
    currency: null,
    source: 'RAIN Group',
    year: '2018',
    population: '472 sellers',
    segment: 'all',
    grade: 'B',
    url: 'https://www.rainsalestraining.com/',
    definition: 'won of proposed',
    comparable: 'yes',
    why: '',
    ...fields,
  }
}

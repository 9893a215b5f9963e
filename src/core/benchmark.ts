import type { BenchmarkComparison, Unit } from './result.js'

/** A published number with its provenance. Facts only; texts are the source's own terms in few words. */
export interface Benchmark {
  readonly id: string
  readonly kpi: string
  /** One number, or the ends of a band, in `unit`. */
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly unit: Unit
  /** ISO 4217, for money. */
  readonly currency?: string
  readonly source: string
  /** Where it was read, when not in the source itself; '' for a copy whose keeper is not named. */
  readonly via?: string
  /** `2024`, `FY2018`, `c. 2017`; `n/d` where nobody says. */
  readonly year: string
  readonly population: string
  readonly segment: string
  /** A: large survey or paper with sample and definition. B: stated sample, or a copy of an A. C: neither. */
  readonly grade: 'A' | 'B' | 'C'
  readonly url: string
  /** How the source measured it. */
  readonly definition: string
  /** Definitions of our KPI that measure the same, and those that measure nearly the same. */
  readonly same: readonly string[]
  readonly near: readonly string[]
  /** Days of the period it was measured over, where the number grows with it: churn of a month is not that of a year. */
  readonly days?: number
  /** The published curve, where there is one: `x` in `unit`, `y` the share by then, ascending. */
  readonly curve?: readonly { readonly x: number; readonly y: number }[]
  /** A limit of the source worth saying. */
  readonly note?: string
}

/**
 * Sets a published number beside a result's: only like with like. Another unit, definition, currency or length
 * of period is not comparable, and `why` says which.
 */
export function compareBenchmark(
  benchmark: Benchmark,
  to: {
    readonly definition: string
    readonly unit: Unit
    readonly currency: string | null
    readonly rates: Readonly<Record<string, number>>
    /** Days of the result's period; null over all the data. */
    readonly days: number | null
  },
): BenchmarkComparison {
  const { kpi: _, same, near, days, currency, ...told } = benchmark
  const rate = currency === undefined || currency === to.currency ? 1 : to.rates[currency]
  const scaled = (x: number | undefined): number | null => (x === undefined ? null : x * (rate ?? 1))
  const judged = (): readonly [BenchmarkComparison['comparable'], string] => {
    if (told.unit !== to.unit) return ['no', 'benchmark-unit']
    if (rate === undefined) return ['no', 'benchmark-currency']
    if (days !== undefined && !(to.days !== null && Math.abs(to.days / days - 1) <= 0.1))
      return ['no', 'benchmark-period']
    if (same.includes(to.definition)) return ['yes', '']
    if (near.includes(to.definition)) return ['roughly', 'benchmark-near']
    return ['no', 'benchmark-definition']
  }
  const [comparable, why] = judged()
  return {
    ...told,
    value: scaled(told.value),
    low: scaled(told.low),
    high: scaled(told.high),
    currency: rate === undefined ? (currency ?? null) : to.currency,
    comparable,
    why,
  }
}

const rank = { yes: 0, roughly: 1, no: 2 } as const

/** Most comparable first, then the better source. */
export function byComparability(a: BenchmarkComparison, b: BenchmarkComparison): number {
  return rank[a.comparable] - rank[b.comparable] || (a.grade < b.grade ? -1 : a.grade > b.grade ? 1 : 0)
}

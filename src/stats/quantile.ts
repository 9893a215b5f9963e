import { betaP } from './beta.js'
import { interval, type Interval } from './interval.js'

/**
 * The p-quantile of ascending values by linear interpolation (type 7 of Hyndman & Fan 1996, the default of R,
 * NumPy and DuckDB's `quantile_cont`). `null` when there is none.
 */
export function quantile(sorted: readonly number[], p: number): number | null {
  return interpolated(sorted.length, p, (index) => sorted[index])
}

/**
 * Distribution-free interval of the median: the narrowest pair of order statistics, symmetric in rank, that
 * covers it with at least 95 % (Conover 1999, section 3.2). `null` below six values, where no pair does.
 */
export function medianInterval(sorted: readonly number[]): Interval | null {
  return ranked(sorted.length, (index) => sorted[index])
}

/** The p-quantile, as `quantile` would give it, of `values` (ascending, distinct) each repeated `counts` times. */
export function quantileOfHistogram(
  values: readonly number[],
  counts: readonly number[],
  p: number,
): number | null {
  return interpolated(totalOf(counts), p, orderStatistic(values, counts))
}

/** The interval `medianInterval` would give for `values` (ascending, distinct) each repeated `counts` times. */
export function medianIntervalOfHistogram(
  values: readonly number[],
  counts: readonly number[],
): Interval | null {
  return ranked(totalOf(counts), orderStatistic(values, counts))
}

/** The mean of `values` each repeated `counts` times; `null` when all counts are 0. */
export function meanOfHistogram(values: readonly number[], counts: readonly number[]): number | null {
  const n = totalOf(counts)
  return n === 0 ? null : values.reduce((sum, value, i) => sum + value * (counts[i] ?? 0), 0) / n
}

/** Ranks (1 is the smallest) of the two order statistics that bound the median, and their coverage. */
export function medianRanks(
  n: number,
): { readonly low: number; readonly high: number; readonly coverage: number } | null {
  const coverage = (rank: number): number => 1 - 2 * halfBinomial(rank - 1, n)
  if (n < 1 || coverage(1) < 0.95) return null
  let low = 1
  let beyond = Math.floor(n / 2) + 1
  while (beyond - low > 1) {
    const middle = Math.floor((low + beyond) / 2)
    if (coverage(middle) >= 0.95) low = middle
    else beyond = middle
  }
  return { low, high: n + 1 - low, coverage: coverage(low) }
}

/** P(at most k heads in n throws of a fair coin). */
function halfBinomial(k: number, n: number): number {
  return betaP(0.5, n - k, k + 1)
}

type At = (index: number) => number | undefined

function interpolated(n: number, p: number, at: At): number | null {
  const position = (n - 1) * p
  const lower = Math.floor(position)
  const below = at(lower)
  if (below === undefined) return null
  const above = at(lower + 1) ?? below
  return below + (above - below) * (position - lower)
}

function ranked(n: number, at: At): Interval | null {
  const ranks = medianRanks(n)
  return ranks && interval(at(ranks.low - 1) ?? null, at(ranks.high - 1) ?? null, 'order-statistic')
}

function orderStatistic(values: readonly number[], counts: readonly number[]): At {
  return (index) => {
    if (index < 0) return undefined
    let seen = 0
    return values[counts.findIndex((count) => (seen += count) > index)]
  }
}

function totalOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

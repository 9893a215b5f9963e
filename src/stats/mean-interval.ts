import { betaQuantile } from './beta.js'
import { interval, type Interval } from './interval.js'
import { meanOfHistogram } from './quantile.js'

/** The t-quantile at 97.5 % with `df` degrees of freedom, through the beta distribution of df / (df + t²). */
export function t95(df: number): number {
  const x = betaQuantile(0.05, df / 2, 0.5)
  return Math.sqrt((df * (1 - x)) / x)
}

/**
 * Student's interval of the mean of `values` each repeated `counts` times (Student 1908, Biometrika 6:1), for means
 * of enough records that their own distribution matters little. `null` below two records.
 */
export function meanIntervalOfHistogram(
  values: readonly number[],
  counts: readonly number[],
): Interval | null {
  const n = counts.reduce((sum, count) => sum + count, 0)
  const mean = meanOfHistogram(values, counts)
  if (mean === null || n < 2) return null
  const squares = values.reduce((sum, value, i) => sum + (counts[i] ?? 0) * (value - mean) ** 2, 0)
  const half = t95(n - 1) * Math.sqrt(squares / (n - 1) / n)
  return interval(mean - half, mean + half, 'student')
}

import { interval, type Interval } from './interval.js'
import { quantile } from './quantile.js'
import { random } from './random.js'

export interface BootstrapOptions {
  readonly resamples?: number
  readonly seed?: number
}

/**
 * Percentile interval of any statistic from resamples with replacement (Efron 1979, Ann. Statist. 7:1); the same
 * seed gives the same interval. Resamples for which the statistic is `null` are left out. `null` below two
 * values, or when no resample has the statistic.
 */
export function bootstrap<T extends number | string | object>(
  values: readonly T[],
  statistic: (sample: readonly T[]) => number | null,
  { resamples = 2000, seed = 1 }: BootstrapOptions = {},
): Interval | null {
  if (values.length < 2) return null
  const next = random(seed)
  const draw = (): T[] => {
    const sample: T[] = []
    while (sample.length < values.length) {
      const value = values[Math.floor(next() * values.length)]
      if (value !== undefined) sample.push(value)
    }
    return sample
  }
  const results = Array.from({ length: resamples }, () => statistic(draw()))
  return percentiles(results.filter((result) => result !== null))
}

/**
 * As `bootstrap`, of Σ numerators ÷ Σ denominators over pairs drawn together, without an array for each resample. A
 * mean has 1 in every denominator. Resamples whose denominators add up to 0 are left out. Throws a RangeError unless
 * both are as many.
 */
export function bootstrapRatio(
  numerators: readonly number[],
  denominators: readonly number[],
  { resamples = 2000, seed = 1 }: BootstrapOptions = {},
): Interval | null {
  const size = numerators.length
  if (denominators.length !== size)
    throw new RangeError(`${size} numerators, but ${denominators.length} denominators`)
  if (size < 2) return null
  const next = random(seed)
  const results: number[] = []
  for (let sample = 0; sample < resamples; sample++) {
    let [above, below] = [0, 0]
    for (let drawn = 0; drawn < size; drawn++) {
      const i = Math.floor(next() * size)
      above += numerators[i] ?? 0
      below += denominators[i] ?? 0
    }
    if (below !== 0) results.push(above / below)
  }
  return percentiles(results)
}

function percentiles(results: readonly number[]): Interval | null {
  const sorted = Float64Array.from(results).sort()
  return sorted.length === 0
    ? null
    : interval(quantile([...sorted], 0.025), quantile([...sorted], 0.975), 'bootstrap')
}

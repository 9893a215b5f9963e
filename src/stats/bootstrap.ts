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
  const sorted = results.filter((result) => result !== null).sort((a, b) => a - b)
  return sorted.length === 0 ? null : interval(quantile(sorted, 0.025), quantile(sorted, 0.975), 'bootstrap')
}

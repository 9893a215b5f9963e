import { gammaQuantile } from './gamma.js'
import { interval, type Interval } from './interval.js'

/**
 * Exact interval for the mean behind a Poisson count (Garwood 1936, Biometrika 28:437), from gamma quantiles.
 * A count of 0 has the lower bound 0. Throws a RangeError for a negative count.
 */
export function poissonInterval(count: number): Interval {
  if (!(count >= 0)) throw new RangeError(`poissonInterval needs a count >= 0, got ${count}`)
  return interval(
    count === 0 ? 0 : gammaQuantile(count, 0.025),
    gammaQuantile(count + 1, 0.975),
    'poisson-exact',
  )
}

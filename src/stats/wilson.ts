import { interval, type Interval } from './interval.js'
import { Z95 } from './normal.js'

/**
 * Wilson's score interval for the share x / n, without continuity correction (Wilson 1927, JASA 22:209).
 * Bounds are fractions within [0, 1] and never exclude x / n. `null` when n is 0.
 * Throws a RangeError unless 0 <= x <= n.
 */
export function wilson(x: number, n: number): Interval | null {
  if (!(x >= 0 && x <= n)) throw new RangeError(`wilson needs 0 <= x <= n, got ${x} of ${n}`)
  if (n === 0) return null
  const p = x / n
  const z2 = (Z95 * Z95) / n
  const centre = (p + z2 / 2) / (1 + z2)
  const half = (Z95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n))) / (1 + z2)
  return interval(
    x === 0 ? 0 : Math.max(0, centre - half),
    x === n ? 1 : Math.min(1, centre + half),
    'wilson',
  )
}

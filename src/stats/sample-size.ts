import { newcombe } from './newcombe.js'
import { Z95 } from './normal.js'
import type { Proportion } from './proportion.js'

/**
 * The smallest number of records for which the Wilson interval of a rate `p` reaches at most `halfWidth` either
 * way. Throws a RangeError unless 0 <= p <= 1 and halfWidth > 0.
 */
export function recordsForHalfWidth(p: number, halfWidth: number): number {
  if (!(p >= 0 && p <= 1 && halfWidth > 0)) {
    throw new RangeError(`recordsForHalfWidth needs 0 <= p <= 1 and a width above 0, got ${p}, ${halfWidth}`)
  }
  const z2 = Z95 * Z95
  return smallest((n) => (Z95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n))) / (1 + z2 / n) <= halfWidth)
}

/**
 * How many more records until the Wilson interval leaves `target` out, if the rate stays what it is: the interval
 * excludes t once n (p - t)² > z² t (1 - t). 0 when it does already; `null` when the rate is the target or there
 * is no rate yet.
 */
export function recordsUntilTarget(rate: Proportion, target: number): number | null {
  const distance = rate.x / rate.n - target
  if (rate.n === 0 || distance === 0) return null
  const needed = Math.floor((Z95 * Z95 * target * (1 - target)) / (distance * distance)) + 1
  return Math.max(0, needed - rate.n)
}

/**
 * How many more records, of both together and in their present proportion, until Newcombe's interval of the
 * difference leaves 0 out, if both rates stay what they are. 0 when it does already; `null` when the rates are
 * equal or one of them does not exist yet.
 */
export function recordsUntilApart(a: Proportion, b: Proportion): number | null {
  const both = a.n + b.n
  if (a.n === 0 || b.n === 0 || a.x / a.n === b.x / b.n) return null
  const apart = (total: number): boolean => {
    const scaled = ({ x, n }: Proportion): Proportion => ({ x: (x * total) / both, n: (n * total) / both })
    const difference = newcombe(scaled(a), scaled(b))
    return difference !== null && ((difference.low ?? 0) > 0 || (difference.high ?? 0) < 0)
  }
  return apart(both) ? 0 : smallest(apart, both) - both
}

function smallest(enough: (n: number) => boolean, atLeast = 0): number {
  let below = atLeast
  let above = Math.max(1, 2 * atLeast)
  while (!enough(above)) [below, above] = [above, 2 * above]
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2)
    if (enough(middle)) above = middle
    else below = middle
  }
  return above
}

/**
 * Where an increasing `f` crosses `target` between `low` and `high`, by bisection to the last bit.
 * The bracket is the caller's promise: `f(low) <= target <= f(high)`.
 */
export function increasingRoot(f: (x: number) => number, target: number, low: number, high: number): number {
  let below = low
  let above = high
  for (;;) {
    const middle = below + (above - below) / 2
    if (middle <= below || middle >= above) return middle
    if (f(middle) < target) below = middle
    else above = middle
  }
}

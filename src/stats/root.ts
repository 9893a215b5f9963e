/** Twice the distance of neighbouring doubles, relative. */
const precision = 2 * Number.EPSILON

/**
 * Where an increasing `f` crosses `target` between `low` and `high`, to the last bits: inverse quadratic interpolation
 * where the three last points allow it, bisection elsewhere (Chandrupatla 1997, Adv. Eng. Softw. 28:145).
 * The bracket is the caller's promise: `f(low) <= target <= f(high)`.
 */
export function increasingRoot(f: (x: number) => number, target: number, low: number, high: number): number {
  let [x1, f1] = [low, f(low) - target]
  let [x2, f2] = [high, f(high) - target]
  let t = 0.5
  for (;;) {
    const x = x1 + t * (x2 - x1)
    if (x === x1 || x === x2) return x
    const fx = f(x) - target
    let [x3, f3] = [x1, f1]
    if (fx > 0 !== f1 > 0) [x3, f3, x2, f2] = [x2, f2, x1, f1]
    ;[x1, f1] = [x, fx]
    const [best, lack] = Math.abs(f2) < Math.abs(f1) ? [x2, f2] : [x1, f1]
    const least = (precision * Math.abs(best)) / Math.abs(x2 - x1)
    if (lack === 0 || !(least <= 0.5)) return best
    const along = (x1 - x2) / (x3 - x2)
    const share = (f1 - f2) / (f3 - f2)
    t =
      share ** 2 < along && (1 - share) ** 2 < 1 - along
        ? (f1 / (f2 - f1)) * (f3 / (f2 - f3)) + ((x3 - x1) / (x2 - x1)) * (f1 / (f3 - f1)) * (f2 / (f3 - f2))
        : 0.5
    t = Math.min(Math.max(t, least), 1 - least)
  }
}

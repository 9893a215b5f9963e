/** Twice the distance of neighbouring doubles, relative. */
const precision = 2 * Number.EPSILON

/** Of the distance to both bounds: what is left after so short a step of Newton's is shorter than doubles tell. */
const settled = 1e-11

/**
 * Where an increasing `f` reaches `target` between `low` and `high`, to the last bits: Newton's steps where they stay
 * between the bounds and shrink, bisection elsewhere (Press et al., Numerical Recipes, section 9.4).
 * The bracket is the caller's promise: `f(low) <= target <= f(high)`.
 *
 * @param f its value and its derivative
 * @param start where to look first, between the bounds
 */
export function increasingRoot(
  f: (x: number) => { readonly value: number; readonly slope: number },
  target: number,
  start: number,
  low: number,
  high: number,
): number {
  const [least, most] = [low, high]
  let x = start
  let [step, before] = [high - low, high - low]
  for (;;) {
    const { value, slope } = f(x)
    const lack = target - value
    if (Math.abs(lack) <= precision * target) return x
    if (lack > 0) low = x
    else high = x
    let next = x + lack / slope
    const near = next > low && next < high && !(Math.abs(2 * lack) > before * slope)
    if (!near) next = low + (high - low) / 2
    before = step
    step = Math.abs(next - x)
    if (next === low || next === high || step <= precision * next) return next
    if (near && step <= settled * Math.min(next - least, most - next)) return next
    x = next
  }
}

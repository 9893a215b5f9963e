/** The parameters of a beta distribution. */
export interface Beta {
  readonly alpha: number
  readonly beta: number
}

/** A sum, and its first and second derivative. */
export type Sum = readonly [value: number, first: number, second: number]

/** A log-likelihood of beta parameters: a sum by alpha and one by beta less one by alpha + beta. */
export type Sums = readonly [alpha: Sum, beta: Sum, both: Sum]

export const likelihoodOf = ([a, b, c]: Sums): number => a[0] + b[0] - c[0]

// A distribution worth more records than the most is a point, fewer than the least is two points.
const [LEAST, MOST] = [1e-3, 1e7]
// Steps in the logarithm of a parameter: the last, and the farthest that what is known at one place says anything of.
const [SETTLED, FARTHEST] = [1e-8, 3]
export const MAX_STEPS = 300

/**
 * The parameters of the greatest likelihood, by Newton's steps in their logarithms, damped until they lead uphill
 * (Marquardt 1963, J. SIAM 11:431). `null` when that finds no end.
 */
export function betaFit(start: Beta, sumsAt: (at: Beta) => Sums): Beta | null {
  let best = start
  let sums = sumsAt(best)
  let damping = 0
  for (let n = 0; n < MAX_STEPS; n++) {
    const { alpha, beta } = best
    const [[, a, aa], [, b, bb], [, c, cc]] = sums
    const [first, second, both] = [alpha * (a - c), beta * (b - c), alpha * beta * cc]
    const own = damping - first - alpha * alpha * (aa - cc)
    const other = damping - second - beta * beta * (bb - cc)
    const det = own * other - both * both
    const [u, v] = [(other * first - both * second) / det, (own * second - both * first) / det]
    const length = Math.max(Math.abs(u), Math.abs(v))
    const peaked = own > 0 && det > 0
    if (peaked && length < SETTLED) return best
    const next = { alpha: alpha * Math.exp(u), beta: beta * Math.exp(v) }
    const size = next.alpha + next.beta
    const there = peaked && length < FARTHEST && size > LEAST && size < MOST ? sumsAt(next) : sums
    if (likelihoodOf(there) > likelihoodOf(sums)) {
      best = next
      sums = there
      damping /= 10
    } else damping = 10 * damping + 1
  }
  return null
}

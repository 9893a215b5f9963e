import { ConvergenceError } from './convergence.js'
import { increasingRoot } from './root.js'

// Lanczos approximation with g = 7 and nine terms (Lanczos 1964; coefficients by P. Godfrey), error below 1e-14.
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]
const HALF_LOG_TWO_PI = 0.9189385332046727
const TINY = 1e-300
const EPSILON = 1e-16
const MAX_ITERATIONS = 200_000

/** Natural logarithm of Γ(x). Throws a RangeError unless x > 0. */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs x > 0, got ${x}`)
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const t = x + 6.5
  let sum = LANCZOS[0] ?? 0
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] ?? 0) / (x - 1 + i)
  return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(t) - t + Math.log(sum)
}

/**
 * Regularised lower incomplete gamma function P(a, x), the gamma distribution with shape a and scale 1:
 * the power series below a + 1, the continued fraction above (DLMF 8.11.4 and 8.9.2).
 * Throws a RangeError unless a > 0 and x >= 0.
 */
export function gammaP(a: number, x: number): number {
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x)
}

/** Regularised upper incomplete gamma function Q(a, x) = 1 - P(a, x), exact also far in the tail. */
export function gammaQ(a: number, x: number): number {
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x)
}

/** The x with P(a, x) = p; 0 at p = 0, Infinity at p = 1. Throws a RangeError unless 0 <= p <= 1. */
export function gammaQuantile(a: number, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`gammaQuantile needs 0 <= p <= 1, got ${p}`)
  if (p === 0) return 0
  if (p === 1) return Infinity
  let high = a + 1
  while (gammaP(a, high) < p) high *= 2
  return increasingRoot((x) => ({ value: gammaP(a, x), slope: front(a, x) / x }), p, a, 0, high)
}

function front(a: number, x: number): number {
  if (!(a > 0 && x >= 0))
    throw new RangeError(`the incomplete gamma function needs a > 0 and x >= 0, got ${a}, ${x}`)
  return x === 0 ? 0 : Math.exp(a * Math.log(x) - x - logGamma(a))
}

function series(a: number, x: number): number {
  const scale = front(a, x)
  let term = 1 / a
  let sum = term
  for (let n = 1; n < MAX_ITERATIONS; n++) {
    term *= x / (a + n)
    sum += term
    if (term < sum * EPSILON) return Math.min(1, sum * scale)
  }
  throw new ConvergenceError('incomplete gamma series', MAX_ITERATIONS)
}

function fraction(a: number, x: number): number {
  const scale = front(a, x)
  let b = x + 1 - a
  let c = 1 / TINY
  let d = 1 / b
  let h = d
  for (let n = 1; n < MAX_ITERATIONS; n++) {
    const an = -n * (n - a)
    b += 2
    d = 1 / nonZero(an * d + b)
    c = nonZero(b + an / c)
    h *= d * c
    if (Math.abs(d * c - 1) < 4 * EPSILON) return h * scale
  }
  throw new ConvergenceError('incomplete gamma continued fraction', MAX_ITERATIONS)
}

function nonZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x
}

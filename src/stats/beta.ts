import { ConvergenceError } from './convergence.js'
import { logGamma } from './gamma.js'
import { increasingRoot } from './root.js'

const TINY = 1e-300
const TOLERANCE = 4e-16
const MAX_ITERATIONS = 200_000

/** Natural logarithm of B(a, b). Throws a RangeError unless both are > 0. */
export function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}

/**
 * Regularised incomplete beta function I_x(a, b), the beta distribution, by the continued fraction of
 * DLMF 8.17.22. Throws a RangeError unless 0 <= x <= 1 and a, b > 0.
 */
export function betaP(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1)) throw new RangeError(`betaP needs 0 <= x <= 1, got ${x}`)
  return x === 0 || x === 1 ? x : below(x, a, b, powers(x, a, b, logBeta(a, b)))
}

/** x^a (1 − x)^b / B(a, b): the density of the beta distribution, times x (1 − x). */
function powers(x: number, a: number, b: number, scale: number): number {
  return Math.exp(a * Math.log(x) + b * Math.log1p(-x) - scale)
}

function below(x: number, a: number, b: number, front: number): number {
  // The fraction converges fast only below the mean, so take the mirror image above it.
  if (x < (a + 1) / (a + b + 2)) return Math.min(1, (front * fraction(x, a, b)) / a)
  return Math.max(0, 1 - (front * fraction(1 - x, b, a)) / b)
}

/** The x with I_x(a, b) = p. Throws a RangeError unless 0 <= p <= 1. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`betaQuantile needs 0 <= p <= 1, got ${p}`)
  if (p === 0 || p === 1) return p
  const scale = logBeta(a, b)
  const at = (x: number): { readonly value: number; readonly slope: number } => {
    const front = powers(x, a, b, scale)
    return { value: below(x, a, b, front), slope: front / (x * (1 - x)) }
  }
  // The log-odds are nearly normal, with a variance of about 1/a + 1/b; a normal quantile is about 0.53 log-odds of p.
  const away = 0.53 * Math.log(p / (1 - p)) * Math.sqrt(1 / a + 1 / b)
  return increasingRoot(at, p, a / (a + b * Math.exp(-away)), 0, 1)
}

function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1))
  let h = d
  for (let m = 1; m < MAX_ITERATIONS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / nonZero(1 + even * d)
    c = nonZero(1 + even / c)
    h *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonZero(1 + odd * d)
    c = nonZero(1 + odd / c)
    h *= d * c
    if (Math.abs(d * c - 1) < TOLERANCE) return h
  }
  throw new ConvergenceError('incomplete beta continued fraction', MAX_ITERATIONS)
}

function nonZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x
}

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
  if (x === 0 || x === 1) return x
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b))
  // The fraction converges fast only below the mean, so take the mirror image above it.
  if (x < (a + 1) / (a + b + 2)) return Math.min(1, (front * fraction(x, a, b)) / a)
  return Math.max(0, 1 - (front * fraction(1 - x, b, a)) / b)
}

/** The x with I_x(a, b) = p. Throws a RangeError unless 0 <= p <= 1. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`betaQuantile needs 0 <= p <= 1, got ${p}`)
  if (p === 0 || p === 1) return p
  return increasingRoot((x) => betaP(x, a, b), p, 0, 1)
}

function fraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1))
  let h = d
  const advance = (numerator: number): number => {
    d = 1 / nonZero(1 + numerator * d)
    c = nonZero(1 + numerator / c)
    h *= d * c
    return d * c
  }
  for (let m = 1; m < MAX_ITERATIONS; m++) {
    advance((m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)))
    const step = advance((-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)))
    if (Math.abs(step - 1) < TOLERANCE) return h
  }
  throw new ConvergenceError('incomplete beta continued fraction', MAX_ITERATIONS)
}

function nonZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x
}

import { ConvergenceError } from './convergence.js'

const MAX_TERMS = 1_000_000
const EPSILON = 1e-16

const LARGE = 1e200

/**
 * Gauss's hypergeometric function ₂F₁(a, b; c; z) for 0 <= z < 1, by its power series (DLMF 15.2.1), times
 * e^logFactor, so that a factor which makes a huge value small keeps it from overflowing. Throws a RangeError
 * outside, or where c is 0 or a negative whole number, and a ConvergenceError when z is so close to 1 that a
 * million terms do not suffice.
 */
export function hypergeometric(a: number, b: number, c: number, z: number, logFactor = 0): number {
  if (!(z >= 0 && z < 1)) throw new RangeError(`hypergeometric needs 0 <= z < 1, got ${z}`)
  if (c <= 0 && Number.isInteger(c)) throw new RangeError(`hypergeometric has a pole at c = ${c}`)
  let term = 1
  let sum = 1
  let logScale = logFactor
  for (let n = 0; n < MAX_TERMS; n++) {
    const ratio = (((a + n) * (b + n)) / ((c + n) * (n + 1))) * z
    term *= ratio
    sum += term
    // What is left is a geometric series at most, once the terms shrink and their ratio approaches z.
    if (Math.abs(term) <= EPSILON * (1 - Math.max(z, Math.abs(ratio))) * Math.abs(sum)) {
      return Math.sign(sum) * Math.exp(Math.log(Math.abs(sum)) + logScale)
    }
    if (Math.abs(sum) > LARGE) {
      term /= LARGE
      sum /= LARGE
      logScale += Math.log(LARGE)
    }
  }
  throw new ConvergenceError('hypergeometric series', MAX_TERMS)
}

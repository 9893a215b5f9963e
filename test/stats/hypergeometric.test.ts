import { describe, expect, it } from 'vitest'
import { ConvergenceError } from '../../src/stats/convergence.js'
import { hypergeometric } from '../../src/stats/hypergeometric.js'

describe('hypergeometric', () => {
  it('is -ln(1 - z) / z for a = b = 1, c = 2', () => {
    expect(hypergeometric(1, 1, 2, 0.9)).toBeCloseTo(-Math.log(0.1) / 0.9, 12)
    expect(hypergeometric(1, 1, 2, 0.999)).toBeCloseTo(-Math.log(0.001) / 0.999, 11)
  })

  it('is (1 - z)^-a when b = c', () => {
    expect(hypergeometric(2.5, 3, 3, 0.4)).toBeCloseTo(0.6 ** -2.5, 12)
  })

  it('is a polynomial when a is a negative whole number: 1 - 2z + z² for -2', () => {
    expect(hypergeometric(-2, 3, 3, 0.3)).toBeCloseTo(0.49, 14)
  })

  it('is 1 at 0', () => {
    expect(hypergeometric(3, 4, 5, 0)).toBe(1)
  })

  it('does not overflow on the way to a small product', () => {
    expect(hypergeometric(5000, 3, 3, 0.5, 5000 * Math.log(0.5))).toBeCloseTo(1, 9)
  })

  it('is defined for 0 <= z < 1, away from its poles, and as far as a million terms go', () => {
    expect(() => hypergeometric(1, 1, 2, 1)).toThrow(RangeError)
    expect(() => hypergeometric(1, 1, -2, 0.5)).toThrow(RangeError)
    expect(() => hypergeometric(2, 2, 2, 1 - 1e-9)).toThrow(ConvergenceError)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gammaP, gammaQ, gammaQuantile, logGamma } from '../../src/stats/gamma.js'

describe('logGamma', () => {
  it.each([
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [1, 0],
    [2, 0],
    [0.1, 2.252712651734206],
    [10, Math.log(362880)],
    [171, Math.log(7.257415615307994e306)],
  ])('ln Γ(%d) = %d', (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 11)
  })

  it('satisfies Γ(x + 1) = x Γ(x)', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e5, noNaN: true }), (x) => {
        const next = logGamma(x + 1)
        expect(Math.abs(next - logGamma(x) - Math.log(x))).toBeLessThan(1e-13 * Math.max(10, Math.abs(next)))
      }),
    )
  })

  it('is defined for positive numbers only', () => {
    expect(() => logGamma(0)).toThrow(RangeError)
  })
})

describe('the incomplete gamma function', () => {
  it('is 1 - exp(-x) for shape 1', () => {
    expect(gammaP(1, 0.7)).toBeCloseTo(1 - Math.exp(-0.7), 14)
    expect(gammaQ(1, 50) / Math.exp(-50)).toBeCloseTo(1, 11)
  })

  it('gives the 95 % point of chi-squared with one degree of freedom, 3.841459', () => {
    expect(gammaQ(0.5, 3.841458820694124 / 2)).toBeCloseTo(0.05, 12)
  })

  it('is inverted by gammaQuantile', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 1e4, noNaN: true }),
        fc.double({ min: 1e-4, max: 0.9999, noNaN: true }),
        (a, p) => {
          expect(gammaP(a, gammaQuantile(a, p))).toBeCloseTo(p, 9)
        },
      ),
    )
  })

  it('has the quantiles 0 and Infinity at 0 and 1, and none outside', () => {
    expect(gammaQuantile(3, 0)).toBe(0)
    expect(gammaQuantile(3, 1)).toBe(Infinity)
    expect(() => gammaQuantile(3, 1.1)).toThrow(RangeError)
  })
})

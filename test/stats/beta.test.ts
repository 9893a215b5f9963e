import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaP, betaQuantile, logBeta } from '../../src/stats/beta.js'

describe('the incomplete beta function', () => {
  it('is x for a = b = 1 and 3x² - 2x³ for a = b = 2', () => {
    expect(betaP(0.3, 1, 1)).toBeCloseTo(0.3, 14)
    expect(betaP(0.3, 2, 2)).toBeCloseTo(3 * 0.09 - 2 * 0.027, 14)
  })

  it('is a binomial tail: P(at most 3 of 10 at 1/2) = 176/1024', () => {
    expect(betaP(0.5, 7, 4)).toBeCloseTo(176 / 1024, 13)
  })

  it('mirrors: I_x(a, b) = 1 - I_(1-x)(b, a)', () => {
    const shape = fc.double({ min: 0.05, max: 1e4, noNaN: true })
    fc.assert(
      fc.property(fc.nat(1024), shape, shape, (k, a, b) => {
        expect(betaP(k / 1024, a, b)).toBeCloseTo(1 - betaP(1 - k / 1024, b, a), 7)
      }),
    )
  })

  it('is inverted by betaQuantile', () => {
    const shape = fc.double({ min: 0.5, max: 1e3, noNaN: true })
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 0.999, noNaN: true }), shape, shape, (p, a, b) => {
        expect(betaP(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 8)
      }),
    )
  })

  // Clopper & Pearson 1934, by SciPy: the exact interval is of quantiles of beta distributions.
  it.each([
    [81, 263, 0.25273674558527126, 0.36762192260135135],
    [15, 148, 0.05784401008344857, 0.161650490349479],
    [1, 29, 0.000872646883579922, 0.1776442954887229],
    [3, 10, 0.06673951117773447, 0.6524528500599973],
    [21, 100, 0.1349436957053291, 0.30291537935054064],
  ])('bounds %i of %i exactly between %d and %d', (x, n, low, high) => {
    expect(betaQuantile(0.025, x, n - x + 1)).toBeCloseTo(low, 9)
    expect(betaQuantile(0.975, x + 1, n - x)).toBeCloseTo(high, 9)
  })

  it('has B(2, 3) = 1/12', () => {
    expect(logBeta(2, 3)).toBeCloseTo(-Math.log(12), 13)
  })

  it('is defined between 0 and 1 only', () => {
    expect(() => betaP(1.1, 1, 1)).toThrow(RangeError)
    expect(() => betaQuantile(-0.1, 1, 1)).toThrow(RangeError)
  })
})

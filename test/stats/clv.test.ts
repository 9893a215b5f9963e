import { describe, expect, it } from 'vitest'
import { expectedPurchases } from '../../src/stats/bg-nbd.js'
import { discountedValue } from '../../src/stats/clv.js'
import { expectedSpend } from '../../src/stats/gamma-gamma.js'

describe('discountedValue', () => {
  it('discounts each period at its end', () => {
    const steady = (t: number): number => 2 * t
    expect(discountedValue(steady, 10, { periods: 3 })).toBe(60)
    expect(discountedValue(steady, 10, { periods: 2, discount: 0.1 })).toBeCloseTo(20 / 1.1 + 20 / 1.21, 12)
    expect(discountedValue(steady, 10, { periods: 2, length: 0.5 })).toBe(20)
  })

  it('is nothing without a horizon', () => {
    expect(discountedValue(() => 5, 10, { periods: 0 })).toBe(0)
  })

  // CDNOW at the published estimates: twelve months of 4.345 weeks, 1 % a month; by SciPy.
  it.each([
    [2, 30.43, 22.35, 36.2892111256],
    [1, 1.71, 11.77, 4.6372946597],
    [0, 0, 0, 8.3690043589],
    [7, 29.43, 73.74, 283.5327763171],
  ])(
    'of a customer with %i repeats, the last at week %d, and a mean of %d is %d',
    (x, recency, mean, value) => {
      const model = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }
      const history = { frequency: x, recency, age: 38.86 }
      const spend = expectedSpend({ p: 6.25, q: 3.74, gamma: 15.44 }, { frequency: x, mean })
      const horizon = { periods: 12, length: 4.345, discount: 0.01 }
      const clv = discountedValue((t) => expectedPurchases(model, t, history), spend ?? NaN, horizon)
      expect(clv).toBeCloseTo(value, 6)
    },
  )
})

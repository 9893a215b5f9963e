import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  meanOfHistogram,
  medianInterval,
  medianIntervalOfHistogram,
  medianRanks,
  quantile,
  quantileOfHistogram,
} from '../../src/stats/quantile.js'

describe('quantile', () => {
  it('interpolates as R does by default: quantile(c(1, 2, 4, 8), 0.4) is 2.4', () => {
    expect(quantile([1, 2, 4, 8], 0.4)).toBeCloseTo(2.4, 12)
  })

  it('is the middle of two middle values, the only value, or nothing', () => {
    expect(quantile([1, 3, 5, 9], 0.5)).toBe(4)
    expect(quantile([7], 0.9)).toBe(7)
    expect(quantile([], 0.5)).toBeNull()
  })

  it('runs from the smallest to the largest', () => {
    expect(quantile([1, 2, 9], 0)).toBe(1)
    expect(quantile([1, 2, 9], 1)).toBe(9)
  })
})

describe('the interval of a median', () => {
  // Exact binomial, SciPy.
  it.each([
    [6, 1, 6, 0.9688],
    [8, 1, 8, 0.9922],
    [10, 2, 9, 0.9785],
    [15, 4, 12, 0.9648],
    [20, 6, 15, 0.9586],
    [30, 10, 21, 0.9572],
    [50, 18, 33, 0.9672],
    [100, 40, 61, 0.9648],
  ])('of %i values lies between ranks %i and %i', (n, low, high, coverage) => {
    expect(medianRanks(n)).toEqual({ low, high, coverage: expect.closeTo(coverage, 4) })
  })

  it('does not exist below six values', () => {
    expect(medianRanks(0)).toBeNull()
    expect(medianInterval([1, 2, 3, 4, 5])).toBeNull()
  })

  it('reads the values at those ranks', () => {
    const values = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100]
    expect(medianInterval(values)).toEqual({ low: 20, high: 90, level: 0.95, method: 'order-statistic' })
  })

  it('takes half of n ± 1.96 √n ranks when n is large', () => {
    expect(medianRanks(1e6)?.low).toBeCloseTo(5e5 - 0.98 * 1e3, -1)
  })
})

describe('a histogram', () => {
  const histogram = fc
    .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1 })
    .chain((values) =>
      fc.tuple(
        fc.constant(values.toSorted((a, b) => a - b)),
        fc.array(fc.nat(4), { minLength: values.length, maxLength: values.length }),
      ),
    )

  it('has the quantiles, the interval and the mean of the values written out', () => {
    fc.assert(
      fc.property(histogram, fc.double({ min: 0, max: 1, noNaN: true }), ([values, counts], p) => {
        const all = values.flatMap((value, i) => Array.from({ length: counts[i] ?? 0 }, () => value))
        const mean = all.length === 0 ? null : all.reduce((sum, x) => sum + x, 0) / all.length
        expect(quantileOfHistogram(values, counts, p)).toEqual(quantile(all, p))
        expect(medianIntervalOfHistogram(values, counts)).toEqual(medianInterval(all))
        expect(meanOfHistogram(values, counts)).toEqual(mean === null ? null : expect.closeTo(mean, 9))
      }),
    )
  })
})

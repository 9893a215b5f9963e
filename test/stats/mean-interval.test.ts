import { describe, expect, it } from 'vitest'
import { meanIntervalOfHistogram, t95 } from '../../src/stats/index.js'

describe("Student's interval of a mean", () => {
  it.each([
    [1, 12.7062],
    [9, 2.26216],
    [29, 2.04523],
    [1000, 1.96234],
  ])('has the printed 97.5 %% quantile of t with %i degrees of freedom: %f', (df, t) => {
    expect(t95(df)).toBeCloseTo(t, 4)
  })

  it('of 1, 2, 2, 3: mean 2, s² 2/3, half width 3.18245 √(1/6) = 1.29923', () => {
    const found = meanIntervalOfHistogram([1, 2, 3], [1, 2, 1])
    expect(found?.low).toBeCloseTo(2 - 1.29923, 4)
    expect(found?.high).toBeCloseTo(2 + 1.29923, 4)
  })

  it('is null of one record', () => {
    expect(meanIntervalOfHistogram([5], [1])).toBeNull()
  })
})

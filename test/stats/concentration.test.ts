import { describe, expect, it } from 'vitest'
import { concentration, topShare } from '../../src/stats/concentration.js'

describe('concentration', () => {
  it('is 1/n for n alike and 1 for a single one', () => {
    expect(concentration([5, 5, 5, 5])).toEqual({ herfindahl: 0.25, effectiveNumber: 4 })
    expect(concentration([7, 0])).toEqual({ herfindahl: 1, effectiveNumber: 1 })
  })

  it('sums squared shares: 50, 30, 20 % is 0.38', () => {
    expect(concentration([50, 30, 20])?.herfindahl).toBeCloseTo(0.38, 12)
  })

  it('does not exist without a total or with a value below 0', () => {
    expect(concentration([])).toBeNull()
    expect(concentration([0, 0])).toBeNull()
    expect(concentration([3, -1])).toBeNull()
  })
})

describe('topShare', () => {
  it('is what the largest hold', () => {
    expect(topShare([20, 50, 30])).toBe(0.5)
    expect(topShare([20, 50, 30], 2)).toBe(0.8)
    expect(topShare([])).toBeNull()
  })
})

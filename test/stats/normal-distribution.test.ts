import { describe, expect, it } from 'vitest'
import { normalBelow, normalQuantile } from '../../src/stats/normal-distribution.js'

describe('the standard normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.841344746],
    [-1.959964, 0.025],
    [3, 0.998650102],
  ])('lies below %f with chance %f, as printed tables say', (z, p) => {
    expect(normalBelow(z)).toBeCloseTo(p, 8)
  })

  it('has its ninth decile at 1.2815515655, and its ends nowhere', () => {
    expect(normalQuantile(0.9)).toBeCloseTo(1.2815515655, 9)
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity])
  })
})

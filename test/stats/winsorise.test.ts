import { describe, expect, it } from 'vitest'
import { winsorise } from '../../src/stats/winsorise.js'

describe('winsorise', () => {
  it('caps both ends at their quantiles and keeps the order', () => {
    expect(winsorise([9, 1, 2, 3, 100], 0.25, 0.75)).toEqual([9, 2, 2, 3, 9])
  })

  it('takes 1 % at either end by default', () => {
    const values = Array.from({ length: 101 }, (_, i) => i)
    expect(winsorise(values)).toEqual(values.map((x) => Math.min(99, Math.max(1, x))))
  })

  it('has nothing to do without values', () => {
    expect(winsorise([])).toEqual([])
  })
})

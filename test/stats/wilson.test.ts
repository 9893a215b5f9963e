import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wilson } from '../../src/stats/wilson.js'

describe('wilson', () => {
  // Newcombe 1998, Statist. Med. 17:857, Table I (method 3) for the first four; the rest by SciPy.
  it.each([
    [81, 263, 0.2552885199, 0.366209577],
    [15, 148, 0.0623863995, 0.1604872417],
    [0, 20, 0, 0.1611251581],
    [1, 29, 0.0061132143, 0.1717552188],
    [3, 10, 0.1077912674, 0.6032218525],
    [10, 10, 0.7224672001, 1],
    [21, 100, 0.1416565406, 0.2997996883],
  ])('%i of %i is %d to %d', (x, n, low, high) => {
    const interval = wilson(x, n)
    expect(interval?.low).toBeCloseTo(low, 8)
    expect(interval?.high).toBeCloseTo(high, 8)
  })

  it('has no interval without trials', () => {
    expect(wilson(0, 0)).toBeNull()
  })

  it('ends exactly at 0 and at 1', () => {
    expect(wilson(0, 7)?.low).toBe(0)
    expect(wilson(7, 7)?.high).toBe(1)
  })

  it('refuses more successes than trials', () => {
    expect(() => wilson(2, 1)).toThrow(RangeError)
  })

  it('contains x / n, stays within 0 and 1 and mirrors when successes and failures swap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const x = Math.round(share * n)
          const { low, high } = wilson(x, n) ?? {}
          expect(low).toBeLessThanOrEqual(x / n)
          expect(high).toBeGreaterThanOrEqual(x / n)
          expect(low).toBeGreaterThanOrEqual(0)
          expect(high).toBeLessThanOrEqual(1)
          expect(wilson(n - x, n)?.low).toBeCloseTo(1 - (high ?? NaN), 12)
        },
      ),
    )
  })
})

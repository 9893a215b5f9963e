import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newcombe } from '../../src/stats/newcombe.js'
import { recordsForHalfWidth, recordsUntilApart, recordsUntilTarget } from '../../src/stats/sample-size.js'
import { wilson } from '../../src/stats/wilson.js'

describe('recordsForHalfWidth', () => {
  it.each([
    [0.1, 0.15, 17],
    [0.1, 0.1, 37],
    [0.1, 0.05, 141],
    [0.2, 0.15, 26],
    [0.2, 0.1, 60],
    [0.2, 0.05, 245],
    [0.3, 0.15, 33],
    [0.3, 0.1, 78],
    [0.3, 0.05, 320],
    [0.5, 0.15, 39],
    [0.5, 0.1, 93],
    [0.5, 0.05, 381],
  ])('a rate of %d is known to ± %d from %i records on', (p, halfWidth, n) => {
    expect(recordsForHalfWidth(p, halfWidth)).toBe(n)
  })

  it('needs a width', () => {
    expect(() => recordsForHalfWidth(0.5, 0)).toThrow(RangeError)
  })
})

describe('recordsUntilTarget', () => {
  it('is 0 once the interval leaves the target out: 81 of 263 is 25.5 % to 36.6 %', () => {
    expect(recordsUntilTarget({ x: 81, n: 263 }, 0.37)).toBe(0)
    expect(recordsUntilTarget({ x: 81, n: 263 }, 0.36)).toBeGreaterThan(0)
  })

  it('is the smallest number that does it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (percent, target) => {
        const rate = percent / 100
        const more = recordsUntilTarget({ x: rate, n: 1 }, target / 100)
        if (percent === target) {
          expect(more).toBeNull()
          return
        }
        const excludes = (n: number): boolean => {
          const { low, high } = wilson(rate * n, n) ?? {}
          return (low ?? 0) > target / 100 || (high ?? 1) < target / 100
        }
        expect(excludes((more ?? NaN) + 1)).toBe(true)
        if (more !== 0) expect(excludes(more ?? NaN)).toBe(false)
      }),
    )
  })

  it('is unknown without a rate', () => {
    expect(recordsUntilTarget({ x: 0, n: 0 }, 0.3)).toBeNull()
  })
})

describe('recordsUntilApart', () => {
  it('is 0 when the difference is clear already', () => {
    expect(recordsUntilApart({ x: 56, n: 70 }, { x: 48, n: 80 })).toBe(0)
  })

  it('is the smallest number, shared as now, at which the interval leaves 0 out', () => {
    const more = recordsUntilApart({ x: 12, n: 40 }, { x: 6, n: 30 }) ?? NaN
    const low = (extra: number): number => {
      const scale = (70 + extra) / 70
      return newcombe({ x: 12 * scale, n: 40 * scale }, { x: 6 * scale, n: 30 * scale })?.low ?? NaN
    }
    expect(low(more)).toBeGreaterThan(0)
    expect(low(more - 1)).toBeLessThanOrEqual(0)
  })

  it('is never for equal rates, and unknown without one', () => {
    expect(recordsUntilApart({ x: 1, n: 2 }, { x: 5, n: 10 })).toBeNull()
    expect(recordsUntilApart({ x: 1, n: 2 }, { x: 0, n: 0 })).toBeNull()
  })
})

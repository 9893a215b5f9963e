import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newcombe } from '../../src/stats/newcombe.js'

describe('newcombe', () => {
  // Newcombe 1998, Statist. Med. 17:873, Table II, method 10: cases (a) 56/70 - 48/80, (b) 9/10 - 3/10, (h) 10/10 - 0/20.
  it.each([
    [56, 70, 48, 80, 0.2, 0.0524314724, 0.333872654],
    [9, 10, 3, 10, 0.6, 0.1705227239, 0.8090179735],
    [10, 10, 0, 20, 1, 0.6790860371, 1],
  ])('%i/%i - %i/%i is %d, between %d and %d', (x1, n1, x2, n2, value, low, high) => {
    expect(newcombe({ x: x1, n: n1 }, { x: x2, n: n2 })).toEqual({
      value: expect.closeTo(value, 10),
      low: expect.closeTo(low, 7),
      high: expect.closeTo(high, 7),
      level: 0.95,
      method: 'newcombe',
    })
  })

  it('is unknown when either has no records', () => {
    expect(newcombe({ x: 0, n: 0 }, { x: 1, n: 2 })).toBeNull()
    expect(newcombe({ x: 1, n: 2 }, { x: 0, n: 0 })).toBeNull()
  })

  it('changes sign when the two swap', () => {
    const rate = fc.nat(500).chain((n) => fc.record({ x: fc.nat(n + 1), n: fc.constant(n + 1) }))
    fc.assert(
      fc.property(rate, rate, (a, b) => {
        expect(newcombe(a, b)?.low).toBeCloseTo(-(newcombe(b, a)?.high ?? NaN), 12)
      }),
    )
  })
})

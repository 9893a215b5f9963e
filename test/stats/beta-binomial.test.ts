import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { betaBinomial } from '../../src/stats/beta-binomial.js'

describe('betaBinomial', () => {
  // Maximum likelihood and credible intervals by SciPy.
  const reps = [
    { x: 3, n: 4, shrunk: 0.3638936061, low: 0.1726555601, high: 0.5812171245 },
    { x: 12, n: 40, shrunk: 0.2903540362, low: 0.1799946501, high: 0.4149535098 },
    { x: 9, n: 45, shrunk: 0.2170794255, low: 0.1237030444, high: 0.328069423 },
    { x: 1, n: 12, shrunk: 0.1869446452, low: 0.0678803292, high: 0.3484521602 },
    { x: 20, n: 80, shrunk: 0.2526100408, low: 0.1712181324, high: 0.3437853096 },
    { x: 14, n: 30, shrunk: 0.3975244542, low: 0.2622136523, high: 0.5413253997 },
    { x: 2, n: 25, shrunk: 0.1518497084, low: 0.060485092, high: 0.2753677421 },
  ]
  const fit = betaBinomial(reps)

  it('fits how much seven reps differ', () => {
    expect(fit?.prior).toEqual({
      alpha: expect.closeTo(4.188575, 3),
      beta: expect.closeTo(11.566032, 3),
    })
    expect(fit?.mean).toBeCloseTo(0.2658635, 6)
  })

  it.each(reps.map((rep, i) => ({ ...rep, i })))('draws $x of $n to $shrunk', ({ i, x, n, ...expected }) => {
    const { shrunk, low, high } = expected
    expect(fit?.groups[i]).toMatchObject({
      raw: x / n,
      shrunk: expect.closeTo(shrunk, 5),
      low: expect.closeTo(low, 5),
      high: expect.closeTo(high, 5),
    })
  })

  it('gives a group without records the mean', () => {
    const withNew = betaBinomial([...reps, { x: 0, n: 0 }])
    expect(withNew?.groups.at(-1)).toMatchObject({ raw: null, shrunk: expect.closeTo(0.2658635, 5) })
  })

  it('gives all the pooled rate when they differ no more than by chance', () => {
    const alike = betaBinomial([
      { x: 30, n: 100 },
      { x: 31, n: 100 },
      { x: 29, n: 100 },
    ])
    expect(alike?.prior).toBeNull()
    expect(alike?.groups[1]).toMatchObject({ raw: 0.31, shrunk: 0.3, method: 'wilson' })
  })

  it('keeps groups apart that have nothing in common', () => {
    const apart = betaBinomial([
      { x: 500, n: 500 },
      { x: 0, n: 500 },
    ])
    expect(apart?.groups[0]?.shrunk).toBeGreaterThan(0.99)
    expect(apart?.groups[1]?.shrunk).toBeLessThan(0.01)
  })

  it('needs two groups, successes and failures', () => {
    expect(
      betaBinomial([
        { x: 1, n: 2 },
        { x: 0, n: 0 },
      ]),
    ).toBeNull()
    expect(
      betaBinomial([
        { x: 0, n: 2 },
        { x: 0, n: 3 },
      ]),
    ).toBeNull()
    expect(
      betaBinomial([
        { x: 2, n: 2 },
        { x: 3, n: 3 },
      ]),
    ).toBeNull()
  })

  it('always has an answer, between what a group did and what all did', () => {
    const rate = fc.nat(200).chain((n) => fc.record({ x: fc.nat(n), n: fc.constant(n) }))
    fc.assert(
      fc.property(fc.array(rate, { maxLength: 12 }), (groups) => {
        const fit = betaBinomial(groups)
        for (const { raw, shrunk } of fit?.groups ?? []) {
          const ends = [raw ?? fit?.mean ?? NaN, fit?.mean ?? NaN]
          expect(shrunk).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-12)
          expect(shrunk).toBeLessThanOrEqual(Math.max(...ends) + 1e-12)
        }
      }),
      { numRuns: 300 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kitagawa } from '../../src/stats/kitagawa.js'

describe('kitagawa', () => {
  it('says that every segment won more often while the total fell: +2 points of rate, -9 of mix', () => {
    const split = kitagawa([
      { key: 'A', before: { x: 20, n: 50 }, after: { x: 8.4, n: 20 } },
      { key: 'B', before: { x: 5, n: 50 }, after: { x: 9.6, n: 80 } },
    ])
    expect(split).toMatchObject({
      before: 0.25,
      after: expect.closeTo(0.18, 12),
      rate: expect.closeTo(0.02, 12),
      mix: expect.closeTo(-0.09, 12),
    })
    expect(split?.groups.map(({ rate }) => rate)).toEqual([
      expect.closeTo(0.007, 12),
      expect.closeTo(0.013, 12),
    ])
  })

  it('counts a new segment as mix', () => {
    const split = kitagawa([
      { key: 'old', before: { x: 20, n: 100 }, after: { x: 20, n: 100 } },
      { key: 'new', before: { x: 0, n: 0 }, after: { x: 60, n: 100 } },
    ])
    expect(split?.rate).toBe(0)
    expect(split?.mix).toBeCloseTo(0.2, 12)
  })

  it('cannot compare with a period without records', () => {
    expect(kitagawa([{ key: 'A', before: { x: 0, n: 0 }, after: { x: 1, n: 2 } }])).toBeNull()
    expect(kitagawa([])).toBeNull()
  })

  it('leaves no remainder, in total and over the groups', () => {
    const rate = fc.nat(50).chain((n) => fc.record({ x: fc.nat(n), n: fc.constant(n) }))
    const groups = fc.array(fc.record({ key: fc.string(), before: rate, after: rate }), { minLength: 1 })
    fc.assert(
      fc.property(groups, (list) => {
        const split = kitagawa(list)
        if (!split) return
        expect(split.before + split.rate + split.mix).toBeCloseTo(split.after, 12)
        const parts = split.groups.reduce((sum, group) => sum + group.rate + group.mix, 0)
        expect(parts).toBeCloseTo(split.after - split.before, 12)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { xmr } from '../../src/stats/xmr.js'

const routine = [22, 26, 19, 24, 28, 21, 25, 23, 20, 27, 24, 22]
const flagged = (series: readonly (number | null)[], baseline: number): number[] =>
  (xmr(series, { baseline })?.signals ?? []).flatMap((signal, i) => (signal ? [i] : []))

describe('xmr', () => {
  it('sets limits at 3/1.128 mean moving ranges', () => {
    expect(xmr(routine)).toMatchObject({
      centre: expect.closeTo(23.416666666667, 10),
      lower: expect.closeTo(11.811250805932, 10),
      upper: expect.closeTo(35.022082527402, 10),
      meanRange: expect.closeTo(4.363636363636, 10),
      rangeLimit: expect.closeTo(14.256, 10),
      signals: routine.map(() => false),
    })
  })

  it('is unknown below two points', () => {
    expect(xmr([])).toBeNull()
    expect(xmr([null, 3, null])).toBeNull()
    expect(xmr([3, 4, 5], { baseline: 1 })).toBeNull()
  })

  it('flags a point outside the limits', () => {
    expect(flagged([...routine, 36], 12)).toEqual([12])
    expect(xmr([...routine, 36], { baseline: 12 })?.reasons[12]).toBe('outside')
  })

  // Half-way to the limits is 17.6 and 29.2.
  it('flags the third of four points nearer a limit than the centre, on one side', () => {
    expect(flagged([...routine, 30, 24, 31, 30], 12)).toEqual([15])
    expect(flagged([...routine, 30, 24, 17, 30], 12)).toEqual([])
    expect(xmr([...routine, 30, 24, 31, 30], { baseline: 12 })?.reasons[15]).toBe('near-limit')
  })

  it('flags the eighth point in a row on one side and those that follow', () => {
    const above = [24, 24, 25, 24, 26, 24, 24, 25, 24]
    expect(flagged([...routine, ...above], 12)).toEqual([19, 20])
    expect(xmr([...routine, ...above], { baseline: 12 })?.reasons[19]).toBe('run')
  })

  it('steps over missing points, in their place', () => {
    const holes = routine.flatMap((x) => [x, null])
    expect(xmr(holes)).toMatchObject({ centre: xmr(routine)?.centre, meanRange: xmr(routine)?.meanRange })
    expect(xmr(holes)?.signals).toHaveLength(24)
    expect(flagged([...routine, 24, 24, 25, null, 24, 26, 24, 24, 25], 12)).toEqual([20])
  })

  it('sees no signal in a constant series, whatever the rounding', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
        fc.integer({ min: 2, max: 40 }),
        (x, n) => {
          expect(flagged(Array<number>(n).fill(x), n)).toEqual([])
        },
      ),
    )
  })
})

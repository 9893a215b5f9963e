import { describe, expect, it } from 'vitest'
import { pChart } from '../../src/stats/p-chart.js'

const sizes = [40, 55, 38, 62, 47, 51]
const points = [10, 11, 12, 13, 9, 22].map((x, i) => ({ x, n: sizes[i] ?? 0 }))

describe('pChart', () => {
  it('sets limits at three binomial standard errors when asked for plain ones', () => {
    const chart = pChart(points, { laney: false })
    expect(chart?.centre).toBeCloseTo(0.2627986348, 10)
    expect(chart?.limits).toEqual(
      [
        [0.0540152775, 0.4715819921],
        [0.0847475895, 0.4408496802],
        [0.04859143, 0.4770058397],
        [0.0950998067, 0.4304974629],
        [0.070189472, 0.4554077976],
        [0.0778969857, 0.4477002839],
      ].map(([lower = NaN, upper = NaN]) => ({
        lower: expect.closeTo(lower, 9),
        upper: expect.closeTo(upper, 9),
      })),
    )
    expect(chart?.signals).toEqual(points.map(() => false))
  })

  it('widens them by Laney’s σz of 1.484581, which exceeds 1.2', () => {
    const chart = pChart(points)
    expect(chart).toMatchObject({ laney: true, sigmaZ: expect.closeTo(1.4845810895, 9) })
    expect(chart?.limits).toEqual(
      [
        [0, 0.5727544588],
        [0, 0.5271298497],
        [0, 0.5808066004],
        [0.0138361258, 0.5117611438],
        [0, 0.5487425556],
        [0, 0.5373001264],
      ].map(([lower = NaN, upper = NaN]) => ({
        lower: expect.closeTo(lower, 9),
        upper: expect.closeTo(upper, 9),
      })),
    )
  })

  const steady = Array.from({ length: 20 }, (_, i) => ({ x: i % 2 ? 48 : 52, n: 100 }))

  it('flags a rate outside its own limits', () => {
    const chart = pChart([...steady, { x: 66, n: 100 }, { x: 8, n: 12 }], { baseline: 20 })
    expect(chart?.laney).toBe(false)
    expect(chart?.signals.indexOf(true)).toBe(20)
    expect(chart?.signals[21]).toBe(false)
  })

  it('flags the eighth rate in a row on one side', () => {
    const raised = Array.from({ length: 8 }, () => ({ x: 51, n: 100 }))
    expect(pChart([...steady, ...raised], { baseline: 20 })?.signals.indexOf(true)).toBe(27)
  })

  it('leaves a period without records out, in its place', () => {
    const chart = pChart([...points, { x: 0, n: 0 }])
    expect(chart?.limits[6]).toBeNull()
    expect(chart?.signals[6]).toBe(false)
    expect(chart?.sigmaZ).toBeCloseTo(1.4845810895, 9)
  })

  it('has no σz when nothing or everything succeeded, and nothing to say below two rates', () => {
    expect(
      pChart([
        { x: 0, n: 5 },
        { x: 0, n: 9 },
      ]),
    ).toMatchObject({ centre: 0, sigmaZ: null, laney: false })
    expect(
      pChart([
        { x: 1, n: 5 },
        { x: 0, n: 0 },
      ]),
    ).toBeNull()
  })
})

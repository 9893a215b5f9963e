import { describe, expect, it } from 'vitest'
import { durationsOf } from '../../src/stats/durations.js'
import { logRank } from '../../src/stats/log-rank.js'

// Freireich et al. 1963, Blood 21:699.
const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]
const untreated = durationsOf(placebo.map((t) => [t, 'relapse']))
const treated = durationsOf([
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((t) => [t, 'relapse'] as const),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((t) => [t, 'open'] as const),
])

describe('logRank', () => {
  it('tells 6-mercaptopurine from placebo: 9 relapses where 19.25 were expected, χ² = 16.79', () => {
    const test = logRank([treated, untreated], ['open'])
    expect(test).toMatchObject({
      observed: [9, 21],
      expected: [expect.closeTo(19.25050094803, 9), expect.closeTo(30 - 19.25050094803, 9)],
      chiSquared: expect.closeTo(16.79294098921654, 9),
      degreesOfFreedom: 1,
    })
    expect(test?.pValue).toBeCloseTo(4.17e-5, 7)
    expect((9 - 19.25050094803113) ** 2 / (test?.chiSquared ?? NaN)).toBeCloseTo(6.2569605736755, 9)
  })

  it('is the same test in any order', () => {
    expect(logRank([untreated, treated], ['open'])?.chiSquared).toBeCloseTo(16.79294098921654, 9)
  })

  it('sees no difference between a group and itself', () => {
    const test = logRank([treated, treated, treated], ['open'])
    expect(test).toMatchObject({ chiSquared: expect.closeTo(0, 12), degreesOfFreedom: 2 })
    expect(test?.pValue).toBeCloseTo(1, 6)
  })

  it('leaves out groups that were never at risk of the event', () => {
    const test = logRank([treated, untreated, durationsOf([]), durationsOf([[0.5, 'open']])], ['open'])
    expect(test).toMatchObject({ chiSquared: expect.closeTo(16.79294098921654, 9), degreesOfFreedom: 1 })
  })

  it('cannot tell without an event while two are at risk', () => {
    expect(logRank([durationsOf([[1, 'open']]), untreated], ['open', 'relapse'])).toBeNull()
    expect(logRank([durationsOf([]), untreated], [])).toBeNull()
    expect(logRank([], [])).toBeNull()
  })
})

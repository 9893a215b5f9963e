import { describe, expect, it } from 'vitest'
import { discreteHazard } from '../../src/stats/discrete-hazard.js'
import { durationMean, durationsOf, durationTotal } from '../../src/stats/durations.js'

// Seventy prospects: a meeting after so many touches, or given up after so many.
const times = (n: number, touches: number, ending: string): (readonly [number, string])[] =>
  Array.from({ length: n }, () => [touches, ending] as const)
const prospects = durationsOf([
  ...times(6, 1, 'met'),
  ...times(5, 2, 'met'),
  ...times(4, 3, 'met'),
  ...times(20, 3, 'open'),
  ...times(3, 5, 'met'),
  ...times(15, 5, 'open'),
  ...times(2, 8, 'met'),
  ...times(10, 8, 'open'),
  ...times(5, 12, 'open'),
])
const steps = discreteHazard(prospects, ['open'])

describe('discreteHazard', () => {
  it.each([
    [1, 70, 6, 0.08571, 0.08571],
    [2, 64, 5, 0.078125, 0.15714],
    [3, 59, 4, 0.0678, 0.21429],
    [4, 35, 0, 0, 0.21429],
    [5, 35, 3, 0.08571, 0.28163],
    [6, 17, 0, 0, 0.28163],
    [8, 17, 2, 0.11765, 0.36615],
    [9, 5, 0, 0, 0.36615],
    [12, 5, 0, 0, 0.36615],
  ])(
    'touch %i: %i received it, %i met, a chance of %d, %d by then',
    (attempt, atRisk, events, hazard, by) => {
      expect(steps[attempt - 1]).toMatchObject({
        attempt,
        atRisk,
        events,
        hazard: expect.closeTo(hazard, 5),
        cumulative: expect.closeTo(by, 5),
      })
    },
  )

  it('is no lower at touches 5 and 8 than at the first, though those who met needed 2.95 on average', () => {
    expect(durationMean(prospects, ['met'])).toBeCloseTo(2.95, 12)
    expect(durationTotal(prospects, ['met']) / durationTotal(prospects)).toBeCloseTo(0.2857142857, 9)
    expect(steps[4]?.hazard).toBeCloseTo(steps[0]?.hazard ?? NaN, 12)
    expect(steps[7]?.hazard).toBeGreaterThan(steps[0]?.hazard ?? NaN)
  })

  it('surrounds the chance by each touch with its bounds', () => {
    for (const { cumulative, interval } of steps) {
      expect(interval.low).toBeLessThan(cumulative)
      expect(interval.high).toBeGreaterThan(cumulative)
    }
    expect(steps).toHaveLength(12)
  })

  it('is empty without records', () => {
    expect(discreteHazard(durationsOf([]), ['open'])).toEqual([])
  })
})

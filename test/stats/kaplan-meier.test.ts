import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { durationMean, durationQuantile, durationsOf } from '../../src/stats/durations.js'
import { kaplanMeier, quantileOf, restrictedMean, survivalAt } from '../../src/stats/kaplan-meier.js'

// Freireich et al. 1963, Blood 21:699: weeks in remission, 6-mercaptopurine (+ still in remission) and placebo.
const treated = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((t) => [t, 'relapse'] as const)
const inRemission = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((t) => [t, 'open'] as const)
const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]
const curve = kaplanMeier(durationsOf([...treated, ...inRemission]), ['open'])

describe('kaplanMeier', () => {
  // R survival 3.5.3, survfit(conf.type = "log-log").
  it.each([
    [6, 21, 3, 0.8571428571, 0.0763603548, 0.6197179553, 0.9515517476],
    [7, 17, 1, 0.8067226891, 0.0869352852, 0.5631465646, 0.9228090192],
    [10, 15, 1, 0.7529411765, 0.096349653, 0.5031995108, 0.8893618352],
    [13, 12, 1, 0.6901960784, 0.1068147078, 0.4316102225, 0.8490659633],
    [16, 11, 1, 0.6274509804, 0.1140538653, 0.367510856, 0.8049121895],
    [22, 7, 1, 0.5378151261, 0.1282337517, 0.2677789368, 0.7467907176],
    [23, 6, 1, 0.4481792717, 0.1345914568, 0.188052006, 0.6801426285],
  ])('week %i of the trial: %i at risk, %i relapse', (time, atRisk, events, survival, error, low, high) => {
    expect(curve.find((step) => step.time === time)).toEqual({
      time,
      atRisk,
      events,
      survival: expect.closeTo(survival, 9),
      variance: expect.closeTo(error ** 2, 9),
      low: expect.closeTo(low, 7),
      high: expect.closeTo(high, 7),
    })
  })

  it('has a step where patients only left observation', () => {
    expect(curve.find((step) => step.time === 9)).toMatchObject({ atRisk: 16, events: 0 })
  })

  it('corrects what those who relapsed say alone: 12.1 weeks on average, 10 in the middle', () => {
    const patients = durationsOf([...treated, ...inRemission])
    expect(durationMean(patients, ['relapse'])).toBeCloseTo(12.1111111111, 9)
    expect(durationQuantile(patients, 0.5, ['relapse'])).toBe(10)
  })

  it('is empty without records', () => {
    expect(kaplanMeier(durationsOf([]), [])).toEqual([])
  })

  const records = fc.array(fc.tuple(fc.nat(40), fc.constantFrom('won', 'lost', 'open')), { minLength: 1 })

  it('never rises, and its bounds surround it', () => {
    fc.assert(
      fc.property(records, (list) => {
        let before = 1
        for (const step of kaplanMeier(durationsOf(list), ['open'])) {
          expect(step.survival).toBeLessThanOrEqual(before)
          expect(step.low ?? 0).toBeLessThanOrEqual(step.survival)
          expect(step.high ?? 1).toBeGreaterThanOrEqual(step.survival)
          before = step.survival
        }
      }),
    )
  })

  it('is the plain share still going when nothing is open', () => {
    fc.assert(
      fc.property(records, (list) => {
        for (const step of kaplanMeier(durationsOf(list), [])) {
          const going = list.filter(([t]) => t > step.time).length
          expect(step.survival).toBeCloseTo(going / list.length, 9)
        }
      }),
    )
  })
})

describe('quantileOf', () => {
  it('gives the median remission of 23 weeks, at least 13 and not reached above', () => {
    expect(quantileOf(curve, 0.5)).toEqual({
      value: 23,
      low: 13,
      high: null,
      level: 0.95,
      method: 'brookmeyer-crowley',
    })
  })

  it('gives the median of 8 weeks under placebo', () => {
    const control = kaplanMeier(durationsOf(placebo.map((t) => [t, 'relapse'])), [])
    expect(quantileOf(control, 0.5)?.value).toBe(8)
  })

  it('takes the middle of a stretch at exactly 1 - p', () => {
    const halves = kaplanMeier(durationsOf([1, 2, 6, 9].map((t) => [t, 'won'])), [])
    expect(quantileOf(halves, 0.5)?.value).toBe(4)
  })

  it('takes the middle up to the last observation when the curve ends at exactly 1 - p', () => {
    const stalled = kaplanMeier(
      durationsOf([
        [1, 'won'],
        [2, 'won'],
        [6, 'open'],
        [9, 'open'],
      ]),
      ['open'],
    )
    expect(quantileOf(stalled, 0.5)?.value).toBe(5.5)
  })

  it('has no value where the curve stays above 1 - p, and nothing on an empty curve', () => {
    expect(quantileOf(curve, 0.9)?.value).toBeNull()
    expect(quantileOf([], 0.5)).toBeNull()
  })
})

describe('survivalAt', () => {
  it('holds from a step to the next', () => {
    expect(survivalAt(curve, 8)).toMatchObject({ value: expect.closeTo(0.8067226891, 9), atRisk: 16 })
  })

  it('is 1 before the first exit', () => {
    expect(survivalAt(curve, 0)).toMatchObject({ value: 1, low: null, high: null, atRisk: 21 })
  })

  it('is unknown after the last observation, unless none was left', () => {
    const ended = kaplanMeier(durationsOf([[3, 'won']]), [])
    expect(survivalAt(curve, 36)).toBeNull()
    expect(survivalAt(ended, 4)?.value).toBe(0)
    expect(survivalAt([], 1)).toBeNull()
  })
})

describe('restrictedMean', () => {
  it('is the plain mean, with its standard error, when all ended', () => {
    const ended = kaplanMeier(durationsOf([2, 4, 9].map((t) => [t, 'won'])), [])
    expect(restrictedMean(ended, 9)?.value).toBeCloseTo(5, 12)
    expect(restrictedMean(ended, 9)?.standardError).toBeCloseTo(Math.sqrt(26 / 9), 12)
  })

  it('counts those who last longer up to tau', () => {
    const ended = kaplanMeier(durationsOf([2, 4, 9].map((t) => [t, 'won'])), [])
    expect(restrictedMean(ended, 5)?.value).toBeCloseTo((2 + 4 + 5) / 3, 12)
  })

  it('is unknown beyond the last observation', () => {
    expect(restrictedMean(curve, 36)).toBeNull()
    expect(restrictedMean([], 36)).toBeNull()
  })
})

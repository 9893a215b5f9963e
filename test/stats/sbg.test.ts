import { describe, expect, it } from 'vitest'
import { durationsOf } from '../../src/stats/durations.js'
import {
  cohort,
  discountedLifetime,
  discountedResidualLifetime,
  fitSbg,
  sbgRetention,
  sbgSurvival,
} from '../../src/stats/sbg.js'

// Fader & Hardie 2007, J. Interactive Marketing 21:76, Table 1: survivors of 1,000 customers. The paper prints
// alpha 0.668, beta 3.806 for "High End" and 0.704, 1.182 for "Regular", fitted to seven years; the rest by SciPy.
const highEnd = [1000, 869, 743, 653, 593, 551, 517, 491]
const regular = [1000, 631, 468, 382, 326, 289, 262, 241]

const fits = [
  {
    name: 'High End, five years',
    survivors: highEnd.slice(0, 6),
    parameters: { alpha: 0.8753819546, beta: 5.1616701778 },
    logLikelihood: -1378.4831539958,
    survival: [0.855, 0.7486, 0.6671, 0.6025, 0.5499, 0.5063, 0.4695, 0.438, 0.4107, 0.3868, 0.3656, 0.3469],
    retention: [
      0.855, 0.8756, 0.8911, 0.9031, 0.9128, 0.9207, 0.9273, 0.9329, 0.9376, 0.9418, 0.9454, 0.9486,
    ],
    lifetime: 5.7204201691,
    residual: [5.1924621861, 5.580372867, 5.9104875814, 6.1962291204, 6.4468879288, 6.6691647784],
  },
  {
    name: 'High End, seven years',
    survivors: highEnd,
    parameters: { alpha: 0.6680881972, beta: 3.8060938896 },
    logLikelihood: -1611.1581473912,
    survival: [0.8507, 0.7469, 0.6698, 0.6099, 0.5618, 0.5222, 0.4889, 0.4604, 0.4358, 0.4142, 0.3951, 0.378],
    retention: [
      0.8507, 0.878, 0.8968, 0.9106, 0.9212, 0.9295, 0.9362, 0.9418, 0.9464, 0.9504, 0.9538, 0.9568,
    ],
    lifetime: 5.9222536402,
    residual: [
      5.4144790043, 5.9013778536, 6.2938918888, 6.6199203436, 6.8967070593, 7.1356614551, 7.3447216282,
      7.529628457,
    ],
  },
  {
    name: 'Regular, five years',
    survivors: regular.slice(0, 6),
    parameters: { alpha: 0.7370069714, beta: 1.2453431282 },
    logLikelihood: -1517.0729697231,
    survival: [0.6282, 0.473, 0.3854, 0.3284, 0.288, 0.2576, 0.2338, 0.2146, 0.1988, 0.1854, 0.174, 0.1641],
    retention: [
      0.6282, 0.7529, 0.8149, 0.8521, 0.8768, 0.8944, 0.9077, 0.9179, 0.9262, 0.9329, 0.9385, 0.9432,
    ],
    lifetime: 3.6537132429,
    residual: [2.9190845672, 4.011291978, 4.760745544, 5.3260850754, 5.7757840474, 6.1460537985],
  },
  {
    name: 'Regular, seven years',
    survivors: regular,
    parameters: { alpha: 0.7040773086, beta: 1.1820430417 },
    logLikelihood: -1680.2651884633,
    survival: [0.6267, 0.4738, 0.388, 0.3321, 0.2923, 0.2625, 0.239, 0.2201, 0.2044, 0.1912, 0.1799, 0.17],
    retention: [
      0.6267, 0.756, 0.8188, 0.8559, 0.8804, 0.8978, 0.9107, 0.9208, 0.9288, 0.9353, 0.9408, 0.9454,
    ],
    lifetime: 3.694908409,
    residual: [
      2.9643992504, 4.1031397425, 4.8698046156, 5.4420584283, 5.8940953227, 6.2644100523, 6.575655018,
      6.842314911,
    ],
  },
]

describe.each(fits)('the shifted beta-geometric model of $name', ({ survivors, parameters, ...expected }) => {
  it('is fitted by maximum likelihood', () => {
    expect(fitSbg(cohort(survivors), ['open'])).toMatchObject({
      converged: true,
      parameters: { alpha: expect.closeTo(parameters.alpha, 4), beta: expect.closeTo(parameters.beta, 4) },
      logLikelihood: expect.closeTo(expected.logLikelihood, 7),
    })
  })

  it('projects twelve years', () => {
    const projected = expected.survival.map((_, i) => sbgSurvival(parameters, i + 1))
    expect(projected).toEqual(expected.survival.map((share) => expect.closeTo(share, 4)))
  })

  it('retains ever more of those who stay', () => {
    const retained = expected.retention.map((_, i) => sbgRetention(parameters, i + 1))
    expect(retained).toEqual(expected.retention.map((share) => expect.closeTo(share, 4)))
    expected.survival.slice(1).forEach((_, i) => {
      const ratio = sbgSurvival(parameters, i + 2) / sbgSurvival(parameters, i + 1)
      expect(sbgRetention(parameters, i + 2)).toBeCloseTo(ratio, 12)
      expect(sbgRetention(parameters, i + 2)).toBeGreaterThan(sbgRetention(parameters, i + 1))
    })
  })

  it('values a lifetime at 10 %, of a new customer and of one in each period', () => {
    const residual = expected.residual.map((_, i) => discountedResidualLifetime(parameters, i + 1, 0.1))
    expect(discountedLifetime(parameters, 0.1)).toBeCloseTo(expected.lifetime, 8)
    expect(residual).toEqual(expected.residual.map((periods) => expect.closeTo(periods, 8)))
  })
})

describe('fitSbg', () => {
  it('takes customers of every age at once', () => {
    const older = cohort([400, 348, 312])
    const younger = cohort([600, 521])
    const together = durationsOf(
      [older, younger].flatMap(({ times, counts }) =>
        Object.entries(counts).flatMap(([ending, at]) =>
          at.flatMap((count, i) => Array.from({ length: count }, () => [times[i] ?? 0, ending] as const)),
        ),
      ),
    )
    const fit = fitSbg(together, ['open'])
    expect(fit.converged && sbgRetention(fit.parameters, 1)).toBeCloseTo(0.869, 4)
    expect(fit.converged && sbgRetention(fit.parameters, 2)).toBeCloseTo(312 / 348, 4)
  })

  it('settles for customers who are all alike when retention does not rise', () => {
    const fit = fitSbg(cohort([10000, 9000, 8100, 7290, 6561]), ['open'])
    expect(fit.converged && sbgRetention(fit.parameters, 1)).toBeCloseTo(0.9, 3)
    expect(fit.converged && sbgRetention(fit.parameters, 9)).toBeCloseTo(0.9, 3)
  })

  it.each([
    ['hardly anybody left', [100, 95, 92]],
    ['only one period was seen', [100, 80]],
    ['there are no customers', []],
  ])('has too little data when %s', (_, survivors) => {
    expect(fitSbg(cohort(survivors), ['open'])).toMatchObject({ converged: false, reason: 'too-little-data' })
  })

  it('refuses times that are not whole periods', () => {
    expect(() => fitSbg(durationsOf([[1.5, 'lost']]), [])).toThrow(RangeError)
    expect(() => fitSbg(durationsOf([[0, 'lost']]), [])).toThrow(RangeError)
  })

  it('needs a discount to value an endless lifetime', () => {
    expect(() => discountedLifetime({ alpha: 1, beta: 1 }, 0)).toThrow(RangeError)
  })
})

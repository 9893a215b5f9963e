import { describe, expect, it } from 'vitest'
import { expectedSpend, fitGammaGamma, meanSpend } from '../../src/stats/gamma-gamma.js'
import { gammaQuantile } from '../../src/stats/gamma.js'
import { random } from '../../src/stats/random.js'

// The estimates that Fader & Hardie 2013 print for CDNOW.
const cdnow = { p: 6.25, q: 3.74, gamma: 15.44 }

describe('the Gamma-Gamma model of CDNOW', () => {
  it('has a mean of 35.22 per purchase', () => {
    expect(meanSpend(cdnow)).toBeCloseTo(35.218978102, 8)
  })

  it.each([
    [2, 22.35, 24.663713911],
    [1, 11.77, 18.916852058],
    [0, 0, 35.218978102],
    [7, 73.74, 71.469670897],
    [2, 25.55, 27.288385827],
  ])('expects of a customer with %i purchases of %d on average %d', (frequency, mean, expected) => {
    expect(expectedSpend(cdnow, { frequency, mean })).toBeCloseTo(expected, 8)
  })

  it('has no mean when q is 1 or below', () => {
    expect(meanSpend({ p: 2, q: 1, gamma: 3 })).toBeNull()
    expect(expectedSpend({ p: 0.1, q: 0.5, gamma: 3 }, { frequency: 1, mean: 9 })).toBeNull()
  })
})

describe('fitGammaGamma', () => {
  const next = random(8)
  const spends = Array.from({ length: 1500 }, (_, i) => {
    const frequency = 1 + (i % 4)
    const rate = gammaQuantile(cdnow.q, next()) / cdnow.gamma
    return { frequency, mean: gammaQuantile(cdnow.p * frequency, next()) / rate / frequency }
  })

  it('recovers the model that made the purchases', () => {
    const fit = fitGammaGamma(spends)
    expect(fit.converged && fit.parameters.p / cdnow.p).toBeCloseTo(1, 0)
    expect(fit.converged && (meanSpend(fit.parameters) ?? NaN) / (meanSpend(cdnow) ?? NaN)).toBeCloseTo(1, 1)
  })

  it('leaves out customers whose spending is unknown', () => {
    const { errorOf: _, ...fit } = { errorOf: null, ...fitGammaGamma(spends) }
    expect(fitGammaGamma([...spends, { frequency: 0, mean: 0 }])).toMatchObject(fit)
  })

  it('settles for one price when everybody pays it', () => {
    const fit = fitGammaGamma(Array.from({ length: 40 }, (_, i) => ({ frequency: 1 + (i % 3), mean: 10 })))
    expect(fit.converged && meanSpend(fit.parameters)).toBeCloseTo(10, 1)
  })

  it('has too little data below ten customers', () => {
    expect(fitGammaGamma(spends.slice(0, 9))).toEqual({ converged: false, reason: 'too-little-data' })
  })
})

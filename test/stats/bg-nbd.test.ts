import { describe, expect, it } from 'vitest'
import {
  bgNbdLogLikelihood,
  expectedPurchases,
  fitBgNbd,
  probabilityAlive,
  purchaseProbability,
  type PurchaseHistory,
} from '../../src/stats/bg-nbd.js'
import { betaQuantile } from '../../src/stats/beta.js'
import { gammaQuantile } from '../../src/stats/gamma.js'
import { random } from '../../src/stats/random.js'

// The estimates that Fader, Hardie & Lee 2005 print for CDNOW, in weeks; values at them by SciPy.
const cdnow = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }

describe('the BG/NBD model of CDNOW', () => {
  it.each([
    [1, 0.05326789117],
    [3, 0.1508652309],
    [13, 0.5344395411],
    [39, 1.1967231933],
    [52, 1.4460505954],
    [78, 1.8605190579],
  ])('expects in the first %i weeks of a new customer %d purchases', (t, expected) => {
    expect(expectedPurchases(cdnow, t)).toBeCloseTo(expected, 9)
  })

  it.each([
    [39, 0, 0.5737863521],
    [39, 1, 0.1993952808],
    [39, 2, 0.08542975954],
    [39, 3, 0.04586035385],
    [39, 7, 0.008695428804],
    [30, 11, 0.001999521447],
    [2, 10, 1.07868964e-7],
  ])('gives in %i weeks %i purchases a chance of %d', (t, n, expected) => {
    expect(purchaseProbability(cdnow, t, n)).toBeCloseTo(expected, 10)
  })

  it.each([
    [2, 30.43, 38.86, 39, 0.7265785701, 1.2260281748],
    [1, 1.71, 38.86, 39, 0.2121009854, 0.2031869871],
    [0, 0, 38.86, 39, 1, 0.1950980521],
    [7, 29.43, 38.86, 39, 0.6417563459, 3.3370532749],
    [26, 30.86, 31, 52, 0.9689156497, 25.7581959365],
    [5, 10, 38.86, 39, 0.02480436617, 0.0944400824],
  ])(
    '%i repeats, the last at %d of %d weeks: alive and purchases in %i weeks',
    (x, tx, age, t, alive, future) => {
      const history = { frequency: x, recency: tx, age }
      expect(probabilityAlive(cdnow, history)).toBeCloseTo(alive, 9)
      expect(expectedPurchases(cdnow, t, history)).toBeCloseTo(future, 9)
    },
  )

  it.each([
    [2, 30.43, 1.5621542315],
    [1, 1.71, 0.2604109609],
    [0, 0, 0.2526695759],
    [7, 29.43, 4.207672035],
  ])('%i repeats, the last at %d: purchases in twelve months of 4.345 weeks', (x, tx, expected) => {
    const history = { frequency: x, recency: tx, age: 38.86 }
    expect(expectedPurchases(cdnow, 12 * 4.345, history)).toBeCloseTo(expected, 9)
  })

  it('expects as many purchases as its chances add up to', () => {
    const sum = Array.from({ length: 120 }, (_, n) => n * purchaseProbability(cdnow, 13, n)).reduce(
      (a, b) => a + b,
      0,
    )
    expect(sum).toBeCloseTo(expectedPurchases(cdnow, 13), 6)
  })

  it('expects nothing of no time', () => {
    expect(expectedPurchases(cdnow, 0)).toBe(0)
  })
})

describe('expectedPurchases', () => {
  it('is smooth at a = 1, where its formula is 0/0', () => {
    const at = (a: number): number => expectedPurchases({ ...cdnow, a }, 39)
    expect(at(1)).toBeCloseTo((at(0.9999) + at(1.0001)) / 2, 5)
  })

  it('stays finite for thousands of purchases, and for customers all alike', () => {
    // At about 3000 / 43 a week, less those who leave.
    const often = expectedPurchases(cdnow, 10, { frequency: 3000, recency: 38.8, age: 38.86 })
    expect(often).toBeGreaterThan(600)
    expect(often).toBeLessThan((3000 / 43) * 10)
    // A rate of 1/10 and nobody ever leaves, in effect.
    expect(expectedPurchases({ r: 5000, alpha: 50000, a: 0.008, b: 8000 }, 40)).toBeCloseTo(4, 3)
  })
})

function customers(model: typeof cdnow, n: number, seed: number): PurchaseHistory[] {
  const next = random(seed)
  return Array.from({ length: n }, () => {
    const rate = gammaQuantile(model.r, next()) / model.alpha
    const leaving = betaQuantile(next(), model.a, model.b)
    const age = 20 + 20 * next()
    let [frequency, recency] = [0, 0]
    for (let t = -Math.log(1 - next()) / rate; t <= age; t -= Math.log(1 - next()) / rate) {
      frequency++
      recency = t
      if (next() < leaving) break
    }
    return { frequency, recency, age }
  })
}

describe('fitBgNbd', () => {
  const truth = { r: 1.5, alpha: 10, a: 0.5, b: 5 }
  const histories = customers(truth, 1500, 4)

  it('recovers the model that made the purchases', () => {
    const fit = fitBgNbd(histories)
    expect(fit.converged && fit.logLikelihood).toBeGreaterThan(bgNbdLogLikelihood(truth, histories))
    expect(fit.converged && fit.logLikelihood).toBeLessThan(bgNbdLogLikelihood(truth, histories) + 8)
    expect(fit.converged && expectedPurchases(fit.parameters, 39) / expectedPurchases(truth, 39)).toBeCloseTo(
      1,
      1,
    )
  })

  it('is the same in any unit of time', () => {
    const inDays = histories.map((h) => ({ ...h, recency: 7 * h.recency, age: 7 * h.age }))
    const [weeks, days] = [fitBgNbd(histories), fitBgNbd(inDays)]
    expect(days.converged && days.parameters.alpha / 7).toBeCloseTo(
      weeks.converged ? weeks.parameters.alpha : NaN,
      3,
    )
    expect(days.converged && days.parameters.b).toBeCloseTo(weeks.converged ? weeks.parameters.b : NaN, 3)
  })

  it('counts equal histories once, by their number', () => {
    const twice = histories.flatMap((h) => [h, h])
    const counted = histories.map((h) => ({ ...h, customers: 2 }))
    expect(bgNbdLogLikelihood(truth, counted)).toBeCloseTo(bgNbdLogLikelihood(truth, twice), 6)
    expect(bgNbdLogLikelihood(truth, counted)).toBeCloseTo(2 * bgNbdLogLikelihood(truth, histories), 6)
  })

  it('settles where nobody leaves', () => {
    const fit = fitBgNbd(customers({ r: 1, alpha: 5, a: 1e-9, b: 1 }, 300, 2))
    expect(
      fit.converged && probabilityAlive(fit.parameters, { frequency: 9, recency: 30, age: 31 }),
    ).toBeCloseTo(1, 2)
  })

  it('has too little data below ten customers who came back', () => {
    const once = Array.from({ length: 99 }, () => ({ frequency: 0, recency: 0, age: 30 }))
    expect(fitBgNbd(once)).toEqual({ converged: false, reason: 'too-little-data' })
  })

  it.each([
    ['bought last after the end', { frequency: 1, recency: 31, age: 30 }],
    ['came back at the time of the first purchase', { frequency: 1, recency: 0, age: 30 }],
    ['never came back, but at some time', { frequency: 0, recency: 2, age: 30 }],
  ])('refuses a customer who %s', (_, history) => {
    expect(() => fitBgNbd([history])).toThrow(RangeError)
  })
})

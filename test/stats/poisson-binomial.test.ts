import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  chanceOfAtLeast,
  quantileOfSum,
  sumDistribution,
  type SumDistribution,
} from '../../src/stats/poisson-binomial.js'
import { random } from '../../src/stats/random.js'

const deals = (n: number, value: number, p: number): { value: number; p: number }[] =>
  Array.from({ length: n }, () => ({ value, p }))
const pipeline = sumDistribution([...deals(10, 30, 0.2), ...deals(4, 50, 0.5), ...deals(2, 100, 0.8)])

const momentOf = ({ probabilities, start, step }: SumDistribution, power: number, about: number): number =>
  probabilities.reduce((sum, p, i) => sum + p * (start + i * step - about) ** power, 0)

describe('the total of yes/no deals', () => {
  it('reaches 300 out of a pipeline of 700 with a chance of 63.2 %', () => {
    expect(pipeline).toMatchObject({ exact: true, step: 10, mean: expect.closeTo(320, 9) })
    expect(pipeline.sd).toBeCloseTo(84.49852069711048, 9)
    expect(chanceOfAtLeast(pipeline, 300)).toBeCloseTo(0.6324294021120006, 12)
  })

  it('has the quantiles 210, 330 and 420', () => {
    expect([0.1, 0.5, 0.9].map((p) => quantileOfSum(pipeline, p))).toEqual([210, 330, 420])
  })

  it('is binomial for equal deals: at least 2 of 3 at 1/2 is 1/2', () => {
    expect(chanceOfAtLeast(sumDistribution(deals(3, 7, 0.5)), 14)).toBeCloseTo(0.5, 14)
  })

  it('is certain at 0 and impossible above the sum of all', () => {
    expect(chanceOfAtLeast(pipeline, 0)).toBeCloseTo(1, 12)
    expect(chanceOfAtLeast(pipeline, 701)).toBe(0)
    expect(chanceOfAtLeast(sumDistribution([]), 0)).toBe(1)
    expect(quantileOfSum(sumDistribution([]), 0.5)).toBe(0)
  })

  it('counts a deal that is sure', () => {
    const sure = sumDistribution([
      { value: 12.34, p: 1 },
      { value: 5, p: 0 },
    ])
    expect(quantileOfSum(sure, 0.5)).toBeCloseTo(12.34, 12)
    expect(chanceOfAtLeast(sure, 12.34)).toBe(1)
  })

  it('refuses what is no chance', () => {
    expect(() => sumDistribution([{ value: 1, p: 1.1 }])).toThrow(RangeError)
    expect(() => sumDistribution([{ value: -1, p: 0.5 }])).toThrow(RangeError)
  })

  const chances = fc.array(
    fc.record({
      value: fc.double({ min: 0, max: 1e5, noNaN: true }),
      p: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 20 },
  )

  it('sums to 1 with the mean and the spread of its deals, for any values', () => {
    fc.assert(
      fc.property(chances, (list) => {
        const d = sumDistribution(list)
        expect(momentOf(d, 0, 0)).toBeCloseTo(1, 9)
        expect(Math.abs(momentOf(d, 1, 0) - d.mean)).toBeLessThan(d.step * 20)
        expect(Math.abs(Math.sqrt(momentOf(d, 2, d.mean)) - d.sd)).toBeLessThan(d.step * 20)
      }),
    )
  })

  it('agrees with all outcomes written out, for a dozen deals of any value', () => {
    const next = random(11)
    const list = Array.from({ length: 12 }, () => ({ value: 1000 * next() ** 3, p: next() }))
    const target = 0.6 * sumDistribution(list).mean
    let chance = 0
    for (let won = 0; won < 2 ** 12; won++) {
      const outcome = list.map((deal, i) => ({ ...deal, won: Boolean(won & (1 << i)) }))
      const total = outcome.reduce((sum, deal) => sum + (deal.won ? deal.value : 0), 0)
      if (total >= target) chance += outcome.reduce((all, deal) => all * (deal.won ? deal.p : 1 - deal.p), 1)
    }
    expect(chanceOfAtLeast(sumDistribution(list), target)).toBeCloseTo(chance, 3)
  })

  it('takes ten thousand deals, and keeps their mean and spread', () => {
    const next = random(5)
    const many = Array.from({ length: 10_000 }, () => ({ value: 1000 / (0.05 + next()), p: next() / 2 }))
    const d = sumDistribution(many)
    expect(Math.abs(momentOf(d, 1, 0) - d.mean)).toBeLessThan(d.step)
    expect(Math.abs(Math.sqrt(momentOf(d, 2, d.mean)) / d.sd - 1)).toBeLessThan(0.01)
  })
})

import { describe, expect, it } from 'vitest'
import { poissonInterval } from '../../src/stats/poisson-interval.js'

describe('poissonInterval', () => {
  // SciPy chi2.ppf; 3 and 12 agree with Garwood 1936, Table 1.
  it.each([
    [3, 0.6186721228956, 8.767273069742],
    [12, 6.200575108722, 20.96158504818],
    [60, 45.78632095001, 77.2318934066],
    [1000, 938.9730184077, 1063.952136016],
  ])('a count of %i has a mean between %d and %d', (count, low, high) => {
    expect(poissonInterval(count)).toEqual({
      low: expect.closeTo(low, 8),
      high: expect.closeTo(high, 8),
      level: 0.95,
      method: 'poisson-exact',
    })
  })

  it.each([
    [50_000, 12, 2385.315799596, 8063.768138163],
    [50_000, 3, 5703.027566526, 80818.25275395],
    [205_000, 1000, 192.6778405348, 218.3236322889],
    [120_000, 60, 1553.762243898, 2620.87010946],
  ])('bounds the cost of a customer when %i won %i: %d to %d', (spend, customers, low, high) => {
    const count = poissonInterval(customers)
    expect(spend / (count.high ?? NaN)).toBeCloseTo(low, 6)
    expect(spend / (count.low ?? NaN)).toBeCloseTo(high, 4)
  })

  it('starts at 0 for a count of 0 and ends at -ln 0.025', () => {
    const { low, high } = poissonInterval(0)
    expect(low).toBe(0)
    expect(high).toBeCloseTo(-Math.log(0.025), 12)
  })

  it('reaches a million within a normal approximation', () => {
    const { low, high } = poissonInterval(1e6)
    expect(low).toBeCloseTo(1e6 - 1.959964 * 1e3 + 0.95, 0)
    expect(high).toBeCloseTo(1e6 + 1.959964 * 1e3 + 1.95, 0)
  })

  it('refuses a negative count', () => {
    expect(() => poissonInterval(-1)).toThrow(RangeError)
  })
})

import { describe, expect, it } from 'vitest'
import { logGamma } from '../../src/stats/gamma.js'
import { logGammas } from '../../src/stats/log-gammas.js'

const euler = 0.5772156649015329

describe('logGammas', () => {
  // Abramowitz & Stegun 1964, 6.1.8, 6.3.2, 6.3.3, 6.4.2 and 6.4.4.
  it.each([
    { x: 1, value: 0, first: -euler, second: Math.PI ** 2 / 6 },
    { x: 0.5, value: Math.log(Math.PI) / 2, first: -euler - 2 * Math.log(2), second: Math.PI ** 2 / 2 },
    { x: 2, value: 0, first: 1 - euler, second: Math.PI ** 2 / 6 - 1 },
  ])('are known at $x', ({ x, ...known }) => {
    const [value, first, second] = logGammas(x)
    expect(value).toBeCloseTo(known.value, 11)
    expect(first).toBeCloseTo(known.first, 11)
    expect(second).toBeCloseTo(known.second, 11)
  })

  it.each([0.001, 0.3, 7.2, 9.99, 10, 250, 1e6])('grow from %d to the next number as Γ does', (x) => {
    const [here, next] = [logGammas(x), logGammas(x + 1)]
    const apart = 1e-13 * Math.max(1, Math.abs(next[0]))
    expect(Math.abs(here[0] - logGamma(x))).toBeLessThan(Math.max(apart, 2e-12))
    expect(next[0] - here[0]).toBeCloseTo(Math.log(x), apart < 1e-10 ? 10 : 7)
    expect((next[1] - here[1]) * x).toBeCloseTo(1, 8)
    expect((here[2] - next[2]) * x * x).toBeCloseTo(1, 3)
  })
})

import { describe, expect, it } from 'vitest'
import { random } from '../../src/stats/random.js'

const draws = (seed: number, n: number): number[] => Array.from({ length: n }, random(seed))

describe('random', () => {
  it('repeats itself for the same seed, and only then', () => {
    expect(draws(7, 5)).toEqual(draws(7, 5))
    expect(draws(7, 5)).not.toEqual(draws(8, 5))
  })

  it('is spread evenly over [0, 1): ten bins of 100,000 draws pass χ² at 0.1 %', () => {
    const all = draws(1, 1e5)
    const bins = Array.from({ length: 10 }, (_, bin) => all.filter((u) => Math.floor(u * 10) === bin).length)
    const chiSquared = bins.reduce((sum, count) => sum + (count - 1e4) ** 2 / 1e4, 0)
    expect(bins.reduce((sum, count) => sum + count, 0)).toBe(1e5)
    expect(chiSquared).toBeLessThan(27.88)
  })
})

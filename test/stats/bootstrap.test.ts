import { describe, expect, it } from 'vitest'
import { bootstrap, bootstrapRatio } from '../../src/stats/bootstrap.js'
import { random } from '../../src/stats/random.js'

const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length
const values = Array.from({ length: 400 }, random(3))

describe('bootstrap', () => {
  it('gives a mean the interval that theory gives it', () => {
    const error = 1.96 * Math.sqrt(mean(values.map((x) => (x - mean(values)) ** 2)) / 400)
    const { low, high, method } = bootstrap(values, mean) ?? {}
    expect(low).toBeCloseTo(mean(values) - error, 2)
    expect(high).toBeCloseTo(mean(values) + error, 2)
    expect(method).toBe('bootstrap')
  })

  it('repeats itself for the same seed', () => {
    expect(bootstrap(values, mean, { seed: 5 })).toEqual(bootstrap(values, mean, { seed: 5 }))
    expect(bootstrap(values, mean, { seed: 5 })).not.toEqual(bootstrap(values, mean, { seed: 6 }))
  })

  it('leaves out resamples without the statistic', () => {
    const known = (sample: readonly number[]): number | null => (sample.includes(1) ? mean(sample) : null)
    expect(bootstrap([1, 2, 3], known)?.high).toBeLessThan(3)
    expect(bootstrap([1, 2, 3], () => null)).toBeNull()
  })

  it('has nothing to draw from below two values', () => {
    expect(bootstrap([1], mean)).toBeNull()
  })
})

describe('bootstrapRatio', () => {
  const ratio = (pairs: readonly (readonly [number, number])[]): number | null => {
    const below = pairs.reduce((sum, [, y]) => sum + y, 0)
    return below === 0 ? null : pairs.reduce((sum, [x]) => sum + x, 0) / below
  }

  it.each([
    ['of sums', values.map((x, i): [number, number] => [x, i])],
    ['whose denominators are mostly 0', [1, 2, 3, 4].map((x): [number, number] => [x, x === 4 ? 1 : 0])],
  ])('is the bootstrap of a ratio %s', (_, pairs) => {
    const general = bootstrap(pairs, ratio, { resamples: 300 })
    const special = bootstrapRatio(
      pairs.map(([x]) => x),
      pairs.map(([, y]) => y),
      { resamples: 300 },
    )
    expect(special?.low).toBeCloseTo(general?.low ?? NaN, 12)
    expect(special?.high).toBeCloseTo(general?.high ?? NaN, 12)
  })

  it('has nothing below two pairs, and nothing of denominators that are all 0', () => {
    expect(bootstrapRatio([1], [1])).toBeNull()
    expect(bootstrapRatio([1, 2], [0, 0])).toBeNull()
  })

  it('refuses unequal numbers', () => {
    expect(() => bootstrapRatio([1, 2], [1])).toThrow(RangeError)
  })
})

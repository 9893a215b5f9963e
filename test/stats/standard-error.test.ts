import { expect, it } from 'vitest'
import { standardError } from '../../src/stats/standard-error.js'

const chance = (logit: number): number => 1 / (1 + Math.exp(-logit))

it('of a share of 30 in 100 is √(p(1−p)/n), in whatever coordinate it was fitted', () => {
  const logLikelihood = ([x = 0]: readonly number[]): number =>
    30 * Math.log(chance(x)) + 70 * Math.log(1 - chance(x))
  const error = standardError(logLikelihood, [Math.log(3 / 7)], ([x = 0]) => chance(x))
  expect(error).toBeCloseTo(Math.sqrt((0.3 * 0.7) / 100), 6)
})

it('takes along that estimates lean on each other: of a sum with variances 2 and 3 and covariance −1 it is √3', () => {
  // The information is the inverse of [[2, −1], [−1, 3]], [[3, 1], [1, 2]] / 5.
  const logLikelihood = ([x = 0, y = 0]: readonly number[]): number =>
    -(3 * x * x + 2 * x * y + 2 * y * y) / 10
  expect(standardError(logLikelihood, [0, 0], ([x = 0, y = 0]) => x + y)).toBeCloseTo(Math.sqrt(3), 6)
})

it('is not known where the likelihood is flat or still rising', () => {
  expect(
    standardError(
      () => 0,
      [1],
      ([x = 0]) => x,
    ),
  ).toBeNull()
  expect(
    standardError(
      ([x = 0]) => x * x,
      [1],
      ([x = 0]) => x,
    ),
  ).toBeNull()
})

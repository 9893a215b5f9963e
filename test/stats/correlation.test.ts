import { expect, it } from 'vitest'
import { correlation } from '../../src/stats/correlation.js'

it('is that of Anscombe’s first quartet, 0.81642', () => {
  const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
  const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]
  expect(correlation(x.map((value, i) => [value, y[i] ?? 0]))).toBeCloseTo(0.81642, 5)
})

it('is 1 on a rising line and −1 on a falling one', () => {
  expect(
    correlation([
      [1, 2],
      [2, 4],
      [3, 6],
    ]),
  ).toBeCloseTo(1, 12)
  expect(
    correlation([
      [1, 6],
      [2, 4],
      [3, 2],
    ]),
  ).toBeCloseTo(-1, 12)
})

it('is not known of two pairs, or where one side does not vary', () => {
  expect(
    correlation([
      [1, 2],
      [2, 4],
    ]),
  ).toBeNull()
  expect(
    correlation([
      [1, 2],
      [1, 4],
      [1, 5],
    ]),
  ).toBeNull()
})

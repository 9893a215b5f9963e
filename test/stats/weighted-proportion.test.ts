import { expect, it } from 'vitest'
import { weightedProportion } from '../../src/stats/weighted-proportion.js'

it('is the count where all weigh the same: 3 of 4', () => {
  expect(weightedProportion(15, 20, 100)).toEqual({ x: 3, n: 4 })
})

it('is worth fewer records the more one of them weighs: (10 + 1 + 1)² / (100 + 1 + 1) = 1.41', () => {
  const found = weightedProportion(10, 12, 102)
  expect(found.n).toBeCloseTo(144 / 102, 12)
  expect(found.x / found.n).toBeCloseTo(10 / 12, 12)
})

it('is of nothing without weight', () => {
  expect(weightedProportion(0, 0, 0)).toEqual({ x: 0, n: 0 })
})

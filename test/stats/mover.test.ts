import { expect, it } from 'vitest'
import { interval } from '../../src/stats/interval.js'
import { recoveredDifference } from '../../src/stats/mover.js'
import { newcombe } from '../../src/stats/newcombe.js'
import { wilson } from '../../src/stats/wilson.js'

const share = (x: number, n: number) => ({
  value: x / n,
  ...(wilson(x, n) ?? interval(null, null, 'wilson')),
})

it('is Newcombe’s interval for two shares (1998, example a: 56/70 - 48/80 is 0.0524 to 0.3339)', () => {
  const found = recoveredDifference(share(56, 70), share(48, 80))
  expect(found?.low).toBeCloseTo(0.052431, 6)
  expect(found?.high).toBeCloseTo(0.333873, 6)
  const own = newcombe({ x: 56, n: 70 }, { x: 48, n: 80 })
  expect([found?.value, found?.low, found?.high]).toEqual([own?.value, own?.low, own?.high])
})

it('adds the squares of the arms: 10 (7–14) less 5 (1–8) is 5, down √(3² + 3²), up √(4² + 4²)', () => {
  const found = recoveredDifference(
    { value: 10, ...interval(7, 14, 'any') },
    { value: 5, ...interval(1, 8, 'any') },
  )
  expect(found).toMatchObject({
    value: 5,
    low: expect.closeTo(5 - Math.sqrt(18), 12),
    high: expect.closeTo(5 + Math.sqrt(32), 12),
    method: 'mover',
  })
})

it('is null where a value or a bound is not known', () => {
  const known = { value: 1, ...interval(0, 2, 'any') }
  expect(recoveredDifference(known, { ...known, value: null })).toBeNull()
  expect(recoveredDifference({ ...known, high: null }, known)).toBeNull()
})

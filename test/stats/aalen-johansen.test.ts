import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cumulativeIncidence, incidenceAt } from '../../src/stats/aalen-johansen.js'
import { durationsOf } from '../../src/stats/durations.js'
import { kaplanMeier, survivalAt } from '../../src/stats/kaplan-meier.js'
import { random } from '../../src/stats/random.js'

// Fifteen deals, checked by hand.
const deals = durationsOf([
  ...[10, 20, 30, 45, 75].map((t) => [t, 'won'] as const),
  ...[14, 25, 40, 62, 90].map((t) => [t, 'lost'] as const),
  ...[20, 33, 60, 80, 100].map((t) => [t, 'open'] as const),
])
const won = cumulativeIncidence(deals, 'won', ['open'])
const lost = cumulativeIncidence(deals, 'lost', ['open'])

describe('cumulativeIncidence', () => {
  it.each([
    [10, 15, 0.933333, 0.066667, 0],
    [14, 14, 0.866667, 0.066667, 0.066667],
    [20, 13, 0.8, 0.133333, 0.066667],
    [25, 11, 0.727273, 0.133333, 0.139394],
    [30, 10, 0.654545, 0.206061, 0.139394],
    [40, 8, 0.572727, 0.206061, 0.221212],
    [45, 7, 0.490909, 0.287879, 0.221212],
    [62, 5, 0.392727, 0.287879, 0.319394],
    [75, 4, 0.294545, 0.386061, 0.319394],
    [90, 2, 0.147273, 0.386061, 0.466667],
  ])('day %i, %i at risk: %d open, %d won, %d lost', (time, atRisk, survival, asWon, asLost) => {
    expect(won.find((step) => step.time === time)).toMatchObject({
      atRisk,
      survival: expect.closeTo(survival, 6),
      value: expect.closeTo(asWon, 6),
    })
    expect(incidenceAt(lost, time)?.value).toBeCloseTo(asLost, 6)
  })

  const records = fc.array(fc.tuple(fc.nat(30), fc.constantFrom('won', 'lost', 'open')), { minLength: 1 })

  it('adds up to 1 over all endings and those still open', () => {
    fc.assert(
      fc.property(records, (list) => {
        const d = durationsOf(list)
        const losses = cumulativeIncidence(d, 'lost', ['open'])
        cumulativeIncidence(d, 'won', ['open']).forEach((step, i) =>
          expect(step.value + (losses[i]?.value ?? NaN) + step.survival).toBeCloseTo(1, 12),
        )
      }),
    )
  })

  it('is 1 minus Kaplan–Meier, with Greenwood’s variance, when nothing competes', () => {
    fc.assert(
      fc.property(records, (list) => {
        const d = durationsOf(list.map(([t, ending]) => [t, ending === 'lost' ? 'won' : ending]))
        const survival = kaplanMeier(d, ['open'])
        cumulativeIncidence(d, 'won', ['open']).forEach((step, i) => {
          expect(step.value).toBeCloseTo(1 - (survival[i]?.survival ?? NaN), 12)
          expect(step.variance).toBeCloseTo(survival[i]?.variance ?? NaN, 12)
        })
      }),
    )
  })

  it('has the binomial variance when nothing is open, at the last time of all', () => {
    const d = durationsOf([
      ...Array(30).fill([1, 'won']),
      ...Array(50).fill([2, 'lost']),
      ...Array(20).fill([3, 'won']),
    ])
    expect(cumulativeIncidence(d, 'won', [])[0]?.variance).toBeCloseTo((0.3 * 0.7) / 100, 12)
    expect(cumulativeIncidence(d, 'lost', [])[1]?.variance).toBeCloseTo((0.5 * 0.5) / 100, 12)
  })
})

describe('deals of which many are still open', () => {
  // 22 % are won in the end, after log-normal days with a median of 75 (120 for the others): 16.48 % by day 120.
  const next = random(21)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  const created = Array.from({ length: 20_000 }, () => {
    const ending = next() < 0.22 ? 'won' : 'lost'
    const days = Math.round((ending === 'won' ? 75 : 120) * Math.exp(0.7 * normal()))
    const age = Math.floor(180 * next())
    return days <= age ? ([days, ending] as const) : ([age, 'open'] as const)
  })

  it('are won by day 120 as often as they will have been, which counting the won so far falls short of', () => {
    const estimate = incidenceAt(cumulativeIncidence(durationsOf(created), 'won', ['open']), 120)
    const soFar = created.filter(([days, ending]) => ending === 'won' && days <= 120).length / created.length
    expect(estimate?.low).toBeLessThan(0.1648)
    expect(estimate?.high).toBeGreaterThan(0.1648)
    expect(Math.abs((estimate?.value ?? NaN) - 0.1648)).toBeLessThan(0.01)
    expect(soFar).toBeLessThan(0.12)
  })
})

describe('incidenceAt', () => {
  it('says 38.6 % of the deals are won by day 90, where 1 - Kaplan–Meier would say 50.2 %', () => {
    expect(incidenceAt(won, 90)?.value).toBeCloseTo(0.386061, 6)
    expect(1 - (survivalAt(kaplanMeier(deals, ['open', 'lost']), 90)?.value ?? NaN)).toBeCloseTo(0.501538, 6)
  })

  it.each([
    [10, 0.066667],
    [14, 0.066667],
    [20, 0.138462],
    [25, 0.138462],
    [30, 0.224615],
    [40, 0.224615],
    [45, 0.335385],
    [62, 0.335385],
    [75, 0.501538],
    [90, 0.501538],
  ])('is never above 1 - Kaplan–Meier with lost deals taken for open ones: day %i, %d', (day, naive) => {
    expect(1 - (survivalAt(kaplanMeier(deals, ['open', 'lost']), day)?.value ?? NaN)).toBeCloseTo(naive, 6)
    expect(incidenceAt(won, day)?.value).toBeLessThan(naive + 1e-6)
  })

  it('is 0 before the first event and unknown after the last observation', () => {
    expect(incidenceAt(won, 9)).toMatchObject({ value: 0, atRisk: 15 })
    expect(incidenceAt(won, 101)).toBeNull()
    expect(incidenceAt([], 1)).toBeNull()
  })

  it('stays known after the last observation when none was left', () => {
    const all = cumulativeIncidence(
      durationsOf([
        [1, 'won'],
        [2, 'lost'],
      ]),
      'won',
      [],
    )
    expect(incidenceAt(all, 99)?.value).toBe(0.5)
  })
})

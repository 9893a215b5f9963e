import { describe, expect, it } from 'vitest'
import { compute } from '../../src/core/index.js'
import { churn } from '../../src/kpis/churn.js'
import { kpiSuite } from './suite.js'

const on = { asOf: '2026-06-30', timeZone: 'UTC' } as const
const june = { ...on, range: 'this-month' } as const

const day = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

const customers = (n: number, acquiredAt: string, churnedAt: string | null, more: object = {}): object[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `${acquiredAt}${churnedAt}${JSON.stringify(more)}${i}`,
    acquiredAt,
    churnedAt,
    ...more,
  }))

describe('churn', () => {
  it('is 2 of the 40 there on 1 June; 3 who came in June and 1 who came and left are on neither side', () => {
    const data = [
      ...customers(38, '2026-01-10', null),
      ...customers(2, '2026-02-10', '2026-06-15'),
      ...customers(3, '2026-06-02', null),
      ...customers(1, '2026-06-02', '2026-06-20'),
    ]
    const result = compute(churn, { customers: data }, june)
    expect(result.value).toBe(2 / 40)
    expect(result.parts).toMatchObject({ start: 40, lost: 2 })
    expect(result.caveats).toContainEqual({ id: 'came-and-left', severity: 'note', params: { count: 1 } })
  })

  it('of 3.5 % a month is 34.8 % a year', () => {
    const data = [...customers(193, '2026-01-10', null), ...customers(7, '2026-01-10', '2026-06-15')]
    expect(compute(churn, { customers: data }, { ...june, definition: 'annualised' }).value).toBeCloseTo(
      0.3479,
      4,
    )
  })

  it('of revenue weighs the customers: 900 of 1,000 a month is 90 % where 1 of 2 customers is 50 %', () => {
    const data = [
      ...customers(1, '2026-01-10', '2026-06-15', { monthlyRevenue: 900 }),
      ...customers(1, '2026-01-11', null, { monthlyRevenue: 100 }),
    ]
    const result = compute(churn, { customers: data }, { ...june, definition: 'revenue' })
    expect(result.value).toBeCloseTo(0.9, 12)
    expect(result.parts).toMatchObject({ startRevenue: 1000, lostRevenue: 900 })
    expect(result.alternatives[0]).toMatchObject({ definition: 'logo', value: 0.5 })
  })

  it('counts as early whoever left within 90 days, of those won at least 90 days ago', () => {
    const data = [
      ...customers(3, '2026-01-01', '2026-02-01'),
      ...customers(1, '2026-01-01', '2026-05-01'),
      ...customers(6, '2026-01-01', null),
      ...customers(5, '2026-06-01', '2026-06-10'),
    ]
    expect(compute(churn, { customers: data }, on).parts).toMatchObject({ early: 3, earlyRate: 0.3 })
  })

  it('keeps those still there in the curve: 5 of 10 left after 2 months, 10 have been there for 1', () => {
    const data = [
      ...customers(5, '2026-01-10', '2026-03-10'),
      ...customers(5, '2026-01-10', null),
      ...customers(10, '2026-05-30', null),
    ]
    const { curve } = compute(churn, { customers: data }, on)
    expect(curve?.[0]).toMatchObject({ x: 2, y: 0.5, atRisk: 10 })
  })
})

const plans = ['basic', 'pro']
const owners = ['Ayşe', 'Bo', 'Cem']

/** Customers won over three years; one of three reps loses most of hers in the second month. */
const sound = Array.from({ length: 180 }, (_, i) => {
  const acquiredAt = day('2023-07-03', i * 6)
  const stays = i % 3 === 0 ? (i % 2 ? 40 : 900) : i % 5 === 0 ? 200 + i * 3 : 5000
  const churnedAt = day(acquiredAt, stays)
  return {
    id: `c${i}`,
    acquiredAt,
    churnedAt: churnedAt <= on.asOf ? churnedAt : null,
    churnReason: churnedAt <= on.asOf ? (i % 2 ? 'price' : 'unused') : null,
    monthlyRevenue: 50 + (i % 7) * 25,
    owner: owners[i % 3],
    plan: plans[i % 2],
  }
})

const of = (list: readonly object[]): { data: { customers: readonly object[] } } => ({
  data: { customers: list },
})

kpiSuite(churn, {
  data: { customers: sound },
  options: { from: '2026-01-01', to: '2026-07-01' },
  cases: {
    'without revenue': of(sound.map((one) => ({ ...one, monthlyRevenue: null }))),
    'came and left': of([...customers(30, '2025-01-10', null), ...customers(1, '2026-02-02', '2026-02-20')]),
    'nobody left': of(customers(30, '2025-01-10', null)),
    'all left': of(customers(30, '2025-01-10', '2026-02-20')),
    'dates that contradict': of([
      ...customers(2, '2025-01-10', '2026-02-20'),
      ...customers(1, '2026-05-01', '2025-01-01'),
    ]),
    'all the data': {
      data: { customers: sound },
      options: { from: undefined, to: undefined, definition: 'annualised' },
    },
  },
  warns: {
    'records that are all open': 'nobody-left',
    'records that have all ended': 'only-leavers',
  },
})

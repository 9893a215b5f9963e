import { describe, expect, it } from 'vitest'
import { compute, type Benchmark } from '../../src/core/index.js'
import { cac } from '../../src/kpis/cac.js'
import { churn } from '../../src/kpis/churn.js'
import { winRate } from '../../src/kpis/win-rate.js'

const published: Benchmark = {
  id: 'survey',
  kpi: 'win-rate',
  value: 0.2,
  unit: 'ratio',
  source: 'A survey',
  year: '2024',
  population: 'everybody',
  segment: 'all',
  grade: 'B',
  url: 'https://example.com',
  definition: 'won of closed deals',
  same: ['closed'],
  near: ['cohort'],
}
const on = { asOf: '2026-06-30', timeZone: 'UTC' } as const
const deals = Array.from({ length: 40 }, (_, i) => ({
  id: i,
  status: i % 4 ? 'lost' : 'won',
  createdAt: '2026-05-01',
  closedAt: '2026-06-15',
  amount: 100,
}))
const beside = (benchmark: Benchmark, definition: string) => {
  const { benchmark: found } = compute(winRate, { deals }, { ...on, definition, benchmark })
  return [found?.comparable, found?.why]
}

describe('a published number', () => {
  it('stands beside the definition it was measured with, roughly beside a near one, and beside no other', () => {
    expect(beside(published, 'closed')).toEqual(['yes', ''])
    expect(beside(published, 'cohort')).toEqual(['roughly', 'benchmark-near'])
    expect(beside(published, 'value')).toEqual(['no', 'benchmark-definition'])
  })

  it('of another unit is none, whatever its definition', () => {
    expect(beside({ ...published, unit: 'days' }, 'closed')).toEqual(['no', 'benchmark-unit'])
  })

  it('in another currency is compared at a rate that the page gives, and not without one', () => {
    const cost: Benchmark = {
      ...published,
      kpi: 'cac',
      value: 205,
      unit: 'money',
      currency: 'USD',
      same: ['blended'],
    }
    const data = {
      spend: [{ at: '2026-06-01', amount: 1000, currency: 'EUR', category: 'sales' }],
      customers: [{ id: 1, acquiredAt: '2026-06-02' }],
    }
    const at = (rates: Record<string, number>) =>
      compute(cac, data, { ...on, range: 'all', benchmark: cost, rates }).benchmark
    expect(at({})).toMatchObject({ comparable: 'no', why: 'benchmark-currency', value: 205, currency: 'USD' })
    expect(at({ USD: 0.9 })).toMatchObject({ comparable: 'yes', value: 184.5, currency: 'EUR' })
  })

  it('over a month says nothing of a year where the number grows with its time', () => {
    const monthly: Benchmark = { ...published, kpi: 'churn', value: 0.03, same: ['logo'], days: 30 }
    const customers = Array.from({ length: 20 }, (_, i) => ({ id: i, acquiredAt: '2024-01-01' }))
    const over = (range: string) =>
      compute(churn, { customers }, { ...on, range, benchmark: monthly }).benchmark
    expect(over('last-month')?.comparable).toBe('yes')
    expect(over('last-year')).toMatchObject({ comparable: 'no', why: 'benchmark-period' })
  })

  it('comes after one that is more comparable, and of two alike after the better source', () => {
    const of = (id: string, changed: Partial<Benchmark>): Benchmark => ({ ...published, ...changed, id })
    const { benchmarks } = compute(
      winRate,
      { deals },
      {
        ...on,
        benchmark: [
          of('other', { same: [], near: [], grade: 'A' }),
          of('poor', { grade: 'C' }),
          of('good', { grade: 'A' }),
        ],
      },
    )
    expect(benchmarks.map(({ id }) => id)).toEqual(['good', 'poor', 'other'])
  })
})

import { describe, expect, it } from 'vitest'
import { compute, type ComputeOptions } from '../../src/core/index.js'
import { clv } from '../../src/kpis/clv.js'
import { random } from '../../src/stats/random.js'
import { kpiSuite } from './suite.js'

const on = { asOf: '2026-06-30', timeZone: 'UTC' } as const

const day = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

const order = (customerId: string, at: string, amount: number, more: object = {}): object => ({
  customerId,
  at,
  amount,
  ...more,
})

const customer = (
  id: string,
  acquiredAt: string,
  churnedAt: string | null,
  monthlyRevenue: number,
): object => ({
  id,
  acquiredAt,
  churnedAt,
  monthlyRevenue,
})

describe('customer lifetime value so far', () => {
  it('is what customers have ordered on the average: (100 + 50 + 30) / 2, half of it without the largest', () => {
    const orders = [order('a', '2026-01-01', 100), order('a', '2026-02-01', 50), order('b', '2026-03-01', 30)]
    const { value, parts } = compute(clv, { orders }, on)
    expect(value).toBe(90)
    expect(parts).toMatchObject({
      customers: 2,
      total: 180,
      median: 90,
      withoutLargest: 30,
      averageOrder: 60,
    })
  })

  it('takes the margin of orders that say theirs, and the option for others: 40 + 0.5 × 50', () => {
    const orders = [order('a', '2026-01-01', 100, { margin: 40 }), order('a', '2026-02-01', 50)]
    expect(compute(clv, { orders }, { ...on, margin: 0.5 }).value).toBe(65)
  })

  it('of contracts is revenue a month × months: 100 × 3 and 200 × 5 at 60 % are 390 each', () => {
    const customers = [customer('a', '2026-01-01', '2026-04-01', 100), customer('b', '2026-01-30', null, 200)]
    expect(compute(clv, { customers }, { ...on, margin: 0.6 }).value).toBeCloseTo(390, 9)
  })

  it('marks a base that hangs on one customer, and says what the others bring', () => {
    const orders = [order('whale', '2026-01-01', 1e6)]
    for (let i = 0; i < 119; i++) orders.push(order(`c${i}`, '2026-01-02', 100))
    const { caveats, parts } = compute(clv, { orders }, on)
    expect(parts).toMatchObject({ median: 100, winsorised: 100, withoutLargest: 100 })
    expect(caveats).toContainEqual({
      id: 'top-heavy',
      severity: 'warning',
      params: { share: expect.closeTo(1_001_100 / 1_011_900, 9), without: 100 },
    })
  })

  it('reads contracts where both are known, unless the author says orders', () => {
    const customers = [customer('a', '2026-01-30', null, 200)]
    const orders = [order('a', '2026-01-01', 70)]
    expect(compute(clv, { customers, orders }, on).value).toBe(1000)
    expect(compute(clv, { customers, orders }, { ...on, basis: 'orders' }).value).toBe(70)
  })
})

describe('simple customer lifetime value', () => {
  // Two left after 5 months each, one is there for 10: 2 in 20 months are 10 % a month.
  const customers = [
    customer('a', '2025-08-30', '2026-01-30', 100),
    customer('b', '2025-08-30', '2026-01-30', 100),
    customer('c', '2025-08-30', null, 100),
  ]
  const simple = (more: ComputeOptions): number | null =>
    compute(clv, { customers }, { ...on, definition: 'simple', ...more }).value
  const churn = 2 / 20

  it('is revenue × margin ÷ churn', () => {
    expect(simple({})).toBeCloseTo(100 / churn, 9)
    expect(simple({ margin: 0.7 })).toBeCloseTo(70 / churn, 9)
  })

  it('adds up the months paid, each discounted, the first not', () => {
    const months = (n: number): number =>
      Array.from({ length: n }, (_, t) => ((1 - churn) / 1.01) ** t).reduce((a, b) => a + b, 0)
    expect(simple({ discount: 0.01 })).toBeCloseTo(100 * months(2000), 6)
    expect(simple({ discount: 0.01, horizon: 6 })).toBeCloseTo(100 * months(6), 9)
  })

  it('has the interval of the number lost: 2 could have been 0.2422 to 7.2247 (Garwood)', () => {
    const { interval } = compute(clv, { customers }, { ...on, definition: 'simple' })
    const at = (count: number): number => 2000 / count
    expect(interval).toMatchObject({
      low: expect.closeTo(at(7.2247), 1),
      high: expect.closeTo(at(0.2422), 0),
    })
  })
})

/** A company of contracts with orders beside, and the spend that won them. */
const next = random(7)
const channels = ['Search', 'Referral']
const customers = Array.from({ length: 240 }, (_, i) => {
  const acquiredAt = day('2023-07-03', i * 4)
  const stays = Math.ceil(-Math.log(next()) * (i % 3 === 0 ? 120 : 900))
  const churnedAt = day(acquiredAt, stays)
  const churned = churnedAt <= on.asOf
  return {
    ...customer(`c${i}`, acquiredAt, churned ? churnedAt : null, 50 + (i % 7) * 25),
    channel: channels[i % 2],
  }
})
const orders = customers.flatMap((_, i) =>
  Array.from({ length: 1 + Math.floor(-Math.log(next()) * (i % 4)) }, (_, k) => ({
    at: day('2023-07-03', i * 2 + Math.ceil(k * next() * 150)),
    amount: 10 + Math.ceil(next() * 90),
    product: i % 2 ? 'A' : 'B',
    customerId: `c${i}`,
  })).filter(({ at }) => at <= on.asOf),
)
const spend = channels.map((channel) => ({ at: '2024-01-10', amount: 20_000, category: 'sales', channel }))

/** Who buys more often spends so many times as much. */
const grown = (factor: (n: number) => number): { data: object; options: ComputeOptions } => ({
  data: {
    orders: Array.from({ length: 60 }, (_, i) =>
      Array.from({ length: 1 + (i % 6) }, (_, k) =>
        order(`c${i}`, day('2024-01-01', i * 3 + k * 40), factor(i % 6) * (1 + 0.1 * next())),
      ),
    ).flat(),
  },
  options: { definition: 'model' },
})

kpiSuite(clv, {
  data: { customers, orders, spend },
  options: { definition: 'model' },
  cases: {
    'orders alone': { data: { orders }, options: { definition: 'model' } },
    'orders alone, simple': { data: { orders }, options: { definition: 'simple' } },
    'contracts alone': { data: { customers }, options: { definition: 'model' } },
    'none left': {
      data: { customers: customers.map((row) => ({ ...row, churnedAt: null })) },
      options: { definition: 'simple' },
    },
    'none left, modelled': {
      data: { customers: customers.map((row) => ({ ...row, churnedAt: null })) },
      options: { definition: 'model' },
    },
    'nobody came back': {
      data: { orders: customers.map((_, i) => order(`${i}`, day('2024-01-01', i), 10)) },
      options: { definition: 'model' },
    },
    'customers without revenue': {
      data: {
        customers: customers.map(({ channel }, i) => ({ id: `${i}`, acquiredAt: '2024-01-01', channel })),
      },
    },
    'one whale': { data: { orders: [...orders, order('whale', '2024-01-01', 1e7)] } },
    'often and much': grown((n) => 10 * (n + 1)),
    'often and little': grown((n) => 100 / (n + 1)),
  },
  warns: {
    'numbers that are all zero': 'all-zero',
    'numbers that are all negative': 'negative-amount',
    'records that are all open': 'few-left',
    'records that have all ended': 'only-leavers',
  },
})

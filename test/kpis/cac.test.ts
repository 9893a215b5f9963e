import { describe, expect, it } from 'vitest'
import { compute } from '../../src/core/index.js'
import { cac } from '../../src/kpis/cac.js'
import { kpiSuite } from './suite.js'

const asOf = '2026-06-30'
const on = { asOf, timeZone: 'UTC' } as const

const customers = (n: number, more: object = {}, acquiredAt = '2026-03-10'): object[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `${JSON.stringify(more)}${acquiredAt}${i}`,
    acquiredAt,
    ...more,
  }))

const spend = (amount: number, more: object = {}, at = '2026-03-01'): object => ({ at, amount, ...more })

const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)

describe('customer acquisition cost', () => {
  it.each([
    [50_000, 12, 4166.666666666667, 2385.315799596392, 8063.768138162871],
    [50_000, 3, 16666.666666666668, 5703.02756652583, 80818.25275395076],
    [205_000, 1000, 205, 192.67784053479167, 218.3236322888572],
    [120_000, 60, 2000, 1553.7622438980352, 2620.8701094596454],
  ])(
    'of %d spent on %d customers is %d (%d to %d by the exact Poisson bounds)',
    (money, n, value, low, high) => {
      const result = compute(cac, { spend: [spend(money)], customers: customers(n) }, on)
      expect(result.value).toBeCloseTo(value, 8)
      expect(result.interval?.low).toBeCloseTo(low, 6)
      expect(result.interval?.high).toBeCloseTo(high, 6)
      expect(result.interval?.method).toBe('poisson-exact')
    },
  )

  it('is 100 + 300 over 4 customers blended, 300 over 1 paid, 100 over 3 organic', () => {
    const data = {
      spend: [
        spend(300, { paid: true, category: 'marketing' }),
        spend(100, { paid: false, category: 'sales' }),
      ],
      customers: [...customers(1, { paid: true }), ...customers(3, { paid: false })],
    }
    const of = (definition: string): number | null => compute(cac, data, { ...on, definition }).value
    expect([of('blended'), of('paid'), of('organic')]).toEqual([100, 300, 100 / 3])
    const { parts } = compute(cac, data, on)
    expect(parts).toMatchObject({ spend: 400, customers: 4, salesSpend: 100, marketingSpend: 300 })
  })

  it('sets spend of one month against customers of the next with a lag of 1: 900 of February over 3 of March', () => {
    const data = {
      spend: [spend(900, {}, '2026-02-10'), spend(5000, {}, '2026-03-10')],
      customers: customers(3),
    }
    const march = { ...on, from: '2026-03-01', to: '2026-04-01', period: 'month' as const }
    expect(compute(cac, data, march).value).toBeCloseTo(5000 / 3, 9)
    expect(compute(cac, data, { ...march, lag: 1 }).value).toBe(300)
  })

  it('earns 300 back in 6 months at 100 a month and half of it margin', () => {
    const data = { spend: [spend(600)], customers: customers(2, { monthlyRevenue: 100 }) }
    expect(compute(cac, data, { ...on, margin: 0.5 }).parts['paybackMonths']).toBe(6)
  })

  it('stands beside 100 a month × margin 0.5 ÷ churn 1 of 20 customer-months = 1,000: twice a cost of 500', () => {
    const data = {
      spend: [spend(1000, {}, '2025-08-30')],
      customers: [
        { id: 1, acquiredAt: '2025-08-30', monthlyRevenue: 100 },
        { id: 2, acquiredAt: '2025-08-30', churnedAt: '2026-06-30', monthlyRevenue: 100 },
      ],
    }
    expect(compute(cac, data, { ...on, margin: 0.5 }).parts['ltvToCac']).toBe(2)
  })

  it('is not known, and not zero, without recorded spend or without customers', () => {
    const none = compute(cac, { spend: [], customers: customers(5) }, on)
    expect([none.value, none.parts['spend'], ids(none.caveats)[0]]).toEqual([null, null, 'no-spend'])
    const nobody = compute(cac, { spend: [spend(100)], customers: [] }, on)
    expect([nobody.value, ids(nobody.caveats)]).toEqual([null, expect.arrayContaining(['no-customers'])])
  })

  it('calls 40 customers at 100 a signal against 40 at 10, and 12 at 100 against 12 at 90 routine', () => {
    const year = (n: number, now: number, before: number) =>
      compute(
        cac,
        {
          spend: [spend(now * n), spend(before * n, {}, '2025-03-01')],
          customers: [...customers(n), ...customers(n, {}, '2025-03-10')],
        },
        { ...on, range: 'trailing-12-months' },
      ).change?.verdict
    expect([year(40, 100, 10), year(12, 100, 90)]).toEqual(['signal', 'routine'])
  })
})

const channels = ['Search', 'Events', 'Referral']
const months = Array.from({ length: 24 }, (_, i) =>
  new Date(Date.UTC(2024, 6 + i, 15)).toISOString().slice(0, 10),
)

const data = {
  spend: months.flatMap((at, m) =>
    channels.map((channel, c) => ({
      at,
      amount: 900 + 137.53 * ((m * 7 + c * 3) % 5) + 4000 * c,
      currency: 'EUR',
      category: c === 1 ? 'sales' : 'marketing',
      channel,
      paid: c !== 2,
    })),
  ),
  customers: months.flatMap((acquiredAt, m) =>
    channels.flatMap((channel, c) =>
      Array.from({ length: 2 + ((m + c) % 3) }, (_, i) => ({
        id: `${m}-${c}-${i}`,
        acquiredAt,
        churnedAt: (m + i) % 6 === 0 && m < 20 ? months[m + 3] : null,
        monthlyRevenue: 80 + 10 * c + i,
        currency: 'EUR',
        channel,
        paid: c !== 2,
      })),
    ),
  ),
}

kpiSuite(cac, {
  data,
  cases: {
    'no flags': { data: { spend: [spend(1)], customers: customers(12) }, options: { definition: 'paid' } },
    'some flags': {
      data: {
        spend: [spend(1, { paid: true })],
        customers: [...customers(12), ...customers(1, { paid: true })],
      },
      options: { definition: 'paid' },
    },
    'a refund': { data: { spend: [spend(-5)], customers: customers(3) } },
    'marketing alone': { data: { spend: [spend(5, { category: 'marketing' })], customers: customers(3) } },
    'customers alone': { data: { spend: [], customers: customers(3) } },
    'spend alone': { data: { spend: [spend(5)], customers: [] } },
    'a short period': { data, options: { range: 'this-month' } },
  },
  warns: {
    'numbers that are all zero': 'all-zero',
    'numbers that are all negative': 'negative-spend',
    'records that have all ended': 'only-leavers',
  },
})

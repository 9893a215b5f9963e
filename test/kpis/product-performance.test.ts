import { describe, expect, it } from 'vitest'
import { compute, type Caveat } from '../../src/core/index.js'
import { productPerformance } from '../../src/kpis/product-performance.js'
import { closed, data, lastQuarter, months, yearly } from './product-sales.js'
import { kpiSuite } from './suite.js'

const on = { asOf: '2026-06-30', timeZone: 'UTC' } as const
const ids = (said: readonly Caveat[]): readonly string[] => said.map(({ id }) => id)

let next = 0
const deal = (
  status: string,
  product: string | null,
  amount: number | null,
  closedAt = '2026-03-10',
): object => ({
  id: `D${next++}`,
  status,
  product,
  amount,
  createdAt: '2026-01-10',
  closedAt: status === 'open' ? null : closedAt,
})
const deals = (n: number, ...of: Parameters<typeof deal>): readonly object[] =>
  Array.from({ length: n }, () => deal(...of))

const sale = (dealId: string, closedAt: string, status = 'won'): object => ({
  id: dealId,
  status,
  closedAt,
  createdAt: closedAt,
})

describe('product performance', () => {
  const simple = {
    deals: [
      deal('won', 'A', 100),
      deal('won', 'A', 300),
      deal('lost', 'A', 0),
      deal('won', 'B', 200),
      deal('open', 'B', 900),
    ],
  }

  it('says what is odd in line items without an amount or a unit, and in units below none', () => {
    const given = (amount: number, quantity: number): object => ({
      deals: [sale('a', '2026-03-01'), sale('b', '2026-03-01')],
      lineItems: ['a', 'b'].map((dealId) => ({ dealId, product: 'A', amount, quantity })),
    })
    const worthless = compute(productPerformance, given(0, 0), on)
    expect(worthless.caveats).toContainEqual({
      id: 'won-without-amount',
      severity: 'blocking',
      params: { count: 2, won: 2 },
    })
    const returned = compute(productPerformance, given(10, -1), { ...on, definition: 'units' })
    expect([returned.value, ids(returned.caveats).includes('negative-amount')]).toEqual([-2, true])
  })

  it('is 600 of 3 won deals, 400 of A and 200 of B: HHI (2/3)² + (1/3)², top share 2/3', () => {
    const result = compute(productPerformance, simple, on)
    expect([result.value, result.count, result.dimension]).toEqual([600, 3, 'product'])
    expect(result.parts).toMatchObject({ revenue: 600, units: 3, products: 2, margin: null })
    expect(result.parts['concentration']).toBeCloseTo(5 / 9, 12)
    expect(result.parts['topShare']).toBeCloseTo(2 / 3, 12)
    expect(result.segments.map(({ key, value, count }) => [key, value, count])).toEqual([
      ['A', 400, 2],
      ['B', 200, 1],
    ])
    expect(result.segments[0]?.parts).toMatchObject({
      won: 2,
      lost: 1,
      winRate: 2 / 3,
      averagePrice: 200,
      priceRealisation: null,
      medianDays: 59,
    })
  })

  it('credits each product of a deal with its own line item, not with the whole deal', () => {
    const data = {
      deals: [{ ...sale('d1', '2026-03-01'), product: 'C', amount: 150 }, sale('d2', '2026-03-02', 'lost')],
      lineItems: [
        { dealId: 'd1', product: 'A', amount: 90, quantity: 3, listPrice: 40, cost: 50 },
        { dealId: 'd1', product: 'B', amount: 60, listPrice: 60 },
        { dealId: 'd2', product: 'B', amount: 60, listPrice: 60 },
      ],
    }
    const { value, parts, segments } = compute(productPerformance, data, on)
    expect([value, parts['units'], parts['margin'], parts['products']]).toEqual([150, 4, 40, 2])
    expect(segments.map(({ key, parts }) => [key, parts])).toMatchObject([
      ['A', { revenue: 90, units: 3, averagePrice: 30, priceRealisation: 0.75, margin: 40, won: 1, lost: 0 }],
      ['B', { revenue: 60, units: 1, priceRealisation: 1, margin: null, won: 1, lost: 1, winRate: 0.5 }],
    ])
  })

  it('takes the product and the amount of a deal without line items from the deal', () => {
    const data = {
      deals: [{ ...sale('d1', '2026-03-01'), product: 'C', amount: 150 }, sale('d2', '2026-03-02')],
      lineItems: [{ dealId: 'd2', product: 'A', amount: 90 }],
    }
    expect(compute(productPerformance, data, on).segments.map(({ key, value }) => [key, value])).toEqual([
      ['C', 150],
      ['A', 90],
    ])
  })

  it('says when line items and the amounts of their deals differ: 90 against 150', () => {
    const data = {
      deals: [{ ...sale('d1', '2026-03-01'), amount: 150 }],
      lineItems: [{ dealId: 'd1', product: 'A', amount: 90 }],
    }
    expect(compute(productPerformance, data, on).caveats).toContainEqual({
      id: 'items-and-amounts',
      severity: 'warning',
      params: { items: 90, deals: 150 },
    })
  })

  it('splits 2,000 to 1,960 into price −40, volume +133.33 and mix −133.33: A 100 at 10 to 120 at 9, B 50 at 20 to 40 at 22', () => {
    const item = (dealId: string, product: string, quantity: number, price: number): object => ({
      dealId,
      product,
      quantity,
      amount: quantity * price,
    })
    const data = {
      deals: [sale('before', '2026-03-10'), sale('after', '2026-04-10')],
      lineItems: [
        item('before', 'A', 100, 10),
        item('before', 'B', 50, 20),
        item('after', 'A', 120, 9),
        item('after', 'B', 40, 22),
      ],
    }
    const { findings } = compute(productPerformance, data, { ...on, from: '2026-04-01', to: '2026-05-01' })
    expect(findings).toContainEqual({
      id: 'price-volume-mix',
      severity: 'note',
      params: {
        change: -40,
        price: expect.closeTo(-40, 9),
        volume: expect.closeTo(400 / 3, 9),
        mix: expect.closeTo(-400 / 3, 9),
      },
    })
  })

  it('says that A with 1,000 + 100 leads B with 600 by one deal alone, and nothing of one that leads without it', () => {
    const close = { deals: [deal('won', 'A', 1000), deal('won', 'A', 100), deal('won', 'B', 600)] }
    expect(compute(productPerformance, close, on).findings).toContainEqual({
      id: 'leads-by-one-deal',
      severity: 'note',
      params: { first: 'A', second: 'B', largest: 1000, rest: 100, next: 600 },
    })
    const clear = { deals: [...deals(9, 'won', 'A', 100), deal('won', 'B', 600)] }
    expect(ids(compute(productPerformance, clear, on).findings)).not.toContain('leads-by-one-deal')
  })

  it('shows that another product leads by units', () => {
    const data = { deals: [...deals(5, 'won', 'cheap', 10), ...deals(2, 'won', 'dear', 900)] }
    expect(compute(productPerformance, data, on).findings).toContainEqual({
      id: 'other-leader-by-units',
      severity: 'note',
      params: { key: 'cheap', revenue: 'dear' },
    })
  })

  it('finds a campaign for one product where the total of all hides it: 12 of B in a month of usually 3 to 5', () => {
    const month = (i: number): string => new Date(Date.UTC(2025, 6 + i, 1)).toISOString()
    const usual = [3, 5, 4, 3, 4, 5, 3, 4, 5, 4, 3]
    const sold = usual.flatMap((n, i) => [
      ...deals(n, 'won', 'B', 100, month(i)),
      ...deals(2, 'won', 'C', 100, month(i)),
      ...deals(1, 'won', 'A', 1000 + 4000 * (i % 3), month(i)),
    ])
    const campaign = deals(12, 'won', 'B', 100, month(11))
    const said = (rows: readonly object[]): readonly Caveat[] =>
      compute(productPerformance, { deals: rows }, { ...on, range: 'trailing-12-months' }).findings.filter(
        ({ id }) => id === 'spikes' || id === 'product-spikes',
      )
    expect(said([...sold, ...campaign])).toEqual([
      { id: 'product-spikes', severity: 'note', params: { key: 'B', count: 1, n: 12 } },
    ])
    expect(said([...sold, ...deals(4, 'won', 'B', 100, month(11))])).toEqual([])
  })

  it('does not know the revenue of won deals without amounts, nor a margin without costs, and calls neither zero', () => {
    const data = { deals: deals(2, 'won', 'A', null) }
    const revenue = compute(productPerformance, data, on)
    expect([revenue.value, ids(revenue.caveats)[0], revenue.parts['units']]).toEqual([
      null,
      'won-without-amount',
      2,
    ])
    const margin = compute(productPerformance, simple, { ...on, definition: 'margin' })
    expect([margin.value, ids(margin.caveats)]).toEqual([null, expect.arrayContaining(['no-cost'])])
  })

  it('counts line items without deals as sold, but in no period', () => {
    const data = { lineItems: [{ dealId: 'x', product: 'A', amount: 90 }] }
    expect(compute(productPerformance, data, on).value).toBe(90)
    expect(compute(productPerformance, data, { ...on, range: 'this-year' }).value).toBeNull()
  })

  it('is split by another dimension of the deals when asked, their line items with them', () => {
    const data = {
      deals: [
        { ...sale('d1', '2026-03-01'), owner: 'Ann', amount: 7 },
        { ...sale('d2', '2026-03-02'), owner: 'Bo', product: 'B', amount: 3 },
      ],
      lineItems: [{ dealId: 'd1', product: 'A', amount: 5 }],
    }
    const { value, segments } = compute(productPerformance, data, { ...on, segment: 'owner' })
    expect([value, segments.map(({ key, value }) => [key, value])]).toEqual([
      8,
      [
        ['Ann', 5],
        ['Bo', 3],
      ],
    ])
  })
})

const spiked = months.flatMap((at, m) => deals(m === 20 ? 60 : 5 + (m % 2), 'won', 'A', 100, at))

kpiSuite(productPerformance, {
  data,
  options: { range: 'last-quarter' },
  cases: {
    'deals alone': { data: { deals: closed }, options: { definition: 'units' } },
    'no costs': { data: { deals: closed }, options: { definition: 'margin' } },
    'some costs': { data, options: { definition: 'margin' } },
    'items and amounts apart': {
      data: {
        deals: closed,
        lineItems: data.lineItems.map((item) => ({ ...item, amount: item.amount * 2 })),
      },
    },
    'line items alone': { data: { lineItems: data.lineItems }, options: { range: 'all' } },
    'line items alone, in a period': { data: { lineItems: data.lineItems } },
    'no products': {
      data: { deals: [...deals(9, 'won', null, 50), ...deals(9, 'won', 'A', null)] },
      options: { range: 'all' },
    },
    'one large deal': {
      data: { deals: [deal('won', 'A', 1000), deal('won', 'B', 600)] },
      options: { range: 'all' },
    },
    'another leads by units': {
      data: { deals: [...deals(5, 'won', 'A', 10), ...deals(2, 'won', 'B', 900)] },
      options: { range: 'all' },
    },
    'another leads by margin': {
      data: {
        deals: [sale('a', '2026-03-01'), sale('b', '2026-03-01')],
        lineItems: [
          { dealId: 'a', product: 'A', amount: 90, cost: 80 },
          { dealId: 'b', product: 'B', amount: 60, cost: 10 },
        ],
      },
      options: { range: 'all' },
    },
    'a year before, alike': { data: { deals: yearly(2) }, options: lastQuarter },
    'a year before, apart': { data: { deals: yearly(5) }, options: lastQuarter },
    'a year before, with too few to judge': { data: { deals: yearly(1, 2) }, options: lastQuarter },
    'units a year before, alike': {
      data: { deals: yearly(2) },
      options: { ...lastQuarter, definition: 'units' },
    },
    'units a year before, apart': {
      data: { deals: yearly(5) },
      options: { ...lastQuarter, definition: 'units' },
    },
    'units a year before, too few': {
      data: { deals: yearly(1, 2) },
      options: { ...lastQuarter, definition: 'units' },
    },
    'a spike': { data: { deals: spiked }, options: { range: 'all' } },
    'win rates apart': {
      data: {
        deals: [
          ...deals(60, 'won', 'A', 100),
          ...deals(10, 'lost', 'A', 0),
          ...deals(10, 'won', 'B', 100),
          ...deals(60, 'lost', 'B', 0),
        ],
      },
      options: { range: 'all' },
    },
  },
  warns: {
    'records that are all open': 'not-enough-data',
    'numbers that are all zero': 'all-zero',
    'numbers that are all negative': 'negative-amount',
    'dates that all lie in the future': 'items-undated',
    'every record twice': 'items-and-amounts',
    'required fields alone': 'won-without-amount',
  },
})

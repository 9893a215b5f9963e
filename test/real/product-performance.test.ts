import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { compute, type KpiResult } from '../../src/core/index.js'
import { productPerformance } from '../../src/kpis/product-performance.js'
import { mavenAsOf, mavenDeals } from './maven.js'
import { describeData, nearly, readCsv, readReference } from './shared.js'

describeData('maven', (folder) => {
  const product = z.object({
    won: z.number(),
    revenue: z.number(),
    revenue_share: z.number(),
    mean_price: z.number(),
    price_realisation_sum: z.number(),
    closed: z.number(),
    win_rate: z.number(),
  })
  const reference = readReference(
    z.object({
      product_performance: z.object({
        total_won_revenue: z.number(),
        hhi_revenue_share: z.number(),
        by_product: z.record(z.string(), product),
      }),
      cycle_days: z.object({ won_by_product: z.record(z.string(), z.object({ median: z.number() })) }),
      monthly_won: z.record(z.string(), z.object({ won: z.number(), revenue: z.number() })),
    }),
    folder,
    'reference.pandas.json',
  )
  const { total_won_revenue, hhi_revenue_share, by_product } = reference.product_performance
  const deals = mavenDeals(folder)
  const price = new Map(
    readCsv(folder, 'products.csv').map((row) => [row['product'], Number(row['sales_price'])]),
  )
  const lineItems = deals.flatMap(({ id, product, amount }) =>
    amount == null
      ? []
      : [{ dealId: id, product, amount, quantity: 1, listPrice: price.get(String(product)) ?? null }],
  )
  const options = { asOf: mavenAsOf, timeZone: 'UTC' } as const
  const asReference = ({ segments }: KpiResult): object =>
    Object.fromEntries(
      segments.map(({ key, parts }) => [
        key,
        {
          won: parts['won'],
          revenue: parts['revenue'],
          revenue_share: parts['share'],
          mean_price: parts['averagePrice'],
          price_realisation_sum: parts['priceRealisation'],
          closed: (parts['won'] ?? 0) + (parts['lost'] ?? 0),
          win_rate: parts['winRate'],
        },
      ]),
    )

  it('has revenue of 10,005,534, an HHI of 0.2503, and the products of the reference, by deals alone', () => {
    const result = compute(productPerformance, { deals }, options)
    expect(result.value).toBe(total_won_revenue)
    expect(result.parts).toMatchObject({
      products: 7,
      units: 4238,
      concentration: expect.closeTo(hhi_revenue_share, 10),
    })
    const expected = Object.fromEntries(
      Object.entries(by_product).map(([key, one]) => [key, { ...one, price_realisation_sum: null }]),
    )
    expect(asReference(result)).toEqual(nearly(expected, 8))
    expect(
      Object.fromEntries(result.segments.map(({ key, parts }) => [key, { median: parts['medianDays'] }])),
    ).toEqual(reference.cycle_days.won_by_product)
  })

  it('has the same by line items, and the part of the list price that was paid', () => {
    const result = compute(productPerformance, { deals, lineItems }, options)
    expect(result.value).toBe(total_won_revenue)
    expect(result.parts['concentration']).toBeCloseTo(hhi_revenue_share, 10)
    expect(asReference(result)).toEqual(nearly(by_product, 8))
  })

  it('has the revenue and the won deals of every month', () => {
    const { series } = compute(productPerformance, { deals }, options)
    const found = series.map(({ start, value, count }) => [start.slice(0, 7), { won: count, revenue: value }])
    expect(Object.fromEntries(found)).toEqual(reference.monthly_won)
  })
})

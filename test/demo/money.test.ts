import { describe, expect, it } from 'vitest'
import type { Company } from '../../demo/data/company.js'
import { campaign } from '../../demo/data/products.js'
import { owners } from '../../demo/data/team.js'
import { forecastError } from '../../src/stats/forecast-error.js'
import { customers, days, deals, demo, mean, of, revenue, share, sum, won } from './sample.js'

describe('the products of the company', () => {
  it('are four: one cheap that sells in numbers, one dear', () => {
    const units = (product: string) =>
      sum(demo.lineItems.filter(of('product', product)).map(({ quantity }) => quantity))
    const price = (product: string) =>
      mean(demo.lineItems.filter(of('product', product)).map(({ unitPrice }) => unitPrice))
    expect(new Set(deals.map(({ product }) => product)).size).toBe(4)
    expect(units('Sensor Pack')).toBeGreaterThan(5 * units('Gateway'))
    expect(price('Control Tower')).toBeGreaterThan(100 * price('Sensor Pack'))
    expect(revenue(won.filter(of('product', 'Control Tower')))).toBeGreaterThan(
      revenue(won.filter(of('product', 'Sensor Pack'))),
    )
  })

  it('see a campaign lift the wins of one far above its other months', () => {
    const wins = (from: string, until: string) =>
      won.filter(
        ({ product, closedAt = '' }) => product === campaign.product && closedAt >= from && closedAt < until,
      ).length
    const spike = wins('2025-11', '2026-01') / 2
    expect(spike).toBeGreaterThan(3 * (wins('2025-05', '2025-10') / 5))
    expect(spike).toBeGreaterThan(2 * (wins('2026-01', '2026-07') / 6))
  })
})

describe('its customers', () => {
  it('lose more of the over-promising rep’s customers within ninety days', () => {
    const early = (rows: Company['customers']) =>
      share(rows, ({ acquiredAt, churnedAt }) => churnedAt !== undefined && days(acquiredAt, churnedAt) <= 90)
    const hers = customers.filter(of('owner', 'Lucía Fernández'))
    expect(early(hers)).toBeGreaterThan(0.15)
    expect(early(hers)).toBeGreaterThan(2 * early(customers.filter((one) => !hers.includes(one))))
  })

  it('have plans and segments, and pay every month', () => {
    expect(new Set(customers.map(({ plan }) => plan))).toEqual(new Set(['Essential', 'Growth', 'Enterprise']))
    expect(new Set(customers.map(({ segment }) => segment))).toEqual(
      new Set(['SMB', 'Mid-market', 'Enterprise']),
    )
    expect(customers.every(({ monthlyRevenue }) => monthlyRevenue > 0)).toBe(true)
  })

  it('order again, most of them', () => {
    const ordered = new Map<string, Set<string>>()
    for (const { customerId, at } of demo.orders)
      ordered.set(customerId, (ordered.get(customerId) ?? new Set()).add(at))
    expect(share([...ordered.values()], (dates) => dates.size > 1)).toBeGreaterThan(0.5)
  })

  it('cost spend in every month, for sales and marketing, under channels customers name', () => {
    const channels = new Set(demo.spend.map(({ channel }) => channel))
    expect(customers.filter(({ channel }) => !channels.has(channel))).toEqual([])
    const months = (category: string) =>
      new Set(demo.spend.filter(of('category', category)).map((one) => one.at.slice(0, 7))).size
    expect([months('sales'), months('marketing')]).toEqual([36, 36])
  })
})

describe('its forecasts', () => {
  const errors = owners.map(({ name }) => {
    const past = demo.forecasts.filter(({ owner, periodStart }) => owner === name && periodStart < demo.asOf)
    const points = past.map(({ amount, periodStart, periodEnd }) => {
      const theirs = demo.deals.filter(
        ({ owner, status, closedAt = '' }) =>
          owner === name && status === 'won' && closedAt >= periodStart && closedAt < periodEnd,
      )
      return { forecast: amount, actual: revenue(theirs) }
    })
    return { name, ...forecastError(points) }
  })
  const error = (name: string) => errors.find((one) => one.name === name)

  it('beat repeating the last quarter for some owners and lose to it for others', () => {
    expect(errors.filter(({ mase }) => (mase ?? 1) < 0.5).length).toBeGreaterThanOrEqual(3)
    expect(errors.filter(({ mase }) => (mase ?? 0) >= 1).length).toBeGreaterThanOrEqual(1)
  })

  it('lean to one side by owner', () => {
    expect(error('Jonas Weber')?.bias).toBeLessThan(-0.1)
    expect(error('Lucía Fernández')?.bias).toBeGreaterThan(0.2)
    expect(Math.abs(error('Elif Demir')?.bias ?? 1)).toBeLessThan(0.2)
  })

  it('are of ten quarters and of the one to come', () => {
    expect(new Set(demo.forecasts.map(({ periodStart }) => periodStart)).size).toBe(11)
  })
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { files } from '../../demo/data/build.js'
import { company, type Company } from '../../demo/data/company.js'
import { accepts, missing } from '../../src/core/field.js'
import { datasetNames, shapes, type RecordShape } from '../../src/core/record.js'
import { cumulativeIncidence, incidenceAt } from '../../src/stats/aalen-johansen.js'
import { durationsOf } from '../../src/stats/durations.js'
import { END, DAY, activities, at, clean, customers, days, deals, demo, leads, share } from './sample.js'

/** Share of deals ever won, by Aalen and Johansen with the open ones censored, a year after they were created. */
function eventualWinRate(rows: Company['deals']): number {
  const ends = rows.map(({ createdAt, closedAt, status }): [number, string] => {
    const age = closedAt === undefined ? (END - at(createdAt)) / DAY : days(createdAt, closedAt)
    return [Math.max(0, Math.round(age)), status]
  })
  return incidenceAt(cumulativeIncidence(durationsOf(ends), 'won', ['open']), 365)?.value ?? Number.NaN
}

describe('a company', () => {
  it('is the same for the same seed and another for another', () => {
    const text = (one: Company) => JSON.stringify(one)
    expect(text(company()) === text(demo)).toBe(true)
    expect(text(company(1)) === text(demo)).toBe(false)
  })

  it.each([undefined, 1, 2])('is of the stated size and shares (seed %s)', (seed) => {
    const one = company(seed)
    const rows = clean(one)
    expect(one.deals.length).toBeGreaterThan(2200)
    expect(one.deals.length).toBeLessThan(2600)
    expect(one.leads).toHaveLength(6024)
    expect(one.activities.length).toBeGreaterThan(24_000)
    expect(one.activities.length).toBeLessThan(29_000)
    expect(eventualWinRate(rows.deals)).toBeGreaterThan(0.22)
    expect(eventualWinRate(rows.deals)).toBeLessThan(0.28)
    expect(share(rows.leads, ({ respondedAt }) => respondedAt === undefined)).toBeGreaterThan(0.1)
    expect(share(rows.leads, ({ respondedAt }) => respondedAt === undefined)).toBeLessThan(0.14)
  })

  it('holds no clean record before 2023-07-01, after its last day or after its own end', () => {
    const instants = [
      ...deals.flatMap(({ createdAt, closedAt, stages }) => [
        createdAt,
        closedAt,
        ...stages.map(({ enteredAt }) => enteredAt),
      ]),
      ...leads.flatMap(({ createdAt, respondedAt, qualifiedAt, disqualifiedAt }) => [
        createdAt,
        respondedAt,
        qualifiedAt,
        disqualifiedAt,
      ]),
      ...activities.map((one) => one.at),
      ...customers.flatMap(({ acquiredAt, churnedAt }) => [acquiredAt, churnedAt]),
      ...[...demo.spend, ...demo.orders].map((one) => one.at),
    ].filter((instant) => instant !== undefined)
    const times = instants.map(at)
    expect(times.some(Number.isNaN)).toBe(false)
    expect(times.reduce((a, b) => Math.min(a, b))).toBeGreaterThanOrEqual(at('2023-07-01T00:00:00+03:00'))
    expect(times.reduce((a, b) => Math.max(a, b))).toBeLessThan(END)
    expect(
      deals.filter(({ createdAt, closedAt }) => closedAt !== undefined && closedAt <= createdAt.slice(0, 10)),
    ).toEqual([])
    expect(
      customers.filter(({ acquiredAt, churnedAt }) => churnedAt !== undefined && churnedAt < acquiredAt),
    ).toEqual([])
    expect(
      leads.filter(({ createdAt, respondedAt }) => respondedAt !== undefined && respondedAt <= createdAt),
    ).toEqual([])
  })

  it('gives the records of the contract, but for the dates nobody can read', () => {
    const refused = datasetNames.flatMap((name) => {
      const shape: RecordShape = shapes[name]
      const fields = Object.entries(shape.fields)
      const values = demo[name].flatMap((row) => {
        const known = new Map<string, unknown>(Object.entries(row))
        return fields.map(([key, field]) => ({ key, field, value: known.get(key) }))
      })
      return values
        .filter(({ field, value }) => (missing(value) ? field.required : !accepts(field, value)))
        .map(({ key }) => `${name}.${key}`)
    })
    const unreadable = demo.faults.filter(({ reason }) => reason === 'unparseable-date')
    expect(refused).toHaveLength(unreadable.length)
    expect(new Set(refused)).toEqual(new Set(['deals.closedAt', 'leads.createdAt', 'customers.acquiredAt']))
  })

  it('refers only to records it has', () => {
    const dealIds = new Set(demo.deals.map(({ id }) => id))
    const leadIds = new Set(demo.leads.map(({ id }) => id))
    const customerIds = new Set(demo.customers.map(({ id }) => id))
    expect(demo.leads.filter(({ dealId }) => dealId !== undefined && !dealIds.has(dealId))).toEqual([])
    expect(demo.lineItems.filter(({ dealId }) => !dealIds.has(dealId))).toEqual([])
    expect(demo.orders.filter(({ customerId }) => !customerIds.has(customerId))).toEqual([])
    expect(
      demo.activities.filter(({ subjectId }) => !subjectId.startsWith('P-') && !leadIds.has(subjectId)),
    ).toEqual([])
    expect(
      leads.filter(({ qualifiedAt, dealId }) => (qualifiedAt === undefined) !== (dealId === undefined)),
    ).toEqual([])
  })

  it('has the amount of a deal be the sum of its lines', () => {
    const byDeal = new Map<string, number>()
    for (const { dealId, amount } of demo.lineItems) byDeal.set(dealId, (byDeal.get(dealId) ?? 0) + amount)
    const off = deals.filter(({ id, amount = 0 }) => Math.abs((byDeal.get(id) ?? 0) - amount) > 0.005)
    expect(off).toEqual([])
    expect(
      demo.lineItems.filter(
        ({ amount, quantity, unitPrice }) => Math.abs(amount - quantity * unitPrice) > 0.005,
      ),
    ).toEqual([])
  })
})

describe('the committed files', () => {
  it.each(Object.entries(files(demo)))('%s is what the generator writes', (name, text) => {
    const committed = readFileSync(new URL(`../../demo/public/data/${name}`, import.meta.url), 'utf8')
    expect(
      committed === text,
      `${name} is stale: run build() of demo/data/build.ts as its comment says`,
    ).toBe(true)
  })

  it('keep the JSON of a page under three megabytes', () => {
    expect(Buffer.byteLength(files(demo)['company.json'] ?? '')).toBeLessThan(3_000_000)
  })
})

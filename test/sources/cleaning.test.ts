import { describe, expect, it } from 'vitest'
import { compute } from '../../src/core/compute.js'
import type { Dataset } from '../../src/core/record.js'
import { records } from '../../src/core/records.js'
import { cac } from '../../src/kpis/cac.js'
import { winRate } from '../../src/kpis/win-rate.js'
import { cleaningReport, without } from '../../src/sources/cleaning.js'

const options = { asOf: '2024-06-30', timeZone: 'Europe/Istanbul' }

function found(dataset: Dataset): unknown {
  return Object.fromEntries(
    cleaningReport(records(dataset), options).map(({ check, field, count, examples }) => [
      check,
      { field, count, examples },
    ]),
  )
}

const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
const day = (i: number): string => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10)

describe('the cleaning report', () => {
  it('says nothing of records that are as they should be', () => {
    const deals = [
      {
        id: 1,
        status: 'won',
        amount: 5,
        createdAt: '2024-01-01',
        closedAt: '2024-01-01',
        owner: 'Ana',
        stage: 'Closed Won',
      },
      {
        id: 2,
        status: 'open',
        amount: 5,
        createdAt: '2024-01-02',
        expectedCloseAt: '2024-06-30',
        owner: 'Bo',
        stage: 'Talk',
      },
    ]
    expect(found({ deals })).toEqual({})
    expect(found({})).toEqual({})
  })

  it('finds what single records show', () => {
    const deals = [
      { id: 'again', status: 'open' },
      { id: 'again', status: 'open', owner: 'Ana' },
      {
        id: 'backwards',
        status: 'won',
        amount: 1,
        createdAt: '2024-02-02',
        closedAt: '2024-02-01T10:00:00Z',
        owner: 'Ana',
      },
      { id: 'free', status: 'won', amount: 0, owner: 'Ana' },
      { id: 'unpriced', status: 'won', owner: 'Ana' },
      { id: 'late', status: 'open', expectedCloseAt: '2024-06-29', owner: 'Ana' },
      { id: 'torn', status: 'open', stage: 'Kapandı - Kazanıldı', owner: 'Ana' },
      { id: 'nobody’s', status: 'lost' },
      { id: 'tomorrow', status: 'open', createdAt: '2024-07-01', owner: 'Ana' },
    ]
    expect(found({ deals })).toEqual({
      'won-without-amount': { field: 'amount', count: 2, examples: ['free', 'unpriced'] },
      'duplicate-ids': { field: 'id', count: 1, examples: ['again'] },
      'closed-before-created': { field: 'closedAt', count: 1, examples: ['backwards'] },
      'open-past-expected-close': { field: 'expectedCloseAt', count: 1, examples: ['late'] },
      'status-stage-disagree': { field: 'stage', count: 1, examples: ['torn'] },
      'owner-missing': { field: 'owner', count: 1, examples: ['nobody’s'] },
      'future-dates': { field: 'createdAt', count: 1, examples: ['tomorrow'] },
    })
  })

  it('knows days by the reader’s zone', () => {
    const at = (createdAt: string): Dataset => ({ leads: [{ id: 1, createdAt }] })
    expect(found(at('2024-06-30T20:59:59Z'))).toEqual({})
    expect(found(at('2024-06-30T21:00:00Z'))).toHaveProperty('future-dates')
  })

  it('finds times that are all midnight, in the reader’s zone or in UTC', () => {
    const leads = (time: string): Dataset => ({
      leads: many(12, (i) => ({ id: i, createdAt: `${day(i)}T${time}` })),
    })
    expect(found(leads('00:00:00Z'))).toEqual({
      'midnight-only': { field: 'createdAt', count: 12, examples: [] },
    })
    expect(found(leads('21:00:00Z'))).toHaveProperty('midnight-only')
    expect(found(leads('09:30:00Z'))).toEqual({})
    expect(found({ leads: many(12, (i) => ({ id: i, createdAt: day(i) })) })).toEqual({})
  })

  it('finds an import: many records in one minute, or on one of many days', () => {
    const usual = many(40, (i) => ({ id: `u${i}`, createdAt: `${day(i)}T10:0${i % 10}:00Z` }))
    const minute = many(12, (i) => ({ id: `m${i}`, createdAt: `2024-03-20T08:00:${10 + i}Z` }))
    expect(found({ leads: [...usual, ...minute] })).toMatchObject({
      'bulk-import': { field: 'createdAt', count: 12 },
    })
    expect(found({ leads: usual })).toEqual({})
    const days = many(40, (i) => ({ id: `d${i}`, createdAt: day(i) }))
    const one = many(30, (i) => ({ id: `o${i}`, createdAt: day(50) }))
    expect(found({ leads: [...days, ...one] })).toMatchObject({ 'bulk-import': { count: 30 } })
    expect(found({ leads: days })).toEqual({})
  })

  it('finds rows without ids that are alike in every field, those with a time of day apart from those without', () => {
    const order = (at: string, customerId: string, amount = 10): object => ({ customerId, at, amount })
    const orders = [
      order('2024-03-01T09:30:00Z', 'Ana'),
      order('2024-03-01T09:30:00Z', 'Bo'),
      order('2024-03-02', 'Cem'),
      order('2024-03-01T09:30:00Z', 'Ana'),
      order('2024-03-01T09:31:00Z', 'Ana'),
      order('2024-03-02', 'Cem', 11),
      order('2024-03-02', 'Cem'),
      order('2024-03-01T09:30:00Z', 'Ana'),
    ]
    expect(found({ orders })).toEqual({
      'repeated-rows': { field: '', count: 2, examples: [3, 7] },
      'repeated-days': { field: '', count: 1, examples: [6] },
    })
    const told = orders.map((row, i) => ({ ...row, invoice: `R${i}` }))
    expect(found({ orders: told })).toEqual({})
    expect(found({ orders: [...told, ...told] })).toMatchObject({
      'repeated-rows': { count: 5 },
      'repeated-days': { count: 3 },
    })
  })

  it('shows a cost of acquisition without spend that was exported twice, and says so on the card', () => {
    const spend = many(40, (i) => ({ at: day(i), amount: 100 + i, category: i % 2 ? 'sales' : 'marketing' }))
    const customers = many(40, (i) => ({ id: i, acquiredAt: day(i) }))
    const once = compute(cac, { spend, customers }, options)
    const all = records({ spend: [...spend, ...spend.slice(0, 20)], customers })
    const twice = compute(cac, all, options)
    expect(once.caveats.map(({ id }) => id)).not.toContain('repeated')
    expect(twice.caveats).toContainEqual({ id: 'repeated', severity: 'warning', params: { count: 20 } })
    expect(twice.excluded).toEqual([{ reason: 'repeated', count: 20, examples: [40, 41, 42, 43, 44] }])
    const finding = cleaningReport(all, options).find(({ check }) => check === 'repeated-days')
    expect(finding).toMatchObject({ dataset: 'spend', count: 20, of: 60 })
    // 40 rows of 100 to 139, the first 20 of them twice, for 40 customers.
    expect([once.value, twice.value]).toEqual([119.5, 119.5 + 54.75])
    expect(finding && compute(cac, without(all, finding), options).value).toBe(119.5)
  })

  it('finds a file of closed deals only', () => {
    const deals = many(40, (i) => ({
      id: i,
      status: i % 2 ? 'won' : 'lost',
      amount: 5,
      createdAt: day(i),
      closedAt: day(i + 9),
    }))
    expect(found({ deals })).toEqual({ 'closed-only': { field: 'status', count: 40, examples: [] } })
    expect(found({ deals: [...deals, { id: 'o', status: 'open' }] })).toEqual({})
  })

  it('lets a number be shown without what was found', () => {
    const deals = [
      ...many(6, (i) => ({ id: i, status: i < 2 ? 'won' : 'lost', amount: 1, closedAt: day(i) })),
      { id: 'x', status: 'won', closedAt: '2024-02-01' },
      { id: 'y', status: 'won', amount: 0, closedAt: '2024-02-01' },
    ]
    const all = records({ deals })
    const [finding] = cleaningReport(all, options)
    expect(finding).toMatchObject({ check: 'won-without-amount', count: 2, of: 8, examples: ['x', 'y'] })
    if (!finding) return
    expect(compute(winRate, all, options).value).toBe(0.5)
    expect(compute(winRate, without(all, finding), options).value).toBeCloseTo(2 / 6, 12)
    expect(all.tables.get('deals')?.size).toBe(8)
  })

  it('refuses an instant or a zone that is none', () => {
    expect(() => cleaningReport(records({}), { asOf: 'soon' })).toThrow(TypeError)
    expect(() => cleaningReport(records({}), { timeZone: 'Nowhere' })).toThrow(RangeError)
  })
})

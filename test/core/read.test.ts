import { describe, expect, it } from 'vitest'
import { compute, records } from '../../src/core/index.js'
import { closed, example, utc } from './example.js'

describe('compute(kpi, records, options)', () => {
  it('reads the asked period and compares an unfinished one with as many days before', () => {
    const deals = [
      closed('won', '2024-03-02'),
      closed('lost', '2024-03-09'),
      closed('won', '2024-02-10'),
      closed('won', '2024-02-11'),
      closed('lost', '2024-02-20'),
    ]
    const result = compute(example, { deals }, { ...utc, range: 'this-month' })
    expect(result.value).toBe(0.5)
    expect(result.previous).toMatchObject({
      value: 1,
      count: 1,
      start: '2024-02-01T00:00:00.000Z',
      end: '2024-02-11T00:00:00.000Z',
      likeForLike: true,
    })
    expect(result.caveats.map((c) => c.id)).toContain('partial-period')
    expect(result.series.at(-1)).toMatchObject({
      start: '2024-03-01T00:00:00.000Z',
      partial: true,
      value: 0.5,
    })
  })

  it('covers all the data without a period, undated records included where no time is needed', () => {
    const result = compute(
      example,
      { deals: [closed('won', '2024-01-02'), { id: 'x', status: 'open' }] },
      utc,
    )
    expect(result.parts).toMatchObject({ won: 1, lost: 0, open: 1 })
    expect([result.previous, result.period.range]).toEqual([null, 'all'])
  })

  it('does not know what happened after asOf: a deal closed later is open, one created later is not there', () => {
    const deals = [closed('won', '2024-03-11'), { id: 'y', status: 'open', createdAt: '2024-04-01' }]
    const result = compute(example, { deals }, utc)
    expect(result.parts).toMatchObject({ won: 0, open: 1 })
    expect(result.excluded.map(({ reason, count }) => [reason, count])).toEqual([
      ['closed-after-as-of', 1],
      ['future', 1],
    ])
  })

  it('takes a date alone as that day in the zone, and an instant as the day it falls on there', () => {
    const deals = [closed('won', '2024-02-29'), closed('won', '2024-03-01T04:30:00Z')]
    const february = compute(
      example,
      { deals },
      { asOf: '2024-03-10', timeZone: 'America/New_York', from: '2024-02-01', to: '2024-03-01' },
    )
    expect([february.parts['won'], february.period.start]).toEqual([2, '2024-02-01T05:00:00.000Z'])
  })

  it('has no value, and says why, when nothing can be known', () => {
    expect(compute(example, { deals: [] }, utc)).toMatchObject({
      value: null,
      count: 0,
      caveats: [{ id: 'no-data', severity: 'blocking' }],
    })
    expect(compute(example, { deals: [{ id: 'x', status: 'open' }] }, utc)).toMatchObject({
      value: null,
      caveats: [{ id: 'not-enough-data' }],
    })
    expect(compute(example, { deals: [{ nonsense: 1 }] }, utc).caveats[0]).toEqual({
      id: 'no-usable-data',
      severity: 'blocking',
      params: { given: 1 },
    })
  })

  it('gives a segment null where its records do not know the dimension, never a wrong zero', () => {
    const deals = [
      closed('won', '2024-01-02', { owner: 'Ayşe' }),
      closed('lost', '2024-01-03', { owner: 'Ayşe' }),
    ]
    const result = compute(
      example,
      { deals, spend: [{ at: '2024-01-01', amount: 100 }] },
      { ...utc, definition: 'cost', segment: 'owner' },
    )
    expect(result.value).toBe(100)
    expect(result.segments).toMatchObject([{ key: 'Ayşe', value: null, parts: { won: 1, cost: null } }])
  })

  it('moves spend by the lag of the option, in steps of the series', () => {
    const input = {
      deals: [closed('won', '2024-02-02')],
      spend: [
        { at: '2024-01-15', amount: 100 },
        { at: '2024-02-15', amount: 900 },
      ],
    }
    const february = { ...utc, definition: 'cost', from: '2024-02-01', to: '2024-03-01' }
    expect(compute(example, input, february).value).toBe(900)
    expect(compute(example, input, { ...february, lag: 1 }).value).toBe(100)
  })

  it('filters only by a dimension that all its records know', () => {
    const deals = [
      closed('won', '2024-01-02', { owner: 'Ayşe' }),
      closed('lost', '2024-01-03', { owner: 'Bo' }),
    ]
    expect(compute(example, { deals }, { ...utc, filter: { owner: 'Ayşe' } }).value).toBe(1)
    const both = compute(
      example,
      { deals, spend: [{ at: '2024-01-01', amount: 1 }] },
      { ...utc, filter: { owner: 'Ayşe' } },
    )
    expect(both.value).toBe(0.5)
    expect(both.caveats).toContainEqual({
      id: 'filter-ignored',
      severity: 'warning',
      params: { dimension: 'owner' },
    })
  })

  it('adds amounts of one currency, converts at given rates, and counts what it cannot convert', () => {
    const deals = [
      closed('won', '2024-01-02', { amount: 10, currency: 'EUR' }),
      closed('won', '2024-01-02', { amount: 20, currency: 'EUR' }),
      closed('won', '2024-01-02', { amount: 7, currency: 'USD' }),
    ]
    const alone = compute(example, { deals }, utc)
    expect([alone.currency, alone.parts['price']]).toEqual(['EUR', 30])
    expect(alone.excluded).toMatchObject([{ reason: 'currency', count: 1 }])
    expect(compute(example, { deals }, { ...utc, rates: { USD: 0.5 } }).parts['price']).toBe(33.5)
  })

  it('takes a goal from the targets of its period, unless one is given', () => {
    const input = {
      deals: [closed('won', '2024-03-02')],
      targets: [
        { kpi: 'example', value: 0.4, periodStart: '2024-03-01', periodEnd: '2024-03-31' },
        { kpi: 'example', value: 0.9, periodStart: '2023-03-01', periodEnd: '2023-03-31' },
        { kpi: 'other', value: 1 },
      ],
    }
    expect(compute(example, input, { ...utc, range: 'this-month' }).target).toEqual({ value: 0.4, met: true })
    expect(compute(example, input, { ...utc, range: 'this-month', target: 2 }).target).toEqual({
      value: 2,
      met: false,
    })
  })

  it('calls a change routine inside the limits of eight finished periods and a signal outside', () => {
    const month = (m: number, x: number): object[] =>
      Array.from({ length: 40 }, (_, i) =>
        closed(i < x ? 'won' : 'lost', `2023-${String(m).padStart(2, '0')}-10`),
      )
    const steady = Array.from({ length: 10 }, (_, i) => month(i + 1, 20 + (i % 3))).flat()
    const verdict = (last: number): string | undefined =>
      compute(
        example,
        { deals: [...steady, ...month(11, last)] },
        { timeZone: 'UTC', asOf: '2023-11-30', range: 'this-month' },
      ).change?.verdict
    expect([verdict(22), verdict(38)]).toEqual(['routine', 'signal'])
  })

  it('leaves the series of a named range at least twelve steps of history, of explicit dates none', () => {
    const deals = Array.from({ length: 24 }, (_, i) =>
      closed('won', new Date(Date.UTC(2022, 2 + i, 5)).toISOString().slice(0, 10)),
    )
    expect(compute(example, { deals }, { ...utc, range: 'this-month' }).series).toHaveLength(12)
    expect(compute(example, { deals }, { ...utc, from: '2024-01-01', to: '2024-03-01' }).series).toHaveLength(
      2,
    )
    expect(compute(example, { deals }, utc).series).toHaveLength(24)
  })

  it.each([
    ['asOf', { asOf: 'soon' }],
    ['from', { from: '31-08-2023' }],
    ['to', { from: '2024-02-01', to: '2024-02-01' }],
    ['range', { range: 'last-decade' }],
    ['definition', { definition: 'closed' }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['target', { target: Number.NaN }],
    ['currency', { currency: 'euro' }],
    ['lag', { lag: Infinity }],
    ['rates.USD', { rates: { USD: -1 } }],
    ['perod', { perod: 'month' }],
  ])('throws a TypeError that names a bad %s', (name, bad) => {
    expect(() => compute(example, {}, bad)).toThrow(new RegExp(`^${name.replace('.', '\\.')}: `))
  })

  it('throws a TypeError for a dataset that is no dataset', () => {
    expect(() => records(JSON.parse('{"deals":{}}'))).toThrow(/^deals: /)
  })
})

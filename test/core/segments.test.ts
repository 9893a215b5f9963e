import { describe, expect, it } from 'vitest'
import { compute, count, fieldsOf, kpi, ratio, type Definition, type Kpi } from '../../src/core/index.js'

const deal = fieldsOf('deals')
const created = count('deals').at(deal.createdAt)
const won = count('deals').where(deal.status.is('won')).at(deal.createdAt)

const rate: Definition = {
  formula: 'won / created',
  value: (r) => ratio(r.of(won), r.of(created)),
  count: (r) => r.of(created),
  rate: (r) => ({ x: r.of(won), n: r.of(created) }),
}

const example: Kpi = kpi({
  id: 'example',
  main: 'deals',
  unit: 'ratio',
  better: 'higher',
  range: 'this-month',
  step: 'month',
  segment: null,
  options: {},
  measures: { created, won },
  definitions: { rate },
  parts: { created: { unit: 'count', of: (r) => r.of(created) } },
  views: {},
  layout: { tile: '', body: '', side: null },
})

const on = { asOf: '2024-12-31', timeZone: 'UTC' } as const
const deals = Array.from({ length: 24 }, (_, i) => ({
  id: i,
  status: i % 2 ? 'won' : 'open',
  createdAt: `2024-${String(1 + (i % 12)).padStart(2, '0')}-02`,
  owner: i % 3 ? 'Ayşe' : 'Bo',
  product: 'P',
}))

describe('segments', () => {
  const made = { key: 'own', value: 1, interval: null, count: 1, parts: {} }
  const own: Kpi = { ...example, breakdown: () => [made], breakdownBy: 'product' }

  it('are those a KPI makes itself when they are by the dimension asked for, and a dimension’s otherwise', () => {
    const keys = (segment: string): readonly unknown[] => {
      const { dimension, segments } = compute(own, { deals }, { ...on, segment })
      return [dimension, segments.map(({ key }) => key)]
    }
    expect(keys('product')).toEqual(['product', ['own']])
    expect(keys('owner')).toEqual(['owner', ['Ayşe', 'Bo']])
    expect(keys('region')).toEqual(['product', ['own']])
  })

  it('get parts beside the others that may depend on the whole and on the dimension', () => {
    const beside: Kpi = {
      ...example,
      among: (segments, now, dimension) =>
        new Map(segments.map(({ key }) => [key, { all: dimension === 'owner' ? now.of(created) : null }])),
    }
    const { segments } = compute(beside, { deals }, { ...on, segment: 'owner' })
    expect(segments.map(({ parts }) => parts['all'])).toEqual([24, 24])
  })
})

describe('a reading', () => {
  it('of a segment holds nothing of records that do not know the dimension, and its number is null', () => {
    const leads = count('leads')
    const read: number[] = []
    const parts: Kpi['parts'] = {
      leads: {
        unit: 'count',
        of(r) {
          if (r.segment !== null) read.push(r.whole(leads))
          return r.whole(leads)
        },
      },
    }
    const data = { deals, leads: [{ id: 1, createdAt: '2024-05-01' }] }
    const both: Kpi = { ...example, measures: { ...example.measures, leads }, parts }
    const { segments, parts: all } = compute(both, data, { ...on, segment: 'owner' })
    expect(segments.map((segment) => segment.parts['leads'])).toEqual([null, null])
    expect([all['leads'], read]).toEqual([1, [0, 0, 0]])
  })

  it('has what belongs to a segment only through others as it is for all', () => {
    const parts: Kpi['parts'] = { all: { unit: 'count', of: (r) => r.ofAll(created) } }
    const { segments } = compute({ ...example, parts }, { deals }, { ...on, segment: 'owner' })
    expect(segments.map(({ count, parts }) => [count, parts['all']])).toEqual([
      [16, 24],
      [8, 24],
    ])
  })
})

describe('a value that settles only some days after its stretch', () => {
  it('is unfinished until then, and not judged', () => {
    const maturing: Kpi = { ...example, definitions: { rate: { ...rate, settles: () => 60 } } }
    const { series } = compute(maturing, { deals }, on)
    expect(series.map(({ partial }) => partial)).toEqual([
      ...Array.from({ length: 10 }, () => false),
      true,
      true,
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { compute, count, fieldsOf, kpi, type Definition } from '../../src/core/index.js'

const deal = fieldsOf('deals')
const created = count('deals').at(deal.createdAt)
const atEnd: Definition = {
  formula: 'open',
  value: (r) => r.upTo(created),
  count: (r) => r.upTo(created),
  level: true,
}

const stock = kpi({
  id: 'stock',
  main: 'deals',
  unit: 'count',
  better: 'higher',
  range: 'all',
  step: 'month',
  segment: null,
  options: {},
  measures: { created },
  definitions: {
    open: atEnd,
    flow: { ...atEnd, level: false },
    now: { ...atEnd, standing: true },
    promised: { ...atEnd, met: () => null },
  },
  parts: {
    open: { unit: 'count', of: (r) => r.upTo(created) },
    goal: { unit: 'count', of: (r) => r.target },
  },
  furtherParts: (_, definition) => ({ [definition]: 1 }),
  views: {},
  layout: { tile: '', body: '', side: null },
})

// One deal a month: the level at the end of month n is n.
const deals = Array.from({ length: 14 }, (_, i) => ({
  id: i,
  status: 'open',
  owner: 'Ana',
  createdAt: new Date(Date.UTC(2025, i, 10)).toISOString().slice(0, 10),
}))
const options = { asOf: '2026-02-28', timeZone: 'UTC' } as const

describe('a level', () => {
  it('is drawn over time and not judged by moving ranges', () => {
    const level = compute(stock, { deals }, options)
    expect(level.series.map(({ value }) => value)).toEqual(deals.map((_, i) => i + 1))
    expect([level.limits, level.series.some(({ signal }) => signal)]).toEqual([null, false])
    expect(compute(stock, { deals }, { ...options, definition: 'flow' }).limits?.method).toBe('xmr')
  })
})

describe('a stock as of now', () => {
  it('has no history and nothing to be compared with', () => {
    const now = compute(stock, { deals }, { ...options, definition: 'now', range: 'this-month' })
    expect([now.value, now.series, now.previous, now.change]).toEqual([14, [], null, null])
  })
})

describe('a reading', () => {
  it("has the author's target for the whole and its own goal for a segment", () => {
    const targets = [
      { kpi: 'stock', value: 20 },
      { kpi: 'stock', value: 7, owner: 'Ana' },
    ]
    const result = compute(stock, { deals, targets }, { ...options, segment: 'owner', target: 30 })
    expect([result.parts['goal'], result.segments[0]?.parts['goal']]).toEqual([30, 7])
    expect(compute(stock, { deals, targets }, options).parts['goal']).toBe(20)
  })
})

describe('parts named by the data', () => {
  it('know the definition they are asked under', () => {
    expect(compute(stock, { deals }, { ...options, definition: 'flow' }).parts).toMatchObject({ flow: 1 })
  })
})

describe('a target', () => {
  it('is met by the value unless the definition says by what', () => {
    const met = (definition: string) =>
      compute(stock, { deals }, { ...options, definition, target: 3 }).target?.met
    expect([met('open'), met('promised')]).toEqual([true, null])
  })
})

import { expect, it } from 'vitest'
import { compute, count, fieldsOf, kpi, sum } from '../../src/core/index.js'
import { interval } from '../../src/stats/interval.js'

const deal = fieldsOf('deals')
const won = count('deals').at(deal.closedAt)

/** A count whose interval reaches two of its own square roots either way. */
const example = kpi({
  id: 'example',
  main: 'deals',
  unit: 'count',
  better: 'higher',
  range: 'this-month',
  step: 'year',
  segment: null,
  options: {},
  measures: { won },
  definitions: {
    won: {
      formula: 'won',
      value: (r) => r.of(won),
      interval: (r) =>
        interval(r.of(won) - 2 * Math.sqrt(r.of(won)), r.of(won) + 2 * Math.sqrt(r.of(won)), 'example'),
      count: (r) => r.of(won),
    },
  },
  parts: { won: { unit: 'count', of: (r) => r.of(won) } },
  views: {},
  layout: { tile: '', body: '', side: null },
})

const on = (n: number, closedAt: string): object[] =>
  Array.from({ length: n }, (_, i) => ({ id: `${closedAt} ${i}`, status: 'won', closedAt }))

const verdict = (may: number, june: number): string | undefined =>
  compute(
    example,
    { deals: [...on(may, '2026-05-10'), ...on(june, '2026-06-10')] },
    { asOf: '2026-06-30', timeZone: 'UTC', range: 'this-month' },
  ).change?.verdict

it('judges a change by both intervals where the definition names no difference: 100 to 140 against 2 √(100 + 140) = 31', () => {
  expect([verdict(100, 140), verdict(100, 130), verdict(9, 140)]).toEqual(['signal', 'routine', 'unknown'])
})

const amount = sum(deal.amount).at(deal.closedAt)

/** A sum, of which nobody knows an interval. */
const sales = kpi({
  ...example,
  id: 'sales',
  step: 'month',
  measures: { amount },
  definitions: {
    total: {
      formula: 'total',
      value: (r) => r.of(amount).total,
      count: (r) => r.of(amount).known,
      additive: true,
    },
  },
  parts: { total: { unit: 'count', of: (r) => r.of(amount).total } },
})

/** Twelve months of 8 and 12 by turns after twelve that come to `before`: ranges of 4, so steps vary by 4 ÷ 1.128. */
const twelveMonths = (before: number, range = 'trailing-12-months') => {
  const month = (i: number): string => new Date(Date.UTC(2024, 6 + i, 10)).toISOString()
  const deals = Array.from({ length: 24 }, (_, i) => ({
    id: i,
    status: 'won',
    closedAt: month(i),
    amount: i < 12 ? before / 12 : i % 2 === 0 ? 8 : 12,
  }))
  return compute(sales, { deals }, { asOf: '2026-06-30', timeZone: 'UTC', range }).change
}

it('judges a sum of twelve months by what the months vary: 120 against 60, when 2.37 × 3.55 × √24 is 41', () => {
  expect(twelveMonths(60)).toEqual({ absolute: 60, relative: 1, verdict: 'signal', by: 'difference' })
  expect(twelveMonths(80)?.verdict).toBe('routine')
  expect(twelveMonths(78)?.verdict).toBe('signal')
})

import { expect, it } from 'vitest'
import { compute, count, fieldsOf, kpi } from '../../src/core/index.js'
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

import { expect, it } from 'vitest'
import { compute, fieldsOf, kpi, tuples, type Tuple } from '../../src/core/index.js'
import { periodsUntil } from '../../src/core/periods.js'

const customer = fieldsOf('customers')

/** The periods of customers acquired on 1 January 2025, as of 1 January 2026, by the day they left. */
function periods(
  months: string | number,
  left: readonly (string | null)[],
  every: number | null = null,
): unknown {
  const measure = tuples(customer.id, periodsUntil(customer.acquiredAt, customer.churnedAt, months))
  let seen: readonly Tuple[] = []
  const probe = kpi({
    id: 'probe',
    main: 'customers',
    unit: 'count',
    better: 'neither',
    range: 'all',
    step: 'month',
    segment: null,
    options: { every },
    measures: { measure },
    definitions: {
      all: { formula: '', count: () => 1, value: (r) => (seen = r.of(measure)).length, standing: true },
    },
    parts: {},
    views: {},
    layout: { tile: '', body: '', side: null },
  })
  const customers = left.map((churnedAt, i) => ({ id: `${i}`, acquiredAt: '2025-01-01', churnedAt }))
  compute(probe, { customers }, { asOf: '2026-01-01', timeZone: 'UTC' })
  return seen.map(([, n]) => n)
}

it('counts the month a customer left in, and only months that are over of one still there', () => {
  expect(periods(1, ['2025-03-01', '2025-03-02', '2025-01-01', null])).toEqual([2, 3, 1, 12])
})

it('counts years of twelve months, or of as many as the option says', () => {
  expect(periods(12, ['2026-01-01', '2025-06-01', null])).toEqual([1, 1, 1])
  expect(periods('every', ['2025-07-01', '2025-07-02', null], 3)).toEqual([2, 3, 4])
})

it('counts months while the option says nothing', () => {
  expect(periods('every', ['2025-07-01'])).toEqual([6])
})

it('is nothing for an end before the start', () => {
  expect(periods(1, ['2024-12-01'])).toEqual([null])
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addSteps, civil, dayOfCivil, monthsBetween, startOfStep } from '../../src/core/calendar.js'
import { before, spanOf, stepsOver } from '../../src/core/range.js'
import { dayOfDate, isoDate } from '../../src/core/settings.js'

const day = dayOfDate
const span = (start: string, end: string): { start: number; end: number } => ({
  start: day(start),
  end: day(end),
})
const dates = ({ start, end }: { start: number; end: number }): string => `${isoDate(start)}/${isoDate(end)}`
const named = (range: string, asOf: string): string => {
  const found = spanOf(range, day(asOf))
  return found ? dates(found) : 'all'
}

describe('civil dates', () => {
  it('agree with Date over four thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (n) => {
        const date = new Date(n * 86_400_000)
        const { year, month, day: d } = civil(n)
        expect([year, month, d]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
        expect(dayOfCivil(year, month, d)).toBe(n)
      }),
    )
  })

  it('begin weeks on Monday and quarters in January, April, July and October', () => {
    expect(isoDate(startOfStep(day('2024-03-03'), 'week'))).toBe('2024-02-26')
    expect(isoDate(startOfStep(day('2024-06-30'), 'quarter'))).toBe('2024-04-01')
    expect(isoDate(startOfStep(day('2024-06-30'), 'year'))).toBe('2024-01-01')
  })

  it('end a month that is too short on its last day', () => {
    expect(isoDate(addSteps(day('2024-01-31'), 'month', 1))).toBe('2024-02-29')
    expect(isoDate(addSteps(day('2024-11-30'), 'quarter', 1))).toBe('2025-02-28')
  })
})

describe('monthsBetween', () => {
  it.each([
    ['2024-01-15', '2024-03-15', 2],
    ['2024-01-31', '2024-02-29', 1],
    ['2024-03-10', '2024-03-10', 0],
    // Five of the thirty-one days from 15 March to 15 April.
    ['2024-01-15', '2024-03-20', 2 + 5 / 31],
    ['2023-12-20', '2024-01-10', 21 / 31],
  ])('from %s to %s is %d', (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBeCloseTo(months, 12)
  })

  it('grows with every day and meets addSteps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 5_000 }), (from, span) => {
        expect(monthsBetween(from, from + span + 1)).toBeGreaterThan(monthsBetween(from, from + span))
        expect(monthsBetween(from, addSteps(from, 'month', span % 100))).toBe(span % 100)
      }),
    )
  })
})

describe('named ranges as of 24 November 2026', () => {
  it.each([
    ['this-month', '2026-11-01/2026-12-01'],
    ['this-quarter', '2026-10-01/2027-01-01'],
    ['last-quarter', '2026-07-01/2026-10-01'],
    ['last-year', '2025-01-01/2026-01-01'],
    ['last-90-days', '2026-08-27/2026-11-25'],
    ['trailing-12-months', '2025-11-25/2026-11-25'],
    ['year-to-date', '2026-01-01/2026-11-25'],
    ['all', 'all'],
  ])('%s is %s', (range, expected) => {
    expect(named(range, '2026-11-24')).toBe(expected)
  })
})

describe('the stretch before', () => {
  const asOf = day('2026-11-24')

  it('of a finished quarter is the quarter before', () => {
    const { span: then, likeForLike } = before(span('2026-07-01', '2026-10-01'), asOf, 'explicit')
    expect([dates(then), likeForLike]).toEqual(['2026-04-01/2026-07-01', false])
  })

  it('of an unfinished quarter is as many days of the quarter before', () => {
    const { span: then, likeForLike } = before(span('2026-10-01', '2027-01-01'), asOf, 'this-quarter')
    expect([dates(then), likeForLike]).toEqual(['2026-07-01/2026-08-25', true])
  })

  it('of 31 elapsed days is never longer than the month before', () => {
    const { span: then } = before(span('2026-03-01', '2026-04-01'), day('2026-03-30'), 'this-month')
    expect(dates(then)).toBe('2026-02-01/2026-03-01')
  })

  it('of a year to date is the same days a year before', () => {
    expect(dates(before(span('2026-01-01', '2026-11-25'), asOf, 'year-to-date').span)).toBe(
      '2025-01-01/2025-11-25',
    )
  })

  it('of any other stretch is as many days', () => {
    expect(dates(before(span('2026-08-27', '2026-11-25'), asOf, 'last-90-days').span)).toBe(
      '2026-05-29/2026-08-27',
    )
  })
})

it('stepsOver(span, step) walks whole steps over both ends', () => {
  expect(stepsOver(span('2026-01-15', '2026-03-02'), 'month').map(dates)).toEqual([
    '2026-01-01/2026-02-01',
    '2026-02-01/2026-03-01',
    '2026-03-01/2026-04-01',
  ])
})

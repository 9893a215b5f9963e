import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInstant, precision } from '../../src/core/instant.js'

const ms = (text: string): number => Date.parse(text)

describe('parseInstant(value)', () => {
  it.each([
    ['2017-03-01', ms('2017-03-01T00:00:00Z'), precision.date],
    ['2017-03-01T09:41:00Z', ms('2017-03-01T09:41:00Z'), precision.instant],
    ['2017-03-01T09:41:00.250Z', ms('2017-03-01T09:41:00.250Z'), precision.instant],
    ['2017-03-01T09:41:00.123456+00:00', ms('2017-03-01T09:41:00.123Z'), precision.instant],
    ['2017-03-01T09:41:00+0530', ms('2017-03-01T04:11:00Z'), precision.instant],
    ['2017-03-01T09:41+03', ms('2017-03-01T06:41:00Z'), precision.instant],
    ['2017-03-01 09:41:00', ms('2017-03-01T09:41:00Z'), precision.wall],
    ['2024-02-29', ms('2024-02-29T00:00:00Z'), precision.date],
    [1_488_326_400_000, 1_488_326_400_000, precision.instant],
    [new Date(0), 0, precision.instant],
  ])('reads %s', (value, expected, exactness) => {
    expect(parseInstant(value)).toEqual({ ms: expected, precision: exactness })
  })

  it.each([
    '',
    'soon',
    '2017-3-1',
    '2017-13-01',
    '2023-02-29',
    '1900-02-29',
    '31-08-2023',
    '2017-03-01T25:00',
    '2017-03-01T09:41:00+99',
    '2017-03-01T',
    true,
    null,
    {},
    Number.NaN,
    Infinity,
  ])('gives NaN for %s', (value) => {
    expect(parseInstant(value).ms).toBeNaN()
  })

  it('agrees with Date on every instant it can print', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(parseInstant(date.toISOString()).ms).toBe(date.getTime())
        },
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { format } from '../../src/core/format.js'
import { fill, places } from '../../src/core/message.js'

const plain = (value: number | string): string => String(value)
const english = new Intl.PluralRules('en')

describe('fill(message, params)', () => {
  it('fills places and leaves one without a parameter to be seen', () => {
    expect(fill('{a} of {b}', { a: 1 }, plain, (n) => english.select(n))).toBe('1 of {b}')
  })

  it('chooses the plural form of the language', () => {
    const message = { by: 'n', one: '{n} deal', other: '{n} deals' }
    expect([1, 2, 0].map((n) => fill(message, { n }, plain, (x) => english.select(x)))).toEqual([
      '1 deal',
      '2 deals',
      '0 deals',
    ])
    const arabic = new Intl.PluralRules('ar')
    const six = { by: 'n', zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' }
    expect([0, 1, 2, 3, 11, 100].map((n) => fill(six, { n }, plain, (x) => arabic.select(x))).join('')).toBe(
      'zotfmx',
    )
  })

  it('understands no markup and no further places in what it fills in', () => {
    expect(fill('{a}', { a: '<b>{a}</b>' }, plain, (n) => english.select(n))).toBe('<b>{a}</b>')
  })
})

it('places(message) names every place of every form once', () => {
  expect(places({ by: 'n', one: '{n} of {all|count}', other: '{n} of {all}, {rate|ratio}' })).toEqual([
    'all',
    'n',
    'rate',
  ])
})

describe('format(locale, currency, timeZone)', () => {
  const en = format('en', 'EUR', 'UTC')
  const tr = format('tr', 'TRY', 'Europe/Istanbul')

  it('writes values with the unit of the language', () => {
    expect(en.value(0.63150052, 'ratio')).toBe('63.2%')
    expect(tr.value(0.63150052, 'ratio')).toBe('%63,2')
    expect(en.value(412, 'money')).toBe('€412')
    expect(tr.value(1_234_567_890, 'money')).toBe('₺1.234.567.890')
    expect(en.value(27_557_500, 'duration')).toBe('7.7 hr')
    expect(en.value(57, 'days')).toBe('57 days')
  })

  it('writes an en dash for what is not known', () => {
    expect(en.value(null, 'ratio')).toBe('–')
    expect(en.range(null, null, 'days')).toBe('–')
  })

  it('writes a range with its unit once, and one bound where the other is not reached', () => {
    expect(en.range(0.62, 0.643, 'ratio')).toBe('62.0–64.3%')
    expect(tr.range(0.62, 0.643, 'ratio')).toBe('%62,0–64,3')
    expect(format('de', null, 'UTC').range(0.62, 0.643, 'ratio')).toBe('62,0–64,3\u00a0%')
    expect(en.range(13, null, 'days')).toBe('≥ 13 days')
  })

  it('takes the value apart so that the unit can be set small', () => {
    expect(en.figure(0.632, 'ratio').parts).toEqual([
      { text: '63.2', unit: false },
      { text: '%', unit: true },
    ])
    expect(tr.figure(0.632, 'ratio').parts).toEqual([
      { text: '%', unit: true },
      { text: '63,2', unit: false },
    ])
  })

  it('labels a period in the time zone it begins in', () => {
    expect(tr.period('2024-06-30T21:00:00Z', 'quarter')).toBe('Q3 24')
    expect(en.period('2024-03-01T00:00:00Z', 'month')).toBe('Mar 24')
    expect(
      format('tr', null, 'UTC', '{quarter}. çeyrek {year}').period('2024-03-01T00:00:00Z', 'quarter'),
    ).toBe('1. çeyrek 24')
  })

  it('writes a duration in the unit it is read in, an hour on an axis as one hour', () => {
    expect([500, 42 * 60_000, 80 * 60_000, 40 * 3_600_000].map((ms) => en.value(ms, 'duration'))).toEqual([
      '0.5 sec',
      '42 min',
      '80 min',
      '1.7 days',
    ])
    expect([5 * 60_000, 3_600_000, 86_400_000].map((ms) => en.tick(ms, 'duration'))).toEqual([
      '5 min',
      '1 hr',
      '1 day',
    ])
  })
})

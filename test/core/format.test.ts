import { describe, expect, it } from 'vitest'
import { format } from '../../src/core/format.js'

describe('a difference', () => {
  it.each(['ar', 'de', 'en', 'fr', 'ja', 'tr'])('keeps its number and its sign in %s', (language) => {
    const { difference } = format(language, null, 'UTC')
    for (const n of [1, 2, 3, 11, 100]) {
      expect(difference(n, 'days')).toMatch(new RegExp(`\\+${n}`))
      expect(difference(-n, 'months')).toMatch(new RegExp(`\u2212${n}`))
    }
  })
})

describe('a number below zero', () => {
  const languages = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'tr']

  it.each(languages)('has a minus sign in %s, never a hyphen', (language) => {
    const { value, figure, difference, range, number } = format(language, 'EUR', 'UTC')
    const written = [
      value(-1278, 'money'),
      value(-0.5, 'ratio'),
      figure(-1278, 'money').text,
      difference(-1278, 'money'),
      difference(-0.009, 'ratio'),
      range(-0.5, 0.2, 'ratio'),
      number(-3, 1),
    ]
    expect(written.filter((text) => text.includes('-') || !text.includes('\u2212'))).toEqual([])
  })

  it('is not what a range from one number to another looks like in Spanish', () => {
    expect(format('es', null, 'UTC').range(3, 5, 'number')).toBe('3-5')
  })
})

describe('an axis', () => {
  it('has months that are no minutes and no years', () => {
    expect(format('en', null, 'UTC').tick(6, 'months')).toBe('6 mths')
    expect(format('tr', null, 'UTC').tick(12, 'months')).toBe('12 ay')
  })
})

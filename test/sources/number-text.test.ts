import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalsOf, readNumber } from '../../src/sources/number-text.js'

describe('numbers as exports write them', () => {
  it.each([
    ['1234.5', '.', 1234.5, null],
    ['1,234.50', '.', 1234.5, null],
    ['12,34,567.50', '.', 1234567.5, null],
    ['1.234,50', ',', 1234.5, null],
    ['1.234.567', ',', 1234567, null],
    ['1 234,50', ',', 1234.5, null],
    ['1\u202f234,50\u00a0€', ',', 1234.5, 'EUR'],
    ["CHF 1'234.50", '.', 1234.5, 'CHF'],
    ['€1.234,50', ',', 1234.5, 'EUR'],
    ['1.234,50 TL', ',', 1234.5, 'TRY'],
    ['₺1.234,50', ',', 1234.5, 'TRY'],
    ['US$ 12.50', '.', 12.5, 'USD'],
    ['$1,200', '.', 1200, null],
    ['-$1,200.00', '.', -1200, null],
    ['$-12', '.', -12, null],
    ['(1,200)', '.', -1200, null],
    ['1,200-', '.', -1200, null],
    ['65 %', '.', 0.65, null],
    ['12,5%', ',', 0.125, null],
    ['1.5e3', '.', 1500, null],
    ['.5', '.', 0.5, null],
    ['0', '.', 0, null],
  ] as const)('%s is %s %d', (text, decimal, value, currency) => {
    expect(readNumber(text, decimal)).toMatchObject({ value, currency })
  })

  it.each([
    '',
    '-',
    'n/a',
    '1.2.3',
    '12 34',
    '1,23',
    '3 apples',
    'abc',
    '2024-01-01',
    '1e999',
    '(12',
    '€5€',
    '9'.repeat(50),
  ])('%s is none', (text) => {
    expect(readNumber(text, '.')).toBeNull()
  })

  it('have all the separators with which they are numbers', () => {
    expect(decimalsOf('1.234')).toEqual(['.', ','])
    expect(decimalsOf('1,234')).toEqual(['.', ','])
    expect(decimalsOf('1234')).toEqual(['.', ','])
    expect(decimalsOf('1.234,5')).toEqual([','])
    expect(decimalsOf('1.5')).toEqual(['.'])
    expect(decimalsOf('0.125')).toEqual(['.'])
    expect(decimalsOf('1234.567')).toEqual(['.'])
    expect(decimalsOf('1.234.567')).toEqual([','])
    expect(decimalsOf('a few')).toEqual([])
  })

  it('are what Intl writes, in any of its languages', () => {
    const languages = ['en', 'de', 'tr', 'es', 'fr', 'en-IN', 'de-CH'] as const
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100)
    fc.assert(
      fc.property(amount, fc.constantFrom(...languages), (value, language) => {
        const format = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
        const decimal =
          format.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.'
        expect(readNumber(format.format(value).replace('−', '-'), decimal)?.value).toBe(
          value === 0 ? 0 : value,
        )
      }),
      { numRuns: 500, seed: 4 },
    )
  })
})

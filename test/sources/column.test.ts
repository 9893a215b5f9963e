import { describe, expect, it } from 'vitest'
import {
  decideDates,
  decideFlags,
  decideNumbers,
  overruled,
  settledTogether,
} from '../../src/sources/column.js'

describe('the dates of a column', () => {
  it('are settled by the values that have one reading, for all', () => {
    expect(decideDates('d', ['', '03/04/2024', '13/04/2024', '04/05/2024', 'n/a'])).toMatchObject({
      order: 'dmy',
      ambiguous: 2,
      undecided: null,
      by: 'values',
      strange: null,
      evidence: [{ reading: 'dmy', example: '13/04/2024', count: 1 }],
    })
    expect(decideDates('d', ['', '03/04/2024', '03/14/2024']).order).toBe('mdy')
  })

  it('say so when nothing settles them, and nothing is guessed', () => {
    expect(decideDates('d', ['', '03/04/2024', '05/06/2024'])).toMatchObject({
      order: null,
      undecided: 'ambiguous',
      ambiguous: 2,
    })
    expect(decideDates('d', ['', '13/04/2024', '03/14/2024'])).toMatchObject({
      order: null,
      undecided: 'mixed',
    })
  })

  it('may hold slips among many that agree', () => {
    const days = Array.from(
      { length: 60 },
      (_, i) => `${13 + (i % 15)}/0${1 + (i % 9)}/20${10 + Math.floor(i / 9)}`,
    )
    expect(decideDates('d', ['', ...days, '03/14/2024'])).toMatchObject({ order: 'dmy', undecided: null })
  })

  it('with dots begin with the day, and with the year need nothing', () => {
    expect(decideDates('d', ['', '03.04.2024']).order).toBe('dmy')
    expect(decideDates('d', ['', '2024-04-03', '3 May 2024']).order).toBe('iso')
    expect(decideDates('d', ['']).order).toBe('iso')
  })

  it('that are none are counted', () => {
    expect(decideDates('d', ['', '2024-04-03', 'soon', 'later']).strange).toEqual({
      count: 2,
      example: 'soon',
    })
  })
})

describe('the numbers of a column', () => {
  it('are settled by the values that have one reading', () => {
    expect(decideNumbers('n', ['', '1.234', '1,5'])).toMatchObject({
      decimal: ',',
      ambiguous: 1,
      undecided: null,
    })
    expect(decideNumbers('n', ['', '1.234', '1.5']).decimal).toBe('.')
    expect(decideNumbers('n', ['', '12', '13']).decimal).toBeNull()
    expect(decideNumbers('n', ['', '1.234', '2.345'])).toMatchObject({
      decimal: null,
      undecided: 'ambiguous',
    })
  })

  it('carry currencies and signs of percent', () => {
    expect(decideNumbers('n', ['', '1,5 €', '2,5 TL']).currencies).toEqual(['EUR', 'TRY'])
    expect(decideNumbers('n', ['', '65 %']).percent).toBe(true)
    expect(decideNumbers('Wahrscheinlichkeit (%)', ['', '65']).percent).toBe(true)
  })
})

describe('flags', () => {
  it('are yes and no in five languages', () => {
    expect(
      decideFlags('f', ['', 'Ja', 'nein', 'Evet', 'Hayır', 'sí', 'non', 'WAHR', '0', 'x']).strange,
    ).toBeNull()
    expect(decideFlags('f', ['', 'yes', 'maybe']).strange).toEqual({ count: 1, example: 'maybe' })
  })
})

describe('decisions', () => {
  const undecided = decideDates('a', ['', '03/04/2024'])

  it('follow the other columns of the same source when these agree', () => {
    const known = decideDates('b', ['', '13/04/2024'])
    expect(settledTogether([undecided, known])[0]).toMatchObject({
      order: 'dmy',
      undecided: null,
      by: 'columns',
    })
    const other = decideDates('c', ['', '04/13/2024'])
    expect(settledTogether([undecided, known, other])[0]).toMatchObject({ undecided: 'ambiguous' })
    const numbers = [decideNumbers('x', ['', '1.234']), decideNumbers('y', ['', '1,5'])]
    expect(settledTogether(numbers)[0]).toMatchObject({ decimal: ',', by: 'columns' })
  })

  it('are overruled by the author, by name or all at once', () => {
    expect(overruled(undecided, { a: { order: 'mdy' } })).toMatchObject({
      order: 'mdy',
      undecided: null,
      by: 'author',
    })
    expect(overruled(undecided, { '*': { order: 'dmy', decimal: ',' } })).toMatchObject({
      order: 'dmy',
      decimal: null,
    })
    expect(overruled(undecided, { a: { decimal: ',' }, '*': { order: 'dmy' } })).toBe(undecided)
    expect(overruled(undecided, JSON.parse('{"__proto__": {"order": "dmy"}}'))).toBe(undecided)
  })
})

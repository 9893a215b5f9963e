import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ordersOf, readDate, type DateOrder } from '../../src/sources/date-text.js'

const iso = (text: string, order: DateOrder = 'dmy'): string | null => {
  const reading = readDate(text, order)
  if (!reading) return null
  const at = new Date(reading.ms).toISOString()
  return reading.precision === 1 ? at.slice(0, 10) : reading.precision === 2 ? at.slice(0, -1) : at
}

describe('dates as exports write them', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-02-29 9:05', '2024-02-29T09:05:00.000'],
    ['2024-02-29T09:05:06+03:00', '2024-02-29T06:05:06.000Z'],
    ['2026-05-01T07:25:37.000+0000', '2026-05-01T07:25:37.000Z'],
    ['2024/02/29', '2024-02-29'],
    ['2024.02.29', '2024-02-29'],
    ['20240229', '2024-02-29'],
    ['29.02.2024', '2024-02-29'],
    ['29.2.2024 09:05', '2024-02-29T09:05:00.000'],
    ['29/02/2024, 09:05:06', '2024-02-29T09:05:06.000'],
    ['29-02-24', '2024-02-29'],
    ['29-02-24 UTC', null],
    ['29/02/2024 9:05 pm', '2024-02-29T21:05:00.000'],
    ['29/02/2024 12:05 AM', '2024-02-29T00:05:00.000'],
    ['29/02/2024 9:05 ÖS', '2024-02-29T21:05:00.000'],
    ['29/02/2024 9:05 a. m.', '2024-02-29T09:05:00.000'],
    ['29/02/2024 09:05 UTC', '2024-02-29T09:05:00.000Z'],
    ['29/02/2024 09:05 GMT+3', '2024-02-29T06:05:00.000Z'],
    ['29 Feb 2024', '2024-02-29'],
    ['Feb 29, 2024', '2024-02-29'],
    ['Thu, 29 Feb 2024 09:05', '2024-02-29T09:05:00.000'],
    ['29. Februar 2024', '2024-02-29'],
    ['29 Şubat 2024', '2024-02-29'],
    ['29 févr. 2024', '2024-02-29'],
    ['29 de febrero de 2024', '2024-02-29'],
    ['3. März 2024', '2024-03-03'],
    ['5 Ağu 2024', '2024-08-05'],
    ['Sep 5, 2024', '2024-09-05'],
    ['07-Mar-24', '2024-03-07'],
    ['1709197500000', '2024-02-29T09:05:00.000Z'],
    ['1709197500', '2024-02-29T09:05:00.000Z'],
    ['45351', '2024-02-29'],
    ['45351.378472222', '2024-02-29T09:05:00.000'],
    ['30.02.2024', null],
    ['29/02/2023', null],
    ['29/02/2024 25:00', null],
    ['29/02/2024 13:00 pm', null],
    ['1200', null],
    ['tomorrow', null],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(iso(text)).toBe(expected)
  })

  it('are read in the order that is said', () => {
    expect(iso('03/04/2024', 'dmy')).toBe('2024-04-03')
    expect(iso('03/04/2024', 'mdy')).toBe('2024-03-04')
    expect(iso('24/04/03', 'ymd')).toBeNull()
    expect(iso('99/04/03', 'ymd')).toBe('1999-04-03')
  })

  it('have all the orders in which they are dates', () => {
    expect(ordersOf('03/04/2024')).toEqual(['dmy', 'mdy'])
    expect(ordersOf('13/04/2024')).toEqual(['dmy'])
    expect(ordersOf('03/14/2024')).toEqual(['mdy'])
    expect(ordersOf('2024-04-03')).toEqual(['dmy', 'mdy', 'ymd'])
    expect(ordersOf('33/44/2024')).toEqual([])
  })

  it('are the day that was written, in every order and with every separator', () => {
    const date = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, fc.constantFrom('-', '/', '.'), fc.boolean(), (date, by, padded) => {
        const text = date.toISOString().slice(0, 10)
        const [y = '', m = '', d = ''] = padded
          ? text.split('-')
          : text.split('-').map((part) => String(Number(part)))
        expect(iso([d, m, y].join(by), 'dmy')).toBe(text)
        expect(iso([m, d, y].join(by), 'mdy')).toBe(text)
        expect(iso([y, m, d].join(by), 'ymd')).toBe(text)
        expect(iso([d, m, y.slice(2)].join(by), 'dmy')).toBe(text)
      }),
      { numRuns: 500, seed: 4 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayLength, zone } from '../../src/core/zone.js'

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayLength
const midnight = (name: string, date: string): string =>
  new Date(zone(name).startOfDay(day(date))).toISOString()

describe('zone(name)', () => {
  it('begins a day at local midnight, summer and winter', () => {
    expect(midnight('America/New_York', '2024-01-15')).toBe('2024-01-15T05:00:00.000Z')
    expect(midnight('America/New_York', '2024-07-15')).toBe('2024-07-15T04:00:00.000Z')
    expect(midnight('Europe/Istanbul', '2024-07-15')).toBe('2024-07-14T21:00:00.000Z')
  })

  it('begins the day of a clock change at its own midnight', () => {
    expect(midnight('America/New_York', '2024-03-10')).toBe('2024-03-10T05:00:00.000Z')
    expect(midnight('America/New_York', '2024-03-11')).toBe('2024-03-11T04:00:00.000Z')
    expect(midnight('Europe/Berlin', '2024-10-27')).toBe('2024-10-26T22:00:00.000Z')
  })

  it('begins a day whose midnight is skipped at the first instant that exists (São Paulo, 4 November 2018)', () => {
    expect(midnight('America/Sao_Paulo', '2018-11-04')).toBe('2018-11-04T03:00:00.000Z')
  })

  it('knows both changes of a Ramadan month (Casablanca, 2024)', () => {
    const casablanca = zone('Africa/Casablanca')
    const hours = (instant: string): number => casablanca.offsetAt(Date.parse(instant)) / 3_600_000
    expect([hours('2024-03-01T12:00Z'), hours('2024-03-20T12:00Z'), hours('2024-04-20T12:00Z')]).toEqual([
      1, 0, 1,
    ])
  })

  it('reads a wall clock that shows twice as the earlier instant', () => {
    const wall = Date.parse('2024-10-27T02:30:00Z')
    expect(new Date(zone('Europe/Berlin').fromWall(wall)).toISOString()).toBe('2024-10-27T00:30:00.000Z')
  })

  it('agrees with Intl on the date of any instant', () => {
    const names = fc.constantFrom(
      'Asia/Kolkata',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Europe/London',
    )
    const instants = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2035, 0, 1) })
    fc.assert(
      fc.property(names, instants, (name, instant) => {
        const date = new Intl.DateTimeFormat('sv-SE', { timeZone: name }).format(instant)
        expect(zone(name).dayOf(instant)).toBe(day(date))
      }),
      { numRuns: 300 },
    )
  })

  it('throws a RangeError for a name that is no zone', () => {
    expect(() => zone('Mars/Olympus')).toThrow(RangeError)
  })
})

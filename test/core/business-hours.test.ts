import { describe, expect, it } from 'vitest'
import { businessTime } from '../../src/core/business-hours.js'
import type { BusinessHours } from '../../src/core/context.js'

const nineToSix = [['09:00', '18:00']] as const
const week = (timeZone: string, holidays: readonly string[] = []): BusinessHours => ({
  timeZone,
  hours: { 1: nineToSix, 2: nineToSix, 3: nineToSix, 4: nineToSix, 5: nineToSix },
  holidays,
})
const minutes = (calendar: BusinessHours, from: string, to: string): number =>
  businessTime(calendar)(Date.parse(from), Date.parse(to)) / 60_000

describe('businessTime(calendar)', () => {
  it('counts Friday 17:30 to Monday 09:10 as 40 minutes', () => {
    expect(minutes(week('UTC'), '2024-03-01T17:30Z', '2024-03-04T09:10Z')).toBe(40)
  })

  it('counts nothing on a holiday or outside hours', () => {
    expect(minutes(week('UTC', ['2024-03-04']), '2024-03-01T18:00Z', '2024-03-05T09:00Z')).toBe(0)
  })

  it('keeps to its own clock over a change of it', () => {
    expect(minutes(week('America/New_York'), '2024-03-08T22:00Z', '2024-03-11T13:30Z')).toBe(90)
  })

  it('throws a TypeError that shows a span it cannot read', () => {
    expect(() => businessTime({ timeZone: 'UTC', hours: { 1: [['9', '17']] }, holidays: [] })).toThrow(/9–17/)
  })
})

import type { Unit } from './result.js'

/** How a value of a unit is written: the number to write, and the options of its formatter under their name. */
export interface UnitStyle {
  readonly value: number
  readonly name: string
  readonly options: Intl.NumberFormatOptions
}

const day = 86_400_000

type Duration = readonly [unit: string, length: number]

const second: Duration = ['second', 1000]
const minute: Duration = ['minute', 60_000]
const hour: Duration = ['hour', 3_600_000]
const days: Duration = ['day', day]

/** The unit a duration is read in: a number between about 1 and 90 of it. On an axis, whole hours are hours. */
function durationIn(ms: number, short: boolean): Duration {
  const size = Math.abs(ms)
  if (size < 60_000) return second
  if (size < (short ? 60 : 90) * 60_000) return minute
  return size < (short ? 24 : 36) * 3_600_000 ? hour : days
}

const most = (digits: number): Intl.NumberFormatOptions => ({ maximumFractionDigits: digits })
const exactly = (digits: number): Intl.NumberFormatOptions => ({
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
})
const compact: Intl.NumberFormatOptions = { notation: 'compact', maximumFractionDigits: 1 }

/** @param short for an axis or a tile: fewer digits, `1.2M` for large numbers */
export function unitStyle(value: number, unit: Unit, currency: string | null, short: boolean): UnitStyle {
  const size = Math.abs(value)
  const large = short && size >= 10_000
  const made = (name: string, options: Intl.NumberFormatOptions, written = value): UnitStyle => ({
    value: written,
    name,
    options,
  })
  switch (unit) {
    case 'ratio': {
      const digits = short || size === 0 || size === 1 ? 0 : size < 0.01 ? 2 : 1
      return made(`%${digits}`, { style: 'percent', ...exactly(digits) })
    }
    case 'money': {
      const base: Intl.NumberFormatOptions = currency
        ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }
        : {}
      const digits = size >= 100 || Number.isInteger(value) ? 0 : 2
      return large
        ? made(`$c${currency}`, { ...base, ...compact })
        : made(`$${digits}${currency}`, { ...base, ...exactly(digits) })
    }
    case 'days':
    case 'months': {
      const digits = size < 100 ? 1 : 0
      // A narrow month is `m` or `a`, which may be a minute or a year.
      const unitDisplay = !short ? 'long' : unit === 'days' ? 'narrow' : 'short'
      return made(`${unit}${digits}${unitDisplay}`, {
        style: 'unit',
        unit: unit === 'days' ? 'day' : 'month',
        unitDisplay,
        ...most(digits),
      })
    }
    case 'duration': {
      const [name, length] = durationIn(value, short)
      const written = value / length
      const digits = Math.abs(written) < 10 ? 1 : 0
      return made(
        `${name}${digits}`,
        { style: 'unit', unit: name, unitDisplay: 'short', ...most(digits) },
        written,
      )
    }
    case 'multiple':
      return made(`x${size < 10 ? 2 : 1}`, most(size < 10 ? 2 : 1))
    case 'count':
      return large ? made('c', compact) : made(`n${size < 1000 ? 1 : 0}`, most(size < 1000 ? 1 : 0))
    case 'number': {
      const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2
      return large ? made('c', compact) : made(`n${digits}`, most(digits))
    }
  }
}

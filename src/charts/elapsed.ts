import type { Format } from '../core/format.js'
import type { Unit } from '../core/result.js'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

const steps: Partial<Record<Unit, readonly number[]>> = {
  duration: [
    ...[1, 5, 10, 30].map((n) => n * 1_000),
    ...[1, 2, 5, 10, 15, 30].map((n) => n * minute),
    ...[1, 2, 4, 8, 12].map((n) => n * hour),
    ...[1, 2, 3, 7, 14, 28, 60, 90, 180, 365, 730].map((n) => n * day),
  ],
  days: [1, 2, 3, 7, 14, 30, 60, 90, 180, 365, 730, 1_825],
  months: [1, 2, 3, 6, 12, 24, 36, 60, 120],
}

/** Multiples by which counting numbers are walked: 1, 2, 5, 10, 20 … */
function counting(low: number, high: number): readonly number[] {
  const out: number[] = []
  for (let decade = 1; decade <= high; decade *= 10)
    for (const n of [1, 2, 5]) if (n * decade >= low && n * decade <= high) out.push(n * decade)
  return out
}

/** The times a reader thinks in (5 min, 1 h, 1 d, 1 w) that lie in the domain, ascending, for a logarithmic axis. */
export function landmarks(low: number, high: number, unit: Unit): readonly number[] {
  return steps[unit]?.filter((v) => v >= low && v <= high) ?? counting(low, high)
}

/** Steps from zero of a size a reader thinks in, at most `count` of them, for a straight axis. */
export function evenly(high: number, unit: Unit, count: number): readonly number[] {
  const sizes = steps[unit] ?? counting(1, Math.max(1, high))
  // Half days are no times a reader thinks in.
  const least = unit === 'duration' && high >= 2 * day ? day : 0
  const size = sizes.find((s) => s >= least && high / s <= count) ?? Math.ceil(high / count)
  return Array.from({ length: Math.floor(high / size) + 1 }, (_, i) => i * size)
}

/** A time on an axis; from a day up in days, because `72 hr` is not read. */
export function elapsedTick(value: number, unit: Unit, format: Format): string {
  if (value === 0) return format.tick(0, 'count')
  return unit === 'duration' && value >= day ? format.tick(value / day, 'days') : format.tick(value, unit)
}

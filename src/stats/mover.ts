import { interval, type Estimate } from './interval.js'

/**
 * The difference `a` - `b` of two independent estimates of anything, its interval recovered from theirs (MOVER; Zou &
 * Donner 2008, Statist. Med. 27:1693). With Wilson intervals it is Newcombe's for two shares. `null` where a value or a
 * bound that it needs is not known.
 */
export function recoveredDifference(
  a: Estimate,
  b: Estimate,
): (Estimate & { readonly value: number }) | null {
  if (a.value === null || b.value === null) return null
  if (a.low === null || a.high === null || b.low === null || b.high === null) return null
  const value = a.value - b.value
  const down = Math.hypot(a.value - a.low, b.high - b.value)
  const up = Math.hypot(a.high - a.value, b.value - b.low)
  return { value, ...interval(value - down, value + up, 'mover') }
}

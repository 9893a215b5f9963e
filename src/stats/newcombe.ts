import { interval, type KnownEstimate } from './interval.js'
import type { Proportion } from './proportion.js'
import { wilson } from './wilson.js'

/**
 * The difference `a` - `b` of two independent shares, with Newcombe's hybrid score interval (1998, Statist. Med.
 * 17:873, method 10). `null` when either has no records.
 */
export function newcombe(a: Proportion, b: Proportion): KnownEstimate | null {
  const scoreA = wilson(a.x, a.n)
  const scoreB = wilson(b.x, b.n)
  if (!scoreA || !scoreB) return null
  const rateA = a.x / a.n
  const rateB = b.x / b.n
  const value = rateA - rateB
  const down = Math.hypot(rateA - (scoreA.low ?? 0), (scoreB.high ?? 1) - rateB)
  const up = Math.hypot((scoreA.high ?? 1) - rateA, rateB - (scoreB.low ?? 0))
  return { value, ...interval(Math.max(-1, value - down), Math.min(1, value + up), 'newcombe') }
}

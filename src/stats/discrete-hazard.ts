import { interval, type Interval } from './interval.js'
import { kaplanMeier, survivalAt } from './kaplan-meier.js'
import { wilson } from './wilson.js'
import type { Durations } from './durations.js'

export interface HazardStep {
  /** The attempt, counted from 1. */
  readonly attempt: number
  /** Those who received this attempt. */
  readonly atRisk: number
  /** Those for whom it succeeded. */
  readonly events: number
  /** `events` / `atRisk`, with its Wilson interval. */
  readonly hazard: number
  readonly hazardInterval: Interval | null
  /** Chance to have succeeded by this attempt, were it made, with log-log bounds. */
  readonly cumulative: number
  readonly interval: Interval
}

/**
 * Chance of success at each attempt among those who received it, and by each attempt had all been made (Singer &
 * Willett 2003, chapter 10). The times of `d` are attempts, whole numbers from 1; endings in `censored` are
 * those who were given up or are still being worked. One step for every attempt up to the last; empty without
 * records.
 */
export function discreteHazard(d: Durations, censored: readonly string[]): HazardStep[] {
  const curve = kaplanMeier(d, censored)
  const eventsAt = new Map(curve.map(({ time, events }) => [time, events]))
  return Array.from({ length: curve.at(-1)?.time ?? 0 }, (_, i) => i + 1).flatMap((attempt) => {
    const survival = survivalAt(curve, attempt)
    if (survival === null) return []
    const { atRisk, low, high } = survival
    const events = eventsAt.get(attempt) ?? 0
    return {
      attempt,
      atRisk,
      events,
      hazard: events / atRisk,
      hazardInterval: wilson(events, atRisk),
      cumulative: 1 - survival.value,
      interval: interval(high === null ? null : 1 - high, low === null ? null : 1 - low, 'log-log'),
    }
  })
}

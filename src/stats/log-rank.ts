import { exits, type Durations, type Exits } from './durations.js'
import { gammaQ } from './gamma.js'

export interface LogRank {
  /** Events in the first group, and how many it would have had if both ended alike. */
  readonly observed: number
  readonly expected: number
  readonly variance: number
  /** One degree of freedom. */
  readonly chiSquared: number
  readonly pValue: number
}

/**
 * Whether two groups end at the same pace (Mantel 1966; Peto & Peto 1972). Every ending not in `censored` is the
 * event. `null` where the data cannot tell, because no event happened while both groups were at risk.
 */
export function logRank(a: Durations, b: Durations, censored: readonly string[]): LogRank | null {
  const first = exits(a, censored)
  const second = exits(b, censored)
  const times = new Set([...first, ...second].filter(({ events }) => events > 0).map(({ time }) => time))
  let observed = 0
  let expected = 0
  let variance = 0
  for (const time of times) {
    const own = at(first, time)
    const other = at(second, time)
    const atRisk = own.atRisk + other.atRisk
    const events = own.events + other.events
    const share = own.atRisk / atRisk
    observed += own.events
    expected += events * share
    if (atRisk > 1) variance += (events * share * (1 - share) * (atRisk - events)) / (atRisk - 1)
  }
  if (variance === 0) return null
  const chiSquared = (observed - expected) ** 2 / variance
  return { observed, expected, variance, chiSquared, pValue: gammaQ(0.5, chiSquared / 2) }
}

function at(all: readonly Exits[], time: number): Exits {
  const next = all.find((exit) => exit.time >= time)
  return { time, atRisk: next?.atRisk ?? 0, events: next?.time === time ? next.events : 0 }
}

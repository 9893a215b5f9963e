import { exits, type Durations, type Exits } from './durations.js'
import { gammaQ } from './gamma.js'

export interface LogRank {
  /** Events in each group, in order. */
  readonly observed: readonly number[]
  /** Events each group would have had if all ended at the same pace. */
  readonly expected: readonly number[]
  readonly chiSquared: number
  readonly degreesOfFreedom: number
  readonly pValue: number
}

/**
 * Whether groups end at the same pace (Mantel 1966, Cancer Chemother. Rep. 50:163; for more than two groups Klein
 * & Moeschberger 2003, section 7.3). Every ending not in `censored` is the event. A group that was never at risk
 * when an event happened takes no part. `null` where fewer than two groups do.
 */
export function logRank(groups: readonly Durations[], censored: readonly string[]): LogRank | null {
  const all = groups.map((d) => exits(d, censored))
  const times = [...new Set(all.flat().flatMap(({ time, events }) => (events > 0 ? [time] : [])))]
  const observed = groups.map(() => 0)
  const expected = groups.map(() => 0)
  const covariance = groups.map(() => groups.map(() => 0))
  for (const time of times) {
    const now = all.map((group) => at(group, time))
    const atRisk = now.reduce((sum, exit) => sum + exit.atRisk, 0)
    const events = now.reduce((sum, exit) => sum + exit.events, 0)
    const weight = atRisk > 1 ? (events * (atRisk - events)) / (atRisk - 1) : 0
    now.forEach((own, i) => {
      const share = own.atRisk / atRisk
      add(observed, i, own.events)
      add(expected, i, events * share)
      now.forEach((other, j) =>
        add(covariance[i], j, weight * share * ((i === j ? 1 : 0) - other.atRisk / atRisk)),
      )
    })
  }
  const taking = groups.flatMap((_, i) => ((covariance[i]?.[i] ?? 0) > 0 ? [i] : []))
  const tested = taking.slice(1)
  if (tested.length === 0) return null
  const excess = tested.map((i) => (observed[i] ?? 0) - (expected[i] ?? 0))
  const matrix = tested.map((i) => tested.map((j) => covariance[i]?.[j] ?? 0))
  const chiSquared = quadraticForm(matrix, excess)
  const degreesOfFreedom = tested.length
  return {
    observed,
    expected,
    chiSquared,
    degreesOfFreedom,
    pValue: gammaQ(degreesOfFreedom / 2, chiSquared / 2),
  }
}

function add(sums: number[] | undefined, i: number, amount: number): void {
  if (sums) sums[i] = (sums[i] ?? 0) + amount
}

function at(group: readonly Exits[], time: number): Exits {
  const next = group.find((exit) => exit.time >= time)
  return { time, atRisk: next?.atRisk ?? 0, events: next?.time === time ? next.events : 0 }
}

/** vᵀ M⁻¹ v for a positive definite M, eliminating one row after the other. */
function quadraticForm(matrix: readonly (readonly number[])[], v: readonly number[]): number {
  const [[pivot = 1, ...row] = [], ...below] = matrix
  const [first = 0, ...rest] = v
  if (v.length === 0) return 0
  const factors = below.map(([left = 0]) => left / pivot)
  const smaller = below.map(([, ...cells], i) =>
    cells.map((cell, j) => cell - (factors[i] ?? 0) * (row[j] ?? 0)),
  )
  const remaining = rest.map((x, i) => x - (factors[i] ?? 0) * first)
  return (first * first) / pivot + quadraticForm(smaller, remaining)
}

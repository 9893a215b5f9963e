import { pChart } from '../stats/p-chart.js'
import type { Proportion } from '../stats/proportion.js'
import { xmr } from '../stats/xmr.js'
import type { Limits } from './result.js'

/** Limits need this many finished points; with fewer, nobody can say what is routine. */
export const fewestPoints = 8

/** What a control chart says of a series: its limits, and which points are signals. */
export interface Routine {
  readonly limits: Limits | null
  readonly signals: readonly boolean[]
}

export interface RoutinePoint {
  readonly value: number | null
  readonly rate: Proportion | null
  readonly partial: boolean
}

/**
 * Routine variation of a series. Proportions get a p-chart with Laney's correction where counts vary more than
 * chance, everything else an XmR chart. Unfinished points set no limits; an unfinished proportion is still judged by
 * its own n, an unfinished sum is not judged.
 */
export function routine(points: readonly RoutinePoint[]): Routine {
  const none = { limits: null, signals: points.map(() => false) }
  const finished = points.filter((p) => !p.partial && p.value !== null)
  if (finished.length < fewestPoints) return none
  return points.every((p) => p.rate !== null) ? proportions(points, none) : individuals(points, none)
}

function proportions(points: readonly RoutinePoint[], none: Routine): Routine {
  const finished = points.flatMap((p) => (p.partial || !p.rate ? [] : [p.rate]))
  const base = pChart(finished)
  if (!base) return none
  const unfinished = points.filter((p) => p.partial)
  const judged = pChart([...finished, ...unfinished.map((p) => p.rate ?? { x: 0, n: 0 })], {
    baseline: finished.filter((r) => r.n > 0).length,
    laney: base.laney,
  })
  if (!judged) return none
  let at = 0
  let late = finished.length
  const signals = points.map((p) => judged.signals[p.partial ? late++ : at++] ?? false)
  const order = points.map((p) => p.partial)
  const last = order.lastIndexOf(false)
  const limit = base.limits[order.slice(0, last + 1).filter((partial) => !partial).length - 1]
  if (!limit) return { limits: null, signals }
  return {
    limits: {
      centre: base.centre,
      lower: limit.lower,
      upper: limit.upper,
      method: base.laney ? 'laney' : 'p-chart',
      points: finished.length,
    },
    signals,
  }
}

function individuals(points: readonly RoutinePoint[], none: Routine): Routine {
  const chart = xmr(points.map((p) => (p.partial ? null : p.value)))
  if (!chart) return none
  const { centre, lower, upper } = chart
  return {
    limits: {
      centre,
      lower,
      upper,
      method: 'xmr',
      points: points.filter((p) => !p.partial && p.value !== null).length,
    },
    signals: chart.signals,
  }
}

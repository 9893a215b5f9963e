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
  /** Whether the last point is a signal; null when nobody can say. */
  readonly verdict: boolean | null
}

export interface RoutinePoint {
  readonly value: number | null
  readonly rate: Proportion | null
  readonly partial: boolean
  /** An unfinished point is short by construction, a sum as well as a rate of losses. */
  readonly growing: boolean
}

/**
 * Routine variation of a series. Proportions get a p-chart with Laney's correction where counts vary more than
 * chance, everything else an XmR chart. Unfinished points set no limits; an unfinished proportion is still judged by
 * its own n unless it is growing, anything else unfinished is not judged. Limits end where values do: at 0 for what is
 * never negative, at `most` for what never exceeds it.
 */
export function routine(points: readonly RoutinePoint[], most = Infinity): Routine {
  const none = { limits: null, signals: points.map(() => false), verdict: null }
  const finished = points.filter((p) => !p.partial && p.value !== null)
  if (finished.length < fewestPoints) return none
  return points.every((p) => p.rate !== null) ? proportions(points, none) : individuals(points, none, most)
}

function proportions(points: readonly RoutinePoint[], none: Routine): Routine {
  const finished = points.flatMap((p) => (p.partial || !p.rate ? [] : [p.rate]))
  const base = pChart(finished)
  const limit = base?.limits.findLast((l) => l !== null)
  if (!base || !limit) return none
  const unfinished = points.filter((p) => p.partial)
  const rateOf = (p: RoutinePoint): Proportion => (p.growing || !p.rate ? { x: 0, n: 0 } : p.rate)
  const judged = pChart([...finished, ...unfinished.map(rateOf)], {
    baseline: finished.filter((r) => r.n > 0).length,
    laney: base.laney,
  })
  if (!judged) return none
  let at = 0
  let late = finished.length
  const signals = points.map((p) => judged.signals[p.partial ? late++ : at++] ?? false)
  const last = points.at(-1)
  return {
    limits: {
      centre: base.centre,
      lower: limit.lower,
      upper: limit.upper,
      method: base.laney ? 'laney' : 'p-chart',
      points: finished.filter(({ n }) => n > 0).length,
    },
    signals,
    verdict: last?.partial && last.growing ? null : (signals.at(-1) ?? null),
  }
}

function individuals(points: readonly RoutinePoint[], none: Routine, most: number): Routine {
  const chart = xmr(points.map((p) => (p.partial ? null : p.value)))
  if (!chart || isCoarse(points, chart.rangeLimit)) return none
  const { centre, lower, upper } = chart
  const never = (beyond: (value: number) => boolean): boolean =>
    !points.some((p) => p.value !== null && beyond(p.value))
  return {
    limits: {
      centre,
      lower: never((value) => value < 0) ? Math.max(0, lower) : lower,
      upper: never((value) => value > most) ? Math.min(most, upper) : upper,
      method: 'xmr',
      points: points.filter((p) => !p.partial && p.value !== null).length,
    },
    signals: chart.signals,
    verdict: points.at(-1)?.partial ? null : (chart.signals.at(-1) ?? null),
  }
}

/**
 * Whether values come in steps too large for their variation (medians of small counts), so that limits mark what is
 * mere rounding: fewer than four ranges are possible below the range limit (Wheeler & Chambers 1992, Understanding
 * Statistical Process Control, inadequate measurement units).
 */
function isCoarse(points: readonly RoutinePoint[], rangeLimit: number): boolean {
  const values = [...new Set(points.flatMap((p) => (p.partial || p.value === null ? [] : [p.value])))]
  const steps = values.sort((a, b) => a - b).map((value, i) => value - (values[i - 1] ?? -Infinity))
  return Math.floor(rangeLimit / Math.min(...steps)) < 3
}

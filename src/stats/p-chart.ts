import type { Proportion } from './proportion.js'
import { runs, sideOf } from './runs.js'

export interface PChart {
  /** The pooled rate. */
  readonly centre: number
  /** Variation between periods relative to what chance alone gives; `null` when the pooled rate is 0 or 1. */
  readonly sigmaZ: number | null
  /** Whether the limits were widened (or narrowed) by `sigmaZ`. */
  readonly laney: boolean
  /** One for each point, within [0, 1]; `null` where n is 0. */
  readonly limits: readonly ({ readonly lower: number; readonly upper: number } | null)[]
  /** One for each point: outside its limits, or the eighth or later in a row on one side. */
  readonly signals: readonly boolean[]
}

export interface PChartOptions {
  /** Limits from that many of the first points with a rate; all by default. */
  readonly baseline?: number
  /** Laney's correction: always, never, or (by default) when `sigmaZ` exceeds 1.2. */
  readonly laney?: boolean
}

/**
 * The p-chart of a rate over time (n of 0 is a period without one), limits at three standard errors of each point, with Laney's p′ correction for
 * rates that vary more than binomially (Laney 2002, Quality Engineering 14:531; σz from moving ranges of z over
 * 1.128). `null` with fewer than two points that have a rate.
 */
export function pChart(points: readonly Proportion[], options: PChartOptions = {}): PChart | null {
  const base = points.filter(({ n }) => n > 0).slice(0, options.baseline)
  if (base.length < 2) return null
  const centre = base.reduce((sum, { x }) => sum + x, 0) / base.reduce((sum, { n }) => sum + n, 0)
  const errorOf = (n: number): number => Math.sqrt((centre * (1 - centre)) / n)
  const sigmaZ =
    centre > 0 && centre < 1 ? spread(base.map(({ x, n }) => (x / n - centre) / errorOf(n))) : null
  const laney = sigmaZ !== null && (options.laney ?? sigmaZ > 1.2)
  const limits = points.map(({ n }) => {
    if (n === 0) return null
    const half = 3 * errorOf(n) * (laney ? sigmaZ : 1)
    return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) }
  })
  const rates = points.map(({ x, n }) => (n === 0 ? null : x / n))
  const long = runs(
    rates.map((rate) => sideOf(rate, centre)),
    8,
  )
  const signals = rates.map((rate, i) => {
    const limit = limits[i]
    if (rate === null || !limit) return false
    return long[i] === true || sideOf(rate, limit.lower) === -1 || sideOf(rate, limit.upper) === 1
  })
  return { centre, sigmaZ, laney, limits, signals }
}

function spread(z: readonly number[]): number {
  const ranges = z.slice(1).map((value, i) => Math.abs(value - (z[i] ?? value)))
  return ranges.reduce((sum, range) => sum + range, 0) / ranges.length / 1.128
}

import { runs, sideOf, type Side } from './runs.js'

/** Why a point is a signal: outside the limits; the third of four nearer a limit; the eighth on one side. */
export type SignalReason = 'outside' | 'near-limit' | 'run'

export interface Xmr {
  readonly centre: number
  readonly lower: number
  readonly upper: number
  /** Mean absolute difference of neighbouring points. */
  readonly meanRange: number
  /** Upper limit of such a difference. */
  readonly rangeLimit: number
  /** One entry for each of the series: a signal, as opposed to routine variation. */
  readonly signals: readonly boolean[]
  /** The first rule that made it one. */
  readonly reasons: readonly (SignalReason | null)[]
}

const D2 = 1.128
const D4 = 3.267

/**
 * The XmR chart of individual values (Wheeler 2000, Understanding Variation): limits at the mean ± 3/1.128 mean
 * moving ranges. A signal is a point outside the limits, the last of three out of four successive points nearer
 * the same limit than the centre, or the eighth or later point in a row on one side.
 *
 * Missing points (`null`) are stepped over: the neighbours on either side of one are compared with each other.
 * With `baseline` the limits come from that many known points at the start. `null` below two known points.
 */
export function xmr(
  series: readonly (number | null)[],
  options: { readonly baseline?: number } = {},
): Xmr | null {
  const base = series.filter((x) => x !== null).slice(0, options.baseline)
  if (base.length < 2) return null
  const centre = mean(base)
  const meanRange = mean(base.slice(1).map((x, i) => Math.abs(x - (base[i] ?? x))))
  const half = (3 * meanRange) / D2
  const reasons = signalReasons(series, centre, half)
  return {
    centre,
    lower: centre - half,
    upper: centre + half,
    meanRange,
    rangeLimit: D4 * meanRange,
    signals: reasons.map((reason) => reason !== null),
    reasons,
  }
}

function signalReasons(
  series: readonly (number | null)[],
  centre: number,
  half: number,
): (SignalReason | null)[] {
  const beyond = (distance: number): Side[] =>
    series.map((x) => {
      const side = sideOf(x, centre)
      return side && (sideOf(x, centre + side * distance) === side ? side : 0)
    })
  const outside = beyond(half)
  const near = threeOfFour(beyond(half / 2))
  const long = runs(beyond(0), 8)
  return series.map((_, i) => (outside[i] ? 'outside' : near[i] ? 'near-limit' : long[i] ? 'run' : null))
}

function threeOfFour(sides: readonly Side[]): boolean[] {
  const recent: Side[] = []
  return sides.map((side) => {
    if (side === null) return false
    recent.push(side)
    return side !== 0 && recent.slice(-4).filter((other) => other === side).length >= 3
  })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length
}

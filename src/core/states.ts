import type { Cells } from './cells.js'
import type { Measure } from './measure.js'

/** One segment: the records with this value of the dimension, null for those without one. */
export interface Selection {
  readonly dimension: string
  readonly key: string | null
}

/** Before every day; what stands outside of time is not in it. */
export const earliest = Number.MIN_SAFE_INTEGER

/** Where readings find states: in cells, or folded from records when asked for. */
export interface States {
  /** The distinct values of a dimension, null for records without one; none of a dimension nobody knows. */
  keysOf(dimension: string): readonly (string | null)[]
  /**
   * The state of a measure over the days of [from, to), undefined where there is none; with what is placed on no day
   * from −∞, without it from `earliest`. The same state each time.
   */
  state(measure: Measure<unknown>, by: Selection | null, from: number, to: number): unknown
}

/** Whether the records a measure counts know the dimension; where there are no such records, nothing is missed. */
export function knows(known: Cells['known'], measure: Measure<unknown>, dimension: string): boolean {
  return known[measure.source]?.includes(dimension) ?? true
}

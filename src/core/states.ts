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
   * What gives the state of a measure over the days of [from, to), undefined where there is none; with what is placed
   * on no day from −∞, without it from `earliest`. The same state each time.
   */
  over(by: Selection | null, from: number, to: number): StateOf
}

type StateOf = (measure: Measure<unknown>) => unknown

/** Finds each state once: cards with the same cut ask for the same. */
export function foundOnce(
  find: (measure: Measure<unknown>, by: Selection | null, from: number, to: number) => unknown,
): States['over'] {
  const stretches = new Map<string, Map<string | null | undefined, StateOf>>()
  return (by, from, to) => {
    const name = `${from} ${to} ${by?.dimension}`
    const byKey = stretches.get(name) ?? new Map<string | null | undefined, StateOf>()
    stretches.set(name, byKey)
    const states = new Map<Measure<unknown>, unknown>()
    const stateOf =
      byKey.get(by?.key) ??
      ((measure) => {
        if (!states.has(measure)) states.set(measure, find(measure, by, from, to))
        return states.get(measure)
      })
    byKey.set(by?.key, stateOf)
    return stateOf
  }
}

/** Whether the records a measure counts know the dimension; where there are no such records, nothing is missed. */
export function knows(known: Cells['known'], measure: Measure<unknown>, dimension: string): boolean {
  return known[measure.source]?.includes(dimension) ?? true
}

import { mergeFolded } from './merge-cells.js'
import { compute, computed } from './compute.js'
import { folding, type Folding } from './fold.js'
import type { Extent } from './extent.js'
import type { Kpi } from './kpi.js'
import type { Records } from './records.js'
import type { KpiResult } from './result.js'
import { settingsOf, type ComputeOptions } from './settings.js'
import { foundOnce, type States } from './states.js'

/**
 * Computes a KPI from records that have grown out of others, as `compute` does from all of them; but what was folded
 * of those before with the same options is not folded again. For that `asOf` must be given, or every moment is another.
 *
 * @param added what came since, none of it in place of a record before
 */
export function computeGrown(
  kpi: Kpi,
  all: Records,
  before: Records,
  added: readonly Records[],
  options: ComputeOptions,
): KpiResult {
  if (!added.every((records) => knows(records, before))) return compute(kpi, all, options)
  const settings = settingsOf(kpi, options)
  const base = folding(kpi, before, settings)
  const alike = { ...settings, currency: base.context.currency }
  const whole = added.reduce<Folding>((sum, records) => joined(sum, folding(kpi, records, alike)), base)
  return computed(kpi, whole, settings)
}

/** Whether records have all dimensions of those before: a filter by one they lack would let all of them pass. */
function knows(added: Records, before: Records): boolean {
  return [...added.tables.keys()].every((name) => {
    const own = added.dimensions(name)
    return before.dimensions(name).every((dimension) => own.includes(dimension))
  })
}

function joined(a: Folding, b: Folding): Folding {
  return {
    context: a.context,
    extent: union(a.extent, b.extent),
    about: (cut) => mergeFolded(a.about(cut), { ...b.about(cut), known: a.about(cut).known }),
    states: (cut, steps) => new JoinedStates(a.states(cut, steps), b.states(cut, steps)),
  }
}

/** States of the records of both. */
class JoinedStates implements States {
  readonly #a: States
  readonly #b: States
  readonly over = foundOnce((measure, by, from, to) => {
    const a = this.#a.over(by, from, to)(measure)
    const b = this.#b.over(by, from, to)(measure)
    return a === undefined ? b : b === undefined ? a : measure.merge(a, b)
  })

  constructor(a: States, b: States) {
    this.#a = a
    this.#b = b
  }

  keysOf(dimension: string): readonly (string | null)[] {
    return [...new Set([...this.#a.keysOf(dimension), ...this.#b.keysOf(dimension)])]
  }
}

function union(a: Extent | null, b: Extent | null): Extent | null {
  return a && b ? { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) } : (a ?? b)
}

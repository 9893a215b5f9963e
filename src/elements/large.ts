import { compute } from '../core/compute.js'
import { computeGrown } from '../core/grown.js'
import type { Kpi } from '../core/kpi.js'
import type { Records } from '../core/records.js'
import type { KpiResult } from '../core/result.js'
import type { ComputeOptions } from '../core/settings.js'
import { inStretches } from '../core/stretches.js'
import { Breath } from '../sources/breathe.js'

/** More pieces than this are not merged one by one: all records are folded anew instead. */
const mostPieces = 16

/** Computes a KPI over more records than may be folded in one go, and over those that grow. */
export class LargeCalculation {
  readonly #kpi: Kpi
  #before: Records | null = null
  #added: readonly Records[] = []

  constructor(kpi: Kpi) {
    this.#kpi = kpi
  }

  /**
   * The result, with pauses in which the page does what waits; null when it is not wanted any more. Rejects as
   * `compute` throws.
   *
   * @param added what has come since the records of the last call; null when these are others
   */
  compute(
    records: Records,
    added: readonly Records[] | null,
    options: ComputeOptions,
    wanted: () => boolean,
  ): Promise<KpiResult | null> {
    const pieces = [...this.#added, ...(added ?? [])]
    const anew = added === null || this.#before === null || pieces.length > mostPieces
    const before = anew ? records : (this.#before ?? records)
    this.#before = before
    this.#added = anew ? [] : pieces
    const work =
      before === records
        ? () => compute(this.#kpi, records, options)
        : () => computeGrown(this.#kpi, records, before, pieces, options)
    return new Breath().through(whileWanted(inStretches(work), wanted))
  }
}

function* whileWanted<T>(steps: Generator<void, T>, wanted: () => boolean): Generator<void, T | null> {
  while (wanted()) {
    const { done, value } = steps.next()
    if (done) return value
    yield
  }
  return null
}

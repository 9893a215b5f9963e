import type { Cells } from '../core/cells.js'
import { compute, fold, readResult } from '../core/compute.js'
import type { Kpi } from '../core/kpi.js'
import type { Records } from '../core/records.js'
import type { KpiResult } from '../core/result.js'
import type { ComputeOptions } from '../core/settings.js'
import { cardError, type CardError } from './failure.js'

/** What a number is computed from. */
export type Input = Records | Cells

function isCells(input: Input): input is Cells {
  return 'edges' in input
}

/** A KPI's result for an input and options, computed again only when one of them is another. */
export class Calculation {
  result: KpiResult | null = null
  error: CardError | null = null
  readonly kpi: Kpi
  #input: Input | null = null
  #options: ComputeOptions = {}
  #key = ''
  #benchmarks: ComputeOptions['benchmark']

  constructor(kpi: Kpi) {
    this.kpi = kpi
  }

  /** Forgets everything, as when nobody gives data any more. */
  clear(): void {
    this.result = null
    this.error = null
    this.#input = null
  }

  follow(input: Input, options: ComputeOptions): void {
    const { benchmark, ...rest } = options
    const key = JSON.stringify(rest)
    if (input === this.#input && key === this.#key && benchmark === this.#benchmarks) return
    this.#benchmarks = benchmark
    this.#input = input
    this.#key = key
    this.#options = options
    try {
      this.result = isCells(input) ? readResult(this.kpi, input, options) : compute(this.kpi, input, options)
      this.error = null
    } catch (error) {
      this.error = cardError(error instanceof TypeError ? 'option' : 'unexpected', error)
      this.result = null
    }
  }

  /** The text dimensions the number can be split by. */
  get dimensions(): readonly string[] {
    const input = this.#input
    if (!input) return []
    return isCells(input) ? input.dimensions : input.dimensions(this.kpi.main)
  }

  get input(): Input | null {
    return this.#input
  }

  get options(): ComputeOptions {
    return this.#options
  }

  /** The input folded by the day, as two people can compare it. Throws a TypeError when there is no input. */
  cells(): Cells {
    const input = this.#input
    if (!input) throw new TypeError('cells: nothing was computed yet')
    return isCells(input) ? input : fold(this.kpi, input, this.#options)
  }
}

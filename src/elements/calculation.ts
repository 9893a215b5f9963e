import type { Cells } from '../core/cells.js'
import { compute } from '../core/compute.js'
import type { Kpi } from '../core/kpi.js'
import type { Records } from '../core/records.js'
import type { KpiResult } from '../core/result.js'
import type { ComputeOptions } from '../core/settings.js'
import { cardError, type CardError } from './failure.js'
import type { LargeCalculation } from './large.js'
import type { Turn } from './turn.js'

/** What a number is computed from. */
export type Input = Records | Cells

export function isCells(input: Input): input is Cells {
  return 'edges' in input
}

/** More records than this are folded in stretches, so that no page is held. */
const most = 5_000
const minute = 60_000

/** The records that a KPI folds. */
function rowsOf({ measures }: Kpi, { tables }: Records): number {
  const folds = (name: string): boolean => Object.values(measures).some(({ source }) => source === name)
  return [...tables].reduce((sum, [name, { size }]) => (folds(name) ? sum + size : sum), 0)
}

/** A KPI's result for an input and options, computed again only when one of them is another. */
export class Calculation {
  result: KpiResult | null = null
  error: CardError | null = null
  /** Settles with the last answer that could not be had at once; null when all could. */
  pending: Promise<unknown> | null = null
  readonly kpi: Kpi
  #input: Input | null = null
  #options: ComputeOptions = {}
  #key = ''
  #benchmarks: ComputeOptions['benchmark']
  /** The moment of knowledge where the author names none: it stays while the records do, so that a cut is quick. */
  #now = 0
  #large: Promise<LargeCalculation> | null = null
  readonly #turn: Turn
  readonly #changed: () => void

  /** @param changed called when a result has come that `follow` could not wait for */
  constructor(kpi: Kpi, turn: Turn, changed: () => void) {
    this.kpi = kpi
    this.#turn = turn
    this.#changed = changed
  }

  /** Forgets everything, as when nobody gives data any more. */
  clear(): void {
    this.result = null
    this.error = null
    this.#input = null
    this.#large = null
  }

  /** @param take gives what has come since the last input; null when all records are others */
  follow(input: Input, given: ComputeOptions, take: () => readonly Records[] | null): void {
    const { benchmark, ...rest } = given
    const key = JSON.stringify(rest)
    if (input === this.#input && key === this.#key && benchmark === this.#benchmarks) return
    let added = input === this.#input ? [] : take()
    if (added === null || (added.length > 0 && this.#now < Date.now())) {
      // What grows is known by the minute, or each record that comes would make all others a moment older.
      this.#now = added ? Math.ceil(Date.now() / minute) * minute : Date.now()
      added = null
    }
    this.#benchmarks = benchmark
    this.#input = input
    this.#key = key
    const options = { ...given, asOf: given.asOf ?? this.#now }
    this.#options = options
    if (isCells(input)) return this.#settleLater(() => this.#fromCells(input, options))
    if (rowsOf(this.kpi, input) > most)
      return this.#settleLater((wanted) => this.#inStretches(input, added, options, wanted))
    this.#large = null
    const turn = this.#turn.take()
    if (turn)
      return this.#settleLater((wanted) =>
        turn.then(() => (wanted() ? compute(this.kpi, input, options) : null)),
      )
    try {
      this.#settle(compute(this.kpi, input, options))
    } catch (error) {
      this.#fail(error)
    }
  }

  #settle(result: KpiResult): void {
    this.result = result
    this.error = null
  }

  #fail(error: unknown): void {
    this.error = cardError(error instanceof TypeError ? 'option' : 'unexpected', error)
    this.result = null
  }

  /** Settles when the answer has come, unless it is not wanted any more. */
  #settleLater(answer: (wanted: () => boolean) => Promise<KpiResult | null>): void {
    const [options, input] = [this.#options, this.#input]
    const wanted = (): boolean => this.#options === options && this.#input === input
    this.pending = answer(wanted)
      .then(
        (result) => wanted() && result && this.#settle(result),
        (error: unknown) => wanted() && this.#fail(error),
      )
      .finally(() => wanted() && this.#changed())
      .catch(() => undefined)
  }

  async #fromCells(cells: Cells, options: ComputeOptions): Promise<KpiResult> {
    const { readResult } = await import('../core/read-cells.js')
    return readResult(this.kpi, cells, options)
  }

  async #inStretches(
    records: Records,
    added: readonly Records[] | null,
    options: ComputeOptions,
    wanted: () => boolean,
  ): Promise<KpiResult | null> {
    await this.#turn.wait()
    this.#large ??= import('./large.js').then(({ LargeCalculation }) => new LargeCalculation(this.kpi))
    return (await this.#large).compute(records, added, options, wanted)
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
}

import { LitElement, type PropertyDeclarations } from 'lit'
import type { Benchmark } from '../core/benchmark.js'
import type { Cells } from '../core/cells.js'
import type { Kpi } from '../core/kpi.js'
import type { Step } from '../core/result.js'
import type { ComputeOptions, Filter } from '../core/settings.js'
import type { Columns, Mapping, Overrides, RequestHook } from '../sources/index.js'
import { supplied, supplyOf, type Supply } from './supply.js'
import { numeric } from './options.js'

/** What a dashboard says for all cards inside it; a card's own attributes come first. */
export interface Defaults {
  readonly source?: string | undefined
  readonly filter?: Filter | undefined
  readonly period?: Step | undefined
  readonly range?: string | undefined
  readonly segment?: string | undefined
  /** The key of the segment chosen on this card. */
  readonly chosen: string | null
}

/**
 * What an author can say to a card: its attributes and properties, and what they mean to the machine.
 *
 * @attr {string} src - Address of the data: JSON, CSV, NDJSON.
 * @attr {string} source - Id of a `kpi-source` to share data with other cards.
 * @attr {string} mapping - How the columns of the data are read: `hubspot`, `salesforce`, `pipedrive`, `generic-csv`.
 * @attr {string} range - Stretch of time: `this-month` … `this-year`, `last-…`, `last-90-days`, `trailing-12-months`, `year-to-date`, `all`.
 * @attr {day|week|month|quarter|year} period - Step of the trend.
 * @attr {string} from - First day, ISO 8601.
 * @attr {string} to - Day after the last, ISO 8601.
 * @attr {string} as-of - The day of knowledge; now unless given.
 * @attr {string} segment - Dimension to split by, such as `owner`.
 * @attr {string} definition - Named definition of the KPI.
 * @attr {number} target - Goal, in the KPI's unit; a rate as 0.3 or 30%.
 * @attr {string} benchmark - Which published numbers to show, such as `saas`; `none` for none.
 * @attr {string} currency - ISO 4217 code of the amounts.
 * @attr {string} time-zone - IANA time zone; that of the nearest ancestor unless given.
 * @attr {string} view - Name of the drawing to show in the body.
 * @attr {number} refresh - Seconds between two requests.
 * @attr {string} label - A name of your own for the number.
 */
export abstract class KpiInputs extends LitElement {
  static override properties: PropertyDeclarations = {
    ...supplied,
    source: {},
    range: {},
    period: {},
    from: {},
    to: {},
    asOf: { attribute: 'as-of' },
    segment: {},
    definition: {},
    target: numeric,
    benchmark: {},
    currency: {},
    timeZone: { attribute: 'time-zone' },
    view: {},
    label: {},
    cells: { attribute: false },
    filter: { attribute: false },
    benchmarks: { attribute: false },
    rates: { attribute: false },
    defaults: { attribute: false },
  }
  declare src: string | undefined
  declare source: string | undefined
  /** The name of a mapping of the kit's, or a mapping of your own. */
  declare mapping: string | Mapping | undefined
  declare range: string | undefined
  declare period: Step | undefined
  declare from: string | undefined
  declare to: string | undefined
  declare asOf: string | undefined
  declare segment: string | undefined
  declare definition: string | undefined
  declare target: number | undefined
  declare benchmark: string | undefined
  declare currency: string | undefined
  declare timeZone: string | undefined
  declare view: string | undefined
  declare refresh: number | undefined
  declare label: string | undefined
  /** A dataset of arrays, or an array of the KPI's main record. More than 5,000 rows are read in pieces. */
  declare data: unknown
  /** Cells folded elsewhere, in place of records. */
  declare cells: Cells | undefined
  /** Only records whose dimensions have these values. */
  declare filter: Filter | undefined
  /** Published numbers in place of the kit's own. */
  declare benchmarks: readonly Benchmark[] | undefined
  /** Makes the request; tokens live here, never in markup. */
  declare request: RequestHook | undefined
  /** Gets a new token after a 401; called once for all who wait for it. */
  declare renew: (() => Promise<unknown>) | undefined
  /** How dates and numbers of a column are written, by its name or `*`. */
  declare overrides: Overrides | undefined
  /** Which column a field is in, by field. */
  declare columns: Columns | undefined
  /** What one unit of another currency is worth in `currency`; without its rate an amount is not added. */
  declare rates: Readonly<Record<string, number>> | undefined
  /** @internal What the dashboard around it says. */
  declare defaults: Defaults | undefined

  /** The KPI this tag shows. */
  readonly kpi: Kpi

  constructor(kpi: Kpi) {
    super()
    this.kpi = kpi
  }

  /** Where the data come from. */
  protected get supply(): Supply {
    return { ...supplyOf(this), cells: this.cells, source: this.source ?? this.defaults?.source }
  }

  /** How many rows of comparison there may be, known before there is a number: the card keeps room for them. */
  protected rowsExpected(published: readonly Benchmark[] | null): number {
    const all = (this.range || this.defaults?.range || this.kpi.range) === 'all' && !this.from && !this.to
    return [!all, published?.length !== 0].filter(Boolean).length
  }

  /** The options of the computation; what is not said is left to the KPI. */
  protected optionsIn(timeZone: string | null, benchmarks: readonly Benchmark[]): ComputeOptions {
    const { kpi, defaults } = this
    const own = Object.keys(kpi.options).map((name): [string, unknown] => [name, Reflect.get(this, name)])
    return {
      ...Object.fromEntries(own),
      from: this.from || undefined,
      to: this.to || undefined,
      asOf: this.asOf || undefined,
      range: this.range || defaults?.range || kpi.range,
      period: this.period || defaults?.period,
      segment: this.segment || defaults?.segment,
      definition: this.definition || undefined,
      target: this.target,
      currency: this.currency || undefined,
      rates: this.rates,
      timeZone: this.timeZone || timeZone || undefined,
      filter: { ...defaults?.filter, ...this.filter },
      benchmark: benchmarks,
    }
  }
}

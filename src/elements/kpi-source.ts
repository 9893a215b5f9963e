import { ReactiveElement, type PropertyDeclarations } from 'lit'
import type { Columns, Mapping, Overrides, RequestHook } from '../sources/index.js'
import { Feed, type Delivery } from './feed.js'
import { supplied, supplyOf } from './supply.js'

/**
 * Data for several cards, fetched once: cards name it by its id in their `source`. It shows nothing.
 *
 * @tag kpi-source
 * @tagname kpi-source
 *
 * @attr {string} src - Address of the data.
 * @attr {string} mapping - How the columns of the data are read.
 * @attr {string} dataset - What an array without a name holds: `deals` unless said, `leads`, `orders` …
 * @attr {number} refresh - Seconds between two requests.
 *
 * @event {CustomEvent} kpi-delivery - There are new records, or a failure: `delivery` of this element. Does not bubble.
 */
export class KpiSource extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    ...supplied,
    datasetName: { attribute: 'dataset' },
  }
  declare src: string | undefined
  /** The name of a mapping of the kit's, or a mapping of your own. */
  declare mapping: string | Mapping | undefined
  /** What an array without a name holds. */
  declare datasetName: string | undefined
  declare refresh: number | undefined
  /** A dataset of arrays, or one array. */
  declare data: unknown
  /** Makes the request; tokens live here, never in markup. */
  declare request: RequestHook | undefined
  /** Gets a new token after a 401; called once for all who wait for it. */
  declare renew: (() => Promise<unknown>) | undefined
  /** How dates and numbers of a column are written, by its name or `*`. */
  declare overrides: Overrides | undefined
  /** Which column a field is in, by field. */
  declare columns: Columns | undefined
  readonly #feed = new Feed(this, () => this.datasetName || 'deals')
  #told: { readonly of: Delivery; readonly delivery: Delivery } | null = null

  /** What has come so far. */
  get delivery(): Delivery {
    const { delivery } = this.#feed
    return this.#told?.of === delivery ? this.#told.delivery : delivery
  }

  /** Asks for the data again, now. */
  reload(): void {
    this.#feed.retry()
  }

  protected override createRenderRoot(): this {
    return this
  }

  protected override willUpdate(): void {
    this.#feed.follow({ ...supplyOf(this), cells: undefined, source: undefined })
  }

  protected override updated(): void {
    const { delivery } = this.#feed
    if (this.#told?.of === delivery) return
    this.#told = { of: delivery, delivery: { ...delivery, added: this.#feed.takeAdded() } }
    this.dispatchEvent(new CustomEvent('kpi-delivery'))
  }
}

import { ReactiveElement, type PropertyDeclarations } from 'lit'
import type { RequestHook } from '../sources/index.js'
import { Feed, type Delivery } from './feed.js'
import { numeric } from './options.js'

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
    src: {},
    mapping: {},
    datasetName: { attribute: 'dataset' },
    refresh: numeric,
    data: { attribute: false },
    request: { attribute: false },
  }
  declare src: string | undefined
  declare mapping: string | undefined
  /** What an array without a name holds. */
  declare datasetName: string | undefined
  declare refresh: number | undefined
  /** A dataset of arrays, or one array. */
  declare data: unknown
  /** Makes the request; tokens live here, never in markup. */
  declare request: RequestHook | undefined
  readonly #feed = new Feed(this, () => this.datasetName || 'deals')
  #delivered: Delivery | null = null

  /** What has come so far. */
  get delivery(): Delivery {
    return this.#feed.delivery
  }

  /** Asks for the data again, now. */
  reload(): void {
    this.#feed.retry()
  }

  protected override createRenderRoot(): this {
    return this
  }

  protected override willUpdate(): void {
    const { data, src, mapping, refresh, request } = this
    this.#feed.follow({ data, src, mapping, refresh, request, cells: undefined, source: undefined })
  }

  protected override updated(): void {
    if (this.#delivered === this.delivery) return
    this.#delivered = this.delivery
    this.dispatchEvent(new CustomEvent('kpi-delivery'))
  }
}

import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Cells } from '../core/cells.js'
import type { Dataset } from '../core/record.js'
import { isDatasetName } from '../core/record.js'
import { records, Records } from '../core/records.js'
import type { FieldDecision, Mapping, RequestHook, SourceState } from '../sources/index.js'
import { CardError, cardError, type Failure } from './failure.js'
import { watchElements } from './watch.js'

/** What has come so far. */
export interface Delivery {
  /** `waiting`: nobody has given anything. */
  readonly status: 'waiting' | 'loading' | 'ready' | 'stale' | 'error'
  readonly records: Records | null
  /** When the records were received from elsewhere, epoch milliseconds; null for data given by the page. */
  readonly receivedAt: number | null
  readonly error: Failure | null
  /** What columns of text were taken for. */
  readonly decisions: readonly FieldDecision[]
}

/** Where data can come from, as the author wrote it. */
export interface Supply {
  readonly data: unknown
  readonly cells: Cells | undefined
  readonly src: string | undefined
  readonly source: string | undefined
  readonly mapping: string | undefined
  readonly refresh: number | undefined
  readonly request: RequestHook | undefined
}

const waiting: Delivery = { status: 'waiting', records: null, receivedAt: null, error: null, decisions: [] }

/** An element that hands out deliveries: a `kpi-source`, of this copy of the kit or of another. */
interface Provider extends EventTarget {
  readonly delivery: Delivery
}

function isProvider(element: Element | null): element is Element & Provider {
  return element !== null && 'delivery' in element
}

/** Brings records to a card from a property, a script child, a `kpi-source` or an address. */
export class Feed implements ReactiveController {
  delivery: Delivery = waiting
  readonly #host: ReactiveControllerHost & Element
  readonly #main: () => string
  #supply: Supply | null = null
  #stops: (() => void)[] = []
  #given: unknown
  #script = ''

  constructor(host: ReactiveControllerHost & Element, main: () => string) {
    this.#host = host
    this.#main = main
    host.addController(this)
  }

  hostConnected(): void {
    const observer = new MutationObserver(() => this.#host.requestUpdate())
    observer.observe(this.#host, { childList: true, characterData: true, subtree: true })
    this.#stops.push(() => observer.disconnect())
    this.#supply = null
  }

  hostDisconnected(): void {
    for (const stop of this.#stops.splice(0)) stop()
    this.#leave()
  }

  #left: (() => void)[] = []

  #leave(): void {
    for (const stop of this.#left.splice(0)) stop()
  }

  /** Called before every update: follows what the author says now. */
  follow(supply: Supply): void {
    if (supply.cells !== undefined) return this.#reset(supply)
    if (supply.data !== undefined) return this.#give(supply.data, supply)
    if (supply.source !== undefined || supply.src !== undefined) return this.#subscribe(supply)
    return this.#readScript(supply)
  }

  /** Asks again, after a failure. */
  readonly retry = (): void => {
    this.#supply = null
    this.#host.requestUpdate()
  }

  #reset(supply: Supply): void {
    this.#leave()
    this.#supply = supply
    this.delivery = waiting
  }

  #give(data: unknown, supply: Supply): void {
    if (this.#given === data && this.#supply?.data === data) return
    this.#reset(supply)
    this.#given = data
    this.delivery = this.#taken(data)
  }

  #taken(data: unknown): Delivery {
    try {
      return { ...waiting, status: 'ready', records: read(data, this.#main()) }
    } catch (error) {
      return { ...waiting, status: 'error', error: cardError('data', error) }
    }
  }

  #readScript(supply: Supply): void {
    const text = [...this.#host.children].find(isJson)?.textContent ?? ''
    const before = this.#supply
    const same =
      before && before.data === undefined && before.src === undefined && before.source === undefined
    if (same && text === this.#script) return
    this.#reset(supply)
    this.#script = text
    if (text.trim() === '') return
    try {
      this.delivery = this.#taken(JSON.parse(text))
    } catch (error) {
      this.delivery = { ...waiting, status: 'error', error: cardError('data', error) }
    }
  }

  #subscribe(supply: Supply): void {
    const { src, source, mapping, refresh, request } = supply
    const was = this.#supply
    if (
      was?.src === src &&
      was?.source === source &&
      was?.mapping === mapping &&
      was?.refresh === refresh &&
      was?.request === request &&
      was?.data === undefined
    )
      return
    this.#reset(supply)
    this.delivery = { ...waiting, status: 'loading' }
    if (source !== undefined) this.#find(source)
    else if (src !== undefined) this.#load(src, supply)
  }

  /** Waits for the `kpi-source` of this id and passes on what it has. */
  #find(id: string): void {
    const root = this.#host.getRootNode()
    let found: Element | null = null
    let unsubscribe = (): void => {}
    const look = (): void => {
      const at = root instanceof ShadowRoot || root instanceof Document ? root.getElementById(id) : null
      const provider = at ?? document.getElementById(id)
      if (provider === found) return
      unsubscribe()
      found = provider
      if (!provider)
        return this.#deliver({ ...waiting, status: 'error', error: new CardError('source', { id }) })
      const pass = (): void => {
        if (isProvider(provider)) this.#deliver(provider.delivery)
      }
      provider.addEventListener('kpi-delivery', pass)
      unsubscribe = () => provider.removeEventListener('kpi-delivery', pass)
      if (isProvider(provider)) pass()
      else this.#deliver({ ...waiting, status: 'loading' })
    }
    this.#left.push(watchElements(root, look), () => unsubscribe())
    if (root !== document) this.#left.push(watchElements(document, look))
    look()
    if (!found && document.readyState !== 'loading')
      this.#deliver({ ...waiting, status: 'error', error: new CardError('source', { id }) })
  }

  /** Follows a source of the page: what it brings is loaded with the first address that is named. */
  #load(src: string, { request, refresh, mapping }: Supply): void {
    let left = false
    let stop = (): void => {}
    this.#left.push(() => {
      left = true
      stop()
    })
    const main = this.#main()
    import('../sources/index.js')
      .then(({ createSource }) => {
        if (left) return
        const load = mapping === undefined ? undefined : mappings.get(mapping)
        if (mapping !== undefined && !load)
          throw cardError('data', `mapping: expected ${[...mappings.keys()].join(', ')}, got ${mapping}`)
        const source = createSource({
          src,
          request,
          refresh,
          mapping: load,
          dataset: isDatasetName(main) ? main : undefined,
        })
        const pass = (state: SourceState): void => this.#deliver(state)
        stop = source.subscribe(pass)
        pass(source.state)
      })
      .catch((error: unknown) => {
        if (left) return
        const failed = error instanceof CardError || isFailure(error) ? error : cardError('unexpected', error)
        this.#deliver({ ...waiting, status: 'error', error: failed })
      })
  }

  #deliver(delivery: Delivery): void {
    this.delivery = { ...delivery, records: delivery.records && own(delivery.records) }
    this.#host.requestUpdate()
  }
}

/** What loads a mapping by the name an author writes. */
const mappings: ReadonlyMap<string, () => Promise<Mapping>> = new Map([
  ['hubspot', () => import('../mappings/hubspot.js').then(({ hubspot }) => hubspot)],
  ['salesforce', () => import('../mappings/salesforce.js').then(({ salesforce }) => salesforce)],
  ['pipedrive', () => import('../mappings/pipedrive.js').then(({ pipedrive }) => pipedrive)],
  ['generic-csv', () => import('../mappings/generic-csv.js').then(({ genericCsv }) => genericCsv)],
])

function isFailure(error: unknown): error is Failure {
  return error instanceof Error && 'code' in error && 'params' in error
}

function isJson(child: Element): child is HTMLScriptElement {
  return child instanceof HTMLScriptElement && child.type === 'application/json'
}

/** Records that another copy of the kit has read are of its class, not of ours. */
function own(given: Pick<Records, 'tables'>): Records {
  return given instanceof Records ? given : new Records(given.tables)
}

/** A dataset, an array of the KPI's main record, or records that were read already. */
export function read(data: unknown, main: string): Records {
  if (data instanceof Records) return data
  if (typeof data !== 'object' || data === null)
    throw new TypeError('expected an array of records or an object of arrays')
  const dataset: Dataset = Array.isArray(data) ? { [main]: data } : data
  return records(dataset)
}

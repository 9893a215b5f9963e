import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Dataset } from '../core/record.js'
import { arraysOf, records, Records } from '../core/records.js'
import type { FieldDecision, Progress } from '../sources/index.js'
import { CardError, cardError, type Failure } from './failure.js'
import type * as Remote from './remote.js'
import { isSame, type Supply } from './supply.js'
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
  /** How far what is on its way has come, in bytes; null when nothing is. */
  readonly progress: Progress | null
  /** What came since the delivery before, none of it in place of an earlier record; null when all are others. */
  readonly added: readonly Records[] | null
}

const waiting: Delivery = {
  status: 'waiting',
  records: null,
  receivedAt: null,
  error: null,
  decisions: [],
  progress: null,
  added: null,
}

/** An element that hands out deliveries: a `kpi-source`, of this copy of the kit or of another. */
interface Provider extends EventTarget {
  readonly delivery: Delivery
}

function isProvider(element: Element | null): element is Element & Provider {
  return element !== null && 'delivery' in element
}

/** Brings records to a card from a property, a script or table among its children, a `kpi-source` or an address. */
export class Feed implements ReactiveController {
  delivery: Delivery = waiting
  /** Settles when arrays or a table of the page have been read, or an address has been asked; null before. */
  reading: Promise<unknown> | null = null
  readonly #host: ReactiveControllerHost & Element
  readonly #main: () => string
  #supply: Supply | null = null
  #stops: (() => void)[] = []
  #given: unknown
  /** The script or table among the children, and what it says. */
  #child: Element | null = null
  #said = ''
  #added: readonly Records[] | null = null

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
    return this.#readChild(supply)
  }

  /** What came since this was last asked, as `added` of a delivery. */
  takeAdded(): readonly Records[] | null {
    const added = this.#added
    this.#added = []
    return added
  }

  /** Asks again, after a failure. */
  readonly retry = (): void => {
    this.#supply = null
    this.#host.requestUpdate()
  }

  #reset(supply: Supply): void {
    this.#leave()
    this.#added = null
    this.#supply = supply
    this.delivery = waiting
  }

  #give(data: unknown, supply: Supply): void {
    if (this.#given === data && this.#supply?.data === data) return
    const { records: before } = this.delivery
    this.#reset(supply)
    this.#given = data
    this.delivery = this.#taken(data, before)
  }

  /** @param before what stays until much has been read */
  #taken(data: unknown, before: Records | null = null): Delivery {
    if (data instanceof Records) return { ...waiting, status: 'ready', records: data }
    try {
      const read = readOnce(data, this.#main())
      if (read instanceof Records) return { ...waiting, status: 'ready', records: read }
      this.#fetch(async (_, taking) => taking.take({ status: 'ready', records: await read, added: null }))
      return { ...waiting, status: 'loading', records: before }
    } catch (error) {
      return { ...waiting, status: 'error', error: cardError('data', error) }
    }
  }

  #readChild(supply: Supply): void {
    const child = [...this.#host.children].find(isJson) ?? [...this.#host.children].find(isTable) ?? null
    const said = child?.textContent ?? ''
    if (this.#supply && isSame(this.#supply, supply) && child === this.#child && said === this.#said) return
    this.#reset(supply)
    this.#child = child
    this.#said = said
    if (said.trim() === '') return
    if (child instanceof HTMLTableElement) return this.#readTable(child, supply)
    try {
      this.delivery = this.#taken(JSON.parse(said))
    } catch (error) {
      this.delivery = { ...waiting, status: 'error', error: cardError('data', error) }
    }
  }

  #readTable(table: HTMLTableElement, supply: Supply): void {
    this.delivery = { ...waiting, status: 'loading' }
    this.#fetch(({ fromTable }, taking) => fromTable(table, supply, taking))
  }

  #subscribe(supply: Supply): void {
    if (isSame(this.#supply, supply)) return
    this.#reset(supply)
    this.delivery = { ...waiting, status: 'loading' }
    const { src, source } = supply
    if (source !== undefined) this.#find(source)
    else if (src !== undefined) this.#fetch(({ fromAddress }, taking) => fromAddress(src, supply, taking))
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
        if (isProvider(provider)) this.#passOn(provider.delivery)
      }
      provider.addEventListener('kpi-delivery', pass)
      unsubscribe = () => provider.removeEventListener('kpi-delivery', pass)
      if (isProvider(provider)) this.#passOn({ ...provider.delivery, added: null })
      else this.#deliver({ ...waiting, status: 'loading' })
    }
    this.#left.push(watchElements(root, look), () => unsubscribe())
    if (root !== document) this.#left.push(watchElements(document, look))
    look()
    if (!found && document.readyState !== 'loading')
      this.#deliver({ ...waiting, status: 'error', error: new CardError('source', { id }) })
  }

  /** The words of what went wrong come with what reads from elsewhere, which here another element may have loaded. */
  #passOn(delivery: Delivery): void {
    this.#deliver(delivery)
    if (delivery.error) import('./remote.js').then(() => this.#host.requestUpdate()).catch(() => undefined)
  }

  /** What reads text is loaded with the first address or table that is named. */
  #fetch(begin: (remote: typeof Remote, taking: Remote.Taking) => Promise<void>): void {
    let left = false
    this.#left.push(() => {
      left = true
    })
    const taking: Remote.Taking = {
      main: this.#main(),
      wanted: () => !left,
      take: (state) => {
        if (!left) this.#deliver({ ...waiting, ...state })
      },
      leave: (stop) => {
        this.#left.push(stop)
      },
    }
    this.reading = import('./remote.js')
      .then((remote) => begin(remote, taking))
      .catch((error: unknown) => {
        if (left) return
        const failed = isFailure(error) ? error : cardError('unexpected', error)
        this.#deliver({ ...waiting, status: 'error', error: failed })
      })
  }

  #deliver(delivery: Delivery): void {
    const records = delivery.records && own(delivery.records)
    if (records !== this.delivery.records)
      this.#added = this.#added && delivery.added ? [...this.#added, ...delivery.added.map(own)] : null
    this.delivery = { ...delivery, records }
    // A card that has a number does not show how far the next has come.
    if (!records || !delivery.progress) this.#host.requestUpdate()
  }
}

function isFailure(error: unknown): error is Failure {
  return error instanceof Error && 'code' in error && 'params' in error
}

function isTable(child: Element): child is HTMLTableElement {
  return child instanceof HTMLTableElement
}

function isJson(child: Element): child is HTMLScriptElement {
  return child instanceof HTMLScriptElement && child.type === 'application/json'
}

/** Records that another copy of the kit has read are of its class, not of ours. */
function own(given: Pick<Records, 'tables'>): Records {
  return given instanceof Records ? given : new Records(given.tables)
}

/** More rows than this are read in pieces, so that no page is held. */
const most = 5_000

/** A dataset, or an array of the KPI's main record. Throws a TypeError for what is neither. */
function datasetOf(data: unknown, main: string): Dataset {
  if (typeof data !== 'object' || data === null)
    throw new TypeError('expected an array of records or an object of arrays')
  return Array.isArray(data) ? { [main]: data } : data
}

/** By what cards were given in these microtasks, in which no page can change it: what many are given is read once. */
const given = new Map<unknown, { readonly main: string; readonly read: Records | Promise<Records> }>()

/** Records of a dataset, or of an array of the KPI's main record. Throws a TypeError for what is neither. */
function readOnce(data: unknown, main: string): Records | Promise<Records> {
  const before = given.get(data)
  if (before && (before.main === main || !Array.isArray(data))) return before.read
  const dataset = datasetOf(data, main)
  const rows = arraysOf(dataset).reduce((sum, [, { length }]) => sum + length, 0)
  const read =
    rows > most ? import('./remote.js').then(({ readArrays }) => readArrays(dataset)) : records(dataset)
  given.set(data, { main, read })
  queueMicrotask(() => given.clear())
  return read
}

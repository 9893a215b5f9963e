import type { Records } from '../core/records.js'
import { absolute, told } from './address.js'
import { bytesOf, type BodyLimits, type Progress } from './body.js'
import { decode, type Decoded, type DecodeOptions } from './decode.js'
import { asSourceError, SourceError } from './error.js'
import { Clock } from './clock.js'
import type { Live } from './live.js'
import type { Mapping } from './mapping.js'
import { Pieces } from './pieces.js'
import { backoff } from './patience.js'
import { receive, type RequestOptions, type Validators } from './request.js'

export interface SourceOptions extends RequestOptions, BodyLimits, Omit<DecodeOptions, 'mapping'> {
  /** The address, absolute or relative to the document. */
  readonly src: string
  /** Allows `data:` and `blob:` addresses: only where code gave them, never markup. */
  readonly trusted?: boolean | undefined
  /** How a program's rows become records, or what loads it. */
  readonly mapping?: Mapping | (() => Promise<Mapping>) | undefined
  /** Seconds after which to ask again, as long as somebody listens and the page is seen. */
  readonly refresh?: number | undefined
}

/** What is known at a moment. A new object with every change. */
export interface SourceState extends Omit<Decoded, 'records'> {
  /**
   * `loading`: nothing has come yet. `ready`. `stale`: the last good answer stands, and asking again failed. `error`:
   * asking failed and nothing stands.
   */
  readonly status: 'loading' | 'ready' | 'stale' | 'error'
  /** The records of the last good answer: the same object as long as nothing changed. Null before the first. */
  readonly records: Records | null
  /**
   * When the state before had records, and these are those and further ones: the further ones, to be folded by
   * themselves and merged. Null when all must be folded again.
   */
  readonly added: Records | null
  readonly error: SourceError | null
  /** When the server last said that the records are so, epoch milliseconds. */
  readonly receivedAt: number | null
  /** How far the answer that is being received has come; null when none is. */
  readonly progress: Progress | null
}

export interface Source {
  readonly state: SourceState
  /**
   * Hears of every later state. The first to listen makes the source ask; when the last has stopped listening what
   * is under way is given up and the records are let go. Returns what stops listening.
   */
  subscribe(listener: (state: SourceState) => void): () => void
  /** Asks again now. Does nothing while nobody listens. */
  refresh(): void
}

const initial: SourceState = {
  status: 'loading',
  records: null,
  added: null,
  decisions: [],
  proposals: [],
  notes: [],
  error: null,
  receivedAt: null,
  progress: null,
}

/** Milliseconds between two words on progress. */
const progressPace = 100

/** Sources that somebody listens to, by address and options. */
const sources = new Map<string, SharedSource>()

/**
 * The source of an address: what is asked for and read is shared by all on the page who name it with the same options.
 * Throws a SourceError `address` for an address that is not http, https or relative.
 */
export function createSource(options: SourceOptions): Source {
  const url = absolute(options.src, undefined, options.trusted)
  const key = keyOf({ ...options, src: url })
  return {
    get state() {
      return sources.get(key)?.state ?? initial
    },
    subscribe(listener) {
      const known = sources.get(key)
      const shared = known ?? new SharedSource(url, options, () => sources.delete(key))
      if (!known) sources.set(key, shared)
      return shared.subscribe(listener)
    },
    refresh() {
      sources.get(key)?.refresh()
    },
  }
}

let lastIdentity = 0
const identities = new WeakMap<object, number>()

/** Options as a text: the same for equal values, and for the same functions and mappings. */
function keyOf(options: SourceOptions): string {
  return Object.entries(options)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]: [string, unknown]) =>
        `${name} ${isItself(name, value) ? identityOf(value) : JSON.stringify(value)}`,
    )
    .sort()
    .join('\n')
}

function isItself(name: string, value: unknown): value is object {
  return (
    typeof value === 'function' || ((name === 'mapping' || name === 'stages') && typeof value === 'object')
  )
}

function identityOf(value: object): number {
  const identity = identities.get(value) ?? ++lastIdentity
  identities.set(value, identity)
  return identity
}

class SharedSource {
  readonly #url: string
  readonly #forget: () => void
  readonly #options: SourceOptions
  readonly #listeners = new Set<(state: SourceState) => void>()
  readonly #clock = new Clock()
  #state: SourceState = initial
  #asking: AbortController | null = null
  #known: Validators | null = null
  #live: Live | null = null
  #failures = 0
  #left = false
  /** Why a connection that was to stand has ended. */
  #dropped: SourceError | null = null

  constructor(url: string, options: SourceOptions, forget: () => void) {
    this.#url = url
    this.#forget = forget
    this.#options = options
  }

  get state(): SourceState {
    return this.#state
  }

  subscribe(listener: (state: SourceState) => void): () => void {
    // A function of our own, so that one listener may listen twice.
    const heard = (state: SourceState): void => listener(state)
    this.#listeners.add(heard)
    if (this.#listeners.size === 1 && !this.#asking) this.refresh()
    return () => {
      this.#listeners.delete(heard)
      // An element that is moved leaves and comes back in one go.
      if (this.#listeners.size === 0) setTimeout(() => this.#release(), 0)
    }
  }

  #release(): void {
    if (this.#listeners.size > 0 || this.#left) return
    this.#left = true
    this.#asking?.abort()
    this.#asking = null
    this.#clock.stop()
    this.#known = null
    this.#live = null
    this.#state = initial
    this.#forget()
  }

  #set(change: Partial<SourceState>): void {
    this.#state = { ...this.#state, added: null, ...change }
    this.#listeners.forEach((listener) => listener(this.#state))
  }

  refresh(): void {
    if (this.#listeners.size === 0 || this.#asking) return
    this.#clock.stop()
    if (this.#state.status === 'error') this.#set({ status: 'loading', error: null })
    const asking = new AbortController()
    this.#asking = asking
    this.#ask(asking.signal)
      .then(
        () => this.#succeeded(),
        (cause: unknown) => this.#failed(asSourceError(cause, this.#url)),
      )
      .finally(() => {
        if (this.#asking === asking) this.#asking = null
      })
      .catch(() => undefined)
  }

  #succeeded(): void {
    this.#failures = 0
    const { refresh = 0 } = this.#options
    // Some give or take, so that pages opened together do not ask together.
    if (refresh > 0 && this.#asking) this.#later(refresh * 1000 * (0.95 + Math.random() / 10))
  }

  #failed(error: SourceError): void {
    if (!this.#asking || error.code === 'aborted') return
    this.#set({ status: this.#state.records ? 'stale' : 'error', error, progress: null })
    const { refresh = 0 } = this.#options
    if (refresh <= 0 && !this.#live) return
    const wait = Math.max(refresh * 1000, backoff(++this.#failures))
    this.#later(error.retryAt === null ? wait : Math.max(wait, error.retryAt - Date.now()))
  }

  #later(ms: number): void {
    this.#asking = null
    this.#clock.set(ms, () => this.refresh())
  }

  async #ask(signal: AbortSignal): Promise<void> {
    const { mapping, headers, ...others } = this.#options
    const loaded = typeof mapping === 'function' ? await mapping() : mapping
    const options = { ...others, mapping: loaded }
    const live = this.#live
    const more = live ? { ...headers, ...live.headers } : headers
    const known = this.#state.records && !live ? this.#known : null
    this.#dropped = null
    try {
      const changed = await receive(
        this.#url,
        { ...others, headers: more },
        signal,
        known,
        (response, inner) => this.#read(response, inner, options),
      )
      if (changed === null) this.#received({})
    } catch (error) {
      // What has been read of a growing file is longer than the file, so that is another one.
      if (!live || !(error instanceof SourceError) || error.params['status'] !== 416) throw error
      this.#live = null
      this.#known = null
      return this.#ask(signal)
    }
    if (this.#dropped) throw this.#dropped
  }

  #received(change: Partial<SourceState>): void {
    this.#set({ ...change, status: 'ready', error: null, receivedAt: Date.now(), progress: null })
  }

  async #read(response: Response, signal: AbortSignal, options: DecodeOptions): Promise<true> {
    const type = response.headers.get('content-type') ?? ''
    const endless = /event-stream/.test(type)
    const limits = endless ? { maxBytes: Infinity, timeout: Infinity, maxTime: Infinity } : this.#options
    const pieces = new Pieces(
      bytesOf(response, this.#url, signal, limits, endless ? () => undefined : this.#progress()),
    )
    if (endless) {
      await this.#listen(pieces, signal, options)
      return true
    }
    if (response.status === 206 && this.#live) {
      const grown = await this.#live.appended(pieces)
      if (!signal.aborted) this.#received(grown)
      return true
    }
    const origin = { url: this.#url, redirectedTo: response.redirected ? response.url : '', type }
    const decoded = await decode(pieces, origin, options)
    if (signal.aborted) return true
    this.#known = { etag: response.headers.get('etag'), modified: response.headers.get('last-modified') }
    if (decoded.notes.includes('ndjson') && (this.#options.refresh ?? 0) > 0) {
      const { Live } = await import('./live.js')
      this.#live = new Live(options, decoded, pieces)
      await this.#live.prepare()
      if (signal.aborted) return true
    }
    this.#received(decoded)
    return true
  }

  #progress(): (progress: Progress) => void {
    let last = 0
    return (progress) => {
      const now = Date.now()
      if (now - last < progressPace) return
      last = now
      this.#set({ progress })
    }
  }

  /** Records that come one after the other as long as the connection stands; it is made again when it does not. */
  async #listen(pieces: Pieces, signal: AbortSignal, options: DecodeOptions): Promise<void> {
    const { Live } = await import('./live.js')
    const live = (this.#live ??= new Live(options))
    try {
      for await (const grown of live.events(pieces.all())) if (!signal.aborted) this.#received(grown)
      this.#dropped = new SourceError('network', { url: told(this.#url) })
    } catch (error) {
      this.#dropped = asSourceError(error, told(this.#url))
    }
  }
}

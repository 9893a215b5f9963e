import { isForeign, told } from './address.js'
import { asSourceError, SourceError, type SourceErrorCode } from './error.js'
import { backoff, pause, retryAfter, within } from './patience.js'
import { renewalsSoFar, renewed } from './renewal.js'

/** Makes the fetch in place of `fetch`: tokens live in here, never in markup. */
export type RequestHook = (url: string, init: RequestInit) => Promise<Response>

/** What an answer said about its version, to be sent back when asking again. */
export interface Validators {
  readonly etag: string | null
  readonly modified: string | null
}

export interface RequestOptions {
  readonly request?: RequestHook | undefined
  /** Gets a new token after a 401. Called once for all sources that wait for it; then each asks again. */
  readonly renew?: (() => Promise<unknown>) | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** `same-origin` by default: no cookie goes to another site unless `include` asks for it. */
  readonly credentials?: RequestCredentials | undefined
  /** `same-origin` by default: another site does not learn the address of the page. */
  readonly referrerPolicy?: ReferrerPolicy | undefined
  /** Milliseconds for an answer to begin, and between its bytes: 30 seconds. */
  readonly timeout?: number | undefined
  /** Times to ask in all when the failure may pass: 4. */
  readonly attempts?: number | undefined
  /** Longest wait a `Retry-After` may ask for before the failure is reported instead: 60 seconds. */
  readonly patience?: number | undefined
}

/** Reads an answer's body. May reject; what may pass is asked for again. */
export type Reader<T> = (response: Response, signal: AbortSignal) => Promise<T>

const accept = 'application/json, application/x-ndjson, text/csv, */*;q=0.5'

/**
 * Asks for an address and reads the answer, again after failures that may pass: no network, a timeout, a cut answer,
 * 408, 425, 429, 5xx. Null when the server says that nothing changed since `known`. Rejects with a SourceError.
 */
export async function receive<T>(
  url: string,
  options: RequestOptions,
  signal: AbortSignal,
  known: Validators | null,
  read: Reader<T>,
): Promise<T | null> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(url, options, signal, known, read)
    } catch (cause) {
      if (signal.aborted) throw new SourceError('aborted', {}, { cause })
      const error = asSourceError(cause, told(url))
      const wait = error.retryAt === null ? backoff(attempt) : error.retryAt - Date.now()
      const last = attempt >= (options.attempts ?? 4) || wait > (options.patience ?? 60_000)
      if (last || !mayPass(error)) throw error
      await pause(wait, signal).catch((cause: unknown) => {
        throw new SourceError('aborted', {}, { cause })
      })
    }
  }
}

const passing = new Set([408, 425, 500, 502, 503, 504])

function mayPass({ code, params }: SourceError): boolean {
  if (code === 'http') return passing.has(Number(params['status']))
  return (
    code === 'network' ||
    code === 'cors' ||
    code === 'timeout' ||
    code === 'truncated' ||
    code === 'rate-limited'
  )
}

/** What is asked for belongs to one attempt: it is given up, body and all, when that ends. */
async function attemptOnce<T>(
  url: string,
  options: RequestOptions,
  signal: AbortSignal,
  known: Validators | null,
  read: Reader<T>,
): Promise<T | null> {
  const controller = new AbortController()
  const stop = (): void => controller.abort(signal.reason)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop)
  try {
    const response = await answer(url, options, controller.signal, known)
    return response && (await read(response, controller.signal))
  } finally {
    signal.removeEventListener('abort', stop)
    controller.abort()
  }
}

/** An answer that is a success; null for "not modified". */
async function answer(
  url: string,
  options: RequestOptions,
  signal: AbortSignal,
  known: Validators | null,
): Promise<Response | null> {
  const { renew } = options
  const soFar = renew ? renewalsSoFar(renew) : 0
  let response = await ask(url, options, signal, known)
  if (response.status === 401 && renew) {
    await renewed(renew, soFar, signal).catch((cause: unknown) => {
      throw signal.aborted
        ? cause
        : new SourceError('unauthorised', { url: told(url), status: 401 }, { cause })
    })
    response = await ask(url, options, signal, known)
  }
  const { status, headers } = response
  if (status === 304 || (known?.etag && headers.get('etag') === known.etag)) return null
  if (status === 204 || status === 205) throw new SourceError('empty', { url: told(url) })
  if (!response.ok) throw refusal(url, status, headers)
  return response
}

const codes: ReadonlyMap<number, SourceErrorCode> = new Map([
  [401, 'unauthorised'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [410, 'not-found'],
  [429, 'rate-limited'],
])

function refusal(url: string, status: number, headers: Headers): SourceError {
  const retryAt = status === 429 || status === 503 ? retryAfter(headers.get('retry-after'), Date.now()) : null
  return new SourceError(codes.get(status) ?? 'http', { url: told(url), status }, { retryAt })
}

async function ask(
  url: string,
  options: RequestOptions,
  signal: AbortSignal,
  known: Validators | null,
): Promise<Response> {
  const foreign = isForeign(url)
  const headers: Record<string, string> = { accept, ...options.headers }
  // To another site, a conditional header would make the browser ask for permission first.
  if (known?.etag && !foreign) headers['if-none-match'] = known.etag
  else if (known?.modified && !foreign) headers['if-modified-since'] = known.modified
  const init: RequestInit = {
    headers,
    credentials: options.credentials ?? 'same-origin',
    referrerPolicy: options.referrerPolicy ?? 'same-origin',
    cache: known ? 'no-cache' : 'default',
    signal,
  }
  const send = options.request ?? ((url: string, init: RequestInit) => fetch(url, init))
  const wait = options.timeout ?? 30_000
  const late = (): SourceError => new SourceError('timeout', { url: told(url), seconds: wait / 1000 })
  const sent = async (init: RequestInit): Promise<Response> => within(send(url, init), signal, wait, late)
  try {
    const response = await sent(init)
    // An opaque answer has the status 0; what a hook made up may have none.
    if (!response.status) throw new TypeError('no answer that can be read')
    return response
  } catch (cause) {
    if (cause instanceof SourceError || signal.aborted) throw cause
    if (foreign) throw new SourceError('cors', { url: told(url), origin: new URL(url).origin }, { cause })
    // All a browser says of a redirect to another site, when a session has ended and sign-in lives elsewhere.
    const again =
      typeof document === 'undefined' ? null : await sent({ ...init, redirect: 'manual' }).catch(() => null)
    const code = again?.type === 'opaqueredirect' ? 'login-page' : 'network'
    throw new SourceError(code, { url: told(url) }, { cause })
  }
}

import type { Params } from '../core/message.js'
import type { Proposal } from './propose.js'

/**
 * What can go wrong between an address and records. The words are in the `errors` of a locale, under the same code,
 * with these parameters; `url` never carries a query, since that is where tokens hide.
 */
export type SourceErrorCode =
  /** No answer: the server or the network is gone. `url` */
  | 'network'
  /** An address on another site that could not be read: unreachable, or this page is not allowed. `url`, `origin` */
  | 'cors'
  /** No answer, or no further bytes of one, in time. `url`, `seconds` */
  | 'timeout'
  /** Any other status that is not a success. `url`, `status` */
  | 'http'
  | 'unauthorised'
  | 'forbidden'
  | 'not-found'
  /** Asked too often (429), with `retryAt` where the server said when to come back. `url`, `status` */
  | 'rate-limited'
  /** An answer in a format that holds no records. `url`, `type` */
  | 'content-type'
  /** A page for signing in, where data was expected. `url`, `page` */
  | 'login-page'
  /** The answer ended before it was complete. `url`, `bytes`, and `expected` where the server said. */
  | 'truncated'
  /** An answer without a byte. `url` */
  | 'empty'
  /** Text that is not what its format says. `url`, `line`, `position`, `detail` */
  | 'malformed'
  /** More bytes than allowed. `url`, `limit` */
  | 'too-large'
  /** Nobody waits any more. */
  | 'aborted'
  /** An address that is not http, https or relative. `url` */
  | 'address'
  /** Data in which no records of ours were found; `names` are its columns. `url` */
  | 'unmapped'
  /** A column that a record cannot do without, and whose dates or numbers can be read in two ways. `column`, `field` */
  | 'undecided'

export class SourceError extends Error {
  override readonly name = 'SourceError'
  readonly code: SourceErrorCode
  readonly params: Params
  /** Epoch milliseconds before which it is no use to ask again; null when nothing was said. */
  readonly retryAt: number | null
  /** Of `unmapped`: which columns may hold which fields, for the author to say. */
  readonly proposals: readonly Proposal[]

  constructor(
    code: SourceErrorCode,
    params: Params = {},
    more: {
      readonly retryAt?: number | null
      readonly cause?: unknown
      readonly proposals?: readonly Proposal[]
    } = {},
  ) {
    const told = Object.entries(params).map(([name, value]) => `${name} ${value}`)
    super([code, ...told].join(', '), more.cause === undefined ? undefined : { cause: more.cause })
    this.code = code
    this.params = params
    this.retryAt = more.retryAt ?? null
    this.proposals = more.proposals ?? []
  }

  /** The same error, of an address that was not known where it arose. */
  at(url: string): SourceError {
    const { code, params, retryAt, proposals, cause } = this
    return new SourceError(code, { url, ...params }, { retryAt, proposals, cause })
  }
}

/** Any failure as a `SourceError`. */
export function asSourceError(error: unknown, url = ''): SourceError {
  if (error instanceof SourceError) return error
  if (isAbort(error)) return new SourceError('aborted', {}, { cause: error })
  return new SourceError(
    'malformed',
    { url, detail: error instanceof Error ? error.message : String(error) },
    { cause: error },
  )
}

export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

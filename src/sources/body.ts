import { told } from './address.js'
import { SourceError } from './error.js'
import { within } from './patience.js'

export interface BodyLimits {
  /** Most bytes of one answer: 1 GB. */
  readonly maxBytes?: number | undefined
  /** Milliseconds between bytes: 30 seconds. */
  readonly timeout?: number | undefined
  /** Milliseconds for the whole answer: 10 minutes. Infinity for one that never ends. */
  readonly maxTime?: number | undefined
}

/** Bytes so far and in all; `total` is null when the server did not say, or said it of the compressed bytes. */
export interface Progress {
  readonly received: number
  readonly total: number | null
}

/** The bytes an answer will have, where its headers say so of what will be read. */
export function expectedBytes(headers: Headers): number | null {
  const encoding = headers.get('content-encoding')
  const length = Number(headers.get('content-length') ?? Number.NaN)
  return length > 0 && (encoding === null || encoding === 'identity') ? length : null
}

/**
 * The bytes of an answer as they come. Rejects with a SourceError: `timeout`, `too-large`, `truncated`, and `empty`
 * when there are none.
 */
export async function* bytesOf(
  response: Response,
  url: string,
  signal: AbortSignal,
  limits: BodyLimits,
  onProgress: (progress: Progress) => void,
): AsyncGenerator<Uint8Array, void> {
  const expected = expectedBytes(response.headers)
  const limit = limits.maxBytes ?? 1e9
  const end = Date.now() + (limits.maxTime ?? 600_000)
  const reader = (response.body ?? new Blob([await response.arrayBuffer()]).stream()).getReader()
  let received = 0
  try {
    for (;;) {
      const wait = Math.min(limits.timeout ?? 30_000, end - Date.now())
      const late = (): SourceError =>
        new SourceError('timeout', { url: told(url), seconds: Math.round(wait / 1000) })
      const { done, value } = await within(reader.read(), signal, wait, late).catch((cause: unknown) => {
        throw signal.aborted || cause instanceof SourceError ? cause : cut(url, received, expected, cause)
      })
      if (done) break
      received += value.length
      if (received > limit) throw new SourceError('too-large', { url: told(url), limit })
      onProgress({ received, total: expected !== null && expected >= received ? expected : null })
      yield value
    }
    if (received === 0) throw new SourceError('empty', { url: told(url) })
  } finally {
    reader.cancel().catch(() => undefined)
  }
}

function cut(url: string, bytes: number, expected: number | null, cause: unknown): SourceError {
  return new SourceError(
    'truncated',
    { url: told(url), bytes, ...(expected === null ? {} : { expected }) },
    { cause },
  )
}

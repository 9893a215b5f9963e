/** Waiting: how long before asking again, and how long for an answer. */

const first = 500
const longest = 60_000

/**
 * Milliseconds before repetition `attempt` (from 1): exponential with full jitter, so that widgets and pages that
 * failed together do not come back together (M. Brooker, "Exponential Backoff And Jitter", AWS, 2015).
 */
export function backoff(attempt: number, random: () => number = Math.random): number {
  return Math.round(random() * Math.min(longest, first * 2 ** attempt))
}

/** The instant a `Retry-After` header names, in seconds or as an HTTP date; null when it names none. */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return now + Number(text) * 1000
  const at = /^[a-z]{3,9}, /i.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(at) ? null : Math.max(now, at)
}

/**
 * The promise, unless the signal is aborted (its reason is thrown) or `ms` pass first (`late()` is thrown). What it
 * waits for is not stopped by that, only no longer waited for.
 */
export function within<T>(
  promise: Promise<T>,
  signal: AbortSignal,
  ms = Infinity,
  late?: () => Error,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (then: () => void): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
      then()
    }
    const stop = (): void => settle(() => reject(reasonOf(signal)))
    const timer = late && Number.isFinite(ms) ? setTimeout(() => settle(() => reject(late())), ms) : undefined
    promise.then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(String(error)))),
    )
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  })
}

/** Waits, or rejects with the signal's reason as soon as that is aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)))
  return within(over, signal).finally(() => clearTimeout(timer))
}

function reasonOf(signal: AbortSignal): Error {
  const reason: unknown = signal.reason
  return reason instanceof Error ? reason : new DOMException('Aborted', 'AbortError')
}

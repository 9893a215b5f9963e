import { within } from './patience.js'

interface Renewal {
  running: Promise<void> | null
  /** How many renewals of this page have ended. */
  ended: number
}

const renewals = new WeakMap<() => Promise<unknown>, Renewal>()

function renewalOf(renew: () => Promise<unknown>): Renewal {
  const known = renewals.get(renew)
  if (known) return known
  const made: Renewal = { running: null, ended: 0 }
  renewals.set(renew, made)
  return made
}

/** A mark to take before asking: a 401 that comes after a renewal has ended meanwhile needs no further one. */
export function renewalsSoFar(renew: () => Promise<unknown>): number {
  return renewalOf(renew).ended
}

/** Calls `renew` once for all who wait for it. Rejects as it does, or with the signal's reason. */
export function renewed(renew: () => Promise<unknown>, soFar: number, signal: AbortSignal): Promise<void> {
  const renewal = renewalOf(renew)
  if (renewal.ended > soFar) return Promise.resolve()
  renewal.running ??= (async () => {
    try {
      await renew()
      renewal.ended++
    } finally {
      renewal.running = null
    }
  })()
  return within(renewal.running, signal)
}

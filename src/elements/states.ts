import type { KpiResult } from '../core/result.js'
/** What `:state()` tells of a card. */
export const stateNames = ['loading', 'empty', 'error', 'stale', 'partial', 'low-sample'] as const
export type StateName = (typeof stateNames)[number]

/** The names that are true. */
export type StateFlags = Readonly<Record<StateName, boolean>>

/** Sets exactly these of the element's states. Where a browser has no custom states they are `data-state` words. */
export function setStates(host: HTMLElement, internals: ElementInternals, on: StateFlags): void {
  const { states } = internals
  if (typeof states === 'undefined') {
    const words = stateNames.filter((name) => on[name]).join(' ')
    if (host.dataset['state'] !== words) host.dataset['state'] = words
    return
  }
  for (const name of stateNames) {
    if (on[name]) states.add(name)
    else states.delete(name)
  }
}

/**
 * The states of a card.
 *
 * @param waits nobody has given anything to compute from
 * @param stale a later request failed
 */
export function flags(result: KpiResult | null, failed: boolean, waits: boolean, stale: boolean): StateFlags {
  const has = (...ids: string[]): boolean => result?.caveats.some(({ id }) => ids.includes(id)) ?? false
  return {
    loading: !result && !failed && !waits,
    empty: !failed && (result ? has('no-data') : waits),
    error: !result && failed,
    stale: result !== null && stale,
    partial: has('partial-period'),
    'low-sample': has('few', 'too-few'),
  }
}

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

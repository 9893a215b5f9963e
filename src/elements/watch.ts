/** One observer for each tree and each kind of change, shared by every element that listens. */
interface Watch {
  readonly observer: MutationObserver
  readonly listeners: Set<() => void>
}

function sharedBy(options: MutationObserverInit): (root: Node, listener: () => void) => () => void {
  const watches = new Map<Node, Watch>()
  return (root, listener) => {
    let watch = watches.get(root)
    if (!watch) {
      const listeners = new Set<() => void>()
      const observer = new MutationObserver(() => listeners.forEach((tell) => tell()))
      observer.observe(root, options)
      watches.set(root, (watch = { observer, listeners }))
    }
    const { observer, listeners } = watch
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      observer.disconnect()
      watches.delete(root)
    }
  }
}

/** Calls back when an inherited attribute changes anywhere in a tree. Returns how to stop. */
export const watchInherited = sharedBy({
  attributes: true,
  subtree: true,
  attributeFilter: ['lang', 'dir', 'time-zone'],
})

/** Calls back when an element comes, goes or changes its id anywhere in a tree. Returns how to stop. */
export const watchElements = sharedBy({
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['id'],
})

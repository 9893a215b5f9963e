import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Milliseconds that cards compute in one task of the page; those that come later wait for a task of their own. */
const most = 24

/** Milliseconds that a card waits at most for a page that is busy, or that nobody sees. */
const latest = 2000

/** When the first card of this task began; 0 when none has. */
let began = 0

function late(): boolean {
  const now = performance.now()
  if (!began) {
    began = now
    setTimeout(() => {
      began = 0
    })
  }
  return now - began > most
}

/** Safari has no idle callback. */
const whenIdle = (act: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: latest })
  else setTimeout(act, 200)
}

function inView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/**
 * When a card may take the page's time. A few cards compute at once, as they are connected. Of many on one page those
 * in view come first, each in a task of its own so that the page can be used between them; the others follow when it
 * has nothing better to do.
 */
export class Turn implements ReactiveController {
  /** The turn that is waited for; null when none is. Nothing comes to a card that is in no page. */
  #coming: Promise<void> | null = null
  #go: (() => void) | null = null
  /** Whether the page has had nothing better to do; null: nobody asked. */
  #idle: boolean | null = null
  readonly #host: ReactiveControllerHost & Element

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    // Paper waits for nobody.
    addEventListener('beforeprint', this.#come)
    if (this.#coming) setTimeout(this.#come)
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#come)
  }

  /** For what takes few milliseconds: null when the card may go on at once. */
  take(): Promise<void> | null {
    return this.#coming ?? (late() ? this.wait() : null)
  }

  /** For what takes long: resolves when the card may go on. */
  wait(): Promise<void> {
    if (this.#coming) return this.#coming
    requestAnimationFrame(() => {
      if (inView(this.#host)) setTimeout(this.#come)
      else this.#rest(this.#come)
    })
    // No frame comes in a page, or a frame of one, that nobody sees.
    setTimeout(this.#come, latest)
    return (this.#coming = new Promise<void>((go) => {
      this.#go = go
    }))
  }

  readonly #come = (): void => {
    if (!this.#host.isConnected) return
    this.#coming = null
    this.#go?.()
  }

  /** Whether the page has had nothing better to do since this was first asked; `then` is called when it has. */
  idle(then: () => void): boolean {
    if (this.#idle === null) {
      this.#idle = false
      this.#rest(then)
    }
    return this.#idle
  }

  #rest(act: () => void): void {
    whenIdle(() => {
      this.#idle = true
      act()
    })
  }
}

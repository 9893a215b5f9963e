import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Turn } from './turn.js'

/** Width and height in em-like units: CSS pixels over the text size, so that larger text gets a larger drawing. */
export interface Box {
  readonly width: number
  readonly height: number
}

/** The text size, in CSS pixels, at which one unit of a drawing is one CSS pixel. */
export const baseSize = 14

/**
 * Measures the boxes that the host names by `data-box`, and asks for an update when one changes. A box whose height
 * follows from what is drawn in it is measured by a ruler without a height, or it would be measured for ever.
 */
export class Sizes implements ReactiveController {
  /** CSS pixels in a unit. */
  scale = 1
  readonly #host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode }
  readonly #boxes = new Map<string, Box>()
  readonly #seen = new Set<Element>()
  #observer: ResizeObserver | null = null
  readonly #turn: Turn

  constructor(host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode }, turn: Turn) {
    this.#host = host
    this.#turn = turn
    host.addController(this)
  }

  /** The measured box; null before it has been laid out, or while it is not shown. */
  get(name: string): Box | null {
    return this.#boxes.get(name) ?? null
  }

  /**
   * About how large a box is that is not laid out because its card is out of view. Null until the page has nothing
   * better to do: what is in view is drawn first.
   */
  guess(): Box | null {
    const card = this.get('card')
    return card && this.#turn.idle(() => this.#host.requestUpdate())
      ? { width: Math.min(480, card.width - 36), height: 180 }
      : null
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#printed)
  }

  hostUpdated(): void {
    this.#observer ??= new ResizeObserver(this.#measured)
    const here = new Set(this.#host.renderRoot.querySelectorAll('[data-box]'))
    for (const box of this.#seen) {
      if (here.has(box)) continue
      this.#observer.unobserve(box)
      this.#seen.delete(box)
    }
    for (const box of here) {
      if (this.#seen.has(box)) continue
      this.#observer.observe(box)
      this.#seen.add(box)
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
    this.#observer = null
    this.#seen.clear()
    removeEventListener('beforeprint', this.#printed)
  }

  /** What is out of view is laid out and measured at once: paper does not wait for a frame. */
  readonly #printed = (): void => {
    const card = this.#host.renderRoot.querySelector('article')
    if (!card) return
    card.style.contentVisibility = 'visible'
    this.#take(
      [...this.#seen].map((target) => {
        const { width: inlineSize, height: blockSize } = target.getBoundingClientRect()
        return { target, borderBoxSize: [{ inlineSize, blockSize }] }
      }),
      this.scale,
    )
    card.style.contentVisibility = ''
  }

  /**
   * Measures are taken up in the next frame: a card that grows may bring a scroll bar and so change its own width,
   * which within one frame browsers report to the page as an error.
   */
  readonly #measured = (entries: readonly ResizeObserverEntry[]): void => {
    const scale = Number.parseFloat(getComputedStyle(this.#host).fontSize) / baseSize || 1
    requestAnimationFrame(() => this.#take(entries, scale))
  }

  #take(entries: readonly Pick<ResizeObserverEntry, 'target' | 'borderBoxSize'>[], scale: number): void {
    if (this.#observer === null) return
    let changed = scale !== this.scale
    this.scale = scale
    for (const {
      target,
      borderBoxSize: [size],
    } of entries) {
      if (!(target instanceof HTMLElement) || !size || size.inlineSize === 0) continue
      const name = target.dataset['box'] ?? ''
      const box = {
        width: Math.floor(size.inlineSize / scale),
        height: Math.floor(size.blockSize / scale),
      }
      const before = this.#boxes.get(name)
      if (before?.width === box.width && before.height === box.height) continue
      this.#boxes.set(name, box)
      changed = true
    }
    if (changed) this.#host.requestUpdate()
  }
}

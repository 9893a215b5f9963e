import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { watchInherited } from './watch.js'

/** The parent of an element, out of a shadow tree where it ends. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

/** An attribute of the nearest ancestor that has it, itself included, and how many steps away that is. */
function inherited(
  element: Element,
  name: string,
): { readonly value: string; readonly steps: number } | null {
  let steps = 0
  for (let at: Element | null = element; at; at = parentOf(at), steps++) {
    const value = at.getAttribute(name)
    if (value !== null) return { value, steps }
  }
  return null
}

/**
 * Language, direction and time zone as the nearest ancestor has them, across shadow roots; changes ask the host for
 * an update.
 */
export class Surroundings implements ReactiveController {
  /** A language tag; '' where nobody says. */
  lang = ''
  /** Null: nobody says, or said so outside of where the language was chosen; the language then decides. */
  direction: 'ltr' | 'rtl' | null = null
  timeZone: string | null = null
  readonly #host: ReactiveControllerHost & Element
  #stops: (() => void)[] = []

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.#read()
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#stops.push(watchInherited(root, this.#changed))
      if (!(root instanceof ShadowRoot)) break
    }
  }

  hostDisconnected(): void {
    for (const stop of this.#stops.splice(0)) stop()
  }

  readonly #changed = (): void => {
    const before = [this.lang, this.direction, this.timeZone].join()
    this.#read()
    if (before !== [this.lang, this.direction, this.timeZone].join()) this.#host.requestUpdate()
  }

  #read(): void {
    const lang = inherited(this.#host, 'lang')
    const dir = inherited(this.#host, 'dir')
    this.lang = lang?.value ?? ''
    this.timeZone = inherited(this.#host, 'time-zone')?.value ?? null
    this.direction = dir && (!lang || dir.steps <= lang.steps) ? this.#resolved(dir.value) : null
  }

  /** `auto` is resolved by the browser; a word that is no direction says nothing. */
  #resolved(dir: string): 'ltr' | 'rtl' | null {
    const word = dir.toLowerCase()
    if (word === 'ltr' || word === 'rtl') return word
    if (word !== 'auto') return null
    return getComputedStyle(this.#host).direction === 'rtl' ? 'rtl' : 'ltr'
  }
}

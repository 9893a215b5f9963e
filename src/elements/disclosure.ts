import type { ReactiveControllerHost } from 'lit'
import type { CardView, Detail } from './card.js'

const disclosures = new WeakMap<Element, Disclosure>()

/** What of a card is open, which is the reader's choice and not the author's. */
export class Disclosure {
  open: Detail | null = null
  /** A tile shows the rest of the card. */
  unfolded = false
  allNotes = false
  #held: CSSStyleSheet | null = null
  readonly #host: ReactiveControllerHost & Element & { readonly renderRoot: ParentNode }

  constructor(host: ReactiveControllerHost & Element & { readonly renderRoot: ParentNode }) {
    this.#host = host
    disclosures.set(host, this)
  }

  readonly toggle = (detail: Detail): void => {
    this.open = this.open === detail ? null : detail
    this.#hold()
    this.#host.requestUpdate()
  }

  readonly unfold = (): void => {
    this.unfolded = !this.unfolded
    this.open = null
    this.#hold()
    this.#host.requestUpdate()
  }

  /**
   * While one of the cards in a row is open none changes its face: what is opened makes its row of a grid taller,
   * and the others would grow with it.
   */
  #hold(): void {
    const beside = [...(this.#host.parentElement?.children ?? [this.#host])].flatMap((element) => {
      const card = disclosures.get(element)
      return card ? [card] : []
    })
    const held = beside.some(({ open, unfolded }) => open !== null || unfolded)
    const row = beside.filter((card) => !held || Math.abs(card.#top - this.#top) < 2)
    const heights = row.map((card) => card.#face?.getBoundingClientRect().height ?? 0)
    row.forEach((card, i) => card.#keep(held ? (heights[i] ?? null) : null))
  }

  get #top(): number {
    return this.#host.getBoundingClientRect().top
  }

  get #face(): Element | null {
    return this.#host.renderRoot.querySelector('.face')
  }

  /** Holds the face at a height in CSS pixels; null lets go of it. No attribute: a policy may forbid it. */
  #keep(height: number | null): void {
    const { renderRoot } = this.#host
    if (!(renderRoot instanceof ShadowRoot) || (height !== null && this.#held)) return
    const others = renderRoot.adoptedStyleSheets.filter((sheet) => sheet !== this.#held)
    this.#held = height === null ? null : new CSSStyleSheet()
    this.#held?.replaceSync(`.face{flex:none;min-block-size:${height}px}.card{block-size:auto}`)
    renderRoot.adoptedStyleSheets = this.#held ? [...others, this.#held] : others
  }

  readonly toggleNotes = (): void => {
    this.allNotes = !this.allNotes
    this.#host.requestUpdate()
  }

  /** What a card needs of it. */
  get view(): Pick<CardView, 'open' | 'unfolded' | 'allNotes' | 'toggle' | 'unfold' | 'toggleNotes'> {
    const { open, unfolded, allNotes, toggle, unfold, toggleNotes } = this
    return { open, unfolded, allNotes, toggle, unfold, toggleNotes }
  }

  /** Closes what is open and gives the focus back to its button; says whether anything was open. */
  close(): boolean {
    const { open } = this
    if (open === null) return false
    this.toggle(open)
    const button = this.#host.renderRoot.querySelector(`[data-detail="${open}"]`)
    if (button instanceof HTMLElement) button.focus()
    return true
  }
}

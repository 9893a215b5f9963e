import type { ReactiveControllerHost } from 'lit'
import type { CardView, Detail } from './card.js'

/** What of a card is open, which is the reader's choice and not the author's. */
export class Disclosure {
  open: Detail | null = null
  /** A tile shows the rest of the card. */
  unfolded = false
  allNotes = false
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode }

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host
  }

  readonly toggle = (detail: Detail): void => {
    this.open = this.open === detail ? null : detail
    this.#host.requestUpdate()
  }

  readonly unfold = (): void => {
    this.unfolded = !this.unfolded
    this.open = null
    this.#host.requestUpdate()
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

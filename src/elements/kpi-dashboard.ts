import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import type { Step } from '../core/result.js'
import type { Filter } from '../core/settings.js'
import type { Defaults } from './inputs.js'
import { localeFor } from './locale-loader.js'
import { Pending } from './pending.js'
import { Surroundings } from './surroundings.js'
import { tokens } from './tokens.js'
import { watchElements } from './watch.js'
import { Words } from './words.js'

/** A choice a reader made on one card: it filters all the others. */
interface Pick {
  readonly dimension: string
  readonly value: string
  /** The card it was made on keeps showing all its segments. */
  readonly on: EventTarget | null
}

/**
 * A grid of cards that share a source, a period and a filter. What a card says itself comes first. A segment chosen
 * on one card filters the others.
 *
 * @tag kpi-dashboard
 * @tagname kpi-dashboard
 *
 * @slot - Cards, and anything between them.
 *
 * @attr {string} source - Id of the `kpi-source` of the cards inside.
 * @attr {string} range - Stretch of time of the cards inside.
 * @attr {day|week|month|quarter|year} period - Step of their trends.
 * @attr {string} segment - What they are split by.
 *
 * @csspart filters - The filters in force, each a button that removes it.
 * @csspart grid - The grid.
 * @cssproperty [--kpi-column=24em] - Least width of a column.
 * @cssproperty [--kpi-gap=1.25em] - Room between cards.
 */
export class KpiDashboard extends LitElement {
  static override properties: PropertyDeclarations = {
    source: {},
    range: {},
    period: {},
    segment: {},
    filter: { attribute: false },
  }
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        font: var(--kpi-font-size, 0.875rem) / 1.45 var(--kpi-font, system-ui, sans-serif);
      }
      :host([hidden]) {
        display: none;
      }
      .grid {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--kpi-column, 24em)), 1fr));
        gap: var(--kpi-gap, 1.25em);
      }
      .filters {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em;
        margin-block-end: 1em;
        background: none;
      }
      button {
        min-block-size: 24px;
        padding: 0.2em 0.8em;
        border: 1px solid var(--accent);
        border-radius: 1em;
        background: var(--surface);
        color: var(--accent);
        font: inherit;
        cursor: pointer;
      }
      button:focus-visible {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
    `,
  ]
  declare source: string | undefined
  declare range: string | undefined
  declare period: Step | undefined
  declare segment: string | undefined
  /** Only records whose dimensions have these values, for all cards. */
  declare filter: Filter | undefined
  readonly #surroundings = new Surroundings(this)
  readonly #locale = new Pending(this, localeFor)
  #picks: readonly Pick[] = []
  #stop: (() => void) | null = null

  constructor() {
    super()
    this.addEventListener('kpi-filter', this.#filter)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#stop = watchElements(this, () => this.#handDown())
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop?.()
  }

  readonly #filter = (event: Event): void => {
    if (!(event instanceof CustomEvent)) return
    const detail: unknown = event.detail
    if (typeof detail !== 'object' || detail === null || !('dimension' in detail) || !('value' in detail))
      return
    const { dimension, value } = detail
    if (typeof dimension !== 'string') return
    const others = this.#picks.filter((pick) => pick.dimension !== dimension)
    this.#picks = typeof value === 'string' ? [...others, { dimension, value, on: event.target }] : others
    this.requestUpdate()
  }

  #drop(pick: Pick): void {
    this.#picks = this.#picks.filter((other) => other !== pick)
    this.requestUpdate()
  }

  protected override updated(): void {
    this.#handDown()
  }

  #handDown(): void {
    const { source, range, period, segment } = this
    for (const card of this.querySelectorAll<HTMLElement & { defaults?: Defaults }>('*')) {
      if (!card.localName.startsWith('kpi-')) continue
      const picked = this.#picks.filter(({ on }) => on !== card)
      const filter = {
        ...this.filter,
        ...Object.fromEntries(picked.map(({ dimension, value }) => [dimension, value])),
      }
      const chosen = this.#picks.find(({ on }) => on === card)?.value ?? null
      card.defaults = { source, range, period, segment, filter, chosen }
    }
  }

  protected override render(): TemplateResult {
    const { lang, direction } = this.#surroundings
    const locale = this.#locale.get(lang)
    const words = locale && new Words('', locale, lang || locale.lang, direction, '', null, 'UTC')
    return html`${
        words && this.#picks.length
          ? html`<div class="filters card" part="filters" dir=${words.rtl ? 'rtl' : 'ltr'}>
              ${this.#picks.map((pick) => {
                const filter = words.say('filter', {
                  dimension: words.capital(words.dimension(pick.dimension)),
                  values: pick.value,
                })
                return html`<button
                  aria-label=${words.say('clear', { filter })}
                  @click=${() => this.#drop(pick)}
                >
                  ${filter} ×
                </button>`
              })}
            </div>`
          : nothing
      }
      <div class="grid" part="grid"><slot></slot></div>`
  }
}

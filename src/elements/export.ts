import { html, type ReactiveControllerHost, type TemplateResult } from 'lit'
import type { KpiResult } from '../core/result.js'
import { csv } from './csv.js'
import { pictureOf, pngOf, svgOf, type Picture } from './picture.js'
import { sentence } from './sentence.js'
import type { Words } from './words.js'

/** Gives the reader a file. */
function save(name: string, content: Blob | null): void {
  if (!content) return
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000)
}

/** The files a card can become, and the sentence it can be copied as. */
export class Exports {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode }
  #copied = ''

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    this.#host = host
  }

  render(result: KpiResult, words: Words): TemplateResult {
    const text = sentence(result, words)
    const name = `${result.kpi}-${result.asOf.slice(0, 10)}`
    const file = (ending: string, type: string, content: string): void =>
      save(`${name}.${ending}`, new Blob([content], { type }))
    return html`<div class="choices">
        <button @click=${() => this.#picture((taken) => file('svg', 'image/svg+xml', svgOf(taken, text)))}>
          SVG
        </button>
        <button @click=${() => this.#picture(async (taken) => save(`${name}.png`, await pngOf(taken)))}>
          PNG
        </button>
        <button @click=${() => file('csv', 'text/csv', `\ufeff${csv(result, words)}`)}>CSV</button>
        <button @click=${() => file('json', 'application/json', JSON.stringify(result, null, 2))}>
          JSON
        </button>
        <button @click=${() => this.#copy(text)}>
          ${words.detail(this.#copied === text ? 'copied' : 'copy')}
        </button>
      </div>
      <p class="said">${text}</p>`
  }

  #picture(use: (picture: Picture) => void | Promise<void>): void {
    const surface = this.#host.renderRoot.querySelector('article')
    if (surface) void use(pictureOf(surface))
  }

  /** Where the page may not write to the clipboard the sentence is there to be selected. */
  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      this.#copied = text
    } catch {
      this.#copied = ''
    }
    this.#host.requestUpdate()
  }
}

import { html, nothing, type TemplateResult } from 'lit'
import type { KpiResult } from '../core/result.js'
import type { Progress } from '../sources/index.js'
import { comparisonRows, comparisons } from './comparison.js'
import { headline } from './headline.js'
import { diamond, notes } from './notes.js'
import type { Words } from './words.js'

export type Layout = 'tile' | 'card' | 'panel'

/** What can be opened below the card, one at a time. */
export type Detail = 'explain' | 'breakdown' | 'table' | 'export'

/** A drawing and what it says, to be placed. */
export interface Drawn {
  /** The name of the view. */
  readonly view: string
  readonly plot: TemplateResult
  /** What the drawing shows, in words; null while it is not drawn. */
  readonly table: HTMLTableElement | null
}

/** Everything a card shows at one moment, and what its buttons do. */
export interface CardView {
  readonly result: KpiResult
  readonly words: Words
  readonly layout: Layout
  /** Room for a table, in em. */
  readonly room: number
  readonly body: Drawn | null
  /** Beside the body where there is room. */
  readonly side: Drawn | null
  /** Details that there is something to show for. */
  readonly details: readonly Detail[]
  readonly open: Detail | null
  /** What the open detail shows. */
  readonly opened: TemplateResult | typeof nothing
  /** A tile shows the rest of the card below itself. */
  readonly unfolded: boolean
  readonly allNotes: boolean
  /** When the data are from, in words. */
  readonly time: string
  readonly stale: boolean
  readonly toggle: (detail: Detail) => void
  readonly unfold: () => void
  readonly toggleNotes: () => void
}

function actions(view: CardView): TemplateResult {
  const { words, details, open, toggle, time, stale } = view
  return html`<footer part="actions">
    ${details.map(
      (detail) =>
        html`<button
          data-detail=${detail}
          aria-expanded=${open === detail}
          aria-controls=${detail === 'table' ? 'tables' : 'details'}
          @click=${() => toggle(detail)}
        >
          ${words.say(detail)}
        </button>`,
    )}
    <span class="time">${stale ? diamond : nothing}${time}</span>
  </footer>`
}

function tables({ body, side, open }: CardView): TemplateResult {
  return html`<div id="tables" class=${open === 'table' ? '' : 'hidden'} part="table">
    ${[body, side].map((drawn) => drawn?.table ?? nothing)}
  </div>`
}

/** The rest of the card under (or beside) its number and drawing. */
function rest(view: CardView): TemplateResult {
  const { result, words, layout, side, room, allNotes } = view
  const own = layout === 'panel' ? (room - 2.4) * 0.45 : room
  return html`<div class="rest">
      ${comparisonRows(comparisons(result, words), own)}
      ${notes(result, words, own, allNotes, view.toggleNotes)} ${side?.plot ?? nothing}
    </div>
    ${actions(view)}`
}

/** What keeps its height, whatever is opened below it. */
const face = (content: unknown): TemplateResult => html`<div class="face">${content}</div>`

/** A card in the order of reading: label, number, verdict, trend, comparisons, notes, actions, details. */
export function card(view: CardView): TemplateResult {
  const { result, words, layout, body, unfolded, open, opened } = view
  const tile = layout === 'tile'
  return html`${face(
      html`<div class="main">
          <header>
            <slot name="label"><span id="label" class="label" part="label">${words.name}</span></slot>
            <span class="period">${words.period(result)}</span>
          </header>
          ${headline(result, words)} ${body?.plot ?? nothing}
          ${
            tile
              ? html`<footer>
                  <button aria-expanded=${unfolded} @click=${view.unfold}>${words.say('details')}</button>
                </footer>`
              : nothing
          }
        </div>
        ${tile ? nothing : rest(view)}`,
    )}
    ${tile && unfolded ? rest(view) : nothing}
    <div id="details" class="details" part="details" ?hidden=${open === null || open === 'table'}>
      ${opened}
    </div>
    ${tables(view)}`
}

const title = (name: string): TemplateResult =>
  html`<header><span id="label" class="label" part="label">${name}</span></header>`

/** How much has come: of how much, where the server said so. There is room for it before anything has. */
function bar(progress: Progress | null, loading: string): TemplateResult {
  const { received = 0, total = null } = progress ?? {}
  return html`<progress
    part="progress"
    class=${progress ? nothing : 'idle'}
    aria-label=${loading}
    max=${total ?? nothing}
    value=${total === null ? nothing : received}
  ></progress>`
}

/** The frame of a card while there is no number: as large as the card will be. */
export function placeholder(
  name: string,
  loading: string,
  fallback: boolean,
  progress: Progress | null,
): TemplateResult {
  const bones = ['number', 'line', 'short', 'tall'].map((bone) => html`<div class="bone ${bone}"></div>`)
  return face(
    html`<div class="main">
      ${title(name)}
      <p class="hidden">${loading}</p>
      ${bar(progress, loading)} ${fallback ? html`<slot></slot>` : bones}
    </div>`,
  )
}

/** What failed and what to do about it; light children stay readable below. */
export function failure(
  name: string,
  message: string,
  retry: string,
  act: (() => void) | null,
): TemplateResult {
  return face(
    html`<div class="main">
      ${title(name)}
      <p class="failure" part="error" role="alert">${diamond}${message}</p>
      ${act ? html`<footer><button @click=${act}>${retry}</button></footer>` : nothing}
      <slot></slot>
    </div>`,
  )
}

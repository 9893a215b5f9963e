import { html, nothing, svg, type TemplateResult } from 'lit'
import type { KpiResult } from '../core/result.js'
import type { Words } from './words.js'

/** The mark of a caution, beside its words. */
export const diamond = svg`<svg class="diamond" viewBox="0 0 10 10" aria-hidden="true"><path d="M5 0L10 5L5 10L0 5Z"></path></svg>`

interface Note {
  readonly text: string
  readonly caution: boolean
}

function notesOf(result: KpiResult, words: Words): readonly Note[] {
  const caveats = result.caveats.filter(({ severity }) => severity !== 'blocking' || result.value !== null)
  return [
    ...caveats.map((caveat) => ({ text: words.caveat(caveat), caution: true })),
    ...result.findings.map((finding) => ({ text: words.finding(finding), caution: false })),
  ]
}

/** About how many characters two lines of a card of this many em hold. */
const inTwoLines = (room: number): number => room * 3.4

/**
 * The most important caution and the most important finding, two lines of each; the rest behind a button that says
 * how much there is.
 */
export function notes(
  result: KpiResult,
  words: Words,
  room: number,
  all: boolean,
  toggle: () => void,
): TemplateResult | typeof nothing {
  const every = notesOf(result, words)
  if (every.length === 0) return nothing
  const first = [every.find(({ caution }) => caution), every.find(({ caution }) => !caution)].filter(
    (n) => n !== undefined,
  )
  const shown = all ? every : first
  const hidden = every.length - first.length
  const folded = hidden > 0 || first.some(({ text }) => text.length > inTwoLines(room))
  return html`<ul class="notes ${all ? '' : 'folded'}" part="notes">
      ${shown.map(({ text, caution }) => html`<li class=${caution ? '' : 'finding'}>${caution ? diamond : nothing}${text}</li>`)}
    </ul>
    ${
      folded
        ? html`<button class="quiet" aria-expanded=${all} @click=${toggle}>
            ${all ? words.say('fewerNotes') : hidden > 0 ? words.say('moreNotes', { count: hidden }) : words.say('details')}
          </button>`
        : nothing
    }`
}

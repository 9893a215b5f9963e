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

/** The most important caution and the most important finding; the rest behind a button that says how many. */
export function notes(
  result: KpiResult,
  words: Words,
  all: boolean,
  toggle: () => void,
): TemplateResult | typeof nothing {
  const every = notesOf(result, words)
  if (every.length === 0) return nothing
  const first = [every.find(({ caution }) => caution), every.find(({ caution }) => !caution)]
  const shown = all ? every : every.filter((note) => first.includes(note))
  const hidden = every.length - first.filter(Boolean).length
  return html`<ul class="notes" part="notes">
      ${shown.map(({ text, caution }) => html`<li class=${caution ? '' : 'finding'}>${caution ? diamond : nothing}${text}</li>`)}
    </ul>
    ${
      hidden > 0
        ? html`<button class="quiet" aria-expanded=${all} @click=${toggle}>
            ${all ? words.say('fewerNotes') : words.say('moreNotes', { count: hidden })}
          </button>`
        : nothing
    }`
}

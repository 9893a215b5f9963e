import { html, nothing, type TemplateResult } from 'lit'
import { shapes } from '../core/record.js'
import type { KpiResult } from '../core/result.js'
import type { Calculation } from './calculation.js'
import type { Drawn } from './card.js'
import type { Words } from './words.js'

/** Dimensions a reader may split by: those that have a name, and the author's own. */
export function splits({ kpi, dimensions }: Calculation, words: Words): readonly string[] {
  const own = (name: string): boolean => !Object.hasOwn(shapes[kpi.main].fields, name)
  return dimensions.filter((name) => Object.hasOwn(words.locale.dimensions, name) || own(name))
}

/** The segments, what they are split by, and the KPI's further drawings. */
export function breakdown(
  result: KpiResult,
  words: Words,
  dimensions: readonly string[],
  drawn: readonly { readonly title: string; readonly drawn: Drawn }[],
  split: (dimension: string) => void,
): TemplateResult {
  const choose = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) split(event.target.value)
  }
  return html`${
    dimensions.length > 1
      ? html`<label
          >${words.detail('splitBy')}
          <select @change=${choose}>
            ${dimensions.map(
              (name) =>
                html`<option value=${name} ?selected=${name === result.dimension}>
                  ${words.capital(words.dimension(name))}
                </option>`,
            )}
          </select></label
        >`
      : nothing
  }
  ${drawn.map(
    ({ title, drawn: { plot } }) =>
      html`<section aria-label=${title}>
        <h4 aria-hidden="true">${title}</h4>
        ${plot}
      </section>`,
  )}`
}

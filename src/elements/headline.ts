import { html, nothing, type TemplateResult } from 'lit'
import type { KpiResult } from '../core/result.js'
import { verdict } from './verdict.js'
import type { Words } from './words.js'

/** Longer numbers are set smaller; the class says how many characters there must be room for. */
function fit(text: string): string {
  const lengths = [5, 8, 11, 15]
  return `fit-${lengths.find((most) => text.length <= most) ?? 20}`
}

function figure({ value, unit }: KpiResult, words: Words): TemplateResult {
  if (value === null) return html`<p class="figure none" part="value">${words.say('notEnough')}</p>`
  const { text, parts } = words.format.figure(value, unit)
  return html`<p class="figure ${fit(text)}" part="value">
    <bdi
      >${parts.map((part, i) => (part.unit && i > 0 ? small(parts[i - 1]?.text ?? '', part.text) : part.text.trimEnd()))}</bdi
    >
  </p>`
}

/** A unit behind its number, small, with the space between them if the language has one. */
function small(before: string, unit: string): TemplateResult {
  return html`<span class="unit">${/\s$/.test(before) ? '\u00a0' : ''}${unit}</span>`
}

function spread({ value, interval, unit, count }: KpiResult, words: Words): string {
  const records = words.records(count)
  if (value === null || !interval) return records
  return words.say('spread', { interval: words.format.range(interval.low, interval.high, unit), records })
}

/** The number with its unit, how sure it is, and what to think of it. */
export function headline(result: KpiResult, words: Words): TemplateResult {
  const statements = verdict(result, words)
  const blocking = result.caveats.find(
    ({ severity, id }) => severity === 'blocking' && id !== 'not-enough-data',
  )
  return html`${figure(result, words)}
    <p class="spread" part="interval">${spread(result, words)}</p>
    ${
      statements.length
        ? html`<p class="verdict" part="verdict">
            ${statements.map(({ text, tone }, i) =>
              i
                ? html`<span>${words.say('separator')}${text}</span>`
                : html`<span class="lead ${tone}">${text}</span>`,
            )}
          </p>`
        : nothing
    }
    ${result.value === null && blocking ? html`<p class="verdict">${words.caveat(blocking)}</p>` : nothing}`
}

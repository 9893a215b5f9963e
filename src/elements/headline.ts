import { html, nothing, type TemplateResult } from 'lit'
import type { Figure } from '../core/format.js'
import type { KpiResult } from '../core/result.js'
import { textWidth } from '../core/text-width.js'
import { remembered } from './remembered.js'
import { verdict } from './verdict.js'
import type { Words } from './words.js'

/** The room of a digit in em: somewhat more than it takes, somewhat less than the style sheet leaves. */
const digit = 0.6

/**
 * Longer numbers are set smaller; the class says how many digits there must be room for. A unit behind its number is
 * half as large, and marks between digits are half as wide.
 */
function fit(parts: Figure['parts']): string {
  const digits = parts.reduce((sum, { text, unit }, i) => {
    return sum + (textWidth(text) / digit) * (unit && i > 0 ? 0.55 : 1)
  }, 0)
  return `fit-${[4, 5, 6, 7, 9, 11, 13, 16].find((most) => digits <= most) ?? 20}`
}

/** Why there is no number. */
function reason({ caveats }: KpiResult, words: Words): string {
  const known = caveats.find(({ severity, id }) => severity === 'blocking' && id !== 'not-enough-data')
  return known ? words.caveat(known) : words.say('notEnough')
}

function figure(result: KpiResult, words: Words): TemplateResult {
  const { value, unit } = result
  if (value === null) return html`<p class="figure none" part="value">${reason(result, words)}</p>`
  const { parts } = words.format.figure(value, unit)
  return html`<p class="figure ${fit(parts)}" part="value">
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
export const headline = remembered((result, words): TemplateResult => {
  const statements = verdict(result, words)
  return html`${figure(result, words)}
    <p class="spread" part="interval">${spread(result, words)}</p>
    ${
      statements.length
        ? html`<p class="verdict" part="verdict">
            ${statements.map(({ text, tone }, i) =>
              i
                ? html`<span>${words.say('separator')}${text}</span>`
                : html`<span class="lead ${tone}">${words.capital(text)}</span>`,
            )}
          </p>`
        : nothing
    }`
})

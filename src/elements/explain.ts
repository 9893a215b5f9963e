import { html, nothing, type TemplateResult } from 'lit'
import type { KpiResult } from '../core/result.js'
import { besideBenchmark, yearOf } from './comparison.js'
import type { Oddity } from './inspection.js'
import type { PublishedTexts } from './published.js'
import type { Receipt } from './receipt.js'
import type { Words } from './words.js'

const operators: Readonly<Record<string, string>> = { '*': '×', '/': '÷', '-': '−' }

/** The formula in the page's words, and the same with the values put in. */
function formula({ formula: { text, terms }, value, unit }: KpiResult, words: Words): TemplateResult {
  const spelled = (name: (id: string) => string): string =>
    text.replace(/[A-Za-z]\w*|[*/-]/g, (token) => operators[token] ?? name(token))
  const valueOf = (id: string): string => {
    const term = terms.find(({ name }) => name === id)
    return term ? words.format.value(term.value, term.unit) : id
  }
  return html`<p><bdi>${spelled((id) => words.part(id))}</bdi></p>
    <p>
      <bdi>${spelled(valueOf)} = <b>${words.format.value(value, unit)}</b></bdi>
    </p>`
}

function section(title: string, body: TemplateResult | string): TemplateResult {
  return html`<dt>${title}</dt>
    <dd>${body}</dd>`
}

function list(items: readonly (TemplateResult | string)[]): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`
}

function alternatives(result: KpiResult, words: Words): TemplateResult | typeof nothing {
  const others = result.alternatives.filter(({ definition }) => definition !== result.definition)
  if (others.length === 0) return nothing
  return section(
    words.detail('otherDefinitions'),
    list(
      others.map(({ definition, unit, value }) => {
        const { name, sentence } = words.definition(definition)
        return html`${name}${words.detail('colon')}<b>${words.format.value(value, unit)}</b>${sentence ? html`<small>${sentence}</small>` : nothing}`
      }),
    ),
  )
}

function leftOut({ excluded }: KpiResult, words: Words): TemplateResult | typeof nothing {
  if (excluded.length === 0) return nothing
  return section(
    words.detail('leftOut'),
    list(
      excluded.map((exclusion) => {
        const { count, examples } = exclusion
        return html`${words.detail('leftOutRow', { reason: words.reason(exclusion), count: words.format.count(count) })}
        ${examples.length ? html`<small>${words.detail('examples', { examples: words.format.list(named(examples, words)) })}</small>` : nothing}`
      }),
    ),
  )
}

/** What was found, how often, for example where, and the number without it. */
function odd({ unit }: KpiResult, oddities: readonly Oddity[], words: Words): TemplateResult {
  return list(
    oddities.map(({ check, count, examples, without }) => {
      const notes = [
        examples.length > 0
          ? words.detail('examples', { examples: words.format.list(named(examples, words)) })
          : '',
        without ? words.detail('withoutThem', { value: words.format.value(without.value, unit) }) : '',
      ]
      return html`${words.detail('leftOutRow', { reason: words.check(check), count: words.format.count(count) })}
        <small>${words.joined(notes)}</small>`
    }),
  )
}

/** Ids, or the places of rows that have none. */
function named(examples: readonly (string | number)[], words: Words): readonly string[] {
  return examples.map((id) => (typeof id === 'number' ? `#${words.format.count(id + 1)}` : id))
}

/** Only addresses a reader may safely follow become links. */
function link(url: string, text: string): TemplateResult | string {
  return /^https?:\/\//.test(url) ? html`<a href=${url} rel="noreferrer" target="_blank">${text}</a>` : text
}

function sources(result: KpiResult, words: Words, texts: PublishedTexts): TemplateResult | typeof nothing {
  if (result.benchmarks.length === 0) return nothing
  const told = (english: string): string => texts[english] ?? words.published(english)
  return section(
    words.detail('sources'),
    list(
      result.benchmarks.map((benchmark) => {
        const { source, segment, grade, url, via, note: limit = '' } = benchmark
        const { value, note, judgement } = besideBenchmark(result, benchmark, words)
        const language = (english: string): 'en' | null =>
          english in texts ? null : words.languageOf(english, benchmark)
        const year = yearOf(benchmark, words) || words.say('undated')
        const population = words.capital(words.joined([told(segment), told(benchmark.population)]))
        const line = words.detail('sourceLine', { source: told(source), year, population, grade })
        const read =
          via === undefined ? '' : via ? words.detail('readAt', { via }) : words.detail('readInCopy')
        return html`<b>${value}</b>${words.say('separator')}${judgement}<small
            ><span lang=${language(benchmark.population) ?? nothing}
              >${link(url, words.capital(line))}</span
            ></small
          ><small>${words.capital(words.joined([note, read]))}</small
          >${limit ? html`<small lang=${language(limit) ?? nothing}>${words.capital(told(limit))}</small>` : nothing}`
      }),
    ),
  )
}

/** Where a number comes from, so that a reader can check it and two readers can compare. */
export function explanation(
  result: KpiResult,
  words: Words,
  receipt: Receipt | null | undefined,
  cleaning: readonly string[],
  oddities: readonly Oddity[],
  texts: PublishedTexts,
): TemplateResult {
  const { name, sentence } = words.definition(result.definition)
  const { period, asOf, timeZone, version, count } = result
  return html`<dl class="explanation">
    ${section(words.detail('formula'), formula(result, words))}
    ${section(words.detail('definition'), html`<b>${name}</b>${sentence ? html`<small>${sentence}</small>` : nothing}`)}
    ${alternatives(result, words)}
    ${section(
      words.detail('period'),
      words.joined([
        words.dates(period.start, period.end),
        words.say('asOf', { date: words.format.date(asOf) }),
        timeZone,
      ]),
    )}
    ${section(words.detail('records'), words.records(count))} ${leftOut(result, words)}
    ${cleaning.length ? section(words.detail('cleaning'), list(cleaning)) : nothing}
    ${oddities.length ? section(words.detail('oddities'), odd(result, oddities, words)) : nothing}
    ${sources(result, words, texts)}
    ${section(
      words.detail('receipt'),
      html`${
        receipt
          ? html`<code>${receipt.whole}</code
              ><small
                >${words.detail('receiptOf', { data: receipt.data, definition: name, version, asOf: words.format.date(asOf) })}</small
              >`
          : receipt === null
            ? words.detail('receiptNone')
            : nothing
      }`,
    )}
  </dl>`
}

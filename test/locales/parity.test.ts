import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { benchmarks } from '../../src/benchmarks/index.js'
import type { Spoken } from '../../src/core/locale.js'
import type { Message } from '../../src/core/message.js'
import { localeFor } from '../../src/elements/locale-loader.js'
import { publishedTexts } from '../../src/elements/published.js'
import { complete } from '../../src/locales/details/complete-en.js'

const languages = readdirSync(new URL('../../src/locales', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace('.ts', ''))
  .filter((language) => language !== 'en')

/** Words a language writes as English does. */
const alike: Readonly<Record<string, readonly string[]>> = {
  de: ['Definition', 'Details', 'Export', 'Name', 'Median', 'Leads', 'Mix', 'Pipeline'],
  es: ['Total', 'Leads', '{n|count} lead', '{n|count} leads'],
  fr: [
    'source',
    'Source',
    'Total',
    'Leads',
    '{n|count} lead',
    '{n|count} leads',
    '{by} point',
    '{by} points',
    '{value} points',
  ],
}

/** Fields of trade with the same name in many languages. */
const asPublished = ['B2B', 'B2B SaaS', 'Fintech', 'SaaS', 'Software', 'Webinar']

/** Parameters of models, named alike everywhere. */
const parameter = /^(BG\/NBD|Gamma-Gamma|sBG) /

const rightToLeft = ['ar', 'fa', 'he', 'ur']

const forms = (message: Message): readonly (readonly [form: string, text: string])[] =>
  typeof message === 'string'
    ? [['other', message]]
    : Object.entries(message).filter(([form]) => form !== 'by')

/** `{place|unit}` of a text, in order, each once. */
const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\{[^}]*\}/g))].sort()

const isMessage = (node: object | string): node is Message =>
  typeof node === 'string' || ('by' in node && 'other' in node)

/** Every message under its path. */
function messages(node: object | string, path = ''): Map<string, Message> {
  if (isMessage(node)) return new Map([[path, node]])
  // English texts and their translations, which English has none of.
  if (path === '/published') return new Map()
  return new Map(Object.entries(node).flatMap(([key, inner]) => [...messages(inner, `${path}/${key}`)]))
}

const english = messages(complete)

const byOf = (message: Message): readonly string[] => (typeof message === 'string' ? [] : [message.by])

describe.each(languages)('the language %s', async (language) => {
  const locale: Spoken = await localeFor(language)
  const own = messages(locale)
  const texts = [...own].flatMap(([path, message]) =>
    forms(message).map(([form, text]) => ({ path, form, text })),
  )
  const wrong = (found: (at: (typeof texts)[number]) => boolean): string[] =>
    texts.filter(found).map(({ path, form, text }) => `${path} (${form}): ${text}`)
  const englishForms = (path: string): Map<string, string> => new Map(forms(english.get(path) ?? ''))

  it('is loaded by its name and written in its own direction', () => {
    expect(locale.lang).toBe(language)
    expect(locale.direction).toBe(rightToLeft.includes(language) ? 'rtl' : 'ltr')
  })

  it('says what every published number is, and nothing that none says', () => {
    const { published = {} } = locale
    const said = benchmarks.flatMap(({ definition, source }) => [definition, source])
    expect(benchmarks.map(({ definition }) => definition).filter((text) => !published[text])).toEqual([])
    expect(Object.keys(published).filter((text) => !said.includes(text))).toEqual([])
    expect(
      Object.entries(published).filter(([english, own]) => english === own || /[<>`{}]/.test(own)),
    ).toEqual([])
  })

  it('says whom every published number measured, which part, and its limit, and nothing that none says', async () => {
    const texts = await publishedTexts(language)
    const said = new Set(
      benchmarks.flatMap(({ population, segment, note }) => [population, segment, ...(note ? [note] : [])]),
    )
    expect([...said].filter((text) => !texts[text])).toEqual([])
    expect(Object.keys(texts).filter((text) => !said.has(text))).toEqual([])
    expect(Object.values(texts).filter((own) => /[<>`{}]/.test(own))).toEqual([])
    expect(
      Object.entries(texts)
        .filter(([english, own]) => english === own)
        .map(([english]) => english)
        .filter((text) => !asPublished.includes(text)),
    ).toEqual([])
  })

  it('gives every figure a published number gives', async () => {
    const figures = (text: string): readonly string[] =>
      text
        .replace(/B2[BC]/g, '')
        .replace(/(?<=\d)[.,\u00a0\u202f](?=\d)/g, '')
        .match(/\d+/g) ?? []
    // Amounts of money are written in thousands here and in tens of thousands there.
    const texts = Object.entries(await publishedTexts(language)).filter(
      ([english]) => !/\$|million/.test(english),
    )
    const missing = ([english, own]: readonly [string, string]): boolean =>
      figures(english).some((figure) => !figures(own).includes(figure.replace(/^FY/, '')))
    expect(texts.filter(missing)).toEqual([])
  })

  it('has the keys of English', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('has the places of English, except that a form of one number may leave the number out', () => {
    expect(
      wrong(({ path, form, text }) => {
        const given = englishForms(path)
        const all = placesOf([...given.values()].join(' '))
        const needed = all.filter((at) =>
          form === 'other'
            ? given.get('other')?.includes(at)
            : [...given.values()].every((one) => one.includes(at)),
        )
        const number = new RegExp(`^\\{(${byOf(own.get(path) ?? '').join('|')})[|}]`)
        const there = placesOf(text)
        const missing = needed.filter((place) => !there.includes(place))
        const strange = there.filter((place) => !all.includes(place))
        return strange.length > 0 || missing.some((place) => form === 'other' || !number.test(place))
      }),
    ).toEqual([])
  })

  it('chooses its forms by a number of the message, and has none its numbers never take', () => {
    const rules = new Intl.PluralRules(language)
    const taken = new Set([...Array(201).keys()].map((n) => rules.select(n)).concat('other'))
    expect(wrong(({ form }) => ![...taken].some((category) => category === form))).toEqual([])
    const chosen = [...own].filter(([path, message]) => {
      const given = english.get(path) ?? ''
      const numbers = [
        ...byOf(given),
        ...forms(given).flatMap(([, text]) => placesOf(text).map((p) => p.match(/\w+/)?.[0])),
      ]
      return byOf(message).some((by) => !numbers.includes(by))
    })
    expect(chosen.map(([path]) => path)).toEqual([])
  })

  it('leaves nothing empty, nothing in English and no markup', () => {
    expect(wrong(({ text }) => text.trim() === '')).toEqual([])
    expect(wrong(({ text }) => /[<>`]|&\w+;|\*\*/.test(text))).toEqual([])
    expect(
      wrong(({ path, text }) => {
        const letters = /\p{L}/u.test(text.replace(/\{[^}]*\}/g, ''))
        const same = [...englishForms(path).values()].includes(text)
        return same && letters && !parameter.test(text) && !alike[language]?.includes(text)
      }).filter((at) => !/^\/(lang|direction) /.test(at)),
    ).toEqual([])
  })

  it('ends no sentence with the full stop of an abbreviation and its own', () => {
    const minutes = new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'short' })
    const doubled = minutes.format(42).endsWith('.') ? /\{(\w+\|duration|value)\}\./ : /\.\./
    expect(wrong(({ text }) => doubled.test(text))).toEqual([])
  })
})

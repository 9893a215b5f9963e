/**
 * Messages of a locale: text with `{name}` or `{name|unit}` places, or one text per plural category of a place.
 * No code is generated and no markup is understood: a message is text.
 */

/** Formats one value of a place by the unit written after `|` (`ratio`, `money`, …), or as a plain number. */
export type FormatPlace = (value: number | string, unit: string | null) => string

/** Text forms by the CLDR plural category of `by`; `other` is required, the rest where the language has them. */
export interface Plural {
  readonly by: string
  readonly zero?: string
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

export type Message = string | Plural

export type Params = Readonly<Record<string, number | string>>

const place = /\{(\w+)(?:\|([\w-]+))?\}/g

/**
 * Fills a message. A place without a parameter is left standing as `{name}`, so that a gap is seen, not hidden.
 * @param plural the plural category of a number in the message's language
 */
export function fill(
  message: Message,
  params: Params,
  format: FormatPlace,
  plural: (n: number) => Intl.LDMLPluralRule,
): string {
  const text = typeof message === 'string' ? message : choose(message, params, plural)
  return text.replace(place, (whole, name: string, unit: string | undefined) => {
    const value = params[name]
    return value === undefined ? whole : format(value, unit ?? null)
  })
}

function choose(message: Plural, params: Params, plural: (n: number) => Intl.LDMLPluralRule): string {
  const n = params[message.by]
  return (typeof n === 'number' ? message[plural(n)] : undefined) ?? message.other
}

/** The names of a message's places, in order, each once: what a parity test compares between languages. */
export function places(message: Message): string[] {
  const forms: readonly (readonly [string, string | undefined])[] =
    typeof message === 'string' ? [['other', message]] : Object.entries(message)
  const texts = forms.flatMap(([form, text]) => (form === 'by' ? [] : [text ?? '']))
  const names = texts.flatMap((text) => [...text.matchAll(place)].map((match) => match[1] ?? ''))
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : 1))
}

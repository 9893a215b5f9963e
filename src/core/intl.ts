import { bounded } from './bounded.js'

type Formatter = Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules | Intl.ListFormat

/*
 * Constructing an Intl formatter costs 20–200 µs, formatting costs 1 µs, and a page of cards asks for the same few
 * over and over. They are immutable, so sharing is safe; the bound keeps a page that cycles through languages from
 * growing without end.
 */
const formatters = bounded<Formatter>(400)

/** A formatter of a kind for a locale, made once. `name` stands for the options: equal names mean equal options. */
export function intl<T extends Formatter, O>(
  kind: new (locale: string, options: O) => T,
  locale: string,
  name: string,
  options: () => O,
): T {
  const make = (): T => new kind(locale, options())
  const known = formatters(`${kind.name} ${locale} ${name}`, make)
  return known instanceof kind ? known : make()
}

import { plain } from './date-text.js'

const yes = new Set([
  'true',
  'yes',
  'y',
  '1',
  'x',
  'on',
  'ja',
  'wahr',
  'evet',
  'dogru',
  'si',
  'verdadero',
  'oui',
  'vrai',
])
const no = new Set([
  'false',
  'no',
  'n',
  '0',
  'off',
  'nein',
  'falsch',
  'hayir',
  'yanlis',
  'falso',
  'non',
  'faux',
])

/** Reads yes or no as exports in English, German, Turkish, Spanish and French write it; null for anything else. */
export function readFlag(text: string): boolean | null {
  const word = plain(text)
  return yes.has(word) ? true : no.has(word) ? false : null
}

const blanks = new Set([
  'na',
  'null',
  'none',
  'nil',
  'nan',
  'undefined',
  'blank',
  'leer',
  'novalue',
  'keinwert',
  'ka',
])

/** Whether a cell of a number, date or flag says that there is none: `-`, `n/a`, `#N/A`, `null`. */
export function isBlank(text: string): boolean {
  return text === '' || (!/\d/.test(text) && (/^[\s\-–—.#/?]*$/.test(text) || blanks.has(plain(text))))
}

import { plain } from './date-text.js'

/** Words that say whose column it is, not what it holds. */
const entities = new Set(
  'deal deals opportunity opp lead leads contact record hs hubspot property properties sales the of de la le los del der die das anlasma firsat musteri adayi oportunidad opportunite transaction'.split(
    ' ',
  ),
)

/**
 * How surely a column's name is one of a field's names: 0.95 when it is, 0.9 when it is but for the kind of record it
 * names beside, 0.6 when it has one within it, 0 when not.
 */
export function nameScore(column: string, names: readonly string[]): number {
  if (names.includes(plain(column))) return 0.95
  const words = column
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map(plain)
    .filter((word) => word !== '')
  const telling = words.filter((word) => !entities.has(word))
  if (names.includes(telling.join(''))) return 0.9
  for (let from = 0; from < telling.length; from++) {
    for (let to = from + 1; to <= telling.length; to++) {
      const part = telling.slice(from, to).join('')
      if (part.length >= 4 && names.includes(part)) return 0.6
    }
  }
  return 0
}

const emails = new Set(
  'email emailaddress mail eposta epostaadresi correo correoelectronico courriel adresseemail contactemail personemail'.split(
    ' ',
  ),
)
const domains = new Set('domain companydomain companydomainname website webseite webadresse'.split(' '))

/** Whether a column says who a record is about: by an address for mail, or by a domain. */
export function identityOf(column: string): 'email' | 'domain' | null {
  const name = plain(column)
  return emails.has(name) ? 'email' : domains.has(name) ? 'domain' : null
}

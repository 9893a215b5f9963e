import type { FieldDecision } from '../sources/index.js'
import type { Words } from './words.js'

/** Date orders as a reader knows them; they need no translation. */
const written: Readonly<Record<string, string>> = {
  dmy: 'DD/MM/YYYY',
  mdy: 'MM/DD/YYYY',
  ymd: 'YYYY/MM/DD',
  iso: 'YYYY-MM-DD',
}

/**
 * What a column was taken for: the field, the column, how it is written, and a value that settled it. A column that
 * could not be decided ends in a question mark.
 */
export function decisionText(
  { field, column, order, decimal, evidence, undecided }: FieldDecision,
  words: Words,
): string {
  const [first] = evidence
  const how = [
    order === null ? '' : (written[order] ?? order),
    decimal === null ? '' : `0${decimal}5`,
    first ? words.detail('quoted', { text: first.example }) : '',
  ]
  const from = words.detail('quoted', { text: column })
  return `${field} ← ${from} ${words.joined(how)}${undecided ? ' ?' : ''}`.trim()
}

import type { Field } from '../core/field.js'
import { plain } from './date-text.js'
import { readFlag } from './flag-text.js'
import type { From } from './mapping.js'
import { outcomeOf } from './outcome-words.js'
import type { Stage } from './stages.js'

/**
 * What a word of a column stands for in a field, as its mapping says; null where it says nothing.
 *
 * @param stages the program's list of stages, by id and by label
 */
export function wordReader(
  field: Field | undefined,
  from: From,
  stages: ReadonlyMap<string, Stage>,
): (text: string) => string | null {
  if (typeof from === 'string') return (text) => own(field, text)
  const { words, stage, filled, yes = null, no = null, lookUp } = from
  if (filled !== undefined) return () => filled
  if (words) {
    const known = new Map(Object.entries(words).map(([word, value]) => [plain(word), value]))
    return (text) => known.get(plain(text)) ?? null
  }
  if (stage) return (text) => stages.get(plain(text))?.outcome ?? outcomeOf(text) ?? 'open'
  if (lookUp) return (text) => stages.get(plain(text))?.label ?? text
  if (yes === null && no === null) return (text) => own(field, text)
  return (text) => {
    const flag = readFlag(text)
    return flag === null ? null : flag ? yes : no
  }
}

/** A choice by its own word, or by that of another language; any other text as it is. */
function own(field: Field | undefined, text: string): string | null {
  if (field?.kind !== 'choice') return text
  const word = text.toLowerCase()
  return field.choices.includes(word) ? word : outcomeOf(text)
}

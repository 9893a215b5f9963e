import type { KpiResult } from '../core/result.js'
import type { Words } from './words.js'

/** Remembers what is said of a result while it lives: a card renders itself more often than it has news. */
export function remembered<T>(
  say: (result: KpiResult, words: Words) => T,
): (result: KpiResult, words: Words) => T {
  const said = new WeakMap<KpiResult, { readonly words: Words; readonly text: T }>()
  return (result, words) => {
    let last = said.get(result)
    if (last?.words !== words) said.set(result, (last = { words, text: say(result, words) }))
    return last.text
  }
}

/** Letters read from right to left, and the marks that Intl writes beside numbers in their languages. */
const leftward = /[\p{Script=Arabic}\p{Script=Hebrew}\u200e\u200f\u061c]/u
const letter = /\p{L}/u

/**
 * The text as one piece, in the direction in which its own language reads it. The first strong character does not tell
 * it: Intl sets a mark of left to right before a sign, and Arabic `+1.6 h` would be read backwards.
 * @param rtl what has no letters is read from right to left
 */
export function isolated(text: string, rtl = false): string {
  return `${leftward.test(text) || (rtl && !letter.test(text)) ? '\u2067' : '\u2068'}${text}\u2069`
}

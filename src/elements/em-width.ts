/** Characters as wide as they are high: Chinese, Japanese, Korean, and the marks written with them. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g
/** Characters that take no room: marks of direction, and joiners. */
const invisible = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g

/** Characters half as wide as most. */
const narrow = /[iljtf.,:;'’|!٬٫()[\]\s]/g

/** About how wide a text is in em, for layouts that are chosen before anything is drawn. */
export function emWidth(text: string): number {
  const seen = text.replaceAll(invisible, '')
  const square = seen.match(wide)?.length ?? 0
  const half = seen.match(narrow)?.length ?? 0
  return square + 0.56 * (seen.length - square - half / 2)
}

/**
 * The widest piece of a text that is not broken: a word. Japanese and Chinese break between any two characters, yet
 * in a column a few of them should stand together.
 */
export function longestWord(text: string): number {
  return Math.max(
    0,
    ...text.split(/\s+/).map((word) => (word.search(wide) >= 0 ? Math.min(emWidth(word), 5) : emWidth(word))),
  )
}

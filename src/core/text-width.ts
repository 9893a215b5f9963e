import { bounded } from './bounded.js'

/** Of a character that is none of the below: capitals, and letters of scripts without them. */
const rest = 0.68

/** Characters as wide as they are high: Chinese, Japanese, Korean, the marks written with them, and arrows. */
const square =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6…—↑↓→←]/

/*
 * Cards and charts are laid out before there is anything to measure, so text is measured by a table of average advance
 * widths in em, taken from common interface fonts (Noto Sans, Segoe UI, Liberation Sans) and rounded up: a text may get
 * a little more room than it needs, never less.
 */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[iljI|!.,:;'`’\u00a0\u202f ]/u, 0.31],
  [/[frtJ()[\]{}\-/\\"°·]/u, 0.4],
  [/[\p{Nd}\p{Sc}–×±]/u, 0.58],
  [/[mwMW@]/u, 0.95],
  [/[%‰]/u, 0.88],
  [/\p{Emoji_Presentation}/u, 1.35],
  [/\p{Script=Arabic}/u, 0.57],
  [square, 1],
  [/\p{Script=Cyrillic}/u, rest],
  [/\p{Ll}/u, 0.58],
]

/** By character, of which a page has few. */
const known = bounded<number>(2_000)

/** About how wide one line of a text is in em, rather more than less. */
export function textWidth(text: string): number {
  let sum = 0
  for (const character of text)
    sum += known(character, () => widths.find(([kind]) => kind.test(character))?.[1] ?? rest)
  return sum
}

/**
 * The width in em of the widest piece of a text that is not broken: a word. Japanese and Chinese break between any two
 * characters, yet in a column a few of them should stand together. 0 of an empty text.
 */
export function wordWidth(text: string): number {
  const widest = (word: string): number => Math.min(textWidth(word), square.test(word) ? 5 : Infinity)
  return Math.max(0, ...text.split(/\s+/).map(widest))
}

import type { Role, TextMark } from '../core/scene.js'
import { textWidth } from '../core/text-width.js'

/** The font size of text in CSS pixels by its role: ticks of an axis are smaller than labels. */
export function fontSize(role: Role): number {
  return role === 'axis' || role === 'grid' ? 11 : 12
}

/** The distance between baselines of two lines of the role. */
export const lineHeight = (role: Role): number => fontSize(role) + 3

/** From the middle of a line of text down to its baseline. */
export const baseline = (role: Role): number => fontSize(role) * 0.36

/** The width of one line of text in CSS pixels. `strong` text is set bolder and so wider. */
export function measure(text: string, role: Role): number {
  return textWidth(text) * fontSize(role) * (role === 'strong' ? 1.08 : 1)
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The room a text takes. Anchors are physical: `start` runs to the right of x in every language. */
export function textBox(mark: TextMark): Box {
  const width = measure(mark.text, mark.role)
  const size = fontSize(mark.role)
  const left = mark.anchor === 'start' ? mark.x : mark.anchor === 'end' ? mark.x - width : mark.x - width / 2
  return { left, right: left + width, top: mark.y - size * 0.8, bottom: mark.y + size * 0.22 }
}

/** Whether two rooms share any of their area. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether texts in the order of a line keep a gap from one to the next. */
export function separate(marks: readonly TextMark[], gap: number): boolean {
  return marks.every((mark, i) => {
    const next = marks[i + 1]
    return next === undefined || textBox(mark).right + gap <= textBox(next).left
  })
}

export interface Shortened {
  readonly text: string
  /** The whole text, when `text` is shorter. */
  readonly full?: string
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The text cut to a width with an ellipsis, at whole characters as a reader sees them; '' when nothing fits. */
export function truncate(text: string, width: number, role: Role): Shortened {
  if (measure(text, role) <= width) return { text }
  const characters = Array.from(segmenter.segment(text), (s) => s.segment)
  for (let n = characters.length - 1; n > 0; n--) {
    const short = `${characters.slice(0, n).join('').trimEnd()}…`
    if (measure(short, role) <= width) return { text: short, full: text }
  }
  return { text: '', full: text }
}

/**
 * The text with a name inside it cut until the whole fits, so that the number beside the name survives; the text
 * itself when it fits, and when no cut of the name is enough (the caller then cuts the end).
 */
export function shortenName(text: string, name: string, fits: (text: string) => boolean): Shortened {
  if (fits(text)) return { text }
  const characters = Array.from(segmenter.segment(name), (s) => s.segment)
  for (let n = characters.length - 1; n >= 3; n--) {
    const short = text.replace(name, () => `${characters.slice(0, n).join('').trimEnd()}…`)
    if (fits(short)) return { text: short, full: text }
  }
  return { text }
}

/** The text broken at the space that makes its two lines most even; null when it has no space. */
function halved(text: string, role: Role): { lines: readonly [string, string]; width: number } | null {
  const words = text.split(' ')
  const breaks = words.slice(1).map((_, i) => {
    const lines = [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const
    return { lines, width: Math.max(measure(lines[0], role), measure(lines[1], role)) }
  })
  return breaks.sort((a, b) => a.width - b.width)[0] ?? null
}

/** The width the text takes in a narrow column: on one line when it is short, else on two even ones. */
export function compactWidth(text: string, short: number, role: Role): number {
  const whole = measure(text, role)
  return whole <= short ? whole : Math.max(Math.min(short, whole), halved(text, role)?.width ?? whole)
}

/**
 * The text in at most two lines of a width, broken at a space where the lines come out most even; where that is
 * too wide, the first line takes what it can and the second is shortened.
 */
export function wrap(text: string, width: number, role: Role): readonly Shortened[] {
  if (measure(text, role) <= width) return [{ text }]
  const best = halved(text, role)
  if (best && best.width <= width) return best.lines.map((line) => ({ text: line }))
  const words = text.split(' ')
  const first = words.findLastIndex((_, i) => i > 0 && measure(words.slice(0, i).join(' '), role) <= width)
  if (first === -1) return [truncate(text, width, role)]
  const last = truncate(words.slice(first).join(' '), width, role)
  return [{ text: words.slice(0, first).join(' ') }, { ...last, full: text }]
}

/** A label that wants its middle at `at` and takes `size` along the line; heavier ones move less and stay longer. */
export interface Wish {
  readonly at: number
  readonly size: number
  readonly weight: number
}

/**
 * Places labels along a line between `low` and `high` so that none overlap: in the order of their wishes, moved as
 * little as possible (weighted least squares: isotonic regression by pooling adjacent violators, Barlow et al. 1972).
 * Where they cannot all fit the lightest are left out: null in their place.
 */
export function place(
  wishes: readonly Wish[],
  low: number,
  high: number,
  gap: number,
): readonly (number | null)[] {
  const order = wishes.map((wish, index) => ({ wish, index })).sort((a, b) => a.wish.at - b.wish.at)
  const room = (list: typeof order): number =>
    list.reduce((sum, { wish }) => sum + wish.size, 0) + gap * Math.max(0, list.length - 1)
  let kept = order
  while (kept.length > 0 && room(kept) > high - low + 1e-9) {
    const lightest = kept.reduce((a, b) => (b.wish.weight < a.wish.weight ? b : a))
    kept = kept.filter((entry) => entry !== lightest)
  }
  const out: (number | null)[] = wishes.map(() => null)
  const spare = high - low - room(kept)
  let offset = low
  const starts = kept.map(({ wish }) => {
    const start = offset
    offset += wish.size + gap
    return start
  })
  const blocks: { sum: number; weight: number; count: number }[] = []
  kept.forEach(({ wish }, i) => {
    let block = {
      sum: (wish.at - wish.size / 2 - (starts[i] ?? low)) * wish.weight,
      weight: wish.weight,
      count: 1,
    }
    for (;;) {
      const before = blocks.at(-1)
      if (!before || before.sum / before.weight <= block.sum / block.weight) break
      blocks.pop()
      block = {
        sum: before.sum + block.sum,
        weight: before.weight + block.weight,
        count: before.count + block.count,
      }
    }
    blocks.push(block)
  })
  let i = 0
  for (const block of blocks) {
    const shift = Math.min(spare, Math.max(0, block.sum / block.weight))
    for (let k = 0; k < block.count; k++, i++) {
      const entry = kept[i]
      if (entry) out[entry.index] = (starts[i] ?? low) + shift + entry.wish.size / 2
    }
  }
  return out
}

import type { Mark } from '../core/scene.js'
import { baseline, lineHeight, measure } from './label.js'
import { levelText, type Level } from './levels.js'

const swatch = 14
const gap = 6
const apart = 14

/**
 * A key under a drawing too narrow for labels beside its lines: a swatch and a text for each level, flowing into
 * lines of the width, the first levels first, from the side where reading begins. What does not fit into `lines` is
 * left to the table.
 */
export function legend(
  levels: readonly Level[],
  width: number,
  lines: number,
  rtl: boolean,
): { readonly height: number; marksAt(top: number): readonly Mark[] } {
  const height = lineHeight('label') + 1
  const entries: { level: Level; x: number; line: number; text: string; full?: string }[] = []
  let x = 0
  let line = 0
  for (const level of levels) {
    const room = width - swatch - gap
    const short = levelText(level, room)
    const taken = swatch + gap + measure(short.text, 'label')
    if (x > 0 && x + taken > width) {
      x = 0
      line += 1
    }
    if (line >= lines || short.text === '') break
    entries.push({ level, x, line, ...short })
    x += taken + apart
  }
  const used = entries.length > 0 ? (entries.at(-1)?.line ?? 0) + 1 : 0
  return {
    height: used * height,
    marksAt: (top) =>
      entries.flatMap(({ level, x: at, line: row, text, full }): Mark[] => {
        const middle = top + row * height + height / 2
        const { role, dashed } = level
        const side = (v: number): number => (rtl ? width - v : v)
        const [x1, x2] = [side(at), side(at + swatch)]
        const x = side(at + swatch + gap)
        const key: Mark =
          level.low === level.high
            ? { kind: 'rule', role, dashed, x1, y1: middle, x2, y2: middle }
            : { kind: 'rect', role, x: Math.min(x1, x2), y: middle - 4, width: swatch, height: 8 }
        const label = { text, ...(full === undefined ? {} : { full }) }
        const anchor = rtl ? 'end' : 'start'
        return [key, { kind: 'text', role: 'label', x, y: middle + baseline('label'), anchor, ...label }]
      }),
  }
}

import type { Mark, Scene } from '../core/scene.js'
import { measure } from './label.js'
import { mirrored } from './path.js'

const opposite = { start: 'end', middle: 'middle', end: 'start' } as const

/**
 * The scene as a reader of a right-to-left language expects a list: every place read from the other side. Numbers run
 * from left to right in every language: those of a column still line up at their right ends.
 */
export function mirror(scene: Scene): Scene {
  const { width, marks } = scene
  /** Of the columns, by where they end. */
  const widths: Record<number, number> = {}
  const flip = (mark: Mark): Mark => {
    switch (mark.kind) {
      case 'path':
        return { ...mark, d: mirrored(mark.d, width) }
      case 'rect':
        return { ...mark, x: width - mark.x - mark.width }
      case 'dot':
        return { ...mark, x: width - mark.x }
      case 'rule':
        return { ...mark, x1: width - mark.x1, x2: width - mark.x2 }
      case 'text': {
        const x = width - mark.x
        const column = mark.anchor === 'end' ? (widths[mark.x] ?? 0) : 0
        // A heading may be wider than what is under it.
        return column < measure(mark.text, mark.role)
          ? { ...mark, x, anchor: opposite[mark.anchor] }
          : { ...mark, x: x + column }
      }
    }
  }
  for (const mark of marks)
    if (mark.kind === 'text' && mark.role !== 'name' && /\p{Nd}/u.test(mark.text))
      widths[mark.x] = Math.max(widths[mark.x] ?? 0, measure(mark.text, mark.role))
  return {
    ...scene,
    marks: marks.map(flip),
    points: scene.points.map((point) => ({
      ...point,
      x: width - point.x,
      hit: { ...point.hit, x: width - point.hit.x - point.hit.width },
    })),
  }
}

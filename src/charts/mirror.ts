import type { Mark, Scene, TextMark } from '../core/scene.js'
import { mirrored } from './path.js'

const opposite = { start: 'end', middle: 'middle', end: 'start' } as const satisfies Record<
  TextMark['anchor'],
  TextMark['anchor']
>

function flip(mark: Mark, width: number): Mark {
  switch (mark.kind) {
    case 'path':
      return { ...mark, d: mirrored(mark.d, width) }
    case 'rect':
      return { ...mark, x: width - mark.x - mark.width }
    case 'dot':
      return { ...mark, x: width - mark.x }
    case 'rule':
      return { ...mark, x1: width - mark.x1, x2: width - mark.x2 }
    case 'text':
      return { ...mark, x: width - mark.x, anchor: opposite[mark.anchor] }
  }
}

/** The scene as a reader of a right-to-left language expects a list: every place read from the other side. */
export function mirror(scene: Scene): Scene {
  const { width } = scene
  return {
    ...scene,
    marks: scene.marks.map((mark) => flip(mark, width)),
    points: scene.points.map((point) => ({
      ...point,
      x: width - point.x,
      hit: { ...point.hit, x: width - point.hit.x - point.hit.width },
    })),
  }
}

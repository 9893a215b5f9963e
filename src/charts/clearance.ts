import type { Mark, TextMark } from '../core/scene.js'
import { overlap, textBox, type Box } from './label.js'
import type { Place } from './path.js'

/** Whether a straight line runs through a box (Liang and Barsky 1984). */
export function crosses([x1, y1]: Place, [x2, y2]: Place, box: Box): boolean {
  let from = 0
  let to = 1
  const edges: readonly (readonly [number, number])[] = [
    [x1 - x2, x1 - box.left],
    [x2 - x1, box.right - x1],
    [y1 - y2, y1 - box.top],
    [y2 - y1, box.bottom - y1],
  ]
  for (const [slope, distance] of edges) {
    if (slope === 0) {
      if (distance < 0) return false
    } else if (slope < 0) from = Math.max(from, distance / slope)
    else to = Math.min(to, distance / slope)
  }
  return from <= to
}

/** What a label may not touch. */
export interface Obstacles {
  readonly lines: readonly (readonly Place[])[]
  readonly boxes: readonly Box[]
}

/** The rules and texts among marks, as obstacles. */
export function obstaclesOf(marks: readonly Mark[]): Obstacles {
  return {
    lines: marks.flatMap((mark): Place[][] =>
      mark.kind === 'rule'
        ? [
            [
              [mark.x1, mark.y1],
              [mark.x2, mark.y2],
            ],
          ]
        : [],
    ),
    boxes: marks.flatMap((mark) => {
      if (mark.kind === 'text') return [textBox(mark)]
      if (mark.kind !== 'dot') return []
      return [
        { left: mark.x - mark.r, right: mark.x + mark.r, top: mark.y - mark.r, bottom: mark.y + mark.r },
      ]
    }),
  }
}

const margin = 2

/** The first of the places for a label that lies within the bounds and keeps clear; null when none does. */
export function clearSpot(
  spots: readonly TextMark[],
  bounds: Box,
  { lines, boxes }: Obstacles,
): TextMark | null {
  const clear = (mark: TextMark): boolean => {
    const box = textBox(mark)
    if (
      box.left < bounds.left ||
      box.right > bounds.right ||
      box.top < bounds.top ||
      box.bottom > bounds.bottom
    )
      return false
    const wide = {
      left: box.left - margin,
      right: box.right + margin,
      top: box.top - margin,
      bottom: box.bottom + margin,
    }
    if (boxes.some((other) => overlap(other, wide))) return false
    return lines.every((line) =>
      line.every((a, i) => {
        const b = line[i + 1]
        return b === undefined || !crosses(a, b, wide)
      }),
    )
  }
  return spots.find(clear) ?? null
}

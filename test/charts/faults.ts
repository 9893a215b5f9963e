import { crosses } from '../../src/charts/clearance.js'
import { overlap, textBox, type Box } from '../../src/charts/label.js'
import type { Mark, Scene, TextMark } from '../../src/core/scene.js'

function corners(mark: Mark): readonly (readonly [number, number])[] {
  switch (mark.kind) {
    case 'path':
      return [...mark.d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map((m) => [Number(m[1]), Number(m[2])])
    case 'rect':
      return [
        [mark.x, mark.y],
        [mark.x + mark.width, mark.y + mark.height],
      ]
    case 'dot':
      return [
        [mark.x - mark.r, mark.y - mark.r],
        [mark.x + mark.r, mark.y + mark.r],
      ]
    case 'rule':
      return [
        [mark.x1, mark.y1],
        [mark.x2, mark.y2],
      ]
    case 'text': {
      const { left, top, right, bottom } = textBox(mark)
      return [
        [left, top],
        [right, bottom],
      ]
    }
  }
}

const textsOf = (scene: Scene): readonly TextMark[] => scene.marks.filter((mark) => mark.kind === 'text')

const shrunk = ({ left, right, top, bottom }: Box): Box => ({
  left: left + 0.5,
  right: right - 0.5,
  top: top + 0.5,
  bottom: bottom - 0.5,
})

/** Pairs of texts that share any of their room. */
export function overlapping(scene: Scene): readonly string[] {
  const texts = textsOf(scene)
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter((b) => overlap(shrunk(textBox(a)), shrunk(textBox(b))))
      .map((b) => `${a.text} | ${b.text}`),
  )
}

/** Texts that a rule runs through. */
export function crossed(scene: Scene): readonly string[] {
  return scene.marks.flatMap((mark) =>
    mark.kind === 'rule'
      ? textsOf(scene)
          .filter((text) => crosses([mark.x1, mark.y1], [mark.x2, mark.y2], shrunk(textBox(text))))
          .map((text) => `${text.text} by ${mark.role}`)
      : [],
  )
}

/** Marks and points that reach out of the scene. */
export function outside({ width, height, marks, points }: Scene): readonly string[] {
  const beyond = ([x, y]: readonly [number, number]): boolean =>
    !(x >= -0.5 && x <= width + 0.5 && y >= -0.5 && y <= height + 0.5)
  return [
    ...marks.filter((mark) => corners(mark).some(beyond)),
    ...points.filter(
      ({ x, y, hit }) =>
        beyond([x, y]) ||
        beyond([hit.x, hit.y]) ||
        beyond([hit.x + hit.width, hit.y + hit.height]) ||
        hit.width < 0,
    ),
  ].map((item) => JSON.stringify(item))
}

function numbers(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : []
}

/** Marks that cannot be drawn: a number that is none, an empty outline, a text that says nothing. */
export function broken({ marks }: Scene): readonly string[] {
  return marks
    .filter((mark) => {
      if (!numbers(mark).every(Number.isFinite)) return true
      if (mark.kind === 'path') return !/^(M-?[\d.]+,-?[\d.]+(L-?[\d.]+,-?[\d.]+)+)+Z?$/.test(mark.d)
      if (mark.kind === 'rect') return Math.min(mark.width, mark.height) < 0
      return mark.kind === 'text' && mark.text.trim() === ''
    })
    .map((mark) => JSON.stringify(mark))
}

/** Everything above. */
export const faults = (scene: Scene): readonly string[] => [
  ...overlapping(scene),
  ...crossed(scene),
  ...outside(scene),
  ...broken(scene),
]

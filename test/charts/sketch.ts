import type { Mark, Scene } from '../../src/core/scene.js'

const n = (value: number): string => String(Math.round(value * 10) / 10)

function line(mark: Mark): string {
  const style = mark.dashed ? ' dashed' : ''
  switch (mark.kind) {
    case 'path':
      return `path ${mark.role}${style}${mark.fill ? ' filled' : ''} ${mark.d}`
    case 'rect':
      return `rect ${mark.role}${style} ${n(mark.x)},${n(mark.y)} ${n(mark.width)}×${n(mark.height)}`
    case 'dot':
      return `dot ${mark.role} ${n(mark.x)},${n(mark.y)} r${n(mark.r)}${mark.hollow ? ' hollow' : ''}`
    case 'rule':
      return `rule ${mark.role}${style} ${n(mark.x1)},${n(mark.y1)} ${n(mark.x2)},${n(mark.y2)}`
    case 'text':
      return `text ${mark.role} ${n(mark.x)},${n(mark.y)} ${mark.anchor} ${mark.text}`
  }
}

/** The marks of a scene, one line each, numbers rounded to tenths. */
export const sketch = (scene: Scene | null): readonly string[] => scene?.marks.map(line) ?? []

/** The marks of one kind and role. */
export const only = (scene: Scene | null, kind: Mark['kind'], role: Mark['role']): readonly string[] =>
  sketch(scene).filter((text) => text.startsWith(`${kind} ${role}`))

/** What all texts of a scene say. */
export const texts = (scene: Scene | null): readonly string[] =>
  scene?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])) ?? []

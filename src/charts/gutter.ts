import type { Mark, Role } from '../core/scene.js'
import { baseline, compactWidth, lineHeight, measure, place, wrap, type Shortened } from './label.js'

/** A label at the end of a line, beside the height it belongs to. */
export interface EndLabel {
  /** The height it stands for, in CSS pixels. */
  readonly at: number
  readonly text: string
  /** The part of the text that may be shortened; '' when none may. */
  readonly name: string
  readonly role: Role
  readonly weight: number
  /** What it stands for lies beyond the axis: nothing is there to be led back to. */
  readonly beyond?: boolean
}

const lead = 10
/** Between two labels: where there is room, more than between the lines of one. */
const gaps = [9, 3] as const
/** From this width on a label is broken into lines. */
const short = 76
/** The name of a source, and what follows it, stay whole up to this width. */
const whole = 130

interface Block {
  readonly label: EndLabel
  readonly lines: readonly Shortened[]
}

/** What follows the name of a source; '' where the text is not such a name and what follows. */
function afterName(text: string, name: string): string {
  const plain = text.replaceAll(/[\u2066-\u2069]/g, '')
  return name !== '' && plain.startsWith(`${name} `) ? plain.slice(name.length + 1) : ''
}

function wrapped({ text, name, role }: EndLabel, room: number): readonly Shortened[] {
  if (role === 'strong' || measure(text, role) <= room) return [{ text }]
  const rest = afterName(text, name)
  return rest === '' ? wrap(text, room, role) : [...wrap(name, room, role), ...wrap(rest, room, role)]
}

/** The width a column of end labels takes, at most `most`; 0 without labels. */
export function gutterWidth(labels: readonly Omit<EndLabel, 'at'>[], most: number): number {
  if (labels.length === 0) return 0
  const widths = labels.map(({ text, name, role }) => {
    if (role === 'strong') return measure(text, role)
    const rest = afterName(text, name)
    return rest === ''
      ? compactWidth(text, short, role)
      : Math.max(compactWidth(name, whole, role), compactWidth(rest, whole, role))
  })
  return Math.ceil(Math.min(most, Math.max(...widths) + lead))
}

/**
 * The labels in the column from `x`, `width` wide, in the order of their heights and without overlap. The lines they
 * belong to end where the column begins, so no label crosses one; a label that had to move is led back to its line.
 */
export function endLabels(
  labels: readonly EndLabel[],
  x: number,
  width: number,
  top: number,
  bottom: number,
): readonly Mark[] {
  const blocks = labels
    .map((label): Block => ({ label, lines: wrapped(label, width - lead + 0.01) }))
    .filter((block) => block.lines.every((line) => line.text !== ''))
  const wishes = blocks.map(({ label, lines }) => ({
    at: label.at,
    size: lines.length * lineHeight(label.role),
    weight: label.weight,
  }))
  const taken = wishes.reduce((sum, { size }) => sum + size, 0)
  const [roomy, tight] = gaps
  const gap = taken + roomy * (wishes.length - 1) <= bottom - top ? roomy : tight
  const places = place(wishes, top, bottom, gap)
  return blocks.flatMap(({ label, lines }, i): Mark[] => {
    const middle = places[i]
    if (middle === null || middle === undefined) return []
    const moved = !label.beyond && Math.abs(middle - label.at) > 4
    const leader: Mark[] = moved
      ? [{ kind: 'rule', role: 'axis', x1: x + 1, y1: label.at, x2: x + lead - 3, y2: middle }]
      : []
    const height = lineHeight(label.role)
    const first = middle - ((lines.length - 1) * height) / 2 + baseline(label.role)
    return [
      ...leader,
      ...lines.map((line, k): Mark => ({
        kind: 'text',
        role: label.role,
        x: x + lead,
        y: first + k * height,
        anchor: 'start',
        ...line,
      })),
    ]
  })
}

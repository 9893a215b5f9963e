import type { Frame } from '../core/frame.js'
import type { CurvePoint, Unit } from '../core/result.js'
import type { Mark, TextMark } from '../core/scene.js'
import { atRiskAt } from './curve.js'
import { elapsedTick, evenly, landmarks } from './elapsed.js'
import { baseline, fontSize, lineHeight, measure, separate, truncate } from './label.js'
import type { Scale } from './scale.js'
import { say } from './wording.js'

export interface TimeTick {
  readonly value: number
  readonly mark: TextMark
}

const apart = 12

/** Texts under the axis, each centred on its time but held inside the frame. */
function under(text: string, at: number, y: number, width: number): TextMark {
  const half = measure(text, 'axis') / 2
  return {
    kind: 'text',
    role: 'axis',
    x: Math.min(width - half, Math.max(half, at)),
    y,
    text,
    anchor: 'middle',
  }
}

/** The ticks of a time axis: as many of the times a reader thinks in as have room for their labels. */
export function timeTicks(
  x: Scale,
  unit: Unit,
  logarithmic: boolean,
  y: number,
  frame: Frame,
): readonly TimeTick[] {
  const [low, high] = x.domain
  const marks = landmarks(low, high, unit)
  const sets = logarithmic
    ? [1, 2, 3, 4, 6, 8, 12].map((every) => marks.filter((_, i) => i % every === 0))
    : [8, 6, 5, 4, 3, 2, 1].map((count) => evenly(high, unit, count))
  const ticks = sets.map((values) =>
    values.map((value): TimeTick => ({
      value,
      mark: under(elapsedTick(value, unit, frame.format), x(value), y, frame.width),
    })),
  )
  const fitting = ticks.find((set) =>
    separate(
      set.map((tick) => tick.mark),
      apart,
    ),
  )
  return fitting ?? ticks.at(-1)?.slice(0, 1) ?? []
}

/** Short strokes at the ticks. */
export function tickStrokes(ticks: readonly TimeTick[], x: Scale, bottom: number): readonly Mark[] {
  return ticks.map(({ value }) => ({
    kind: 'rule',
    role: 'axis',
    x1: x(value),
    y1: bottom,
    x2: x(value),
    y2: bottom + 3,
  }))
}

/** The height of the two lines of `riskRow`. */
export const riskHeight = 2 * lineHeight('axis') + 6

/** How many are still at risk under each tick, below a line that says so. */
export function riskRow(
  curve: readonly CurvePoint[],
  ticks: readonly TimeTick[],
  x: Scale,
  top: number,
  frame: Frame,
): readonly Mark[] {
  const head = truncate(say(frame, 'atRisk'), frame.width, 'axis')
  const first = top + fontSize('axis')
  const numbers = ticks.flatMap(({ value }) => {
    const count = atRiskAt(curve, value)
    if (count === null) return []
    return [under(frame.format.count(count), x(value), first + lineHeight('axis'), frame.width)]
  })
  if (head.text === '' || !separate(numbers, 3)) return []
  return [{ kind: 'text', role: 'axis', x: 0, y: first, anchor: 'start', ...head }, ...numbers]
}

/** Lines at none, half and all, as many as have room, with their labels ending before `left`. */
export function shareGrid(y: Scale, left: number, right: number, frame: Frame): readonly Mark[] {
  const height = y(0) - y(1)
  const values = height >= 44 ? [0, 0.5, 1] : height >= 20 ? [0, 1] : [0]
  return values.flatMap((value): Mark[] => [
    { kind: 'rule', role: value === 0 ? 'axis' : 'grid', x1: left, y1: y(value), x2: right, y2: y(value) },
    {
      kind: 'text',
      role: 'axis',
      x: left - 6,
      y: y(value) + baseline('axis'),
      text: frame.format.tick(value, 'ratio'),
      anchor: 'end',
    },
  ])
}

import type { Frame } from '../core/frame.js'
import type { KpiResult, Segment } from '../core/result.js'
import type { Mark, TextMark } from '../core/scene.js'
import { baseline, measure, truncate } from './label.js'
import { rowHeightIn, type Extent, type Scale } from './scale.js'
import { dimensionName, enough, estimated, segmentName, tooFew } from './segments.js'
import { cell, say } from './wording.js'

const gap = 12

/** Where the columns of a row stand: its name, the axis, the value and the number of records. */
export interface RowLayout {
  readonly height: number
  readonly axis: Extent
  /** From the top of the row to the middle of its texts, and of its dot. */
  readonly textAt: number
  readonly dotAt: number
  /** The room of the name, which begins at 0. */
  readonly name: number
  /** Where the value ends; null when it has no room. */
  readonly valueEnd: number | null
  readonly countEnd: number | null
}

/** What stands in the value column: the value, or that too few records carry it. */
export function valueCell(
  segment: Segment,
  result: KpiResult,
  frame: Frame,
): Pick<TextMark, 'text' | 'role'> {
  const { unit } = result
  if (tooFew(segment, result)) return { text: say(frame, 'few'), role: 'label' }
  if (segment.value === null) return { text: frame.format.value(null, unit), role: 'label' }
  return { text: cell(segment.value, unit, frame), role: 'strong' }
}

const widest = (texts: readonly Pick<TextMark, 'text' | 'role'>[]): number =>
  Math.ceil(Math.max(0, ...texts.map(({ text, role }) => measure(text, role))))

/**
 * Columns side by side where the width allows, else the name and the value above their dot.
 * @param room the height that the rows share
 */
export function rowLayout(
  result: KpiResult,
  frame: Frame,
  shown: readonly Segment[],
  room: number,
): RowLayout {
  const { width } = frame
  const label = (text: string) => ({ text, role: 'label' }) as const
  const value = widest(shown.map((segment) => valueCell(segment, result, frame)))
  if (width < 280) {
    const name = Math.max(0, width - value - gap)
    return { height: 36, axis: [4, width - 4], textAt: 10, dotAt: 25, name, valueEnd: width, countEnd: null }
  }
  const height = rowHeightIn(room, shown.length, 24, 72)
  const names = [...shown.map((segment) => segmentName(segment, frame)), dimensionName(result, frame)]
  const name = Math.min(widest(names.map(label)), width * 0.36)
  const count = widest([...shown.map((s) => frame.format.count(s.count)), say(frame, 'records')].map(label))
  const left = name + gap
  const withCount = width - count - value - 2 * gap - left >= 110
  const valueEnd = withCount ? width - count - gap : width
  return {
    height,
    axis: [left, Math.max(left + 1, valueEnd - value - gap)],
    textAt: height / 2,
    dotAt: height / 2,
    name,
    valueEnd,
    countEnd: withCount ? width : null,
  }
}

/** An arrow head at the end of a whisker that leaves the axis; `side` is 1 to the right, -1 to the left. */
const arrow = (x: number, y: number, side: 1 | -1): readonly Mark[] => [
  { kind: 'rule', role: 'band', x1: x, y1: y, x2: x - 4 * side, y2: y - 3 },
  { kind: 'rule', role: 'band', x1: x, y1: y, x2: x - 4 * side, y2: y + 3 },
]

function whisker({ interval }: Segment, x: Scale, y: number): readonly Mark[] {
  if (interval === null) return []
  const [left, right] = x.range
  const low = interval.low === null ? -Infinity : x(interval.low)
  const high = interval.high === null ? Infinity : x(interval.high)
  const from = Math.min(right, Math.max(left, low))
  const to = Math.max(left, Math.min(right, high))
  return [
    { kind: 'rule', role: 'band', x1: from, y1: y, x2: to, y2: y },
    ...(low < left - 0.01 ? arrow(left, y, -1) : []),
    ...(high > right + 0.01 ? arrow(right, y, 1) : []),
  ]
}

function dot(segment: Segment, x: Scale, y: number, result: KpiResult): readonly Mark[] {
  if (segment.value === null) return []
  const at = x(segment.value)
  const [left, right] = x.range
  if (at < left - 0.01 || at > right + 0.01) {
    if (segment.interval !== null) return []
    return at < left ? arrow(left, y, -1) : arrow(right, y, 1)
  }
  const hollow = segment.count < enough && estimated(result.segments)
  return [{ kind: 'dot', role: 'value', x: at, y, r: tooFew(segment, result) ? 3 : 4, hollow }]
}

/** One segment: its name, its interval and value on the axis, and both numbers. */
export function rowMarks(
  segment: Segment,
  top: number,
  layout: RowLayout,
  x: Scale,
  result: KpiResult,
  frame: Frame,
): readonly Mark[] {
  const name = truncate(segmentName(segment, frame), layout.name + 0.01, 'label')
  const value = valueCell(segment, result, frame)
  const y = top + layout.textAt + baseline('label')
  const text = (mark: Pick<TextMark, 'text' | 'role'>, at: number | null): Mark[] =>
    at === null ? [] : [{ kind: 'text', x: at, y, anchor: 'end', ...mark }]
  return [
    ...(name.text === '' ? [] : [{ kind: 'text', role: 'name', x: 0, y, anchor: 'start', ...name } as const]),
    ...whisker(segment, x, top + layout.dotAt),
    ...dot(segment, x, top + layout.dotAt, result),
    ...text(value, layout.valueEnd),
    ...text({ text: frame.format.count(segment.count), role: 'label' }, layout.countEnd),
  ]
}

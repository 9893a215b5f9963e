import { median } from 'd3-array'
import type { Frame, View } from '../core/frame.js'
import type { KpiResult, Segment } from '../core/result.js'
import type { Mark, Scene } from '../core/scene.js'
import { valueLabels } from './axis.js'
import { baseline, fontSize, lineHeight, measure, place, truncate } from './label.js'
import { targetLevel } from './levels.js'
import { mirror } from './mirror.js'
import { extent, linear, padded, type Extent, type Scale } from './scale.js'
import {
  dimensionName,
  enough,
  segmentLines,
  segmentName,
  segmentsTable,
  segmentsTitle,
  tooFew,
} from './segments.js'
import { brief, cell, say } from './wording.js'

const rowHeight = 24
const gap = 12
const head = lineHeight('label') + 6
const foot = lineHeight('axis') + 4

/** Whether the segments are estimates of the same thing as the whole, and not amounts that add up to it. */
const estimated = (segments: readonly Segment[]): boolean => segments.some((s) => s.interval !== null)

/**
 * The axis holds the values that stand on enough records and the intervals of ordinary width: one that is three
 * times wider than the median runs out of the axis and ends in an arrow.
 */
function domainOf({ value, target, unit }: KpiResult, segments: readonly Segment[]): Extent {
  const read = segments.filter((segment) => segment.value !== null && !tooFew(segment))
  const values = extent([
    ...(read.length > 0 ? read : segments).map((s) => s.value),
    estimated(segments) ? value : null,
  ]) ?? [0, 1]
  const widths = read.flatMap(({ interval }) =>
    interval?.low == null || interval.high === null ? [] : [interval.high - interval.low],
  )
  const ordinary = 3 * (median(widths) ?? 0)
  const bounds = read.flatMap(({ interval }) =>
    interval?.low == null || interval.high === null || interval.high - interval.low > ordinary
      ? []
      : [interval.low, interval.high],
  )
  const held = extent([...values, ...bounds]) ?? values
  const room = held[1] - held[0]
  const near =
    target !== null && estimated(segments) && target.value >= held[0] - room && target.value <= held[1] + room
  const [low, high] = padded(extent([...held, ...(near ? [target.value] : [])]) ?? held, 0.04)
  const floor = held[0] >= 0 ? Math.max(0, low) : low
  const top = unit === 'ratio' && held[1] <= 1 ? Math.min(1, high) : high
  return floor < top ? [floor, top] : [floor, floor + 1]
}

interface Columns {
  readonly label: number
  readonly value: number
  readonly count: number
}

/** The widths of the columns beside the axis; those that find no room are 0 and left to the table. */
function columnsOf(result: KpiResult, frame: Frame, shown: readonly Segment[]): Columns {
  const widest = (texts: readonly string[], role: 'label' | 'strong'): number =>
    Math.ceil(Math.max(0, ...texts.map((text) => measure(text, role))))
  const { width } = frame
  const label = Math.min(
    widest([...shown.map((s) => segmentName(s, frame)), dimensionName(result, frame)], 'label'),
    width * (width < 260 ? 0.42 : 0.36),
  )
  const value = widest(
    shown.map((s) => valueCell(s, result, frame).text),
    'strong',
  )
  const count = widest([...shown.map((s) => frame.format.count(s.count)), say(frame, 'records')], 'label')
  const rest = width - label - gap
  const withValue = rest - value - gap >= 48
  const withCount = withValue && rest - value - count - 2 * gap >= 110
  return { label, value: withValue ? value : 0, count: withCount ? count : 0 }
}

function valueCell(
  segment: Segment,
  result: KpiResult,
  frame: Frame,
): { text: string; role: 'label' | 'strong' } {
  if (tooFew(segment)) return { text: say(frame, 'few'), role: 'label' }
  if (segment.value === null) return { text: frame.format.value(null, result.unit), role: 'label' }
  return { text: cell(segment.value, result.unit, frame), role: 'strong' }
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
  const [from, to] = [Math.min(right, Math.max(left, low)), Math.max(left, Math.min(right, high))]
  return [
    { kind: 'rule', role: 'band', x1: from, y1: y, x2: to, y2: y },
    ...(low < left - 0.01 ? arrow(left, y, -1) : []),
    ...(high > right + 0.01 ? arrow(right, y, 1) : []),
  ]
}

function dot(segment: Segment, x: Scale, y: number): readonly Mark[] {
  if (segment.value === null) return []
  const at = x(segment.value)
  const [left, right] = x.range
  if (at < left || at > right)
    return segment.interval === null ? arrow(at < left ? left : right, y, at < left ? -1 : 1) : []
  const hollow = segment.interval !== null && segment.count < enough
  return [{ kind: 'dot', role: 'value', x: at, y, r: tooFew(segment) ? 3 : 4, hollow }]
}

function facts(result: KpiResult, frame: Frame): readonly string[] {
  if (!estimated(result.segments)) return []
  const all =
    result.value === null ? [] : [say(frame, 'all', { value: brief(result.value, result.unit, frame) })]
  const target = targetLevel(result, frame)
  return [...all, ...(target ? [target.text] : [])]
}

/** The rules all rows are read against, named above the axis without touching each other or the column heads. */
function references(result: KpiResult, frame: Frame, x: Scale, bottom: number): readonly Mark[] {
  const [left, right] = x.range
  const target = estimated(result.segments) ? targetLevel(result, frame) : null
  const all =
    result.value === null || !estimated(result.segments)
      ? null
      : {
          role: 'before' as const,
          at: result.value,
          text: say(frame, 'all', { value: brief(result.value, result.unit, frame) }),
          weight: 2,
        }
  const wanted = [
    ...(target ? [{ role: 'target' as const, at: target.low, text: target.text, weight: 1 }] : []),
    ...(all ? [all] : []),
  ].filter(({ at }) => x(at) >= left && x(at) <= right)
  const places = place(
    wanted.map(({ at, text, weight }) => ({ at: x(at), size: measure(text, 'label'), weight })),
    left,
    right,
    gap,
  )
  return wanted.flatMap(({ role, at, text }, i): Mark[] => {
    const middle = places[i] ?? null
    const rule: Mark = { kind: 'rule', role, x1: x(at), y1: head - 2, x2: x(at), y2: bottom }
    if (middle === null) return [rule]
    return [
      rule,
      { kind: 'text', role: 'label', x: middle, y: head / 2 - 2 + baseline('label'), text, anchor: 'middle' },
    ]
  })
}

/**
 * The segments as rows in the result's order: a dot with its interval on a shared axis, value and number of records
 * beside it. Null without segments.
 * @param rows how many rows at most; the rest is counted in a last line and stands in the table
 */
export function intervals({ rows = 12 }: { readonly rows?: number } = {}): View {
  return (result, frame) => {
    const { segments, unit } = result
    if (segments.length === 0) return null
    const { width, format } = frame
    const fitting = Math.floor((frame.height - head - foot) / rowHeight)
    const most = Math.max(1, Math.min(rows, fitting))
    const shown = segments.slice(0, segments.length > most ? Math.max(1, most - 1) : most)
    const hidden = segments.length - shown.length
    const columns = columnsOf(result, frame, shown)
    const right =
      width - (columns.value ? columns.value + gap : 6) - (columns.count ? columns.count + gap : 0)
    const x = linear(domainOf(result, shown), [columns.label + gap, Math.max(columns.label + gap + 1, right)])
    const valueEnd = width - (columns.count ? columns.count + gap : 0)
    const bottom = head + shown.length * rowHeight
    const ticks = valueLabels(x, unit, bottom + fontSize('axis') + 3, frame)
    const middleOf = (i: number): number => head + (i + 0.5) * rowHeight
    const text = (
      value: string,
      at: number,
      y: number,
      anchor: 'start' | 'end',
      role: 'label' | 'strong',
    ): Mark => ({
      kind: 'text',
      role,
      x: at,
      y: y + baseline(role),
      text: value,
      anchor,
    })
    const label = (value: string, y: number): Mark[] => {
      const short = truncate(value, columns.label + 0.01, 'label')
      if (short.text === '') return []
      return [{ kind: 'text', role: 'label', x: 0, y: y + baseline('label'), anchor: 'start', ...short }]
    }
    const heads: Mark[] = [
      ...label(dimensionName(result, frame), head / 2 - 2),
      ...(columns.count ? [text(say(frame, 'records'), width, head / 2 - 2, 'end', 'label')] : []),
    ]
    const axis = ticks.flatMap(({ value, mark }): Mark[] => [
      { kind: 'rule', role: 'grid', x1: x(value), y1: head, x2: x(value), y2: bottom },
      mark,
    ])
    const body = shown.flatMap((segment, i): Mark[] => {
      const y = middleOf(i)
      const cell = valueCell(segment, result, frame)
      return [
        ...label(segmentName(segment, frame), y),
        ...whisker(segment, x, y),
        ...dot(segment, x, y),
        ...(columns.value ? [text(cell.text, valueEnd, y, 'end', cell.role)] : []),
        ...(columns.count ? [text(format.count(segment.count), width, y, 'end', 'label')] : []),
      ]
    })
    const rest: Mark[] =
      hidden > 0
        ? [
            text(
              truncate(say(frame, 'more', { count: hidden }), width, 'label').text,
              0,
              bottom + foot + rowHeight / 2,
              'start',
              'label',
            ),
          ]
        : []
    const title = segmentsTitle(result, frame, facts(result, frame))
    const scene: Scene = {
      width,
      height: Math.min(frame.height, bottom + foot + (hidden > 0 ? rowHeight : 0)),
      title,
      marks: [...axis, ...references(result, frame, x, bottom), ...heads, ...body, ...rest],
      points: shown.map((segment, i) => ({
        x: segment.value === null ? x.range[0] : Math.min(x.range[1], Math.max(x.range[0], x(segment.value))),
        y: middleOf(i),
        hit: { x: 0, y: middleOf(i) - rowHeight / 2, width, height: rowHeight },
        lines: segmentLines(segment, result, frame),
        row: i,
        key: segment.key,
      })),
      reading: 'list',
      table: segmentsTable(result, frame, title),
    }
    return frame.rtl ? mirror(scene) : scene
  }
}

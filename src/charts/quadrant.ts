import { median } from 'd3-array'
import type { Frame, View } from '../core/frame.js'
import type { KpiResult, Segment } from '../core/result.js'
import type { Mark, Table, TextMark } from '../core/scene.js'
import { valueGrid, valueLabels, valueTicks } from './axis.js'
import { clearSpot, obstaclesOf } from './clearance.js'
import { fontSize, lineHeight, measure, textBox, truncate, type Box } from './label.js'
import { partOf, partText, type Measured } from './measured.js'
import { extent, linear, log, padded, type Extent, type Scale } from './scale.js'
import { dimensionName, enough, segmentName } from './segments.js'
import { fewest } from './series.js'
import { say } from './wording.js'

export interface QuadrantOptions {
  readonly x: Measured
  readonly y: Measured
  /** What the area of a dot stands for; all alike when not given. */
  readonly size?: Measured
}

interface Dot {
  readonly segment: Segment
  readonly index: number
  readonly x: number
  readonly y: number
  readonly size: number
}

function dotsOf({ segments }: KpiResult, options: QuadrantOptions): readonly Dot[] {
  return segments.flatMap((segment, index) => {
    const x = partOf(segment, options.x)
    const y = partOf(segment, options.y)
    const size = options.size ? partOf(segment, options.size) : null
    return x === null || y === null ? [] : [{ segment, index, x, y, size: Math.max(0, size ?? 0) }]
  })
}

function domainOf(values: readonly number[], { unit }: Measured): Extent {
  const held = extent(values) ?? [0, 1]
  const [low, high] = padded(held, 0.12)
  const floor = held[0] >= 0 ? Math.max(0, low) : low
  const top = unit === 'ratio' && held[1] <= 1 ? Math.min(1, high) : high
  return floor < top ? [floor, top] : [floor, floor + 1]
}

/** Straight, unless the values are positive and span more than two powers of ten: prices of 50 and of 25,000. */
function scaleOf(values: readonly number[], measured: Measured, range: Extent): Scale {
  const held = extent(values)
  if (held && held[0] > 0 && held[1] / held[0] >= 100) return log([held[0] / 1.3, held[1] * 1.3], range)
  return linear(domainOf(values, measured), range)
}

function table(result: KpiResult, frame: Frame, { x, y, size }: QuadrantOptions, caption: string): Table {
  const measures = [y, x, ...(size ? [size] : [])]
  return {
    caption,
    columns: [
      { label: dimensionName(result, frame), numeric: false },
      ...measures.map(({ part }) => ({ label: frame.part(part), numeric: true })),
      { label: say(frame, 'records'), numeric: true },
    ],
    rows: result.segments.map((segment) => [
      segmentName(segment, frame),
      ...measures.map((measured) => partText(segment, measured, frame)),
      frame.format.count(segment.count),
    ]),
  }
}

/** Names beside the dots, the largest first, where they touch nothing. */
function names(
  dots: readonly Dot[],
  place: (dot: Dot) => { x: number; y: number; r: number },
  fixed: readonly Mark[],
  bounds: Box,
  frame: Frame,
): readonly TextMark[] {
  const { lines, boxes } = obstaclesOf(fixed)
  const placed: TextMark[] = []
  for (const dot of [...dots].sort((a, b) => b.size - a.size)) {
    const { x, y, r } = place(dot)
    const text = truncate(
      segmentName(dot.segment, frame),
      Math.min(140, (bounds.right - bounds.left) * 0.5),
      'label',
    )
    if (text.text === '') continue
    const base = { kind: 'text', role: 'label', ...text } as const
    const near = [y + 4, y - r - 2, y + r + 10].flatMap((at): TextMark[] => [
      { ...base, x: x + r + 4, y: at, anchor: 'start' },
      { ...base, x: x - r - 4, y: at, anchor: 'end' },
    ])
    const over = [y - r - 6, y + r + 14, y - r - 20, y + r + 28].map((at): TextMark => ({
      ...base,
      x,
      y: at,
      anchor: 'middle',
    }))
    const spot = clearSpot([...near, ...over], bounds, { lines, boxes: [...boxes, ...placed.map(textBox)] })
    if (spot) placed.push(spot)
  }
  return placed
}

/**
 * Segments by two of their parts, such as win rate against average price, with the medians of both as rules that
 * divide them. Null when fewer than two segments know both. Hollow dots stand on few records.
 */
export function quadrant(options: QuadrantOptions): View {
  return (result, frame) => {
    const dots = dotsOf(result, options)
    if (dots.length < 2) return null
    const { width, height } = frame
    const top = lineHeight('label') + 6
    const bottom = Math.max(top + 1, height - fontSize('axis') - lineHeight('label') - 10)
    const yDomain = domainOf(
      dots.map((dot) => dot.y),
      options.y,
    )
    const y = linear(yDomain, [bottom, top])
    const ticks =
      bottom - top >= 48 && width >= 200
        ? valueTicks(y, Math.max(2, Math.floor((bottom - top) / 48)), options.y.unit, frame)
        : []
    const left =
      ticks.length > 0 ? Math.ceil(Math.max(...ticks.map((tick) => measure(tick.text, 'axis')))) + 6 : 0
    const right = width - 1
    const largest = Math.max(...dots.map((dot) => dot.size))
    const most = Math.max(4, Math.min(14, (right - left) / 24, (bottom - top) / 8))
    const radius = (dot: Dot): number =>
      options.size && largest > 0 ? Math.max(3, most * Math.sqrt(dot.size / largest)) : 4
    const x = scaleOf(
      dots.map((dot) => dot.x),
      options.x,
      [left + most, right - most],
    )
    const place = (dot: Dot) => ({ x: x(dot.x), y: y(dot.y), r: radius(dot) })
    const labels = valueLabels(x, options.x.unit, bottom + fontSize('axis') + 4, frame)

    const middle = { x: median(dots, (dot) => dot.x) ?? 0, y: median(dots, (dot) => dot.y) ?? 0 }
    const rules: readonly Mark[] = [
      { kind: 'rule', role: 'before', dashed: true, x1: x(middle.x), y1: top, x2: x(middle.x), y2: bottom },
      { kind: 'rule', role: 'before', dashed: true, x1: left, y1: y(middle.y), x2: right, y2: y(middle.y) },
    ]
    const circles = [...dots]
      .sort((a, b) => b.size - a.size)
      .map((dot): Mark => ({
        kind: 'dot',
        role: 'value',
        ...place(dot),
        hollow: dot.segment.count < enough,
      }))
    const yName = truncate(frame.part(options.y.part), width, 'label')
    const xName = truncate(frame.part(options.x.part), width, 'label')
    const axes: readonly Mark[] = [
      ...(yName.text === ''
        ? []
        : [{ kind: 'text', role: 'label', x: 0, y: fontSize('label'), anchor: 'start', ...yName } as const]),
      ...(xName.text === ''
        ? []
        : [{ kind: 'text', role: 'label', x: width, y: height - 4, anchor: 'end', ...xName } as const]),
    ]
    const grid = [
      ...valueGrid(ticks, y, left, right),
      { kind: 'rule', role: 'axis', x1: left, y1: bottom, x2: right, y2: bottom } as const,
    ]
    const bounds: Box = { left, right, top, bottom: bottom - 1 }
    const title = say(frame, 'against', { y: frame.part(options.y.part), x: frame.part(options.x.part) })
    return {
      width,
      height,
      title,
      marks: [
        ...grid,
        ...labels.map(({ mark }) => mark),
        ...rules,
        ...circles,
        ...names(dots, place, [...grid, ...rules, ...circles], bounds, frame),
        ...axes,
      ],
      points: dots.map((dot) => {
        const at = place(dot)
        const r = Math.max(12, at.r)
        const [from, to] = [Math.max(0, at.x - r), Math.min(width, at.x + r)]
        const [over, under] = [Math.max(0, at.y - r), Math.min(height, at.y + r)]
        return {
          x: at.x,
          y: at.y,
          hit: { x: from, y: over, width: to - from, height: under - over },
          lines: [
            segmentName(dot.segment, frame),
            ...[options.y, options.x, ...(options.size ? [options.size] : [])].map(
              (measured) => `${frame.part(measured.part)} ${partText(dot.segment, measured, frame)}`,
            ),
            say(frame, 'recordCount', { count: dot.segment.count }),
            ...(dot.segment.count < fewest ? [say(frame, 'few')] : []),
          ],
          row: dot.index,
          key: dot.segment.key,
        }
      }),
      reading: 'list',
      table: table(result, frame, options, title),
    }
  }
}

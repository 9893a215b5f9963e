import type { Frame } from '../core/frame.js'
import type { CurvePoint, KpiResult, Unit } from '../core/result.js'
import type { Mark, TextMark } from '../core/scene.js'
import { clearSpot, type Obstacles } from './clearance.js'
import type { CurveShape } from './curve.js'
import { baseline, measure, overlap, textBox, truncate, type Box } from './label.js'
import { corners, polyline, type Place } from './path.js'
import type { Scale } from './scale.js'
import { brief, say } from './wording.js'

/** Published points of the same curve, of somebody else. */
export interface CurveBenchmark {
  readonly label: string
  /** Ascending; `x` in the unit of the curve's times, `y` a fraction. */
  readonly points: readonly { readonly x: number; readonly y: number }[]
  /** The source is weak (grade C). */
  readonly weak: boolean
}

/** What a curve is drawn on. */
export interface Ground {
  readonly x: Scale
  readonly y: Scale
  /** Where labels may stand. */
  readonly bounds: Box
  readonly unit: Unit
}

const inside = ({ points }: CurveBenchmark, { domain }: Scale): CurveBenchmark['points'] =>
  points.filter((p) => p.x >= domain[0] && p.x <= domain[1])

/** The published curve, dashed, with its points. */
export function benchmarkMarks(benchmark: CurveBenchmark | null, { x, y }: Ground): readonly Mark[] {
  if (benchmark === null) return []
  const role = benchmark.weak ? 'weak' : 'benchmark'
  const places = inside(benchmark, x).map((p): Place => [x(p.x), y(p.y)])
  const d = polyline(places)
  return [
    ...(d === '' ? [] : [{ kind: 'path', role, d, fill: false, dashed: true } as const]),
    ...places.map(([px, py]): Mark => ({ kind: 'dot', role, x: px, y: py, r: 3, hollow: false })),
  ]
}

/** Places around a dot for its label, the usual ones first. */
function around(text: TextMark, [x, y]: Place): readonly TextMark[] {
  const heights = [y - 6, y + 14, y - 20, y + 28, y + 42, y + 56]
  return heights.flatMap((at): TextMark[] => [
    { ...text, x: x - 8, y: at, anchor: 'end' },
    { ...text, x: x + 8, y: at, anchor: 'start' },
  ])
}

const text = (value: string, role: 'strong' | 'label'): TextMark => ({
  kind: 'text',
  role,
  x: 0,
  y: 0,
  text: value,
  anchor: 'start',
})

/** The target as a rule over the whole height, named above it; nothing when it is not a time on the axis. */
export function targetMarks(
  result: KpiResult,
  { x, y, unit }: Omit<Ground, 'bounds'>,
  frame: Frame,
): readonly Mark[] {
  const value = result.target?.value
  if (value === undefined || unit !== result.unit || value < x.domain[0] || value > x.domain[1]) return []
  const name = say(frame, 'target', { value: brief(value, unit, frame) })
  const half = measure(name, 'label') / 2
  const [bottom, top] = y.range
  const rule: Mark = { kind: 'rule', role: 'target', x1: x(value), y1: top, x2: x(value), y2: bottom }
  if (2 * half > frame.width) return [rule]
  const at = Math.min(frame.width - half, Math.max(half, x(value)))
  return [
    rule,
    {
      ...text(name, 'label'),
      x: at,
      y: top - 10,
      anchor: 'middle',
    },
  ]
}

/** The steps of the curve and of both bounds and the published curve, as lines that labels keep clear of. */
export function edges(
  curve: readonly CurvePoint[],
  origin: number,
  benchmark: CurveBenchmark | null,
  { x, y }: Ground,
): readonly (readonly Place[])[] {
  const start: Place = [x.range[0], y(origin)]
  const bounds = [(p: CurvePoint) => p.y, (p: CurvePoint) => p.low ?? p.y, (p: CurvePoint) => p.high ?? p.y]
  return [
    ...bounds.map((of) => corners([start, ...curve.map((p): Place => [x(p.x), y(of(p))])])),
    benchmark ? inside(benchmark, x).map((p): Place => [x(p.x), y(p.y)]) : [],
  ]
}

/** The curve and its tail. */
export function curveMarks({ solid, dashed }: CurveShape): readonly Mark[] {
  return [
    ...(solid === '' ? [] : [{ kind: 'path', role: 'value', d: solid, fill: false } as const]),
    ...(dashed === ''
      ? []
      : [{ kind: 'path', role: 'value', d: dashed, fill: false, dashed: true } as const]),
  ]
}

/** The half-way mark on the curve: a dot with a dropped line to its time. */
export function halfMarks(time: number, { x, y }: Ground): readonly Mark[] {
  const [bottom] = y.range
  return [
    { kind: 'rule', role: 'value', dashed: true, x1: x(time), y1: y(0.5), x2: x(time), y2: bottom },
    { kind: 'dot', role: 'value', x: x(time), y: y(0.5), r: 4, hollow: false },
  ]
}

/** The label of the half-way mark where nothing else is drawn; null when it finds no room. */
export function halfLabel(name: string, time: number, ground: Ground, taken: Obstacles): TextMark | null {
  return clearSpot(around(text(name, 'strong'), [ground.x(time), ground.y(0.5)]), ground.bounds, taken)
}

/** The label of the published curve beside one of its points; null when it finds no room. */
export function benchmarkLabel(benchmark: CurveBenchmark, ground: Ground, taken: Obstacles): TextMark | null {
  const { x, y, bounds } = ground
  const short = truncate(benchmark.label, (bounds.right - bounds.left) * 0.6, 'label')
  const spots = inside(benchmark, x).flatMap((p) =>
    around({ ...text('', 'label'), ...short }, [x(p.x), y(p.y)]),
  )
  return clearSpot(spots, bounds, taken)
}

/** From here on a tail ends elsewhere than what is read of the curve. */
const level = 6

/**
 * What the curve has come to where enough carry it: beside its end, unless that would touch a label; at a dot of its
 * own where the tail goes on to another height.
 */
export function endLabel(
  end: CurvePoint,
  last: CurvePoint,
  value: string,
  ground: Ground,
  taken: Obstacles,
  marks: readonly Mark[],
): readonly Mark[] {
  const [x, y] = [ground.x(end.x), ground.y(end.y)]
  if (Math.abs(ground.y(last.y) - y) > level) {
    const spot = clearSpot(around(text(value, 'strong'), [x, y]), ground.bounds, taken)
    const dot: Mark = { kind: 'dot', role: 'value', x, y, r: 3, hollow: false }
    return spot ? [dot, spot] : []
  }
  const mark = { ...text(value, 'strong'), x: ground.bounds.right + 6, y: y + baseline('strong') }
  const touched = marks.some((other) => other.kind === 'text' && overlap(textBox(other), textBox(mark)))
  return touched ? [] : [mark]
}

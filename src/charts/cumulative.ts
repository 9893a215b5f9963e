import type { Frame, View } from '../core/frame.js'
import type { CurvePoint, KpiResult, Unit } from '../core/result.js'
import type { Mark, Point, Scene, Table, TextMark } from '../core/scene.js'
import { obstaclesOf } from './clearance.js'
import { curveShape, fewAtRisk, halfTime, readings, timeScale } from './curve.js'
import { riskHeight, riskRow, shareGrid, tickStrokes, timeTicks } from './curve-axis.js'
import {
  benchmarkLabel,
  benchmarkMarks,
  curveMarks,
  edges,
  endLabel,
  halfLabel,
  halfMarks,
  targetMarks,
  type CurveBenchmark,
  type Ground,
} from './curve-marks.js'
import { fontSize, measure, textBox, truncate } from './label.js'
import { legend } from './legend.js'
import { linear } from './scale.js'
import { say, withFacts } from './wording.js'

export interface CumulativeOptions {
  /** The unit of the curve's times; the result's own when not given. */
  readonly unit?: Unit
  /** A logarithmic time axis, for durations, whose first minutes matter as much as their last days. */
  readonly log?: boolean
  /** The curve falls from 1 (retention) instead of rising from 0. */
  readonly falling?: boolean
  readonly mark?: 'half'
  readonly benchmark?: (result: KpiResult, frame: Frame) => CurveBenchmark | null
}

function table(steps: readonly CurvePoint[], unit: Unit, caption: string, frame: Frame): Table {
  const { format } = frame
  return {
    caption,
    columns: (['by', 'share', 'interval', 'atRisk'] as const).map((word, i) => ({
      label: say(frame, word),
      numeric: i > 0,
    })),
    rows: steps.map(({ x, y, low, high, atRisk }) => [
      format.value(x, unit),
      format.value(y, 'ratio'),
      format.range(low, high, 'ratio'),
      format.count(atRisk),
    ]),
  }
}

function pointsOf(steps: readonly CurvePoint[], { x, y, unit }: Ground, frame: Frame): readonly Point[] {
  const { format } = frame
  const [bottom, top] = y.range
  const at = (i: number): number => x(steps[i]?.x ?? 0)
  return steps.map((step, i) => {
    const left = i === 0 ? x.range[0] : (at(i - 1) + at(i)) / 2
    const right = i === steps.length - 1 ? x.range[1] : (at(i) + at(i + 1)) / 2
    return {
      x: at(i),
      y: y(step.y),
      hit: { x: left, y: top, width: Math.max(0, right - left), height: bottom - top },
      lines: [
        format.value(step.x, unit),
        format.value(step.y, 'ratio'),
        ...(step.low === null && step.high === null ? [] : [format.range(step.low, step.high, 'ratio')]),
        `${say(frame, 'atRisk')} ${format.count(step.atRisk)}`,
      ],
      row: i,
      key: String(step.x),
    }
  })
}

/** The height of a line of text over the axis, with its distance. */
const headLine = 22

/** What the curve counts, over its axis. */
function heading(frame: Frame): readonly TextMark[] {
  const text = truncate(frame.view, frame.width, 'label')
  if (text.text === '') return []
  return [
    {
      kind: 'text',
      role: 'label',
      x: frame.rtl ? frame.width : 0,
      y: headLine - 10,
      anchor: frame.rtl ? 'end' : 'start',
      ...text,
    },
  ]
}

/** The room over the axis for its heading and the name of the target, in one line where they do not touch. */
function headroom(caption: readonly TextMark[], target: readonly Mark[]): number {
  const names = target.flatMap((mark) => (mark.kind === 'text' ? [textBox(mark)] : []))
  if (caption.length + names.length === 0) return 8
  const touch = caption
    .map(textBox)
    .some((a) => names.some((b) => a.left < b.right + 12 && b.left < a.right + 12))
  return touch ? headLine + 18 : headLine
}

interface Drawn {
  readonly scene: Scene
  /** The published curve has found no room for its name. */
  readonly unnamed: CurveBenchmark | null
}

function draw(
  result: KpiResult,
  frame: Frame,
  { falling = false, log = false, unit = result.unit, ...options }: CumulativeOptions,
  keyHeight: number,
): Drawn {
  const curve = result.curve ?? []
  const { width, height, format } = frame
  const origin = falling ? 1 : 0
  const end = curve.findLast((point) => point.atRisk >= fewAtRisk)
  const endText = end && width >= 320 ? format.value(end.y, 'ratio') : ''
  const gutter = endText === '' ? 6 : Math.ceil(measure(endText, 'strong')) + 8
  const left = Math.ceil(measure(format.tick(1, 'ratio'), 'axis')) + 6
  const right = Math.max(left + 1, width - gutter)
  const risk = height >= 150 ? riskHeight : 0
  const x = timeScale(curve, unit, log, [left, right])
  const caption = height >= 150 ? heading(frame) : []
  const top = headroom(caption, targetMarks(result, { x, y: linear([0, 1], [1, 0]), unit }, frame))
  const bottom = Math.max(top + 1, height - fontSize('axis') - 11 - risk - keyHeight)
  const y = linear([0, 1], [bottom, top])
  const ground: Ground = { x, y, unit, bounds: { left, right, top, bottom } }

  const shape = curveShape(curve, origin, x, y)
  const ticks = timeTicks(x, unit, log, bottom + fontSize('axis') + 6, frame)
  const grid = shareGrid(y, left, right, frame)
  const target = targetMarks(result, ground, frame)
  const published = options.benchmark?.(result, frame) ?? null
  const time = options.mark === 'half' ? halfTime(curve, falling) : null
  const halfText = time === null ? '' : say(frame, 'halfBy', { value: format.value(time, unit) })
  const half = time === null ? [] : halfMarks(time, ground)
  const compared = benchmarkMarks(published, ground)
  const fixed = obstaclesOf([...grid, ...target, ...half, ...compared])
  const lines = [...fixed.lines, ...edges(curve, origin, published, ground)]
  const name = time === null ? null : halfLabel(halfText, time, ground, { lines, boxes: fixed.boxes })
  const boxes = [...fixed.boxes, ...(name ? obstaclesOf([name]).boxes : [])]
  const label = published && keyHeight === 0 ? benchmarkLabel(published, ground, { lines, boxes }) : null

  const steps = readings(curve, unit)
  const title = withFacts(frame, frame.name, [
    ...(halfText === '' ? [] : [halfText]),
    ...target.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
    ...(published ? [published.label] : []),
  ])
  const marks: readonly Mark[] = [
    ...(shape.band === '' ? [] : [{ kind: 'path', role: 'band', d: shape.band, fill: true } as const]),
    ...grid,
    ...target,
    ...compared,
    ...curveMarks(shape),
    ...half,
    ...(name ? [name] : []),
    ...(label ? [label] : []),
    ...(end && endText !== ''
      ? endLabel(end, curve.at(-1) ?? end, endText, ground, { lines, boxes }, target)
      : []),
    ...caption,
    ...tickStrokes(ticks, x, bottom),
    ...ticks.map((tick) => tick.mark),
    ...(risk > 0 ? riskRow(curve, ticks, x, bottom + fontSize('axis') + 13, frame) : []),
  ]
  return {
    scene: {
      width,
      height,
      title,
      marks,
      points: pointsOf(steps, ground, frame),
      reading: 'series',
      table: table(steps, unit, title, frame),
    },
    unnamed: label === null && compared.length > 0 ? published : null,
  }
}

/**
 * The result's curve over time since the start: how many had it happen by then, or are still there, with its
 * interval and the numbers still at risk. Null without a curve. The tail that fewer than ten at risk carry is dashed.
 */
export function cumulative(options: CumulativeOptions = {}): View {
  return (result, frame) => {
    if (!result.curve || result.curve.length === 0) return null
    const { scene, unnamed } = draw(result, frame, options, 0)
    if (unnamed === null) return scene
    const role = unnamed.weak ? 'weak' : 'benchmark'
    const level = { role, low: 0, high: 0, dashed: true, text: unnamed.label, name: '', weight: 1 } as const
    const key = legend([level], frame.width, frame.height >= 120 ? 1 : 0, frame.rtl)
    if (key.height === 0) return scene
    const again = draw(result, frame, options, key.height).scene
    return { ...again, marks: [...again.marks, ...key.marksAt(frame.height - key.height)] }
  }
}

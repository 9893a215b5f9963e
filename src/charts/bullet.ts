import type { Frame, View } from '../core/frame.js'
import type { KpiResult } from '../core/result.js'
import type { Mark, Scene, Table } from '../core/scene.js'
import { baseline, lineHeight, measure, wrap } from './label.js'
import { benchmarkLevel, levelText, targetLevel, type Level } from './levels.js'
import { mirror } from './mirror.js'
import { extent, linear, type Extent, type Scale } from './scale.js'
import { brief, say, valueText, withFacts } from './wording.js'

const thickness = 8
const overhang = 4
const line = lineHeight('label')

function table(result: KpiResult, frame: Frame, beside: readonly Level[]): Table {
  const { format } = frame
  const { unit, value, interval, count } = result
  return {
    caption: title(result, frame, beside),
    columns: [
      { label: say(frame, 'value'), numeric: true },
      { label: say(frame, 'interval'), numeric: true },
      { label: say(frame, 'records'), numeric: true },
      { label: say(frame, 'note'), numeric: false },
    ],
    rows: [
      [
        format.value(value, unit),
        format.range(interval?.low ?? null, interval?.high ?? null, unit),
        format.count(count),
        format.list(beside.map((level) => level.text)),
      ],
    ],
  }
}

function title(result: KpiResult, frame: Frame, beside: readonly Level[]): string {
  const facts = beside.map((level) => level.text)
  return withFacts(frame, frame.name, [valueText(result.value, result.unit, frame), ...facts])
}

/** The axis from zero: the value, the target and the benchmark, and of the interval at most half as much again. */
function domainOf(result: KpiResult, value: number, beside: readonly Level[]): Extent {
  const levels = beside.flatMap((level) => [level.low, level.high])
  const [low, high] = extent([0, value, ...levels]) ?? [0, 1]
  const room = (high - low || 1) * 0.5
  const bounds = [result.interval?.low ?? null, result.interval?.high ?? null]
  const near = bounds.map((v) => (v === null ? null : Math.min(high + room, Math.max(low - room, v))))
  const [from, to] = extent([low, high, ...near]) ?? [low, high]
  return [from, to > from ? to : from + 1]
}

function tick(level: Level, x: Scale, top: number): readonly Mark[] {
  const { role, dashed } = level
  const [from, to] = [x(level.low), x(level.high)]
  const height = thickness + 2 * overhang
  if (level.low !== level.high) return [{ kind: 'rect', role, x: from, y: top, width: to - from, height }]
  return [{ kind: 'rule', role, dashed, x1: from, y1: top, x2: from, y2: top + height }]
}

/** The label of a level under or over its tick, held inside the frame; on two lines where it may have them. */
function named(level: Level, x: Scale, middle: number, width: number, lines: number): readonly Mark[] {
  const texts = lines > 1 ? wrap(level.text, width, 'label') : [levelText(level, width)]
  return texts.flatMap((text, i): Mark[] => {
    if (text.text === '') return []
    const half = measure(text.text, 'label') / 2
    const at = Math.min(width - half, Math.max(half, x((level.low + level.high) / 2)))
    const y = middle + i * line + baseline('label')
    return [{ kind: 'text', role: 'label', x: at, y, anchor: 'middle', ...text }]
  })
}

/** One of the result's parts, to be held against its value; null where it is not known. */
function partLevel(part: string | undefined, result: KpiResult, frame: Frame): Level | null {
  const value = part === undefined ? null : (result.parts[part] ?? null)
  if (part === undefined || value === null) return null
  const name = frame.part(part)
  const text = `${name} ${brief(value, result.unit, frame)}`
  return { role: 'target', low: value, high: value, dashed: false, text, name, weight: 2 }
}

/**
 * The value as a bar from zero with its interval, the target as a tick named below and the benchmark as a tick or a
 * band named above. Where there is no target, `beside` is: a part of the result in its unit. Null when the value is
 * not known.
 */
export function bullet({ beside: part }: { readonly beside?: string } = {}): View {
  return (result, frame) => {
    const { value, interval } = result
    if (value === null) return null
    const { width } = frame
    const target = targetLevel(result, frame) ?? partLevel(part, result, frame)
    const benchmark = benchmarkLevel(result, frame)
    const beside = [target, benchmark].filter((level) => level !== null)
    const roomFor = (count: number): boolean => frame.height >= thickness + 2 * overhang + count * line
    const above = benchmark !== null && roomFor(target === null ? 1 : 2)
    const below = target !== null && roomFor(1)
    const top = above ? line : 1
    const lines = below && roomFor(above ? 3 : 2) ? wrap(target.text, width, 'label').length : 1
    const x = linear(domainOf(result, value, beside), [2, width - 2])
    const middle = top + overhang + thickness / 2
    const under = middle + thickness / 2 + 2
    const clamp = (v: number): number => Math.min(width - 2, Math.max(2, x(v)))
    const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))]
    const whisker: Mark[] =
      interval === null
        ? []
        : [
            {
              kind: 'rule',
              role: 'band',
              x1: interval.low === null ? 2 : clamp(interval.low),
              y1: under,
              x2: interval.high === null ? width - 2 : clamp(interval.high),
              y2: under,
            },
          ]
    const bands = beside.filter((level) => level.low !== level.high)
    const ticks = beside.filter((level) => level.low === level.high)
    const scene: Scene = {
      width,
      height: Math.min(frame.height, top + thickness + 2 * overhang + (below ? lines * line : 0) + 1),
      title: title(result, frame, beside),
      marks: [
        ...bands.flatMap((level) => tick(level, x, top)),
        { kind: 'rect', role: 'value', x: from, y: top + overhang, width: to - from, height: thickness },
        ...whisker,
        ...ticks.flatMap((level) => tick(level, x, top)),
        ...(above && benchmark ? named(benchmark, x, line / 2 - 1, width, 1) : []),
        ...(below && target
          ? named(target, x, top + thickness + 2 * overhang + line / 2 + 1, width, lines)
          : []),
      ],
      points: [
        {
          x: clamp(value),
          y: middle,
          hit: { x: 0, y: top, width, height: thickness + 2 * overhang },
          lines: [
            frame.format.value(value, result.unit),
            ...(interval === null ? [] : [frame.format.range(interval.low, interval.high, result.unit)]),
            say(frame, 'recordCount', { count: result.count }),
            ...beside.map((level) => level.text),
          ],
          row: 0,
          key: result.period.start,
        },
      ],
      reading: 'list',
      table: table(result, frame, beside),
    }
    return frame.rtl ? mirror(scene) : scene
  }
}

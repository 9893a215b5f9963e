import type { Frame } from '../core/frame.js'
import type { KpiResult } from '../core/result.js'
import type { Mark } from '../core/scene.js'
import { periodLabels, valueGrid, valueTicks } from './axis.js'
import { endLabels, gutterWidth, type EndLabel } from './gutter.js'
import { fontSize, measure } from './label.js'
import { legend } from './legend.js'
import type { Level } from './levels.js'
import { band, extent, linear, padded, type Band, type Extent, type Scale } from './scale.js'
import type { Strips } from './series.js'
import { brief } from './wording.js'

/** The ground a series is drawn on: scales, what lies behind the series, and the labels around it. */
export interface TimePlot {
  readonly x: Band
  readonly y: Scale
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Bands and grid, behind everything. */
  readonly ground: readonly Mark[]
  /** The lines the series is held against. */
  readonly rules: readonly Mark[]
  readonly labels: readonly Mark[]
  readonly strips: Strips
}

/** From this width on the labels stand beside the lines they name; below it, in a key under the drawing. */
const roomy = 380

/** Room for half a dot and its ring at both ends. */
const edge = 5

/** Levels farther off than this many widths of the data are named at the edge and not drawn. */
const reach = 2

/**
 * The values the vertical axis must hold: all that is drawn, the levels near it, and no more, so that a target far
 * away does not flatten the series.
 */
function domainOf(values: Extent, beside: readonly Level[], zero: boolean): Extent {
  const [low, high] = zero ? [Math.min(0, values[0]), Math.max(0, values[1])] : values
  const room = Math.max(high - low, Math.max(Math.abs(low), Math.abs(high)) * 0.1) * reach
  const near = beside
    .flatMap((level) => [level.low, level.high])
    .filter((v) => v >= low - room && v <= high + room)
  return extent([low, high, ...near]) ?? [low, high]
}

function withRoom(domain: Extent, values: Extent, unit: KpiResult['unit'], zero: boolean): Extent {
  const [low, high] = padded(domain, 0.07)
  const floor = (zero || values[0] >= 0) && domain[0] >= 0 ? Math.max(0, low) : low
  const start = zero && domain[0] === 0 ? 0 : floor
  const end = zero && domain[1] === 0 ? 0 : unit === 'ratio' && domain[1] <= 1 ? Math.min(1, high) : high
  return start < end ? [start, end] : [start, start + 1]
}

/**
 * Lays out a drawing of the result's series.
 * @param drawn the extent of what the series itself draws; null when no period has a value
 * @param beside the levels to show, in the order of weight
 * @param zero the axis must hold zero, as bars need
 */
export function timePlot(
  result: KpiResult,
  frame: Frame,
  drawn: Extent | null,
  { zero = false, beside }: { readonly zero?: boolean; readonly beside: readonly Level[] },
): TimePlot {
  const { width, height } = frame
  const { unit, series } = result
  const values = drawn ?? extent(beside.flatMap((level) => [level.low, level.high])) ?? [0, 1]
  const domain = withRoom(domainOf(values, beside, zero), values, unit, zero)
  const inside = (level: Level): boolean => level.high >= domain[0] && level.low <= domain[1]
  const named = beside.map((level) =>
    inside(level) ? level : { ...level, text: `${level.low > domain[1] ? '↑' : '↓'} ${level.text}` },
  )

  const wide = width >= roomy
  const last = series.at(-1)?.value ?? null
  const now = last === null ? '' : lastText(last, result, frame)
  const nowLabel = now === '' ? [] : [{ text: now, name: '', role: 'strong' as const, weight: 100 }]
  const texts = [...nowLabel, ...(wide ? named.map((level) => ({ ...level, role: 'label' as const })) : [])]
  const gutter = gutterWidth(texts, wide ? Math.min(180, width * 0.32) : width * 0.48)

  const axisHeight = height >= 64 ? fontSize('axis') + 9 : 0
  const key = legend(wide ? [] : named, width, Math.floor((height - axisHeight - 72) / 16), frame.rtl)
  const keyHeight = key.height > 0 ? key.height + 4 : 0
  const top = 8
  const bottom = Math.max(top + 1, height - axisHeight - keyHeight - (axisHeight > 0 ? 0 : 8))

  const ticks =
    width >= 260 && bottom - top >= 56
      ? valueTicks(
          linear(domain, [bottom, top]),
          Math.max(2, Math.min(4, Math.floor((bottom - top) / 44))),
          unit,
          frame,
        )
      : []
  const left = ticks.length > 0 ? Math.ceil(Math.max(...ticks.map((t) => measure(t.text, 'axis')))) + 6 : 0
  const right = Math.max(left + 2 * edge + 1, width - gutter)
  const y = linear(domain, [bottom, top])
  const clamp = (v: number): number => Math.min(bottom, Math.max(top, y(v)))
  const x = band(series.length, [left + edge, right - edge], 0.28)

  const ends: EndLabel[] = [
    ...(last === null ? [] : nowLabel.map((label) => ({ ...label, at: y(last) }))),
    ...(wide
      ? named.map((level): EndLabel => ({
          text: level.text,
          name: level.name,
          role: 'label',
          weight: level.weight,
          beyond: !inside(level),
          at: clamp(level.role === 'band' ? level.high : (level.low + level.high) / 2),
        }))
      : []),
  ]
  const lines = beside.filter((level) => inside(level) && level.low === level.high)
  const bands = beside.filter((level) => inside(level) && level.low !== level.high)
  const axisY = bottom + fontSize('axis') + 6
  return {
    x,
    y,
    left,
    right,
    top,
    bottom,
    strips: { at: x.at, y, width: x.step, top, bottom },
    ground: [
      ...bands.flatMap((level) => levelMarks(level, left, right, clamp)),
      ...valueGrid(ticks, y, left, right),
    ],
    rules: [
      ...lines.flatMap((level) => levelMarks(level, left, right, clamp)),
      ...centre(result, beside, y, left, right),
    ],
    labels: [
      ...endLabels(ends, right, gutter, 1, axisHeight > 0 ? bottom + 4 : height - 1),
      ...(axisHeight > 0 ? periodLabels(result, frame, x.at, axisY) : []),
      ...key.marksAt(height - key.height),
    ],
  }
}

/** The last value as its label: short when it would take much of the width, nothing when even that is too long. */
function lastText(value: number, { unit }: KpiResult, frame: Frame): string {
  const full = brief(value, unit, frame)
  if (measure(full, 'strong') <= frame.width * 0.28) return full
  const short = frame.format.tick(value, unit)
  return measure(short, 'strong') <= frame.width * 0.4 ? short : ''
}

function levelMarks(level: Level, left: number, right: number, y: (v: number) => number): readonly Mark[] {
  const { role, dashed } = level
  const top = y(level.high)
  const low = y(level.low)
  if (level.low === level.high) return [{ kind: 'rule', role, dashed, x1: left, y1: top, x2: right, y2: top }]
  return [{ kind: 'rect', role, x: left, y: top, width: right - left, height: Math.max(0, low - top) }]
}

function centre(
  result: KpiResult,
  beside: readonly Level[],
  y: Scale,
  left: number,
  right: number,
): readonly Mark[] {
  if (result.limits === null || !beside.some((level) => level.role === 'band')) return []
  const { centre: value } = result.limits
  if (value < y.domain[0] || value > y.domain[1]) return []
  const at = y(value)
  return [{ kind: 'rule', role: 'band', dashed: true, x1: left, y1: at, x2: right, y2: at }]
}

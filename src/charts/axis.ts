import type { Frame } from '../core/frame.js'
import type { KpiResult, SeriesPoint, Step, Unit } from '../core/result.js'
import type { Mark, TextMark } from '../core/scene.js'
import { elapsedTick, evenly } from './elapsed.js'
import { baseline, measure, separate, textBox, truncate } from './label.js'
import type { Scale } from './scale.js'
import { periodName } from './wording.js'

export interface Tick {
  readonly value: number
  readonly text: string
}

/** Ticks of a value axis with labels that all differ, at most about `count`; empty when none can be told apart. */
export function valueTicks(scale: Scale, count: number, unit: Unit, frame: Frame): readonly Tick[] {
  const { format } = frame
  const [low, high] = scale.domain
  for (let n = count; n > 0; n--) {
    const values =
      unit === 'duration' && high > 0
        ? evenly(high, unit, Math.ceil((n * high) / (high - Math.max(0, low)))).filter((v) => v >= low)
        : scale.ticks(n)
    const short = values.map((v) =>
      unit === 'duration' ? elapsedTick(v, unit, format) : format.tick(v, unit),
    )
    const full = values.map((v) => format.value(v, unit))
    // `5,000` and `10K` do not stand on one axis.
    const whole = (unit === 'money' || unit === 'count') && Math.max(...values.map(Math.abs)) < 100_000
    const texts = whole ? [full, short] : [short, full]
    const distinct = texts.find((list) => new Set(list).size === list.length)
    if (distinct && values.length <= n + 2)
      return values.map((value, i) => ({ value, text: distinct[i] ?? '' }))
  }
  return []
}

/** Horizontal grid lines from `left` to `right` with their labels ending before `left`. */
export function valueGrid(ticks: readonly Tick[], y: Scale, left: number, right: number): readonly Mark[] {
  return ticks.flatMap(({ value, text }): Mark[] => [
    { kind: 'rule', role: 'grid', x1: left, y1: y(value), x2: right, y2: y(value) },
    { kind: 'text', role: 'axis', x: left - 6, y: y(value) + baseline('axis'), text, anchor: 'end' },
  ])
}

const between = 8

/** Labels under a horizontal value axis at `y`, as many as stand apart, held inside the frame. */
export function valueLabels(
  x: Scale,
  unit: Unit,
  y: number,
  frame: Frame,
): readonly { readonly value: number; readonly mark: TextMark }[] {
  for (let count = Math.max(2, Math.floor(Math.abs(x.range[1] - x.range[0]) / 64)); count > 0; count--) {
    const labels = valueTicks(x, count, unit, frame).map(({ value, text }) => {
      const half = measure(text, 'axis') / 2
      const at = Math.min(frame.width - half, Math.max(half, x(value)))
      return { value, mark: { kind: 'text', role: 'axis', x: at, y, text, anchor: 'middle' } as const }
    })
    if (
      separate(
        labels.map(({ mark }) => mark),
        between,
      )
    )
      return labels
  }
  return []
}

const strides: Record<Step, readonly number[]> = {
  day: [1, 2, 7, 14, 28, 56],
  week: [1, 2, 4, 13, 26, 52],
  month: [1, 3, 6, 12, 24, 60, 120],
  quarter: [1, 2, 4, 8, 20, 40],
  year: [1, 2, 5, 10, 20],
}

/** The number of a period in its calendar, so that thinned labels fall on Januaries and first quarters. */
function ordinal(point: SeriesPoint, step: Step, index: number): number {
  // A local midnight of any zone plus 14 hours lies on the same calendar day in UTC.
  const at = new Date(Date.parse(point.start) + 14 * 3_600_000)
  const year = at.getUTCFullYear()
  const month = at.getUTCMonth()
  switch (step) {
    case 'day':
    case 'week':
      return index
    case 'month':
      return year * 12 + month
    case 'quarter':
      return year * 4 + Math.floor(month / 3)
    case 'year':
      return year
  }
}

const apart = 10

/**
 * The labels of the periods under a drawing, thinned by whole calendar steps until they fit. A period that has not
 * ended keeps its label and says so; the labels it would touch give way.
 */
export function periodLabels(
  result: KpiResult,
  frame: Frame,
  x: (i: number) => number,
  y: number,
): readonly TextMark[] {
  const { step } = result.period
  const label = (point: SeriesPoint, i: number): TextMark => {
    const text = truncate(periodName(point, result, frame), frame.width, 'axis')
    const half = measure(text.text, 'axis') / 2
    const at = Math.min(frame.width - half, Math.max(half, x(i)))
    return { kind: 'text', role: 'axis', x: at, y, anchor: 'middle', ...text }
  }
  const whole = result.series.map(label)
  const end = result.series.at(-1)?.partial ? whole.pop() : null
  const places = result.series.map((point, i) => ordinal(point, step, i))
  const chosen = (pick: (i: number) => boolean): readonly TextMark[] => {
    const list = whole.filter((_, i) => pick(i))
    if (!end) return list
    return [...list.filter((mark) => textBox(mark).right + apart <= textBox(end).left), end]
  }
  for (const stride of strides[step]) {
    const list = chosen((i) => (places[i] ?? 0) % stride === 0)
    if (separate(list, apart) && list.length > 1) return list
  }
  const ends = chosen((i) => i === 0 || i === whole.length - 1)
  return separate(ends, apart) ? ends : ends.slice(-1)
}

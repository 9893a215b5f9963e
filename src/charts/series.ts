import type { Frame } from '../core/frame.js'
import type { KpiResult, SeriesPoint } from '../core/result.js'
import type { Mark, Scene, Table } from '../core/scene.js'
import type { Level } from './levels.js'
import { periodName, say, valueText, withFacts } from './wording.js'

/** Fewer records than this and a value promises nothing: no line through it, a hollow dot. */
export const fewest = 10

/** Whether the estimate of a period stands on too few records; amounts and counts are no estimates. */
export const thin = (point: SeriesPoint): boolean => point.interval !== null && point.count < fewest

/** What is said of one period. */
interface Told {
  readonly point: SeriesPoint
  readonly period: string
  readonly value: string
  /** Null where the value has none. */
  readonly interval: string | null
  readonly notes: readonly string[]
}

function told(point: SeriesPoint, result: KpiResult, frame: Frame): Told {
  const { interval, value, signal } = point
  return {
    point,
    period: periodName(point, result, frame),
    value: frame.format.value(value, result.unit),
    interval: interval && frame.format.range(interval.low, interval.high, result.unit),
    notes: [...(signal ? [say(frame, 'outside')] : []), ...(thin(point) ? [say(frame, 'few')] : [])],
  }
}

/** Where the periods of a series stand. */
export interface Strips {
  /** The place of a period in the series. */
  readonly at: (i: number) => number
  readonly y: (value: number) => number
  /** Of the strip of a period, as high as the ground: a pointer need not find the dot. */
  readonly width: number
  readonly top: number
  readonly bottom: number
}

/** What the drawing shows, in a sentence, with what its values are held against. */
function titled(periods: readonly Told[], result: KpiResult, frame: Frame, beside: readonly Level[]): string {
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) return frame.name
  const title = say(frame, 'overTime', {
    name: frame.name,
    from: frame.format.period(first.point.start, result.period.step),
    to: last.period,
  })
  const facts = beside.map((level) => level.text)
  return withFacts(frame, title, [valueText(last.point.value, result.unit, frame), ...facts])
}

/** Every period in words, whatever of it is drawn. */
function table(caption: string, periods: readonly Told[], { unit }: KpiResult, frame: Frame): Table {
  const { format } = frame
  const column = (label: string, numeric: boolean): Table['columns'][number] => ({ label, numeric })
  const withInterval = periods.some(({ interval }) => interval !== null)
  return {
    caption,
    columns: [
      column(say(frame, 'period'), false),
      column(say(frame, 'value'), true),
      ...(withInterval ? [column(say(frame, 'interval'), true)] : []),
      column(say(frame, 'records'), true),
      column(say(frame, 'note'), false),
    ],
    rows: periods.map(({ point, period, value, interval, notes }) => [
      period,
      value,
      ...(withInterval ? [interval ?? format.range(null, null, unit)] : []),
      format.count(point.count),
      format.list(notes),
    ]),
  }
}

/**
 * A series with its marks, its periods to be read and its table.
 * @param beside what the values are held against
 */
export function seriesScene(
  result: KpiResult,
  frame: Frame,
  marks: readonly Mark[],
  beside: readonly Level[],
  { at, y, width, top, bottom }: Strips,
): Scene {
  const periods = result.series.map((point) => told(point, result, frame))
  const title = titled(periods, result, frame, beside)
  return {
    width: frame.width,
    height: frame.height,
    title,
    marks,
    points: periods.map(({ point, period, value, interval, notes }, i) => {
      const x = at(i)
      const left = Math.max(0, x - width / 2)
      const right = Math.min(frame.width, x + width / 2)
      return {
        x,
        y: point.value === null ? bottom : y(point.value),
        hit: { x: left, y: top, width: right - left, height: bottom - top },
        lines: [
          period,
          point.value === null ? say(frame, 'noValue') : value,
          ...(interval === null ? [] : [interval]),
          say(frame, 'recordCount', { count: point.count }),
          ...notes,
        ],
        row: i,
        key: point.start,
      }
    }),
    reading: 'series',
    table: table(title, periods, result, frame),
  }
}

import type { Frame } from '../core/frame.js'
import type { KpiResult, SeriesPoint } from '../core/result.js'
import type { Point, Table } from '../core/scene.js'
import { levels, type Level } from './levels.js'
import { periodName, say, valueText, withFacts } from './wording.js'

/** Fewer records than this and a value promises nothing: no line through it, a hollow dot. */
export const fewest = 10

/** Whether the estimate of a period stands on too few records; amounts and counts are no estimates. */
export const thin = (point: SeriesPoint): boolean => point.interval !== null && point.count < fewest

function notes(point: SeriesPoint, frame: Frame): string[] {
  const out: string[] = []
  if (point.signal) out.push(say(frame, 'outside'))
  if (thin(point)) out.push(say(frame, 'few'))
  return out
}

/** What a drawing of the series shows, in a sentence, with what its values are held against. */
export function seriesTitle(
  result: KpiResult,
  frame: Frame,
  beside: readonly Level[] = levels(result, frame),
): string {
  const first = result.series[0]
  const last = result.series.at(-1)
  if (!first || !last) return frame.name
  const title = say(frame, 'overTime', {
    name: frame.name,
    from: frame.format.period(first.start, result.period.step),
    to: periodName(last, result, frame),
  })
  const facts = beside.map((level) => level.text)
  return withFacts(frame, title, [valueText(last.value, result.unit, frame), ...facts])
}

/** Every period of the series in words, whatever of it is drawn. */
export function seriesTable(result: KpiResult, frame: Frame, beside?: readonly Level[]): Table {
  const { format } = frame
  const column = (label: string, numeric: boolean): Table['columns'][number] => ({ label, numeric })
  const withInterval = result.series.some((point) => point.interval !== null)
  return {
    caption: seriesTitle(result, frame, beside),
    columns: [
      column(say(frame, 'period'), false),
      column(say(frame, 'value'), true),
      ...(withInterval ? [column(say(frame, 'interval'), true)] : []),
      column(say(frame, 'records'), true),
      column(say(frame, 'note'), false),
    ],
    rows: result.series.map((point) => [
      periodName(point, result, frame),
      format.value(point.value, result.unit),
      ...(withInterval
        ? [format.range(point.interval?.low ?? null, point.interval?.high ?? null, result.unit)]
        : []),
      format.count(point.count),
      format.list(notes(point, frame)),
    ]),
  }
}

/** The place of every period: a strip of the whole height, so that a pointer need not find the dot. */
export function seriesPoints(
  result: KpiResult,
  frame: Frame,
  x: (i: number) => number,
  y: (value: number) => number,
  strip: { readonly width: number; readonly top: number; readonly bottom: number },
): readonly Point[] {
  const { format } = frame
  return result.series.map((point, i) => {
    const at = x(i)
    const left = Math.max(0, at - strip.width / 2)
    const right = Math.min(frame.width, at + strip.width / 2)
    const { interval } = point
    return {
      x: at,
      y: point.value === null ? strip.bottom : y(point.value),
      hit: { x: left, y: strip.top, width: right - left, height: strip.bottom - strip.top },
      lines: [
        periodName(point, result, frame),
        valueText(point.value, result.unit, frame),
        ...(interval === null ? [] : [format.range(interval.low, interval.high, result.unit)]),
        say(frame, 'recordCount', { count: point.count }),
        ...notes(point, frame),
      ],
      row: i,
      key: point.start,
    }
  })
}

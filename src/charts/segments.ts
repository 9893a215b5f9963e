import type { Frame } from '../core/frame.js'
import type { KpiResult, Segment } from '../core/result.js'
import type { Table } from '../core/scene.js'
import { fewest } from './series.js'
import { say, valueText, withFacts } from './wording.js'

/** From this many records on a dot is filled. */
export const enough = 30

/** Whether the segments are estimates of the same thing as the whole, and not amounts that add up to it. */
export const estimated = (segments: readonly Segment[]): boolean => segments.some((s) => s.interval !== null)

/** Whether an estimate stands on too few records to be read off; of the fewest nobody can give an interval. */
export const tooFew = ({ count }: Segment, { segments }: Pick<KpiResult, 'segments'>): boolean =>
  count < fewest && estimated(segments)

/** The name of what the result is split by, within a sentence. */
function dimension(result: KpiResult, frame: Frame): string {
  return result.dimension === null ? '' : frame.dimension(result.dimension)
}

/** The same as a heading. */
export function dimensionName(result: KpiResult, frame: Frame): string {
  const [first = '', ...rest] = dimension(result, frame)
  return first.toLocaleUpperCase(frame.format.locale) + rest.join('')
}

/** What is drawn for each segment: `Win rate by rep`. */
export function byDimension(name: string, result: KpiResult, frame: Frame): string {
  return say(frame, 'byDimension', { name, dimension: dimension(result, frame) })
}

/** The name of a segment: its key, or a word for the records without one. */
export function segmentName({ key }: Segment, frame: Frame): string {
  return key.trim() === '' ? say(frame, 'none') : key
}

/** What a drawing of the segments shows, in a sentence. */
export function segmentsTitle(result: KpiResult, frame: Frame, facts: readonly string[] = []): string {
  return withFacts(frame, byDimension(frame.name, result, frame), facts)
}

/** Every segment in words, whatever of it is drawn. */
export function segmentsTable(result: KpiResult, frame: Frame, caption: string): Table {
  const { format } = frame
  const { unit, segments } = result
  return {
    caption,
    columns: [
      { label: dimensionName(result, frame), numeric: false },
      { label: say(frame, 'value'), numeric: true },
      { label: say(frame, 'interval'), numeric: true },
      { label: say(frame, 'records'), numeric: true },
      { label: say(frame, 'note'), numeric: false },
    ],
    rows: segments.map((segment) => [
      segmentName(segment, frame),
      format.value(segment.value, unit),
      format.range(segment.interval?.low ?? null, segment.interval?.high ?? null, unit),
      format.count(segment.count),
      tooFew(segment, result) ? say(frame, 'few') : '',
    ]),
  }
}

/** What is read out at a segment. */
export function segmentLines(segment: Segment, result: KpiResult, frame: Frame): readonly string[] {
  const { interval } = segment
  return [
    segmentName(segment, frame),
    valueText(segment.value, result.unit, frame),
    ...(interval === null ? [] : [frame.format.range(interval.low, interval.high, result.unit)]),
    say(frame, 'recordCount', { count: segment.count }),
    ...(tooFew(segment, result) ? [say(frame, 'few')] : []),
  ]
}

import type { ChartWords, Frame } from '../core/frame.js'
import type { Params } from '../core/message.js'
import type { BenchmarkComparison, KpiResult, SeriesPoint, Unit } from '../core/result.js'

/** The text of a chart's word with its places filled. */
export function say(frame: Frame, word: keyof ChartWords, params: Params = {}): string {
  return frame.format.message(frame.words[word], params)
}

/** A title with the facts beside the drawing's own: `Win rate, Q1 23 to Q4 25: target 60 %`. */
export function withFacts(frame: Frame, title: string, facts: readonly string[]): string {
  return facts.length > 0 ? `${title}: ${frame.format.list(facts)}` : title
}

/** The name of a period of the series, which says when it has not ended at `asOf`. */
export function periodName(point: SeriesPoint, result: KpiResult, frame: Frame): string {
  const name = frame.format.period(point.start, result.period.step)
  return point.partial && Date.parse(point.end) > Date.parse(result.asOf)
    ? say(frame, 'toDate', { period: name })
    : name
}

const large = 10_000_000

/** A value as a mark can carry it: whole per cents without decimals, amounts of many digits in their short form. */
export function brief(value: number, unit: Unit, frame: Frame): string {
  const whole = unit === 'ratio' && Math.abs(value * 100 - Math.round(value * 100)) < 1e-9
  return whole ? frame.format.tick(value, unit) : cell(value, unit, frame)
}

/** A value in a column of others: all of the same precision, amounts of many digits in their short form. */
export function cell(value: number, unit: Unit, frame: Frame): string {
  const long = (unit === 'money' || unit === 'count') && Math.abs(value) >= large
  return long ? frame.format.tick(value, unit) : frame.format.value(value, unit)
}

/** A range as a mark can carry it; a wide range of rates is given in whole per cents. */
export function briefRange(low: number | null, high: number | null, unit: Unit, frame: Frame): string {
  if (low !== null && high !== null) {
    // 0.95 − 0.90 is a little less than 0.05.
    const coarse =
      unit === 'ratio'
        ? high - low >= 0.05 - 1e-9
        : unit === 'money' && Math.max(Math.abs(low), Math.abs(high)) >= 100_000
    if (coarse && frame.format.tick(low, unit) !== frame.format.tick(high, unit))
      return frame.format.range(low, high, unit, true)
  }
  return frame.format.range(low, high, unit)
}

/** A benchmark by its source, with its published number or the ends of its published band. */
export function benchmarkText(benchmark: BenchmarkComparison, frame: Frame): string {
  const { low, high, unit } = benchmark
  const value =
    benchmark.value === null ? briefRange(low, high, unit, frame) : brief(benchmark.value, unit, frame)
  return say(frame, benchmark.grade === 'C' ? 'weakSource' : 'benchmark', { source: benchmark.source, value })
}

/** A value in words: the number, or that there is none. */
export function valueText(value: number | null, unit: Unit, frame: Frame): string {
  return value === null ? say(frame, 'noValue') : frame.format.value(value, unit)
}

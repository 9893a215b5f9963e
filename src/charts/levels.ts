import type { Frame } from '../core/frame.js'
import type { BenchmarkComparison, KpiResult } from '../core/result.js'
import type { Role } from '../core/scene.js'
import { measure, shortenName, truncate, type Shortened } from './label.js'
import { benchmarkText, brief, briefRange, say } from './wording.js'

/** Something a value is held against: a line, or a band when its ends differ. */
export interface Level {
  readonly role: Role
  readonly low: number
  readonly high: number
  /** Not measured quite the same way. */
  readonly dashed: boolean
  readonly text: string
  /** The part of the text that may be shortened: the name of a source. */
  readonly name: string
  /** How much it matters when room runs out. */
  readonly weight: number
}

/** The target of the result; null when there is none. */
export function targetLevel(result: KpiResult, frame: Frame): Level | null {
  if (result.target === null) return null
  const { value } = result.target
  const text = say(frame, 'target', { value: brief(value, result.unit, frame) })
  return { role: 'target', low: value, high: value, dashed: false, text, name: '', weight: 3 }
}

function ends(benchmark: BenchmarkComparison): readonly [number, number] | null {
  const { value } = benchmark
  const low = benchmark.low ?? value ?? benchmark.high
  const high = benchmark.high ?? value ?? benchmark.low
  return low === null || high === null ? null : [low, high]
}

/** The benchmark of the result; null when there is none, or none that may be compared. */
export function benchmarkLevel(result: KpiResult, frame: Frame): Level | null {
  const { benchmark } = result
  if (benchmark === null || benchmark.comparable === 'no' || benchmark.unit !== result.unit) return null
  const band = ends(benchmark)
  if (band === null) return null
  return {
    role: benchmark.grade === 'C' ? 'weak' : 'benchmark',
    low: band[0],
    high: band[1],
    dashed: benchmark.comparable === 'roughly',
    text: benchmarkText(benchmark, frame),
    name: benchmark.source,
    weight: 1,
  }
}

/** The limits of routine variation; null when there are too few points to know. */
export function limitsLevel(result: KpiResult, frame: Frame): Level | null {
  const { limits, unit } = result
  if (limits === null) return null
  const text = say(frame, 'usualRange', { range: briefRange(limits.lower, limits.upper, unit, frame) })
  return { role: 'band', low: limits.lower, high: limits.upper, dashed: false, text, name: '', weight: 2 }
}

/** Everything the value of a result is held against, in the order of weight. */
export function levels(result: KpiResult, frame: Frame): readonly Level[] {
  return [targetLevel(result, frame), limitsLevel(result, frame), benchmarkLevel(result, frame)].filter(
    (level) => level !== null,
  )
}

/** The text of a level on one line of a width. */
export function levelText({ text, name }: Level, width: number): Shortened {
  const short = shortenName(text, name, (t) => measure(t, 'label') <= width)
  return short.full === undefined ? truncate(text, width, 'label') : short
}

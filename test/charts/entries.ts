import { periodName } from '../../src/charts/wording.js'
import type { Frame } from '../../src/core/frame.js'
import type { KpiResult } from '../../src/core/result.js'

/** The first column of a table of the series. */
export const periods = (result: KpiResult, frame: Frame): readonly string[] =>
  result.series.map((point) => periodName(point, result, frame))

/** The first column of a table of the segments. */
export const keys = (result: KpiResult): readonly string[] =>
  result.segments.map((segment) => (segment.key === '' ? '(none)' : segment.key))

import type { KpiResult } from '../core/result.js'
import type { CurveBenchmark } from './curve-marks.js'

/** The published curve the result is held against, named by its source; null without one that may be compared. */
export function publishedCurve(result: KpiResult): CurveBenchmark | null {
  const found = result.benchmarks.find(({ curve, comparable }) => curve && comparable !== 'no')
  if (!found?.curve) return null
  return { label: `${found.source}, ${found.year}`, points: found.curve, weak: found.grade === 'C' }
}

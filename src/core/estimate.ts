import type { Definition, Reading } from './kpi.js'
import type { KpiResult } from './result.js'

/** The interval alone: an estimate carries its own value besides. */
export function intervalOf(
  definition: Definition,
  reading: Reading,
  value: number | null,
): KpiResult['interval'] {
  const found = value === null ? null : definition.interval?.(reading)
  return found ? { low: found.low, high: found.high, level: found.level, method: found.method } : null
}

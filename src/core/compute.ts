import { folding, type Folding } from './fold.js'
import type { Kpi } from './kpi.js'
import { plan } from './plan.js'
import { daysOf, readStates } from './read.js'
import type { Dataset } from './record.js'
import { records, Records } from './records.js'
import type { KpiResult } from './result.js'
import { settingsOf, type ComputeOptions, type Settings } from './settings.js'

/** The result of what is folded as the settings say. */
export function computed(kpi: Kpi, folded: Folding, settings: Settings): KpiResult {
  const about = folded.about(settings)
  const laid = plan(settings, daysOf(about))
  const context = { ...folded.context, step: settings.step }
  return readStates(kpi, about, folded.states(settings, laid.steps), laid, settings, context)
}

/**
 * Computes a KPI from raw records. Bad records are refused and counted in `excluded`, never thrown; a bad option
 * throws a TypeError that names it. With no usable records `value` is null and a caveat says why.
 *
 * Records given as `Records` (see `records`) are read once however often they are computed over.
 */
export function compute(kpi: Kpi, data: Dataset | Records, options: ComputeOptions = {}): KpiResult {
  const settings = settingsOf(kpi, options)
  return computed(kpi, folding(kpi, data instanceof Records ? data : records(data), settings), settings)
}

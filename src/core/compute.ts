import type { Cells } from './cells.js'
import { mergeCells } from './merge-cells.js'
import type { Context } from './context.js'
import { folding, type Folding } from './fold.js'
import type { Kpi } from './kpi.js'
import { plan } from './plan.js'
import { readCells } from './read.js'
import type { Dataset } from './record.js'
import { records, Records } from './records.js'
import type { KpiResult } from './result.js'
import { dayOfDate, settingsOf, type ComputeOptions, type Settings } from './settings.js'
import { version } from './version.js'
import { zone } from './zone.js'

/** The result of what is folded as the settings say. */
export function computed(kpi: Kpi, folded: Folding, settings: Settings): KpiResult {
  const extent = folded.extent && { start: folded.extent.first, end: folded.extent.last + 1 }
  const { edges, stepEdges } = plan(settings, extent)
  const cells = folded.cells(settings, edges)
  return readCells(kpi, cells, settings, folded.context, version, (measure) =>
    folded.cellsOf(measure, settings, stepEdges),
  )
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

/** Folds records into cells by the day: JSON that can be merged, stored, sent, and read for any period. */
export function fold(kpi: Kpi, data: Dataset | Records, options: ComputeOptions = {}): Cells {
  const settings = settingsOf(kpi, options)
  return folding(kpi, data instanceof Records ? data : records(data), settings).cells(settings, 'day')
}

/** Cells of the records of both. Throws a TypeError that names what differs when they were not folded alike. */
export const merge: (a: Cells, b: Cells) => Cells = mergeCells

/**
 * Reads a result from cells. `asOf`, time zone and currency are the cells'; options may change the period, the
 * definition, the target, the benchmark and, among the cells' dimensions, the segment. Throws a TypeError that names
 * an option the cells cannot answer.
 */
export function readResult(kpi: Kpi, cells: Cells, options: ComputeOptions = {}): KpiResult {
  const settings = settingsOf(kpi, { ...options, timeZone: cells.timeZone, asOf: cells.asOf })
  for (const [name, value] of Object.entries(cells.options)) {
    if (options[name] !== undefined && JSON.stringify(settings.options[name]) !== JSON.stringify(value)) {
      throw new TypeError(`${name}: the cells were folded with another ${name}`)
    }
  }
  if (options.segment !== undefined && !cells.dimensions.includes(options.segment)) {
    throw new TypeError(`segment: the cells were not folded by ${options.segment}`)
  }
  const context: Context = {
    asOf: settings.asOf,
    asOfDay: dayOfDate(cells.asOfDay),
    zone: zone(cells.timeZone),
    step: settings.step,
    currency: cells.currency,
    rates: cells.rates,
    options: cells.options,
  }
  return readCells(
    kpi,
    cells,
    { ...settings, asOfDay: context.asOfDay, options: cells.options },
    context,
    version,
  )
}

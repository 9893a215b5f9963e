import { cellsVersion, type Cells } from './cells.js'
import { mergeCells } from './merge-cells.js'
import type { Context } from './context.js'
import { folding, type Folding } from './fold.js'
import type { Kpi } from './kpi.js'
import { plan, requireEdges } from './plan.js'
import { daysOf, readStates } from './read.js'
import type { Dataset } from './record.js'
import { records, Records } from './records.js'
import type { KpiResult } from './result.js'
import { RollUp } from './roll-up.js'
import { dayOfDate, settingsOf, type ComputeOptions, type Settings } from './settings.js'
import { zone } from './zone.js'

/** The result of what is folded as the settings say. */
export function computed(kpi: Kpi, folded: Folding, settings: Settings): KpiResult {
  const about = folded.about(settings)
  const laid = plan(settings, daysOf(about))
  return readStates(kpi, about, folded.states(settings, laid.steps), laid, settings, folded.context)
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
  const folded = folding(kpi, data instanceof Records ? data : records(data), settings)
  return { ...folded.about(settings), cells: folded.cells(settings) }
}

/** Cells of the records of both. Throws a TypeError that names what differs when they were not folded alike. */
export const merge: (a: Cells, b: Cells) => Cells = mergeCells

/** What the filter asks beyond what the records were filtered by. Throws a TypeError for another dimension. */
function furtherFilter(cells: Cells, { filter }: Settings): Settings['filter'] {
  const further = Object.entries(filter).filter(
    ([name, values]) => String(cells.filter[name]) !== String(values),
  )
  const unknown = further.find(([name]) => !cells.dimensions.includes(name))
  if (unknown) throw new TypeError(`filter: the cells were not folded by ${unknown[0]}`)
  return Object.fromEntries(further)
}

/**
 * Reads a result from cells. `asOf`, time zone and currency are the cells'; options may change the period, the
 * definition, the target, the benchmark and, among the cells' dimensions, the segment. Throws a TypeError that names
 * an option the cells cannot answer.
 */
export function readResult(kpi: Kpi, cells: Cells, options: ComputeOptions = {}): KpiResult {
  const given = settingsOf(kpi, { ...options, timeZone: cells.timeZone, asOf: cells.asOf })
  for (const [name, value] of Object.entries(cells.options)) {
    if (options[name] !== undefined && JSON.stringify(given.options[name]) !== JSON.stringify(value)) {
      throw new TypeError(`${name}: the cells were folded with another ${name}`)
    }
  }
  if (options.segment !== undefined && !cells.dimensions.includes(options.segment)) {
    throw new TypeError(`segment: the cells were not folded by ${options.segment}`)
  }
  const context: Context = {
    asOf: given.asOf,
    asOfDay: dayOfDate(cells.asOfDay),
    zone: zone(cells.timeZone),
    step: given.step,
    currency: cells.currency,
    rates: cells.rates,
    options: cells.options,
  }
  const settings = { ...given, asOfDay: context.asOfDay, options: cells.options }
  if (cells.version !== cellsVersion || cells.kpi !== kpi.id)
    throw new TypeError(`cells: not the cells of ${kpi.id}, version ${cellsVersion}`)
  const laid = plan(settings, daysOf(cells))
  requireEdges(cells, laid)
  const states = new RollUp(kpi, cells, furtherFilter(cells, settings))
  return readStates(kpi, cells, states, laid, settings, context)
}

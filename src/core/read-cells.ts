import { cellsVersion, type Cells } from './cells.js'
import type { Context } from './context.js'
import type { Kpi, Span } from './kpi.js'
import { plan, type Plan } from './plan.js'
import { daysOf, readStates } from './read.js'
import type { KpiResult } from './result.js'
import { RollUp } from './roll-up.js'
import { dayOfDate, isoDate, settingsOf, type ComputeOptions, type Settings } from './settings.js'
import { zone } from './zone.js'

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

/** Throws a TypeError when the cells have no slice that begins where a stretch does. */
function requireEdges(cells: Cells, laid: Plan): void {
  if (cells.edges === 'day' || cells.extent === null) return
  const known = new Set(cells.edges)
  const { first, last } = cells.extent
  const { span, previous, yearBefore, steps } = laid
  const needed = [edgesOf([span, previous?.span, yearBefore]), edgesOf(steps)].flat().map(isoDate)
  const absent = needed.find((day) => day > first && day <= last && !known.has(day))
  if (absent !== undefined)
    throw new TypeError(
      `cells: folded for other periods (no slice begins on ${absent}); fold by day to read any`,
    )
}

/** First days of the slices that cells need for some stretches. */
function edgesOf(stretches: readonly (Span | null | undefined)[]): readonly number[] {
  return [...new Set(stretches.flatMap((s) => (s ? [s.start, s.end] : [])))].sort((a, b) => a - b)
}

import { compute } from '../core/compute.js'
import type { DatasetName } from '../core/record.js'
import { Records } from '../core/records.js'
import type { KpiResult } from '../core/result.js'
import { inStretches } from '../core/stretches.js'
import { Breath } from '../sources/breathe.js'
import { inspected, without, type CleaningFinding } from '../sources/cleaning.js'
import type { Calculation } from './calculation.js'

/** Something odd in the records behind a number, and what it means for the number. */
export interface Oddity extends CleaningFinding {
  /**
   * The number without the records concerned. Null where no records can be named: what was found concerns a field or
   * the data as a whole. Its value is null where nothing can be known without them.
   */
  readonly without: { readonly value: number | null } | null
}

/**
 * What is odd in the records a KPI reads, most records first, and what its number would be without them. Looks with
 * pauses in which the page does what waits. Empty for cells, whose records are elsewhere.
 */
export async function inspect(
  { kpi, input, options }: Pick<Calculation, 'kpi' | 'input' | 'options'>,
  result: KpiResult,
): Promise<readonly Oddity[]> {
  if (!(input instanceof Records)) return []
  const breath = new Breath()
  const { asOf, timeZone } = result
  const read = new Set<DatasetName>(
    Object.values(kpi.measures).map(({ source }) => (source === 'visits' ? 'deals' : source)),
  )
  const own = new Records(new Map([...input.tables].filter(([name]) => read.has(name))))
  const oddities: Oddity[] = []
  for (const finding of await breath.through(inspected(own, { asOf, timeZone }))) {
    if (finding.rows.length === 0) {
      oddities.push({ ...finding, without: null })
      continue
    }
    const rest = without(input, finding)
    const { value } = await breath.through(inStretches(() => compute(kpi, rest, options)))
    oddities.push({ ...finding, without: { value } })
  }
  return oddities
}

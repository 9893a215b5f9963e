import type { Cells } from './cells.js'
import { mergeCellLists, mergeCells } from './merge-cells.js'
import { compute, computed } from './compute.js'
import { folding, type Folding } from './fold.js'
import type { Extent } from './grouping.js'
import type { Kpi } from './kpi.js'
import type { Records } from './records.js'
import type { KpiResult } from './result.js'
import { settingsOf, type ComputeOptions } from './settings.js'

/**
 * Computes a KPI from records that have grown out of others, as `compute` does from all of them; but what was folded
 * of those before with the same options is not folded again. For that `asOf` must be given, or every moment is another.
 *
 * @param added what came since, none of it in place of a record before
 */
export function computeGrown(
  kpi: Kpi,
  all: Records,
  before: Records,
  added: readonly Records[],
  options: ComputeOptions,
): KpiResult {
  if (!added.every((records) => knows(records, before))) return compute(kpi, all, options)
  const settings = settingsOf(kpi, options)
  const base = folding(kpi, before, settings)
  const alike = { ...settings, currency: base.context.currency }
  const whole = added.reduce((sum, records) => joined(kpi, sum, folding(kpi, records, alike)), base)
  return computed(kpi, whole, settings)
}

/** Whether records have all dimensions of those before: a filter by one they lack would let all of them pass. */
function knows(added: Records, before: Records): boolean {
  return [...added.tables.keys()].every((name) => {
    const own = added.dimensions(name)
    return before.dimensions(name).every((dimension) => own.includes(dimension))
  })
}

function joined(kpi: Kpi, a: Folding, b: Folding): Folding {
  const extent = union(a.extent, b.extent)
  const shapes = Object.fromEntries(Object.entries(kpi.measures).map(([name, { shape }]) => [name, shape]))
  /** Without the first day of all, each would begin with its own. */
  const from = (edges: readonly number[]): readonly number[] =>
    extent && (edges[0] ?? Infinity) > extent.first ? [extent.first, ...edges] : edges
  return {
    context: a.context,
    extent,
    cells: (cut, edges) => {
      const starts = edges === 'day' ? edges : from(edges)
      return together(a.cells(cut, starts), b.cells(cut, starts))
    },
    cellsOf: (measure, cut, edges) => {
      const starts = from(edges)
      return mergeCellLists(shapes, a.cellsOf(measure, cut, starts), b.cellsOf(measure, cut, starts))
    },
  }
}

function union(a: Extent | null, b: Extent | null): Extent | null {
  return a && b ? { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) } : (a ?? b)
}

/** The cells of both. Those of records without a day know nothing of the edges they were asked for. */
function together(a: Cells, b: Cells): Cells {
  const { edges } = a.extent ? a : b
  return mergeCells({ ...a, edges }, { ...b, edges, known: a.known })
}

import { compareCells, type Cell, type Cells } from './cells.js'
import { crosstab, type Combinations } from './crosstab.js'
import { passing } from './entries.js'
import { folding, type RecordsFolding } from './fold.js'
import type { Kpi } from './kpi.js'
import type { Dataset } from './record.js'
import { records, Records } from './records.js'
import { isoDate, settingsOf, type ComputeOptions, type Settings } from './settings.js'
import { byDay, timeless } from './slices.js'
import type { View } from './view.js'

/** Folds records into cells by the day: JSON that can be merged, stored, sent, and read for any period. */
export function fold(kpi: Kpi, data: Dataset | Records, options: ComputeOptions = {}): Cells {
  const settings = settingsOf(kpi, options)
  const folded = folding(kpi, data instanceof Records ? data : records(data), settings)
  return { ...folded.about(settings), cells: cellsOf(folded, settings) }
}

/** The states of all measures by the day and the values of the dimensions. */
function cellsOf(folded: RecordsFolding, settings: Settings): readonly Cell[] {
  const { kpi, views, extent, options } = folded
  const { dimensions } = settings
  const filter = folded.filter(settings)
  const cells = new Map<string, Omit<Cell, 'states'> & { readonly states: Record<string, unknown> }>()
  const days = extent && byDay(extent)
  for (const [name, measure] of Object.entries(kpi.measures)) {
    const view = views.get(measure.source)
    if (!view) continue
    const slices = measure.placement && days ? days : timeless
    const combinations = joint(view, dimensions)
    const cut = { view, combinations, slices, passed: passing(view, filter), options }
    const tab = crosstab(measure, cut)
    for (let group = 0; group < tab.size; group++) {
      const state = tab.groups.of(group)
      if (state === undefined) continue
      const slice = group % slices.size
      const at = slice === 0 || !extent ? null : isoDate(extent.first + slice - 1)
      const keys = combinations.values[Math.floor(group / slices.size)] ?? []
      const key = JSON.stringify([at, ...keys])
      let cell = cells.get(key)
      if (!cell) cells.set(key, (cell = { at, keys, states: {} }))
      cell.states[name] = state
    }
  }
  return [...cells.values()].sort(compareCells)
}

/** Values of dimensions, joined: the combinations that occur, numbered. */
interface Joint extends Combinations {
  readonly values: readonly (readonly (string | null)[])[]
}

/** The combinations of some dimensions in a view. */
function joint(view: View, dimensions: readonly string[]): Joint {
  const name = JSON.stringify(dimensions)
  return view.derived(`joint ${name}`, () => {
    const columns = dimensions.map((dimension) => view.keys(dimension))
    const [first] = columns
    if (!first) return { name, codes: null, size: 1, values: [[]] }
    const ids = new Map<number, number>()
    const values: (string | null)[][] = []
    const codes = new Int32Array(view.size)
    for (let i = 0; i < view.size; i++) {
      let joined = 0
      for (const c of columns) joined = joined * c.values.length + (c.codes[i] ?? 0)
      let id = ids.get(joined)
      if (id === undefined) {
        ids.set(joined, (id = values.length))
        values.push(columns.map((c) => c.values[c.codes[i] ?? 0] ?? null))
      }
      codes[i] = id
    }
    return { name, codes, size: values.length, values }
  })
}

import { noDay } from './instants.js'
import type { Measure } from './measure.js'
import type { Settings } from './settings.js'
import type { View } from './view.js'

/** First and last day on which any measure places a record; null when nothing is placed. */
export interface Extent {
  readonly first: number
  readonly last: number
}

/** Values of dimensions, joined: the combinations that occur, numbered. */
interface Joint {
  readonly codes: Int32Array
  readonly combinations: readonly (readonly (string | null)[])[]
}

/** The combinations of some dimensions in a view. */
export function joint(view: View, dimensions: readonly string[]): Joint {
  return view.derived(`joint ${JSON.stringify(dimensions)}`, () => {
    const columns = dimensions.map((name) => view.keys(name))
    if (columns.length === 0) return { codes: new Int32Array(view.size), combinations: [[]] }
    if (columns.length === 1 && columns[0])
      return { codes: Int32Array.from(columns[0].codes), combinations: columns[0].values.map((v) => [v]) }
    const ids = new Map<number, number>()
    const combinations: (string | null)[][] = []
    const codes = new Int32Array(view.size)
    for (let i = 0; i < view.size; i++) {
      let joined = 0
      for (const c of columns) joined = joined * c.values.length + (c.codes[i] ?? 0)
      let id = ids.get(joined)
      if (id === undefined) {
        ids.set(joined, (id = combinations.length))
        combinations.push(columns.map((c) => c.values[c.codes[i] ?? 0] ?? null))
      }
      codes[i] = id
    }
    return { codes, combinations }
  })
}

/** The slice of every day from `first` to `last`: 0 for no time, then one for each edge. */
function sliceOfDay(extent: Extent, edges: readonly number[]): Int32Array {
  const slices = new Int32Array(extent.last - extent.first + 1)
  let slice = 0
  for (let day = extent.first; day <= extent.last; day++) {
    while (slice < edges.length && (edges[slice] ?? Infinity) <= day) slice++
    slices[day - extent.first] = slice
  }
  return slices
}

/** First days of the slices. Nothing placed may lie before the first of them. */
export function sliceStarts(extent: Extent, edges: readonly number[] | 'day'): readonly number[] {
  if (edges === 'day')
    return Array.from({ length: extent.last - extent.first + 1 }, (_, i) => extent.first + i)
  return (edges[0] ?? Infinity) > extent.first ? [extent.first, ...edges] : edges
}

/** Rows that exist and pass the filter; null when all do. */
export function mask(view: View, filter: Settings['filter']): Uint8Array | null {
  const names = Object.keys(filter)
  if (names.length === 0)
    return view.derived('all present', () => view.present.every((x) => x === 1)) ? null : view.present
  const out = view.present.slice()
  for (const name of names) {
    const { codes, values } = view.keys(name)
    const wanted = filter[name] ?? []
    const passes = Uint8Array.from(values, (v) => (v !== null && wanted.includes(v) ? 1 : 0))
    for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) & (passes[codes[i] ?? 0] ?? 0)
  }
  return out
}

/** The group of every row: its slice of time and its combination of dimension values. */
export function group(
  view: View,
  measure: Measure<unknown>,
  extent: Extent | null,
  days: readonly number[],
  codes: Int32Array,
  kinds: number,
): Int32Array {
  const { placement } = measure
  const groups = new Int32Array(view.size)
  if (!placement || !extent) {
    for (let i = 0; i < groups.length; i++) groups[i] = codes[i] ?? 0
    return groups
  }
  const slices = sliceOfDay(extent, days)
  const placed = placement.column(view).days
  const { first } = extent
  for (let i = 0; i < groups.length; i++) {
    const day = placed[i] ?? noDay
    groups[i] = (day === noDay ? 0 : (slices[day - first] ?? 0)) * kinds + (codes[i] ?? 0)
  }
  return groups
}

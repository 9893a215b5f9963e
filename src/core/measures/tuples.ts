import { Key } from '../key.js'
import { type Quantity } from '../quantity.js'
import { listed } from '../groups.js'
import { Measure, type Kernel, type State } from '../measure.js'
import type { View } from '../view.js'

export type TupleValue = number | string | null
export type Tuple = readonly TupleValue[]

/** Null before numbers before text; numbers by size, text by code units. */
function compareValues(a: TupleValue, b: TupleValue): number {
  if (a === b) return 0
  if (a === null) return -1
  if (b === null) return 1
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1
  if (typeof b === 'number') return 1
  return a < b ? -1 : 1
}

export function compareTuples(a: Tuple, b: Tuple): number {
  for (let i = 0; i < a.length; i++) {
    const order = compareValues(a[i] ?? null, b[i] ?? null)
    if (order !== 0) return order
  }
  return 0
}

function isTuples(state: unknown): state is readonly Tuple[] {
  return Array.isArray(state) && state.every((x) => Array.isArray(x))
}

export const tuplesState: State<readonly Tuple[]> = {
  holds: isTuples,
  merge: (a, b) => [...a, ...b].sort(compareTuples),
}

/** The tuples of some rows, filled column by column. */
function tuplesOf(expressions: readonly (Quantity | Key)[], view: View, rows: Int32Array): readonly Tuple[] {
  const out = Array.from(rows, (): TupleValue[] => [])
  for (const e of expressions) {
    if (e instanceof Key) {
      const { codes, values } = e.column(view)
      for (let k = 0; k < rows.length; k++) out[k]?.push(values[codes[rows[k] ?? 0] ?? 0] ?? null)
    } else {
      const column = e.column(view)
      for (let k = 0; k < rows.length; k++) {
        const x = column[rows[k] ?? 0] ?? Number.NaN
        out[k]?.push(Number.isNaN(x) ? null : x)
      }
    }
  }
  return out
}

/**
 * The records themselves, reduced to a few values, for what no smaller state can carry (model fits, matching of two
 * instants). State and finished value: tuples in order. Of nothing: none. As large as the records: use it last.
 */
export function tuples(
  ...expressions: readonly [Quantity | Key, ...(Quantity | Key)[]]
): Measure<readonly Tuple[]> {
  const kernel: Kernel<readonly Tuple[], readonly Tuple[]> = {
    source: expressions[0].source,
    fields: expressions.flatMap((e) => e.fields),
    text: `tuples of ${expressions.map((e) => e.text).join(', ')}`,
    state: tuplesState,
    shape: { kind: 'tuples' },
    on: (view) => {
      for (const e of expressions) e.column(view)
      return ({ rows, groups, size }) => {
        const lists = Array.from({ length: size }, (): Tuple[] => [])
        const placed = groups.filter((g) => g >= 0)
        tuplesOf(
          expressions,
          view,
          rows.filter((_, k) => (groups[k] ?? -1) >= 0),
        ).forEach((tuple, k) => lists[placed[k] ?? -1]?.push(tuple))
        return listed<readonly Tuple[]>(
          lists.map((list) => (list.length ? list.sort(compareTuples) : undefined)),
          (a, b) => tuplesState.merge(a, b),
        )
      }
    },
    finish: (state) => state ?? [],
  }
  return Measure.of(kernel)
}

import { Key } from '../key.js'
import { type Quantity } from '../quantity.js'
import { Measure, type Kernel, type Rows, type State } from '../measure.js'

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

/** For every row, its values: how each expression's column is read as a tuple member. */
function readTuple(expressions: readonly (Quantity | Key)[], { view }: Rows): (row: number) => Tuple {
  const readers = expressions.map((e): ((row: number) => TupleValue) => {
    if (e instanceof Key) {
      const { codes, values } = e.column(view)
      return (row) => values[codes[row] ?? 0] ?? null
    }
    const column = e.column(view)
    return (row) => {
      const x = column[row] ?? Number.NaN
      return Number.isNaN(x) ? null : x
    }
  })
  return (row) => readers.map((read) => read(row))
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
    fold(rows) {
      const read = readTuple(expressions, rows)
      const lists = Array.from({ length: rows.size }, (): Tuple[] => [])
      rows.groups.forEach((g, i) => {
        if (g >= 0 && (rows.mask === null || rows.mask[i])) lists[g]?.push(read(i))
      })
      return lists.map((list) => (list.length ? list.sort(compareTuples) : undefined))
    },
    finish: (state) => state ?? [],
  }
  return Measure.of(kernel)
}

import type { View } from './view.js'

/** First and last day on which any measure places a record; null when nothing is placed. */
export interface Extent {
  readonly first: number
  readonly last: number
}

/** Values of dimensions, joined: the combinations that occur, numbered. */
interface Joint {
  /** The combination of every row; null when there is only one. */
  readonly codes: Int32Array | null
  readonly combinations: readonly (readonly (string | null)[])[]
}

/** The combinations of some dimensions in a view. */
export function joint(view: View, dimensions: readonly string[]): Joint {
  return view.derived(`joint ${JSON.stringify(dimensions)}`, () => {
    const columns = dimensions.map((name) => view.keys(name))
    const [first] = columns
    if (!first) return { codes: null, combinations: [[]] }
    if (columns.length === 1)
      return { codes: signed(first.codes), combinations: first.values.map((v) => [v]) }
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

/** The same codes: nobody has two thousand million values. */
const signed = ({ buffer, byteOffset, length }: Uint32Array): Int32Array =>
  new Int32Array(buffer, byteOffset, length)

import type { Quantity } from '../quantity.js'
import { listed } from '../groups.js'
import { Measure, type Kernel, type State } from '../measure.js'
import { binned, exactValues } from './bins.js'
import { factor, tally } from './tally.js'

/** Distinct values ascending, how often each, and whether they were binned (to 1 %) because they were many. */
export interface Histogram {
  readonly values: readonly number[]
  readonly counts: readonly number[]
  readonly binned: boolean
}

const empty: Histogram = { values: [], counts: [], binned: false }

function isHistogram(state: unknown): state is Histogram {
  return (
    typeof state === 'object' &&
    state !== null &&
    'values' in state &&
    'counts' in state &&
    Array.isArray(state.values) &&
    Array.isArray(state.counts)
  )
}

/** In bins when the distinct values are too many to keep. */
function settled(h: Histogram): Histogram {
  if (h.binned || h.values.length <= exactValues) return h
  return inBins(h)
}

function inBins(h: Histogram): Histogram {
  if (h.binned) return h
  const values: number[] = []
  const counts: number[] = []
  h.values.forEach((value, i) => {
    const representative = binned(value)
    if (values.at(-1) === representative)
      counts[counts.length - 1] = (counts.at(-1) ?? 0) + (h.counts[i] ?? 0)
    else {
      values.push(representative)
      counts.push(h.counts[i] ?? 0)
    }
  })
  return { values, counts, binned: true }
}

function merge(a: Histogram, b: Histogram): Histogram {
  if (a.binned !== b.binned) return merge(inBins(a), inBins(b))
  const values: number[] = []
  const counts: number[] = []
  let i = 0
  let j = 0
  while (i < a.values.length || j < b.values.length) {
    const x = a.values[i] ?? Infinity
    const y = b.values[j] ?? Infinity
    values.push(Math.min(x, y))
    counts.push((x <= y ? (a.counts[i++] ?? 0) : 0) + (y <= x ? (b.counts[j++] ?? 0) : 0))
  }
  return settled({ values, counts, binned: a.binned })
}

export const histogramState: State<Histogram> = { holds: isHistogram, merge }

/** How often each value occurs. State and finished value: a `Histogram`. Of nothing: an empty one. */
export function histogram(quantity: Quantity): Measure<Histogram> {
  const kernel: Kernel<Histogram, Histogram> = {
    source: quantity.source,
    fields: quantity.fields,
    text: `histogram of ${quantity.text}`,
    state: histogramState,
    shape: { kind: 'histogram' },
    on: (view) => {
      const { codes, values, order } = factor(view, quantity.nameIn(view), quantity.column(view))
      return (rows) =>
        listed(
          tally(rows, codes, values.length, order, (of, counts) =>
            settled({
              values: Array.from(of, (code) => values[code] ?? 0),
              counts: Array.from(counts),
              binned: false,
            }),
          ),
          merge,
        )
    },
    finish: (state) => state ?? empty,
  }
  return Measure.of(kernel)
}

import type { Source } from '../expression.js'
import type { Groups, Rows } from '../groups.js'
import { Measure, type Kernel, type State } from '../measure.js'

export const countState: State<number> = {
  holds: (state) => typeof state === 'number',
  merge: (a, b) => a + b,
}

/** How many records. State: a number. Of nothing: 0. */
export function count(source: Source): Measure<number> {
  const kernel: Kernel<number, number> = {
    source,
    fields: [],
    text: `count of ${source}`,
    state: countState,
    shape: { kind: 'count' },
    compact: true,
    on: () => (rows) => counted(occurrences(rows)),
    finish: (state) => state ?? 0,
  }
  return Measure.of(kernel)
}

function occurrences({ groups, size }: Rows): Float64Array {
  const counts = new Float64Array(size)
  for (let k = 0; k < groups.length; k++) {
    const g = groups[k] ?? -1
    if (g >= 0) counts[g] = (counts[g] ?? 0) + 1
  }
  return counts
}

function counted(counts: Float64Array): Groups<number> {
  return {
    of: (g) => counts[g] || undefined,
    between: (first, end) => {
      let sum = 0
      for (let g = first; g < end; g++) sum += counts[g] ?? 0
      return sum || undefined
    },
    collapsed: (size) => {
      const all = new Float64Array(size)
      counts.forEach((n, g) => (all[g % size] = (all[g % size] ?? 0) + n))
      return counted(all)
    },
  }
}

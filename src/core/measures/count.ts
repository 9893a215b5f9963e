import type { Source } from '../expression.js'
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
    fold({ groups, size, mask }) {
      const counts = new Float64Array(size)
      for (let i = 0; i < groups.length; i++) {
        const g = groups[i] ?? -1
        if (g >= 0 && (mask === null || mask[i])) counts[g] = (counts[g] ?? 0) + 1
      }
      return Array.from(counts, (n) => n || undefined)
    },
    finish: (state) => state ?? 0,
  }
  return Measure.of(kernel)
}

import type { Quantity } from '../expression.js'
import { Measure, type Kernel } from '../measure.js'

function extreme(word: 'min' | 'max', quantity: Quantity, choose: (a: number, b: number) => number): Measure<number | null> {
  const kernel: Kernel<number, number | null> = {
    source: quantity.source,
    fields: quantity.fields,
    text: `${word} of ${quantity.text}`,
    holds: (state) => typeof state === 'number',
    fold({ view, groups, size, mask }) {
      const column = quantity.column(view)
      const best = new Array<number | undefined>(size).fill(undefined)
      for (let i = 0; i < groups.length; i++) {
        const g = groups[i] ?? -1
        const x = column[i] ?? Number.NaN
        if (g < 0 || (mask !== null && !mask[i]) || Number.isNaN(x)) continue
        const so = best[g]
        best[g] = so === undefined ? x : choose(so, x)
      }
      return best
    },
    merge: choose,
    finish: (state) => state ?? null,
  }
  return Measure.of(kernel)
}

/** The least value. State: a number. Of nothing: null. */
export const min = (quantity: Quantity): Measure<number | null> => extreme('min', quantity, Math.min)

/** The greatest value. State: a number. Of nothing: null. */
export const max = (quantity: Quantity): Measure<number | null> => extreme('max', quantity, Math.max)

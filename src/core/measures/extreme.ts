import type { Quantity } from '../quantity.js'
import { listed } from '../groups.js'
import { Measure, type Kernel, type State } from '../measure.js'

const isNumber = (state: unknown): state is number => typeof state === 'number'

export const minState: State<number> = { holds: isNumber, merge: (a, b) => Math.min(a, b) }
export const maxState: State<number> = { holds: isNumber, merge: (a, b) => Math.max(a, b) }

function extreme(word: 'min' | 'max', quantity: Quantity, state: State<number>): Measure<number | null> {
  const kernel: Kernel<number, number | null> = {
    source: quantity.source,
    fields: quantity.fields,
    text: `${word} of ${quantity.text}`,
    state,
    shape: { kind: word },
    compact: true,
    on: (view) => {
      const column = quantity.column(view)
      return ({ rows, groups, size }) => {
        const best = Array.from({ length: size }, (): number | undefined => undefined)
        for (let k = 0; k < groups.length; k++) {
          const g = groups[k] ?? -1
          const x = column[rows[k] ?? -1] ?? Number.NaN
          if (g < 0 || Number.isNaN(x)) continue
          const so = best[g]
          best[g] = so === undefined ? x : state.merge(so, x)
        }
        return listed(best, (a, b) => state.merge(a, b))
      }
    },
    finish: (so) => so ?? null,
  }
  return Measure.of(kernel)
}

/** The least value. State: a number. Of nothing: null. */
export const min = (quantity: Quantity): Measure<number | null> => extreme('min', quantity, minState)

/** The greatest value. State: a number. Of nothing: null. */
export const max = (quantity: Quantity): Measure<number | null> => extreme('max', quantity, maxState)

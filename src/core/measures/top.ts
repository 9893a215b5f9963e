import type { Quantity } from '../quantity.js'
import { listed } from '../groups.js'
import { Measure, type Kernel, type State } from '../measure.js'

export type TopEntry = readonly [value: number, id: string]

function isTop(state: unknown): state is readonly TopEntry[] {
  return (
    Array.isArray(state) &&
    state.every((x) => Array.isArray(x) && typeof x[0] === 'number' && typeof x[1] === 'string')
  )
}

const compare = (a: TopEntry, b: TopEntry): number => b[0] - a[0] || (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0)

export const topState = (n: number): State<readonly TopEntry[]> => ({
  holds: isTop,
  merge: (a, b) => [...a, ...b].sort(compare).slice(0, n),
})

/** The n largest values with the ids of their records, largest first. State and finished value alike. Of nothing: none. */
export function top(n: number, quantity: Quantity): Measure<readonly TopEntry[]> {
  const kernel: Kernel<readonly TopEntry[], readonly TopEntry[]> = {
    source: quantity.source,
    fields: quantity.fields,
    text: `top ${n} of ${quantity.text}`,
    state: topState(n),
    shape: { kind: 'top', n },
    on: (view) => {
      const column = quantity.column(view)
      return ({ rows, groups, size }) => {
        const lists = Array.from({ length: size }, (): TopEntry[] => [])
        rows.forEach((row, k) => {
          const x = column[row] ?? Number.NaN
          const list = lists[groups[k] ?? -1]
          if (!list || Number.isNaN(x)) return
          const least = list[n - 1]
          if (least && x < least[0]) return
          list.push([x, String(view.idOf(row))])
          if (list.length >= 2 * n) list.sort(compare).splice(n)
          else if (list.length >= n) list.sort(compare)
        })
        return listed<readonly TopEntry[]>(
          lists.map((list) => (list.length ? list.sort(compare).slice(0, n) : undefined)),
          (a, b) => topState(n).merge(a, b),
        )
      }
    },
    finish: (state) => state ?? [],
  }
  return Measure.of(kernel)
}

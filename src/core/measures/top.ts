import type { Quantity } from '../quantity.js'
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
    fold({ view, groups, size, mask }) {
      const column = quantity.column(view)
      const lists = Array.from({ length: size }, (): TopEntry[] => [])
      groups.forEach((g, i) => {
        const x = column[i] ?? Number.NaN
        const list = lists[g]
        if (!list || Number.isNaN(x) || (mask !== null && !mask[i])) return
        const least = list[n - 1]
        if (least && x < least[0]) return
        list.push([x, String(view.idOf(i))])
        if (list.length >= 2 * n) list.sort(compare).splice(n)
        else if (list.length >= n) list.sort(compare)
      })
      return lists.map((list) => (list.length ? list.sort(compare).slice(0, n) : undefined))
    },
    finish: (state) => state ?? [],
  }
  return Measure.of(kernel)
}

import type { Key } from '../key.js'
import { listed } from '../groups.js'
import { Measure, type Kernel, type State } from '../measure.js'

function isWords(state: unknown): state is readonly string[] {
  return Array.isArray(state) && state.every((x) => typeof x === 'string')
}

export const distinctState: State<readonly string[]> = {
  holds: isWords,
  merge: (a, b) => [...new Set([...a, ...b])].sort(),
}

/** The distinct words of a key, in code-unit order. State and finished value: the words. Of nothing: none. */
export function distinct(key: Key): Measure<readonly string[]> {
  const kernel: Kernel<readonly string[], readonly string[]> = {
    source: key.source,
    fields: key.fields,
    text: `distinct ${key.text}`,
    state: distinctState,
    shape: { kind: 'distinct' },
    on: (view) => {
      const { codes, values } = key.column(view)
      return ({ rows, groups, size }) => {
        const sets = Array.from({ length: size }, () => new Set<number>())
        for (let k = 0; k < groups.length; k++) {
          const g = groups[k] ?? -1
          const code = codes[rows[k] ?? -1] ?? 0
          if (g >= 0 && code > 0) sets[g]?.add(code)
        }
        return listed<readonly string[]>(
          sets.map((set) => (set.size ? [...set].map((code) => values[code] ?? '').sort() : undefined)),
          (a, b) => distinctState.merge(a, b),
        )
      }
    },
    finish: (state) => state ?? [],
  }
  return Measure.of(kernel)
}

import type { Key } from '../key.js'
import { listed, type Groups, type Rows } from '../groups.js'
import { Measure, type Kernel, type State } from '../measure.js'
import type { Keys, View } from '../view.js'

type Keyed = readonly (readonly [key: string, state: unknown])[]

const nothing: Keyed = []

type MergeInner = (a: unknown, b: unknown) => unknown

/** States by key, each merged as its own kind. */
export const byState = (inner: MergeInner): State<Keyed> => ({
  holds: (state): state is Keyed =>
    Array.isArray(state) && state.every((x) => Array.isArray(x) && typeof x[0] === 'string'),
  merge(a, b) {
    const out = new Map(a)
    for (const [k, state] of b) {
      const mine = out.get(k)
      out.set(k, mine === undefined ? state : inner(mine, state))
    }
    return [...out].sort(byKey)
  },
})

type Named = Readonly<Record<string, unknown>>

/** States by name, each merged as its own kind. */
export const allState = (inner: Readonly<Record<string, MergeInner>>): State<Named> => ({
  holds: (state): state is Named => typeof state === 'object' && state !== null && !Array.isArray(state),
  merge(a, b) {
    const out: Record<string, unknown> = {}
    for (const [name, merge] of Object.entries(inner)) {
      const x = a[name]
      const y = b[name]
      const state = x === undefined ? y : y === undefined ? x : merge(x, y)
      if (state !== undefined) out[name] = state
    }
    return out
  },
})

/** Up to this many groups are numbered by multiplication, more by looking up the pairs that occur. */
const directLimit = 1_000_000

/** One group for each (group, key) that occurs. */
function split(
  { rows, groups: given, size }: Rows,
  { codes, values }: Keys,
): {
  readonly groups: Int32Array
  readonly size: number
  readonly pairs: readonly (readonly [group: number, code: number])[]
} {
  const kinds = values.length
  const direct = size * kinds <= directLimit
  const ids = direct ? new Int32Array(size * kinds).fill(-1) : new Map<number, number>()
  const pairs: (readonly [number, number])[] = []
  const groups = new Int32Array(given.length)
  for (let k = 0; k < groups.length; k++) {
    const g = given[k] ?? -1
    const code = codes[rows[k] ?? -1] ?? 0
    groups[k] = -1
    if (g < 0 || code === 0) continue
    const joint = g * kinds + code
    let id = (ids instanceof Map ? ids.get(joint) : ids[joint]) ?? -1
    if (id < 0) {
      id = pairs.length
      pairs.push([g, code])
      if (ids instanceof Map) ids.set(joint, id)
      else ids[joint] = id
    }
    groups[k] = id
  }
  return { groups, size: pairs.length, pairs }
}

/**
 * A measure for every value of a key: per customer, per stage, per product. State: `[key, state]` pairs in order of
 * key; finished: a map in the same order. Records without the key are left out. Of nothing: an empty map.
 */
export function by<F>(key: Key, measure: Measure<F>): Measure<ReadonlyMap<string, F>> {
  // A card asks for the same state many times.
  const finished = new WeakMap<Keyed, ReadonlyMap<string, F>>()
  const state = byState(measure.merge)
  const kernel: Kernel<Keyed, ReadonlyMap<string, F>> = {
    source: key.source,
    fields: [...key.fields, ...measure.fields],
    text: `${measure.text} by ${key.text}`,
    state,
    shape: { kind: 'by', of: measure.shape },
    on: (view) => {
      const keys = key.column(view)
      const fold = within(measure, view)
      return ({ rows, groups: given, size: all }) => {
        const { groups, size, pairs } = split({ rows, groups: given, size: all }, keys)
        const states = fold({ rows, groups, size })
        const lists = Array.from({ length: all }, (): (readonly [string, unknown])[] => [])
        pairs.forEach(([g, code], id) => {
          const state = states.of(id)
          if (state !== undefined) lists[g]?.push([keys.values[code] ?? '', state])
        })
        return listed<Keyed>(
          lists.map((list) => (list.length ? list.sort(byKey) : undefined)),
          (a, b) => state.merge(a, b),
        )
      }
    },
    finish(state = nothing) {
      let known = finished.get(state)
      if (!known) finished.set(state, (known = new Map(state.map(([k, s]) => [k, measure.finish(s)]))))
      return known
    },
  }
  return Measure.of(kernel)
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0
}

/** Several measures of the same records as one, so that `by` can carry them together. */
export function all<T extends Readonly<Record<string, Measure<unknown>>>>(
  measures: T,
): Measure<{ readonly [K in keyof T]: T[K] extends Measure<infer F> ? F : never }>
export function all(measures: Readonly<Record<string, Measure<unknown>>>): Measure<Named> {
  const entries = Object.entries(measures).sort(byKey)
  const first = entries[0]?.[1]
  if (!first) throw new TypeError('all: at least one measure is needed')
  const kernel: Kernel<Named, Named> = {
    source: first.source,
    fields: Object.values(measures).flatMap((m) => m.fields),
    text: `(${Object.values(measures)
      .map((m) => m.text)
      .join(', ')})`,
    state: allState(Object.fromEntries(entries.map(([name, measure]) => [name, measure.merge]))),
    shape: { kind: 'all', of: Object.fromEntries(entries.map(([name, measure]) => [name, measure.shape])) },
    compact: entries.every(([, measure]) => measure.compact),
    on: (view) => {
      const folds = entries.map(([name, measure]) => [name, within(measure, view)] as const)
      return (rows) => {
        const groups = folds.map(([name, fold]) => [name, fold(rows)] as const)
        return {
          of: (g) => named(groups.map(([name, states]) => [name, states.of(g)])),
          between: (first, end) => named(groups.map(([name, states]) => [name, states.between(first, end)])),
        }
      }
    },
    finish: (state) =>
      Object.fromEntries(entries.map(([name, measure]) => [name, measure.finish(state?.[name])])),
  }
  return Measure.of(kernel)
}

/** The states there are; undefined where there is none. */
function named(states: readonly (readonly [name: string, state: unknown])[]): Named | undefined {
  const some = states.filter(([, state]) => state !== undefined)
  return some.length > 0 ? Object.fromEntries(some) : undefined
}

/** Folds rows that are not all rows the measure counts. */
function within(measure: Measure<unknown>, view: View): (rows: Rows) => Groups<unknown> {
  const fold = measure.on(view)
  const counts = measure.condition?.column(view)
  if (!counts) return fold
  return ({ rows, groups, size }) =>
    fold({ rows, groups: groups.map((g, k) => (counts[rows[k] ?? 0] ? g : -1)), size })
}

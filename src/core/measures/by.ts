import type { Key } from '../key.js'
import { Measure, type Kernel, type Rows, type State } from '../measure.js'

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
  rows: Rows,
  key: Key,
): {
  readonly groups: Int32Array
  readonly size: number
  readonly pairs: readonly (readonly [group: number, code: number])[]
} {
  const { codes, values } = key.column(rows.view)
  const kinds = values.length
  const direct = rows.size * kinds <= directLimit
  const ids = direct ? new Int32Array(rows.size * kinds).fill(-1) : new Map<number, number>()
  const pairs: (readonly [number, number])[] = []
  const { mask } = rows
  const groups = new Int32Array(rows.groups.length)
  for (let i = 0; i < groups.length; i++) {
    const g = rows.groups[i] ?? -1
    const code = codes[i] ?? 0
    groups[i] = -1
    if (g < 0 || code === 0 || (mask !== null && !mask[i])) continue
    const joint = g * kinds + code
    let id = (ids instanceof Map ? ids.get(joint) : ids[joint]) ?? -1
    if (id < 0) {
      id = pairs.length
      pairs.push([g, code])
      if (ids instanceof Map) ids.set(joint, id)
      else ids[joint] = id
    }
    groups[i] = id
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
  const kernel: Kernel<Keyed, ReadonlyMap<string, F>> = {
    source: key.source,
    fields: [...key.fields, ...measure.fields],
    text: `${measure.text} by ${key.text}`,
    state: byState(measure.merge),
    shape: { kind: 'by', of: measure.shape },
    fold(rows) {
      const { groups, size, pairs } = split(rows, key)
      const { values } = key.column(rows.view)
      const states = measure.fold({ view: rows.view, groups, size, mask: null })
      const lists = Array.from({ length: rows.size }, (): (readonly [string, unknown])[] => [])
      pairs.forEach(([g, code], id) => {
        const state = states[id]
        if (state !== undefined) lists[g]?.push([values[code] ?? '', state])
      })
      return lists.map((list) => (list.length ? list.sort(byKey) : undefined))
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
    fold(rows) {
      const out = Array.from({ length: rows.size }, (): Record<string, unknown> | undefined => undefined)
      for (const [name, measure] of entries) {
        measure.fold(rows).forEach((state, g) => {
          if (state !== undefined) (out[g] ??= {})[name] = state
        })
      }
      return out
    },
    finish: (state) =>
      Object.fromEntries(entries.map(([name, measure]) => [name, measure.finish(state?.[name])])),
  }
  return Measure.of(kernel)
}

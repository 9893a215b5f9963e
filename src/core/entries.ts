import { marked, type Flag } from './flag.js'
import { recent } from './recent.js'
import type { Settings } from './settings.js'
import type { View } from './view.js'

/** The rows that pass a filter, ascending. */
export interface Passing {
  readonly name: string
  readonly rows: Int32Array
}

/** The rows that are records at `asOf`, ascending. */
export function present(view: View): Int32Array {
  return view.derived('rows', () => {
    const all = new Int32Array(view.size)
    for (let row = 0; row < all.length; row++) all[row] = row
    return held(all, view.present)
  })
}

/** The records whose dimensions have one of the wanted values; null when there is no filter. */
export function passing(view: View, filter: Settings['filter']): Passing | null {
  const wanted = Object.entries(filter)
  if (wanted.length === 0) return null
  let rows = present(view)
  for (const [name, values] of wanted) {
    const { codes, values: known } = view.keys(name)
    const passes = Uint8Array.from(known, (value) => (value !== null && values.includes(value) ? 1 : 0))
    rows = held(rows, marked(codes, passes))
  }
  return { name: JSON.stringify(filter), rows }
}

/**
 * The records for which the condition holds, ascending: of those that passed a filter, or of all. Conditions that hold
 * for the same records, since a part of them holds for all, give the same array.
 */
export function entries(view: View, condition: Flag | null, passed: Passing | null): Int32Array {
  const rows = passed ? passed.rows : present(view)
  if (!condition) return rows
  const counted = (): Int32Array => {
    const [one, other] = condition.both ?? []
    if (!one || !other) return held(rows, condition.column(view))
    const first = entries(view, one, passed)
    return first === rows ? entries(view, other, passed) : held(first, other.column(view))
  }
  return passed
    ? recent(view).made(`rows of ${condition.nameIn(view)} ${passed.name}`, counted, ({ length }) => length)
    : view.derived(`rows of ${condition.nameIn(view)}`, counted)
}

/** Where rows are put before it is known how many they are: fresh memory costs more than what is done in it. */
let scratch: Int32Array | null = null

function scratchOf(length: number): Int32Array {
  if (scratch && scratch.length >= length) return scratch
  queueMicrotask(() => (scratch = null))
  return (scratch = new Int32Array(length))
}

/** The rows for which `holds` is 1; the same array when that is all of them. */
function held(rows: Int32Array, holds: Uint8Array): Int32Array {
  const out = scratchOf(rows.length)
  let n = 0
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k] ?? 0
    // Written in any case, and written over by the next where it does not hold: no branch to guess.
    out[n] = row
    n += holds[row] ?? 0
  }
  return n === rows.length ? rows : out.slice(0, n)
}

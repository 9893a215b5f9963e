import type { Durations } from '../../stats/durations.js'
import type { Key } from '../key.js'
import type { Quantity } from '../quantity.js'
import { listed } from '../groups.js'
import { Measure, type Kernel, type State } from '../measure.js'
import { binned, exactValues } from './bins.js'
import { factor, inOrder, tally } from './tally.js'

const empty: Durations = { times: [], counts: {}, binned: false }

function isDurations(state: unknown): state is Durations {
  return (
    typeof state === 'object' &&
    state !== null &&
    'times' in state &&
    'counts' in state &&
    Array.isArray(state.times) &&
    typeof state.counts === 'object'
  )
}

/** Rows of counts by ending, aligned to `times`; endings that never occur are absent, the others in order of name. */
function made(
  times: readonly number[],
  byEnding: ReadonlyMap<string, readonly number[]>,
  inBins: boolean,
): Durations {
  const counts: Record<string, readonly number[]> = {}
  for (const ending of [...byEnding.keys()].sort()) {
    const row = byEnding.get(ending) ?? []
    if (row.some((n) => n > 0)) counts[ending] = row
  }
  return { times, counts, binned: inBins }
}

function settled(d: Durations): Durations {
  return d.binned || d.times.length <= exactValues ? d : inBins(d)
}

/** The histogram with every time in its bin; of neighbouring times in one bin the counts are added up. */
function inBins(d: Durations): Durations {
  if (d.binned) return d
  const times: number[] = []
  const bins = d.times.map((time) => {
    const bin = binned(time)
    if (times.at(-1) !== bin) times.push(bin)
    return times.length - 1
  })
  const byEnding = Object.entries(d.counts).map(([ending, row]): [string, number[]] => {
    const out = times.map(() => 0)
    bins.forEach((bin, i) => (out[bin] = (out[bin] ?? 0) + (row[i] ?? 0)))
    return [ending, out]
  })
  return made(times, new Map(byEnding), true)
}

/** Both on the union of their times, walked together once: readings add up thousands of these. */
function added(a: Durations, b: Durations): Durations {
  const times: number[] = []
  const fromA: number[] = []
  const fromB: number[] = []
  for (let i = 0, j = 0; i < a.times.length || j < b.times.length;) {
    const x = a.times[i] ?? Infinity
    const y = b.times[j] ?? Infinity
    times.push(x <= y ? x : y)
    fromA.push(x <= y ? i++ : -1)
    fromB.push(y <= x ? j++ : -1)
  }
  const byEnding = new Map<string, number[]>()
  const add = (d: Durations, from: readonly number[]): void => {
    for (const [ending, row] of Object.entries(d.counts)) {
      let out = byEnding.get(ending)
      if (!out) byEnding.set(ending, (out = Array.from(times, () => 0)))
      for (let i = 0; i < from.length; i++) {
        const at = from[i] ?? -1
        if (at >= 0) out[i] = (out[i] ?? 0) + (row[at] ?? 0)
      }
    }
  }
  add(a, fromA)
  add(b, fromB)
  return made(times, byEnding, a.binned)
}

function merge(a: Durations, b: Durations): Durations {
  return a.binned || b.binned ? added(inBins(a), inBins(b)) : settled(added(a, b))
}

export const durationsState: State<Durations> = { holds: isDurations, merge }

/**
 * How long, by how it ended: all that Kaplan–Meier and Aalen–Johansen need, at any size. Records without a time are
 * left out; an unknown ending is called `unknown`. State and finished value: `Durations`. Of nothing: an empty one.
 */
export function durations(time: Quantity, ending: Key): Measure<Durations> {
  const kernel: Kernel<Durations, Durations> = {
    source: time.source,
    fields: [...time.fields, ...ending.fields],
    text: `durations of ${time.text} by ${ending.text}`,
    state: durationsState,
    shape: { kind: 'durations' },
    on: (view) => {
      const { codes, values } = factor(view, time.nameIn(view), time.column(view))
      const { codes: endings, values: names } = ending.column(view)
      const kinds = names.length
      const name = `${time.nameIn(view)} ${ending.nameIn(view)}`
      const joint = view.derived(`joint ${name}`, () => {
        const out = new Int32Array(codes.length)
        for (let i = 0; i < out.length; i++) {
          const code = codes[i] ?? -1
          out[i] = code < 0 ? -1 : code * kinds + (endings[i] ?? 0)
        }
        return out
      })
      const distinct = values.length * kinds
      const order = inOrder(view, name, joint, distinct)
      return (rows) =>
        listed(
          tally(rows, joint, distinct, order, (of, counts) => unpacked(of, counts, values, names)),
          merge,
        )
    },
    finish: (state) => state ?? empty,
  }
  return Measure.of(kernel)
}

/** The histogram of joint codes of time and ending, in bins where the times are too many to keep. */
function unpacked(
  codes: readonly number[],
  counts: readonly number[],
  values: Float64Array,
  names: readonly (string | null)[],
): Durations {
  const kinds = names.length
  const times: number[] = []
  const rows = names.map((): number[] => [])
  codes.forEach((joint, i) => {
    const time = values[Math.floor(joint / kinds)] ?? 0
    if (times.at(-1) !== time) {
      times.push(time)
      for (const row of rows) row.push(0)
    }
    const row = rows[joint % kinds]
    if (row) row[row.length - 1] = counts[i] ?? 0
  })
  return settled(made(times, new Map(names.map((name, k) => [name ?? 'unknown', rows[k] ?? []])), false))
}

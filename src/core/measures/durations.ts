import type { Durations } from '../../stats/durations.js'
import type { Key } from '../key.js'
import type { Quantity } from '../quantity.js'
import { Measure, type Kernel, type State } from '../measure.js'
import { binned, exactValues } from './bins.js'
import { factor, tally } from './tally.js'

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

function inBins(d: Durations): Durations {
  return d.binned ? d : merged(d, empty, binned, true)
}

/** Both histograms on the union of their times, each time first passed through `place`. */
function merged(a: Durations, b: Durations, place: (time: number) => number, isBinned: boolean): Durations {
  const at = new Map<number, number>()
  for (const time of [...a.times, ...b.times].map(place).sort((x, y) => x - y))
    if (!at.has(time)) at.set(time, at.size)
  const byEnding = new Map<string, number[]>()
  for (const d of [a, b]) {
    for (const [ending, row] of Object.entries(d.counts)) {
      let out = byEnding.get(ending)
      if (!out) byEnding.set(ending, (out = Array.from(at, () => 0)))
      const into = out
      d.times.forEach((time, i) => {
        const index = at.get(place(time)) ?? 0
        into[index] = (into[index] ?? 0) + (row[i] ?? 0)
      })
    }
  }
  return made([...at.keys()], byEnding, isBinned)
}

const same = (time: number): number => time

function merge(a: Durations, b: Durations): Durations {
  if (a.binned || b.binned) return merged(inBins(a), inBins(b), same, true)
  return settled(merged(a, b, same, false))
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
    fold({ view, groups, size, mask }) {
      const { codes, values, order } = factor(view, time.nameIn(view), time.column(view))
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
      const jointOrder = (): Int32Array =>
        view.derived(`joint order ${name}`, () =>
          order()
            .slice()
            .sort((a, b) => (joint[a] ?? 0) - (joint[b] ?? 0)),
        )
      const t = tally(groups, size, mask, joint, values.length * kinds, jointOrder)
      return Array.from({ length: size }, (_, g) => {
        const from = t.offsets[g] ?? 0
        const to = t.offsets[g + 1] ?? 0
        return from === to
          ? undefined
          : settled(unpacked(t.codes.subarray(from, to), t.counts.subarray(from, to), values, names))
      })
    },
    finish: (state) => state ?? empty,
  }
  return Measure.of(kernel)
}

function unpacked(
  codes: Int32Array,
  counts: Int32Array,
  values: Float64Array,
  names: readonly (string | null)[],
): Durations {
  const times: number[] = []
  const rows = names.map((): number[] => [])
  let current = -1
  codes.forEach((joint, i) => {
    const code = Math.floor(joint / names.length)
    if (code !== current) {
      current = code
      times.push(values[code] ?? 0)
      for (const row of rows) row.push(0)
    }
    const row = rows[joint % names.length]
    if (row) row[row.length - 1] = counts[i] ?? 0
  })
  return made(times, new Map(names.map((name, k) => [name ?? 'unknown', rows[k] ?? []])), false)
}

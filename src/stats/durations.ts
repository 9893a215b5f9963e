import { meanOfHistogram, quantileOfHistogram } from './quantile.js'

/**
 * A histogram of time by how it ended, all that survival methods need at any size. `times` are ascending and
 * distinct, not negative, in any one unit; `counts[ending][i]` records ended so at `times[i]`. A record that is
 * still open has an ending too (`open`), and the method is told which endings mean that. `binned` says that
 * times were rounded to bins, so that quantiles are no longer exact.
 */
export interface Durations {
  readonly times: readonly number[]
  readonly counts: Readonly<Record<string, readonly number[]>>
  readonly binned: boolean
}

/** The exact histogram of single records, each a time and how it ended. */
export function durationsOf(records: Iterable<readonly [time: number, ending: string]>): Durations {
  const byTime = new Map<number, Map<string, number>>()
  const endings = new Set<string>()
  for (const [time, ending] of records) {
    const at = byTime.get(time) ?? new Map<string, number>()
    byTime.set(time, at.set(ending, (at.get(ending) ?? 0) + 1))
    endings.add(ending)
  }
  const times = [...byTime.keys()].sort((a, b) => a - b)
  const counts = [...endings].map(
    (ending) => [ending, times.map((t) => byTime.get(t)?.get(ending) ?? 0)] as const,
  )
  return { times, counts: Object.fromEntries(counts), binned: false }
}

/** How many records ended at each of `times`, in one of `endings`, or in any when left out. */
export function durationCounts(d: Durations, endings?: readonly string[]): number[] {
  const out = new Array<number>(d.times.length).fill(0)
  for (const ending in d.counts) {
    const counts = d.counts[ending]
    if (!counts || (endings && !endings.includes(ending))) continue
    for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) + (counts[i] ?? 0)
  }
  return out
}

/** How many records ended in one of `endings`, or in any when left out. */
export function durationTotal(d: Durations, endings?: readonly string[]): number {
  let sum = 0
  for (const ending in d.counts)
    if (!endings || endings.includes(ending)) for (const count of d.counts[ending] ?? []) sum += count
  return sum
}

/** Mean time of the records that ended in one of `endings`; `null` when there is none. */
export function durationMean(d: Durations, endings?: readonly string[]): number | null {
  return meanOfHistogram(d.times, durationCounts(d, endings))
}

/** Type 7 quantile of the time of records that ended in one of `endings`; `null` when there is none. */
export function durationQuantile(d: Durations, p: number, endings?: readonly string[]): number | null {
  return quantileOfHistogram(d.times, durationCounts(d, endings), p)
}

/** One distinct time: how many were still under observation just before it, and how many ended at it, by ending. */
export interface Exits {
  readonly time: number
  readonly atRisk: number
  readonly events: number
}

/** The times of `d` with the number at risk at each and the number that ended in a way not in `censored`. */
export function exits(d: Durations, censored: readonly string[]): Exits[] {
  const all = durationCounts(d)
  const open = durationCounts(d, censored)
  let atRisk = durationTotal(d)
  const out: Exits[] = []
  for (let i = 0; i < all.length; i++) {
    const count = all[i] ?? 0
    if (count === 0) continue
    out.push({ time: d.times[i] ?? 0, atRisk, events: count - (open[i] ?? 0) })
    atRisk -= count
  }
  return out
}

/** The place of the last of some steps, in order of time, that lies at `t` or before; -1 when none does. */
export function lastBy(steps: readonly { readonly time: number }[], t: number): number {
  let [low, high] = [0, steps.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((steps[middle]?.time ?? Infinity) <= t) low = middle + 1
    else high = middle
  }
  return low - 1
}

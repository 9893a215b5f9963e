import type { Extent } from './extent.js'
import type { Span } from './kpi.js'

/** Stretches of days, numbered in order of time; rows on no day may have a slice before all of them. */
export interface Slices {
  readonly name: string
  readonly size: number
  /** The slice of every day from `first` on, −1 for none. */
  readonly ofDay: Int32Array
  readonly first: number
  /** The slice of rows on no day. */
  readonly undated: number
  /** Every row is in one of them, whatever is asked. */
  readonly whole: boolean
  /** The slices that make up [from, to): from −∞ the rows on no day are among them. */
  between(from: number, to: number): readonly [first: number, end: number]
}

/** Every day of the extent is a slice, after the one of rows on no day. */
export function byDay({ first, last }: Extent): Slices {
  const size = last - first + 2
  const within = (day: number): number => Math.min(Math.max(day - first + 1, 1), size)
  return {
    name: `day ${first} ${last}`,
    size,
    ofDay: Int32Array.from({ length: size - 1 }, (_, i) => i + 1),
    first,
    undated: 0,
    whole: true,
    between: (from, to) => [from === -Infinity ? 0 : within(from), within(to)],
  }
}

/** Steps of a series, one after the other. */
export function bySteps(steps: readonly Span[], extent: Extent): Slices {
  const at = (day: number): number => {
    const i = steps.findIndex(({ start }) => start >= day)
    return i < 0 ? steps.length : i
  }
  return {
    name: `steps ${steps.map(({ start }) => start).join()} ${steps.at(-1)?.end}`,
    size: steps.length,
    ofDay: numbered(steps, extent),
    first: extent.first,
    undated: -1,
    whole: false,
    between: (from, to) => [at(from), at(to)],
  }
}

/** One slice: the days of [from, to), from −∞ also the rows on no day. */
export function oneStretch(from: number, to: number, extent: Extent): Slices {
  return {
    name: `from ${from} to ${to}`,
    size: 1,
    ofDay: numbered([{ start: from, end: to }], extent),
    first: extent.first,
    undated: from === -Infinity ? 0 : -1,
    whole: false,
    between: () => [0, 1],
  }
}

/** Of rows that stand outside of time. */
export const timeless: Slices = {
  name: '',
  size: 1,
  ofDay: new Int32Array(),
  first: 0,
  undated: 0,
  whole: true,
  between: () => [0, 1],
}

function numbered(spans: readonly Span[], { first, last }: Extent): Int32Array {
  const ofDay = new Int32Array(last - first + 1).fill(-1)
  spans.forEach(({ start, end }, i) => ofDay.fill(i, Math.max(start - first, 0), Math.max(end - first, 0)))
  return ofDay
}

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

/** Stretches one after the other; of one from −∞ on, rows on no day are a part. */
export function bySpans(spans: readonly Span[], { first, last }: Extent): Slices {
  const ofDay = new Int32Array(last - first + 1).fill(-1)
  spans.forEach(({ start, end }, i) => ofDay.fill(i, Math.max(start - first, 0), Math.max(end - first, 0)))
  const at = (day: number): number => {
    const i = spans.findIndex(({ start }) => start >= day)
    return i < 0 ? spans.length : i
  }
  return {
    name: JSON.stringify(spans.map(({ start, end }) => `${start} ${end}`)),
    size: spans.length,
    ofDay,
    first,
    undated: spans[0]?.start === -Infinity ? 0 : -1,
    whole: false,
    between: (from, to) => [at(from), at(to)],
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

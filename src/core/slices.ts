import type { Extent } from './extent.js'
import type { Span } from './kpi.js'

/** Stretches of days, one after the other, numbered in order of time. */
export interface Slices {
  readonly name: string
  readonly size: number
  /** Where each begins, and where the last ends: rows on no day are in one that begins at −∞. */
  readonly edges: readonly number[]
  /** Where slice 0 is of rows on no day and each of the others of a day, the day before them; null elsewhere. */
  readonly before: number | null
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
    edges: [],
    before: first - 1,
    between: (from, to) => [from === -Infinity ? 0 : within(from), within(to)],
  }
}

/** Of one stretch from −∞ on, rows on no day are a part. Only stretches that begin and end where these do can be asked for. */
export function bySpans(spans: readonly Span[]): Slices {
  const edges = [...spans.map(({ start }) => start), spans.at(-1)?.end ?? 0]
  return {
    name: edges.join(' '),
    size: spans.length,
    edges,
    before: null,
    between: (from, to) => [edges.indexOf(from), edges.indexOf(to)],
  }
}

/** Of rows that stand outside of time, and of all of them. */
export const timeless: Slices = {
  name: '',
  size: 1,
  edges: [-Infinity, Infinity],
  before: null,
  between: () => [0, 1],
}

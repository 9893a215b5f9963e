import { ticks } from 'd3-array'

export type Extent = readonly [low: number, high: number]

/** Maps a value to a coordinate; `domain` is in values, `range` in CSS pixels. */
export interface Scale {
  (value: number): number
  readonly domain: Extent
  readonly range: Extent
  /** About `count` round values inside the domain, ascending. */
  ticks(count: number): readonly number[]
}

/** A straight scale. A domain without width maps everything to the middle of the range. */
export function linear(domain: Extent, range: Extent): Scale {
  const [low, high] = domain
  const [from, to] = range
  const map = (value: number): number =>
    high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from)
  return Object.assign(map, { domain, range, ticks: (count: number) => ticks(low, high, count) })
}

/** 1, 2, 5, 10, 20 …, or coarser steps down to every third power of ten, until about `count` are in the domain. */
function powers([low, high]: Extent, count: number): readonly number[] {
  const first = Math.floor(Math.log10(low))
  const decades = Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, i) => 10 ** (first + i))
  const within = (values: readonly number[]): readonly number[] => values.filter((v) => v >= low && v <= high)
  const sets = [
    ...[[1, 2, 5], [1, 3], [1]].map((steps) => decades.flatMap((d) => steps.map((s) => s * d))),
    ...[2, 3].map((every) => decades.filter((_, i) => i % every === 0)),
  ].map(within)
  return sets.find((values) => values.length <= count) ?? sets.at(-1) ?? []
}

/** A logarithmic scale for positive values; what lies at or under its start is put there. */
export function log(domain: Extent, range: Extent): Scale {
  const [low, high] = domain
  const straight = linear([Math.log(low), Math.log(high)], range)
  const map = (value: number): number => straight(Math.log(Math.max(low, value)))
  return Object.assign(map, { domain, range, ticks: (count: number) => powers(domain, count) })
}

/** The height of each of `count` rows that share a height, within bounds. */
export function rowHeightIn(height: number, count: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.floor(height / Math.max(1, count))))
}

export interface Band {
  /** The middle of band `i`. */
  at(i: number): number
  /** From one middle to the next. */
  readonly step: number
  /** The width of one band without its padding. */
  readonly width: number
}

/** `count` equal bands across the range; `padding` is the part of a step left free, 0 to 1. */
export function band(count: number, range: Extent, padding: number): Band {
  const [from, to] = range
  const step = count > 0 ? (to - from) / count : to - from
  return { at: (i) => from + step * (i + 0.5), step, width: Math.abs(step) * (1 - padding) }
}

/** The smallest and largest of the values; null when there are none. */
export function extent(values: Iterable<number | null>): Extent | null {
  let low = Infinity
  let high = -Infinity
  for (const value of values) {
    if (value === null) continue
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return low <= high ? [low, high] : null
}

/** The extent with a part of its width added at both ends; a single value gets room on either side of it. */
export function padded([low, high]: Extent, part: number): Extent {
  const room = high > low ? (high - low) * part : Math.abs(high) * part || 1
  return [low - room, high + room]
}

import { nice, ticks } from 'd3-array'

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

/** A logarithmic scale for positive values; what lies at or under zero is put at the start of the range. */
export function log(domain: Extent, range: Extent): Scale {
  const [low, high] = domain
  const straight = linear([Math.log(low), Math.log(high)], range)
  const map = (value: number): number => (value <= low ? straight(Math.log(low)) : straight(Math.log(value)))
  return Object.assign(map, {
    domain,
    range,
    ticks: (count: number) => {
      const decades = Array.from(
        { length: Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 },
        (_, i) => 10 ** (Math.floor(Math.log10(low)) + i),
      )
      const every = [[1, 2, 5], [1, 3], [1]]
        .map((steps) => decades.flatMap((d) => steps.map((s) => s * d)).filter((v) => v >= low && v <= high))
        .find((values) => values.length <= count)
      return every ?? decades.filter((v) => v >= low && v <= high)
    },
  })
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

/** The extent grown to round ends. */
export function rounded([low, high]: Extent, count: number): Extent {
  return high > low ? nice(low, high, count) : [low, high]
}

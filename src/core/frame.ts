import type { Format } from './format.js'
import type { Message } from './message.js'
import type { KpiResult } from './result.js'
import type { Scene } from './scene.js'

/**
 * The words charts put on marks and into tables; a locale gives every one. A place is filled with a finished text
 * (`63.2 %`), except `count`, which is a number.
 */
export interface ChartWords {
  /** Heads of table columns. */
  readonly period: Message
  readonly value: Message
  readonly interval: Message
  readonly records: Message
  readonly note: Message
  readonly share: Message
  readonly by: Message
  readonly atRisk: Message
  /** `usual range {range}`: the limits of routine variation. */
  readonly usualRange: Message
  /** `target {value}` */
  readonly target: Message
  /** `{source} {value}` */
  readonly benchmark: Message
  /** `{source} {value}, weak source` */
  readonly weakSource: Message
  /** `{period}, to date`: a period that has not ended. */
  readonly toDate: Message
  /** `outside the usual range` */
  readonly outside: Message
  /** `too few`: in place of a value that stands on too few records to be read. */
  readonly few: Message
  /** `before {value}` */
  readonly before: Message
  /** `(none)`: the segment of records without the dimension. */
  readonly none: Message
  /** `no value`: what cannot be known. */
  readonly noValue: Message
  /** `all {value}`: the value over all segments. */
  readonly all: Message
  /** `half by {value}` */
  readonly halfBy: Message
  /** `total`: the last row of parts that add up. */
  readonly total: Message
  /** `{count} records` */
  readonly recordCount: Message
  /** `… and {count} more`: rows that only the table holds. */
  readonly more: Message
  /** `{share} went on`: the part of a stage that reached the next. */
  readonly toNext: Message
  /** `largest leak` */
  readonly leak: Message
  /** `median {value}`: the time spent in a stage. */
  readonly medianTime: Message
  /** `{name}, {from} to {to}`: what a drawing over time shows. */
  readonly overTime: Message
  /** `{name} by {dimension}` */
  readonly byDimension: Message
  /** `{name}, step by step` */
  readonly inSteps: Message
  /** `{y} against {x}` */
  readonly against: Message
  /** The head of the column of parts a number is made of. */
  readonly part: Message
  /** `{value} points`: a difference of rates, with its sign. */
  readonly points: Message
  /** `rank {count} by {part}` */
  readonly rank: Message
}

/** What a view is drawn into: size in CSS pixels, the reader's language, and the names of the KPI's own things. */
export interface Frame {
  readonly width: number
  readonly height: number
  /** Right-to-left: time still runs left to right, labels and lists are mirrored. */
  readonly rtl: boolean
  readonly format: Format
  readonly words: ChartWords
  /** The KPI's name, as a heading. */
  readonly name: string
  /** What this drawing shows of it, as a heading of its own; '' where a heading stands over it. */
  readonly view: string
  /** The name of one of the KPI's parts, its definition, dimension or stage; the id itself where it has no word. */
  part(id: string): string
  dimension(id: string): string
}

/** A result drawn one way; null when the result has nothing for this view (no segments, no curve). */
export type View = (result: KpiResult, frame: Frame) => Scene | null

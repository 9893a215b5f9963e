import type { Format } from './format.js'
import type { Message } from './message.js'
import type { KpiResult } from './result.js'
import type { Scene } from './scene.js'

/** The words charts put on marks and into tables; a locale gives every one. */
export interface ChartWords {
  readonly period: Message
  readonly value: Message
  readonly interval: Message
  readonly records: Message
  readonly usualRange: Message
  readonly target: Message
  readonly benchmark: Message
  readonly weakSource: Message
  readonly toDate: Message
  readonly outside: Message
  readonly few: Message
  readonly before: Message
  readonly none: Message
  readonly all: Message
  readonly halfBy: Message
  readonly atRisk: Message
  readonly share: Message
  readonly total: Message
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
  /** The name of one of the KPI's parts, its definition, dimension or stage; the id itself where it has no word. */
  part(id: string): string
  dimension(id: string): string
}

/** A result drawn one way; null when the result has nothing for this view (no segments, no curve). */
export type View = (result: KpiResult, frame: Frame) => Scene | null

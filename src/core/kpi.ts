import type { Interval } from '../stats/interval.js'
import type { Proportion } from '../stats/proportion.js'
import type { Context, OptionValue } from './context.js'
import type { View as Drawing } from './frame.js'
import type { LaterView } from './later.js'
import type { Measure } from './measure.js'
import type { DatasetName } from './record.js'
import type { Better, Caveat, CurvePoint, KpiResult, Parts, Segment, Step, Unit } from './result.js'
import type { View } from './view.js'

/** A stretch of whole days, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * What definitions read: the finished measures of one stretch of time, of all records or of one segment's. A measure
 * whose records do not know the segment's dimension makes the number that asked for it null, never a wrong zero.
 */
export interface Reading {
  /** In the stretch; of measures without a placement, always. */
  of<F>(measure: Measure<F>): F
  /** As `of`, whatever the segment: of records that belong to one only through others (a deal's line items). */
  ofAll<F>(measure: Measure<F>): F
  /** Of everything placed before the stretch. */
  before<F>(measure: Measure<F>): F
  /** Of everything placed before the end of the stretch. */
  upTo<F>(measure: Measure<F>): F
  /** Of all the data, dated or not. */
  whole<F>(measure: Measure<F>): F
  /** Null: all the data. */
  readonly span: Span | null
  /** The segment read, null for all. */
  readonly segment: string | null
  readonly context: Context
  /**
   * The goal of the whole as the author set it, else the one of this KPI's goals whose period meets the stretch; of a
   * segment, the goal of its own.
   */
  readonly target: number | null
}

export interface Part {
  readonly unit: Unit
  /** Of all records alone: null of a segment's, for which it would be much work and say nothing. */
  readonly whole?: boolean
  of(reading: Reading): number | null
}

/** One way to define the KPI's number. */
export interface Definition {
  /** The unit, where it is not the KPI's. */
  readonly unit?: Unit
  /** The formula over names of parts; words come from the locale. */
  readonly formula: string
  value(reading: Reading): number | null
  interval?(reading: Reading): Interval | null
  /** n behind the value. */
  count(reading: Reading): number
  /**
   * Whether the target is met, where that is not the value against it (a pipeline is not what is won of it); null
   * while nobody can say.
   */
  met?(reading: Reading): boolean | null
  /** The value as a proportion, where it is one: limits are then a p-chart's. */
  rate?(reading: Reading): Proportion
  /** The interval of the difference between two stretches: does it exclude zero? */
  difference?(now: Reading, earlier: Reading): Interval | null
  curve?(reading: Reading): readonly CurvePoint[]
  /** The value has no history of its own (a stock as of now): no series is drawn. */
  readonly standing?: boolean
  /**
   * The value is a level that carries over from step to step (what is open at the end of each): it is drawn over time,
   * but moving ranges would take its slowness for steadiness, so nobody judges it by them.
   */
  readonly level?: boolean
  /** The value grows with its stretch (money, counts, losses): an unfinished step is short by construction. */
  readonly additive?: boolean
  /**
   * Days after its stretch until the value of a cohort hardly changes any more; null while nobody can say. Younger
   * steps of the series are unfinished, and nobody judges them.
   */
  settles?(reading: Reading): number | null
}

/** A result before its cautions are known. */
export type Draft = Omit<KpiResult, 'caveats' | 'findings'>

/** What cautions and findings may look at: the number, its stretch and the one before. */
export interface Finding {
  readonly now: Reading
  readonly earlier: Reading | null
  readonly result: Draft
  /** Every segment's reading, by key. */
  readonly segments: ReadonlyMap<string, Reading>
  readonly segmentsEarlier: ReadonlyMap<string, Reading>
  /** The same days a year before, where that is not the stretch before anyway; null for all the data. */
  readonly yearBefore: Reading | null
  /** The reading of every step of the series. */
  readonly steps: readonly Reading[]
}

/** A KPI as a value. The machine that computes it has never heard of it. */
export interface Kpi {
  /** `win-rate`; its element is `kpi-win-rate`. */
  readonly id: string
  /** What an array given as `data` holds. */
  readonly main: DatasetName
  readonly unit: Unit
  readonly better: Better
  /** The range and step an element shows unless its author says otherwise. */
  readonly range: string
  readonly step: Step
  /** The dimension its segments split by unless the author says otherwise; null for none. */
  readonly segment: string | null
  /** Options of its own with their defaults: numbers, texts, flags or business hours. */
  readonly options: Readonly<Record<string, OptionValue>>
  readonly measures: Readonly<Record<string, Measure<unknown>>>
  /** How the stage visits in deals are seen (`visitView`), of a KPI whose measures count them. */
  readonly visits?: (deals: View) => View
  /** Notes rows that may be one record (`noteRepeated`), of a KPI that reads records without ids. */
  readonly unkeyed?: (view: View) => void
  /** Named definitions, the default first. */
  readonly definitions: Readonly<Record<string, Definition>>
  /** The named numbers of its table, in order. */
  readonly parts: Readonly<Record<string, Part>>
  /** Parts whose names come from the data (stages), under a definition: added to `parts`. */
  furtherParts?(reading: Reading, definition: string): Readonly<Record<string, number | null>>
  /**
   * Segments of the KPI's own making (stages in order), in place of a dimension's, when no segment is asked for, no
   * record knows it, or it is `breakdownBy`. `definition` is the one whose value they carry.
   */
  breakdown?(reading: Reading, definition: string): readonly Segment[]
  /** What `breakdown` splits by; `stage` when not said. */
  readonly breakdownBy?: string
  /**
   * Parts a segment has only beside the others (a share, a rank, what all of them would expect of it), by key: added
   * to its own. `dimension` is what they are split by.
   */
  among?(segments: readonly Segment[], now: Reading, dimension: string | null): ReadonlyMap<string, Parts>
  caveats?(finding: Finding): readonly Caveat[]
  /** What the card says beyond its number, most important first. */
  findings?(finding: Finding): readonly Caveat[]
  /** Drawings by name, the default first; those that stand neither on a tile nor in the body are loaded later. */
  readonly views: Readonly<Record<string, Drawing | LaterView>>
  /** The views of a card: on a small tile, in the body, and beside it where there is room. */
  readonly layout: { readonly tile: string; readonly body: string; readonly side: string | null }
}

/** Names a KPI. The types of its definitions are checked here, once. */
export function kpi(definition: Kpi): Kpi {
  return definition
}

/** A ratio; null when there is nothing to divide by. */
export function ratio(numerator: number | null, denominator: number | null): number | null {
  return numerator === null || denominator === null || denominator === 0 ? null : numerator / denominator
}

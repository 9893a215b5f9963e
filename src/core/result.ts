import type { Interval } from '../stats/interval.js'

/**
 * What a number counts. `ratio` is a fraction (0.63), `money` is in the result's currency's major unit,
 * `days` are calendar days, `duration` is milliseconds, `multiple` is a factor (3.2 ×), `months` are months.
 */
export type Unit = 'ratio' | 'count' | 'money' | 'days' | 'duration' | 'months' | 'multiple' | 'number'

export type Better = 'higher' | 'lower' | 'neither'

export type Severity = 'note' | 'warning' | 'blocking'

/** A caution (or a finding) named by id; its words are in the locale, its numbers are here. */
export interface Caveat {
  readonly id: string
  readonly severity: Severity
  readonly params: Readonly<Record<string, number | string>>
}

/** Records left out of the number, or counted in spite of a doubt (`repeated`), by reason, with up to five examples (an id, or a row number). */
export interface Exclusion {
  readonly reason: string
  readonly count: number
  readonly examples: readonly (string | number)[]
}

/** The named numbers of the KPI's table in a fixed order; null where it cannot be known. */
export type Parts = Readonly<Record<string, number | null>>

/** A stretch of whole days in the result's time zone: `start` inclusive, `end` exclusive, ISO 8601 instants. */
export interface Period {
  readonly start: string
  readonly end: string
  /** The calendar step the series walks in. */
  readonly step: Step
  /** How the bounds were asked for: a named range, explicit dates, or all the data. */
  readonly range: string
}

export type Step = 'day' | 'week' | 'month' | 'quarter' | 'year'

export interface SeriesPoint {
  readonly start: string
  readonly end: string
  readonly value: number | null
  readonly interval: Interval | null
  readonly count: number
  /** The step has not ended at `asOf`, or the data begin inside it. */
  readonly partial: boolean
  /** Outside what routine variation explains (p-chart with Laney's correction for rates, XmR otherwise). */
  readonly signal: boolean
}

export interface Segment {
  readonly key: string
  readonly value: number | null
  readonly interval: Interval | null
  readonly count: number
  readonly parts: Parts
}

export interface CurvePoint {
  readonly x: number
  readonly y: number
  readonly low: number | null
  readonly high: number | null
  readonly atRisk: number
}

/** Limits of routine variation drawn behind the series. */
export interface Limits {
  readonly centre: number
  readonly lower: number
  readonly upper: number
  readonly method: 'p-chart' | 'laney' | 'xmr'
  readonly points: number
}

export interface BenchmarkComparison {
  readonly id: string
  /** A single published number, or the ends of a published band, in the unit of the result. */
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: Unit
  readonly currency: string | null
  readonly source: string
  /** Where it was read, when not in the source itself; '' for a copy whose keeper is not named. */
  readonly via?: string
  /** `2024`, `FY2018`, `c. 2017`; `n/d` where nobody says. */
  readonly year: string
  readonly population: string
  readonly segment: string
  readonly grade: 'A' | 'B' | 'C'
  readonly url: string
  /** The KPI definition the number was measured with, in the source's words. */
  readonly definition: string
  /** A limit of the source worth saying, in English. */
  readonly note?: string
  /** The published curve: `x` in `unit`, `y` the share by then, ascending. */
  readonly curve?: readonly { readonly x: number; readonly y: number }[]
  readonly comparable: 'yes' | 'roughly' | 'no'
  /** Why it is not (fully) comparable: a caveat id of the locale; '' when comparable. */
  readonly why: string
}

/**
 * What every element, server and test reads. Plain JSON; nothing in it is markup.
 * `value` is null when it cannot be known, and then `caveats` says why.
 */
export interface KpiResult {
  readonly kpi: string
  readonly definition: string
  readonly unit: Unit
  readonly better: Better
  readonly value: number | null
  readonly interval: Interval | null
  readonly count: number
  readonly parts: Parts
  readonly previous: {
    readonly value: number | null
    readonly count: number
    readonly start: string
    readonly end: string
    /** The unfinished period was compared with as many elapsed days of the one before. */
    readonly likeForLike: boolean
  } | null
  readonly change: {
    readonly absolute: number
    readonly relative: number | null
    readonly verdict: 'signal' | 'routine' | 'unknown'
    /** What the verdict goes by: the usual range of the series, or the interval of the difference; null for none. */
    readonly by: 'limits' | 'difference' | null
  } | null
  readonly target: { readonly value: number; readonly met: boolean | null } | null
  /** The benchmark drawn beside the number: the most comparable of `benchmarks`. */
  readonly benchmark: BenchmarkComparison | null
  /** Every benchmark that was offered, most comparable first; contradicting sources stand side by side. */
  readonly benchmarks: readonly BenchmarkComparison[]
  readonly series: readonly SeriesPoint[]
  /** Routine limits of the series; null when there are too few points to know. */
  readonly limits: Limits | null
  readonly segments: readonly Segment[]
  /** The dimension `segments` splits by; null when there is no split. */
  readonly dimension: string | null
  readonly curve?: readonly CurvePoint[]
  readonly caveats: readonly Caveat[]
  /** What the card says beyond its number: sentences of insight, most important first. */
  readonly findings: readonly Caveat[]
  /** The same number under every definition of the KPI. */
  readonly alternatives: readonly {
    readonly definition: string
    readonly unit: Unit
    readonly value: number | null
  }[]
  readonly excluded: readonly Exclusion[]
  readonly formula: {
    readonly text: string
    readonly terms: readonly { readonly name: string; readonly value: number | null; readonly unit: Unit }[]
  }
  readonly period: Period
  readonly asOf: string
  readonly timeZone: string
  readonly currency: string | null
  readonly version: string
}

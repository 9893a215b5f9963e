import type { ChartWords } from './frame.js'
import type { Message } from './message.js'

/** What a KPI is called and says, in one language. Ids are those of its definition. */
export interface KpiWords {
  readonly name: Message
  /** What `count` counts, with its number: `{n} closed deals`. */
  readonly records: Message
  readonly parts: Readonly<Record<string, Message>>
  readonly caveats: Readonly<Record<string, Message>>
  readonly findings: Readonly<Record<string, Message>>
  readonly views: Readonly<Record<string, Message>>
}

/** What is said of a KPI only in what its card opens, and in its reference. */
export interface KpiDetails {
  readonly definitions: Readonly<Record<string, { readonly name: Message; readonly sentence: Message }>>
  readonly options: Readonly<Record<string, Message>>
}

/** The words of the card itself, whatever it shows. Places are filled with finished texts unless said otherwise. */
export interface CardWords {
  /** Actions: what opens below. */
  readonly explain: Message
  readonly breakdown: Message
  readonly table: Message
  readonly export: Message
  /** On a small tile: everything else. */
  readonly details: Message
  /** `updated {time}` */
  readonly updated: Message
  /** `Not updated since {time}`: the last good number stands. */
  readonly stale: Message
  readonly loading: Message
  /** In place of a number that cannot be known. */
  readonly notEnough: Message
  /** Under the number: `{interval}, {records}`. */
  readonly spread: Message
  /** `95 % interval {interval}, {records}`: the same where it is read out. */
  readonly spreadInFull: Message
  /** Between two short statements: `; `. */
  readonly separator: Message
  /** `{period}, to date` */
  readonly toDate: Message
  /** `last {days} days`; `days` is a number. */
  readonly lastDays: Message
  /** `{months} months to {date}`; `months` is a number. */
  readonly trailing: Message
  /** Verdicts. */
  readonly targetMet: Message
  readonly targetMissed: Message
  /** The target lies within the interval: nobody can tell yet. */
  readonly targetUntold: Message
  readonly routine: Message
  readonly routineChange: Message
  readonly signalBetter: Message
  readonly signalWorse: Message
  readonly signal: Message
  readonly fewToJudge: Message
  /** Rows of comparison. */
  readonly target: Message
  /** `Same {days} days of {period}`; `days` is a number. */
  readonly sameDays: Message
  readonly likeForLike: Message
  /** `{by} points`, the difference of two rates; plural by `n`, a number. */
  readonly points: Message
  /** `{by} better`, `{by} worse`, and without a good direction `{by} more`, `{by} less`. */
  readonly better: Message
  readonly worse: Message
  readonly more: Message
  readonly less: Message
  readonly same: Message
  /** `{change}, better`, `{change}, worse`, `{change}, routine` … */
  readonly changeBetter: Message
  readonly changeWorse: Message
  readonly changeSignal: Message
  readonly changeRoutine: Message
  readonly changeUnknown: Message
  readonly notComparable: Message
  /** `roughly {judgement}`: measured nearly the same way. */
  readonly roughly: Message
  readonly insideBand: Message
  readonly weakSource: Message
  /** `c. {year}`, and in place of a year that nobody gives. */
  readonly circa: Message
  readonly undated: Message
  /** `{count} more`: cautions and findings behind the first; `count` is a number. */
  readonly moreNotes: Message
  readonly fewerNotes: Message
  /** `{from} to {to}` */
  readonly fromTo: Message
  /** `as of {date}` */
  readonly asOf: Message
  /** The card as one sentence. */
  readonly sentence: Message
  /** `{text}.`: short statements with a full stop. */
  readonly statement: Message
  /** `{label}: {value}, {judgement}.` */
  readonly row: Message
  /** Dashboard: `{dimension}: {values}`, and the button that takes a filter away. */
  readonly filter: Message
  readonly clear: Message
}

/** The words of what a card opens: explanation, breakdown, files. */
export interface OpenedWords {
  /** Between a name and what is said of it: `: `. */
  readonly colon: Message
  /** `“{text}”`: a value as it was written. */
  readonly quoted: Message
  /** `read at {via}`: where a published number was read, when not in its source. */
  readonly readAt: Message
  readonly readInCopy: Message
  /** Explanation. */
  readonly formula: Message
  readonly definition: Message
  readonly otherDefinitions: Message
  readonly period: Message
  readonly records: Message
  readonly leftOut: Message
  /** `{reason}: {count}` */
  readonly leftOutRow: Message
  /** `for example {examples}` */
  readonly examples: Message
  /** What was decided while the rows were read: formats, delimiters, currencies. */
  readonly cleaning: Message
  /** What is odd in the records; and the number of a card without those concerned, `{value}`. */
  readonly oddities: Message
  readonly withoutThem: Message
  readonly sources: Message
  /** `{source}, {year}: {population}. Grade {grade}.` */
  readonly sourceLine: Message
  readonly receipt: Message
  /** `{data} data, {definition}, version {version}, as of {asOf}` */
  readonly receiptOf: Message
  /** Without a secure connection no receipt can be made. */
  readonly receiptNone: Message
  /** Breakdown. */
  readonly splitBy: Message
  /** Export. */
  readonly picture: Message
  readonly copy: Message
  readonly copied: Message
  /** CSV columns. */
  readonly name: Message
  readonly value: Message
}

/** What records are examined for. */
export interface CheckWords {
  /** Rows with the id of a later one: only the last counts. */
  readonly 'duplicate-ids': Message
  /** Rows without ids that are alike in every field, to the time of day; and those that have no time of day. */
  readonly 'repeated-rows': Message
  readonly 'repeated-days': Message
  readonly 'closed-before-created': Message
  /** Won, and the amount is unknown or 0. */
  readonly 'won-without-amount': Message
  /** Open, with an expected close that has passed. */
  readonly 'open-past-expected-close': Message
  /** The stage says won or lost, the status says otherwise. */
  readonly 'status-stage-disagree': Message
  /** Every time of a field is midnight: they are dates, and their hours and minutes mean nothing. */
  readonly 'midnight-only': Message
  /** Many records made within one minute, or one day of a file that knows only days: an import, not work. */
  readonly 'bulk-import': Message
  readonly 'owner-missing': Message
  /** Begun or ended after `asOf`. */
  readonly 'future-dates': Message
  /** Only closed deals: every duration is too short, and no method repairs that. */
  readonly 'closed-only': Message
}

/** What every card says in a language, whatever its KPI. */
export interface BaseLocale {
  readonly lang: string
  readonly direction: 'ltr' | 'rtl'
  /** How a quarter is written, of `{quarter}` (1 to 4) and `{year}` in two digits; Intl cannot. */
  readonly quarter: string
  readonly card: CardWords
  readonly chart: ChartWords
  /** As they stand within a sentence; a heading begins with a capital. */
  readonly dimensions: Readonly<Record<string, Message>>
  /** Cautions any KPI may carry; a KPI's own are with its words. */
  readonly caveats: Readonly<Record<string, Message>>
  readonly findings: Readonly<Record<string, Message>>
  /** What published numbers say in English, in this language: definitions, and sources that are no names. */
  readonly published?: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, Message>>
}

/** What is said only in what a card opens. */
export interface DetailWords {
  readonly words: OpenedWords
  /** What is odd in records; a count follows. */
  readonly checks: CheckWords
  /** Why records were left out; `{field}` is the field that refused them. */
  readonly reasons: Readonly<Record<string, Message>>
  /** Of English, which does not have them with the KPIs' other words. */
  readonly kpis?: Readonly<Record<string, KpiDetails>>
}

/** A language as a card speaks it: the details of English are loaded with the first thing that a card opens. */
export interface Spoken extends BaseLocale {
  readonly kpis: Readonly<Record<string, KpiWords & Partial<KpiDetails>>>
  readonly details?: DetailWords
}

/** A language, complete. The English one is the reference: others have the same keys, checked by type and by test. */
export interface Locale extends Spoken {
  readonly kpis: Readonly<Record<string, KpiWords & KpiDetails>>
  readonly details: DetailWords
}

/** The same keys as the reference, with this language's messages. */
export type SameKeys<T> = T extends string | { readonly by: string; readonly other: string }
  ? Message
  : { readonly [K in keyof T]: SameKeys<T[K]> }

import type { ChartWords } from './frame.js'
import type { Message } from './message.js'

/** What a KPI is called and says, in one language. Ids are those of its definition. */
export interface KpiWords {
  readonly name: Message
  /** What `count` counts, with its number: `{n} closed deals`. */
  readonly records: Message
  readonly definitions: Readonly<Record<string, { readonly name: Message; readonly sentence: Message }>>
  readonly parts: Readonly<Record<string, Message>>
  readonly caveats: Readonly<Record<string, Message>>
  readonly findings: Readonly<Record<string, Message>>
  readonly views: Readonly<Record<string, Message>>
  readonly options: Readonly<Record<string, Message>>
}

/** The words of the card itself, whatever it shows. */
export interface CardWords {
  readonly explain: Message
  readonly breakdown: Message
  readonly table: Message
  readonly export: Message
  readonly updated: Message
  readonly target: Message
  readonly benchmark: Message
  readonly notComparable: Message
}

/** A language, complete. The English one is the reference: others have the same keys, checked by type and by test. */
export interface Locale {
  readonly lang: string
  readonly direction: 'ltr' | 'rtl'
  readonly card: CardWords
  readonly chart: ChartWords
  readonly dimensions: Readonly<Record<string, Message>>
  /** Cautions any KPI may carry; a KPI's own are with its words. */
  readonly caveats: Readonly<Record<string, Message>>
  readonly findings: Readonly<Record<string, Message>>
  /** Why records were left out; `{field}` is the field that refused them. */
  readonly reasons: Readonly<Record<string, Message>>
  readonly errors: Readonly<Record<string, Message>>
  readonly kpis: Readonly<Record<string, KpiWords>>
}

/** The same keys as the reference, with this language's messages. */
export type SameKeys<T> = T extends string | { readonly by: string; readonly other: string } ? Message : { readonly [K in keyof T]: SameKeys<T[K]> }

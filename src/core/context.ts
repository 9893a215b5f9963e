import type { Step } from './result.js'
import type { Zone } from './zone.js'

/** Everything besides the records that a number depends on. */
export interface Context {
  /** The instant of knowledge: later records do not exist yet, open ones are open until here. */
  readonly asOf: number
  readonly asOfDay: number
  readonly zone: Zone
  readonly step: Step
  /** The currency of the result; null: amounts carry no currency. */
  readonly currency: string | null
  /** What one unit of another currency is worth in `currency`. */
  readonly rates: Readonly<Record<string, number>>
  /** The KPI's own options with their defaults filled in. */
  readonly options: Options
}

export type OptionValue = number | string | boolean | BusinessHours | null

export type Options = Readonly<Record<string, OptionValue>>

/** Working time of a week: per ISO weekday (1 Monday … 7 Sunday) the open hours as `['09:00', '17:00']`. */
export interface BusinessHours {
  readonly timeZone: string
  readonly hours: Readonly<Record<number, readonly (readonly [from: string, to: string])[]>>
  /** Local dates on which nobody works, `YYYY-MM-DD`. */
  readonly holidays: readonly string[]
}

/** The cards of a page speak of the same days. */
const instants = new WeakMap<Zone, Map<number, string>>()

/** The instant a local day begins, ISO 8601. */
export function instantOf({ zone }: Context, day: number): string {
  const known = instants.get(zone) ?? new Map<number, string>()
  instants.set(zone, known)
  const instant = known.get(day) ?? new Date(zone.startOfDay(day)).toISOString()
  known.set(day, instant)
  return instant
}

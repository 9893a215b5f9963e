import { closing, opening } from './calendar.js'

export interface Source {
  readonly name: string
  /** The channel that finance books its cost under. */
  readonly channel: string
  readonly paid: boolean
  /** Share of inbound leads at the opening and at the end; both 0 where no lead arrives by itself. */
  readonly leadShare: readonly [number, number]
  /** Whether its leads come by a form on the site. */
  readonly form: boolean
  /** Chance that a touch brings about a meeting, and that a meeting becomes an opportunity. */
  readonly meeting: number
  readonly qualified: number
  /** Log-odds added to the chance of winning. */
  readonly lift: number
  /** Share of leads that book a meeting before anybody in sales has written. */
  readonly selfBooked: number
  /** Factor on the share left unanswered. */
  readonly unanswered: number
}

export const sources: readonly Source[] = [
  {
    name: 'Website',
    channel: 'Content',
    paid: false,
    leadShare: [0.45, 0.33],
    form: true,
    meeting: 0.25,
    qualified: 0.75,
    lift: 0.15,
    selfBooked: 0.07,
    unanswered: 0.9,
  },
  {
    name: 'Paid search',
    channel: 'Search ads',
    paid: true,
    leadShare: [0.17, 0.38],
    form: true,
    meeting: 0.165,
    qualified: 0.6,
    lift: -0.5,
    selfBooked: 0.03,
    unanswered: 1,
  },
  {
    name: 'Event',
    channel: 'Trade fairs',
    paid: true,
    leadShare: [0.24, 0.19],
    form: false,
    meeting: 0.17,
    qualified: 0.65,
    lift: -0.1,
    selfBooked: 0,
    unanswered: 1.5,
  },
  {
    name: 'Referral',
    channel: 'Referral programme',
    paid: false,
    leadShare: [0.14, 0.1],
    form: false,
    meeting: 0.38,
    qualified: 0.85,
    lift: 0.75,
    selfBooked: 0.1,
    unanswered: 0.5,
  },
  {
    name: 'Outbound',
    channel: 'Outbound',
    paid: false,
    leadShare: [0, 0],
    form: false,
    meeting: 0.07,
    qualified: 0.6,
    lift: -0.3,
    selfBooked: 0,
    unanswered: 0,
  },
]

/** A source by name; a `RangeError` where there is none. */
export function source(name: string): Source {
  const found = sources.find((one) => one.name === name)
  if (found === undefined) throw new RangeError(`no source is called ${name}`)
  return found
}

/** Share of inbound leads at an instant: paid search grows at the cost of the others. */
export function leadShareAt({ leadShare: [first, last] }: Source, instant: number): number {
  return first + (last - first) * ((instant - opening) / (closing - opening))
}

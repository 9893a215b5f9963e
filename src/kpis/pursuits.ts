import { fieldsOf } from '../core/fields.js'
import { word } from '../core/key.js'
import type { Reading } from '../core/kpi.js'
import { by } from '../core/measures/by.js'
import { count } from '../core/measures/count.js'
import { tuples, type Tuple } from '../core/measures/tuples.js'
import { msOf } from '../core/moments.js'
import { discreteHazard, type HazardStep } from '../stats/discrete-hazard.js'
import { durationsOf } from '../stats/durations.js'
import { remembered } from './remembered.js'

const activity = fieldsOf('activities')

const isMeeting = activity.type.is('meeting')
/** A call, an e-mail or a message to somebody; what says nothing of its kind or direction is taken as one. */
const isOutreach = activity.type
  .is('call', 'email', 'message')
  .or(activity.type.known().not())
  .and(activity.direction.is('inbound').not())
const isMarketing = activity.by.is('marketing').and(isMeeting.not())

const role = word(isMeeting, 'meeting', 'touch')
  .unless(activity.automated.and(isMeeting.not()), 'automated')
  .unless(isMarketing, 'marketing')

const isTouch = isOutreach.and(isMarketing.not())

export const pursuits = {
  /** Everything that was done for each subject, in order of time. */
  bySubject: by(activity.subjectId, tuples(msOf(activity.at), role, activity.owner)).where(
    isMeeting.or(isOutreach),
  ),
  activities: count('activities').at(activity.at),
  touches: count('activities').where(isTouch.and(activity.automated.not())).at(activity.at),
  automated: count('activities').where(isTouch.and(activity.automated)).at(activity.at),
}

/** One subject's way to its first meeting, or as far as it came without one. */
export interface Pursuit {
  readonly met: boolean
  /** Sales touches up to the first meeting, or so far. */
  readonly touches: number
  /** Marketing made the last touch before the meeting. */
  readonly marketingLast: boolean
  /** Milliseconds from the first sales touch to the meeting; null without either. */
  readonly took: number | null
  /** Who made the first sales touch, or held the meeting. */
  readonly owner: string
  /** When it ended: the first meeting, or the last sales touch. */
  readonly endedAt: number
}

const time = (one: Tuple): number => (typeof one[0] === 'number' ? one[0] : 0)
const ownerOf = (one: Tuple | undefined): string => (typeof one?.[2] === 'string' ? one[2] : '')

/** Null for a subject that was neither met nor touched by sales. */
function pursuitOf(done: readonly Tuple[], automated: boolean): Pursuit | null {
  const meeting = done.find((one) => one[1] === 'meeting')
  const until = meeting ? time(meeting) : Infinity
  let first: Tuple | undefined
  let last: Tuple | undefined
  let lastBefore: Tuple | undefined
  let touches = 0
  for (const one of done) {
    const role = one[1]
    if (role === 'meeting' || time(one) > until) continue
    lastBefore = one
    if (role !== 'touch' && !(automated && role === 'automated')) continue
    first ??= one
    last = one
    touches++
  }
  const ending = meeting ?? last
  if (!ending) return null
  return {
    met: meeting !== undefined,
    touches,
    marketingLast: meeting !== undefined && lastBefore?.[1] === 'marketing',
    took: meeting && first ? time(meeting) - time(first) : null,
    owner: ownerOf(first ?? meeting),
    endedAt: time(ending),
  }
}

type Done = ReadonlyMap<string, readonly Tuple[]>

const pursued = (automated: boolean): ((done: Done) => readonly Pursuit[]) =>
  remembered((done: Done) => [...done.values()].flatMap((one) => pursuitOf(one, automated) ?? []))
const [byHand, withAutomated] = [pursued(false), pursued(true)]

const all = remembered((r: Reading): readonly Pursuit[] => {
  const { options, zone } = r.context
  const found = (options['automated'] === true ? withAutomated : byHand)(r.of(pursuits.bySubject))
  if (r.span === null) return found
  const from = zone.startOfDay(r.span.start)
  const to = zone.startOfDay(r.span.end)
  return found.filter(({ endedAt }) => endedAt >= from && endedAt < to)
})

/** The pursuits that ended in the stretch, in the first meeting or in the last touch so far. */
export function pursuitsIn(r: Reading): readonly Pursuit[] {
  // Asked each time, so that a segment which activities do not know is seen to be unknown.
  r.of(pursuits.bySubject)
  return all(r)
}

/** How many of some pursuits took how many touches, ascending. */
export interface Touches {
  readonly values: readonly number[]
  readonly counts: readonly number[]
}

/** Sales touches of those who met, those without any included. */
export const touchesOfMet = remembered((some: readonly Pursuit[]): Touches => {
  const counts = new Map<number, number>()
  for (const { met, touches } of some) if (met) counts.set(touches, (counts.get(touches) ?? 0) + 1)
  const values = [...counts.keys()].sort((a, b) => a - b)
  return { values, counts: values.map((value) => counts.get(value) ?? 0) }
})

/** Chance of a meeting at each touch and by it, among those who received it. */
export const chances = remembered((some: readonly Pursuit[]): readonly HazardStep[] =>
  discreteHazard(
    durationsOf(
      some.flatMap(({ met, touches }) => (touches > 0 ? [[touches, met ? 'met' : 'open'] as const] : [])),
    ),
    ['open'],
  ),
)

export const metOf = (some: readonly Pursuit[]): number => some.filter(({ met }) => met).length

export const selfBookedOf = (some: readonly Pursuit[]): number =>
  some.filter(({ met, touches }) => met && touches === 0).length

import { DAY, HOUR, MINUTE, addWorkingTime, instantText } from './calendar.js'
import { bernoulli, choose, logNormal, poisson, uniform } from './distributions.js'
import type { Random } from './random.js'
import { holderAt, type Owner } from './team.js'

export interface Activity {
  readonly id: string
  readonly at: string
  /** A lead or, outbound, a contact. */
  readonly subjectId: string
  readonly type: 'call' | 'email' | 'message' | 'meeting' | 'other'
  readonly direction: 'outbound' | 'inbound'
  readonly automated?: true
  readonly owner?: string
  readonly by: 'sales' | 'marketing'
}

/** An activity that has not been logged yet: its instant in epoch milliseconds, no id. */
export type Touch = Omit<Activity, 'id' | 'at'> & { readonly at: number }

/** The touches made before `until`, as a system logs them: in order of time, numbered. */
export function log(touches: readonly Touch[], until: number): Activity[] {
  return touches
    .filter((touch) => touch.at < until)
    .sort((a, b) => a.at - b.at)
    .map(({ at, ...touch }, i) => ({
      id: `A-${String(i + 1).padStart(5, '0')}`,
      at: instantText(at),
      ...touch,
    }))
}

const kinds = [
  { type: 'email', share: 0.5 },
  { type: 'call', share: 0.36 },
  { type: 'message', share: 0.14 },
] as const

export interface Pursuit {
  readonly touches: readonly Touch[]
  /** When the first meeting was held; null where the owner gave up before one. */
  readonly metAt: number | null
  /** The last touch. */
  readonly endedAt: number
}

/**
 * Touch after touch from `at` on, until one brings about a meeting with probability `chance(number of the touch)` or
 * the owner stops trying. Some prospects answer without agreeing to meet; some touches are steps of a sequence.
 */
export function pursue(
  random: Random,
  subject: {
    readonly id: string
    readonly owner: Owner
    readonly at: number
    readonly chance: (touch: number) => number
  },
): Pursuit {
  const { id: subjectId, owner } = subject
  const touches: Touch[] = []
  const touch = (at: number, rest: Pick<Touch, 'type' | 'direction'> & { automated?: true }) =>
    touches.push({ at, subjectId, owner: holderAt(owner, at).name, by: 'sales', ...rest })
  for (let at = subject.at, number = 1; ; number++) {
    const { type } = choose(random, kinds, (kind) => kind.share)
    touch(at, { type, direction: 'outbound' })
    if (bernoulli(random, subject.chance(number))) {
      const metAt = addWorkingTime(at, logNormal(random, 20 * HOUR, 0.6))
      touch(metAt, { type: 'meeting', direction: 'outbound' })
      return { touches, metAt, endedAt: metAt }
    }
    const answered = bernoulli(random, 0.07)
    if (answered) touch(at + uniform(random, 10 * MINUTE, 20 * HOUR), { type: 'email', direction: 'inbound' })
    if (number === 14 || !bernoulli(random, answered ? 0.95 : owner.persistence))
      return { touches, metAt: null, endedAt: at }
    if (number > 1 && bernoulli(random, 0.12)) {
      touch(at + uniform(random, 2, 8) * HOUR, { type: 'email', direction: 'outbound', automated: true })
    }
    at = addWorkingTime(at, logNormal(random, 14 * HOUR, 0.7))
  }
}

/** What marketing sends to a lead: an acknowledgement at once where it filled in a form, letters over two months. */
export function nurture(random: Random, subjectId: string, at: number, form: boolean): Touch[] {
  const letter = (sentAt: number): Touch => ({
    at: sentAt,
    subjectId,
    type: 'email',
    direction: 'outbound',
    automated: true,
    by: 'marketing',
  })
  const letters = Array.from({ length: poisson(random, 0.25) }, () =>
    letter(at + uniform(random, 1, 60) * DAY),
  )
  const invitation: Touch[] = bernoulli(random, 0.05)
    ? [
        {
          at: addWorkingTime(at, uniform(random, 1, 40) * HOUR),
          subjectId,
          type: 'message',
          direction: 'outbound',
          by: 'marketing',
        },
      ]
    : []
  const acknowledgement = form ? [letter(at + uniform(random, 15, 90) * 1000)] : []
  return [...acknowledgement, ...letters, ...invitation]
}

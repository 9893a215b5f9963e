import { fieldsOf } from '../core/fields.js'
import { word } from '../core/key.js'
import type { Reading } from '../core/kpi.js'
import { all, by } from '../core/measures/by.js'
import { count } from '../core/measures/count.js'
import { durations } from '../core/measures/durations.js'
import { sum, type Sum } from '../core/measures/sum.js'
import { ageOf, daysUntil, either } from '../core/moments.js'
import { currentStage, path } from '../core/visit.js'
import { durationQuantile, type Durations } from '../stats/durations.js'
import { closedAt, daysToClose, isLost, isOpen, isWon } from './deal-outcome.js'
import { endStages, stageOrder, type Ends, type Outcomes, type StageFacts } from './stage-order.js'
import { stageTimes } from './stage-times.js'

const deal = fieldsOf('deals')
const lead = fieldsOf('leads')

const size = all({ n: count('deals'), value: sum(deal.amount) })
const paths = by(path, size)

const isQualified = lead.qualifiedAt.known()
const isPutAside = lead.disqualifiedAt.known().and(isQualified.not())
const isAnswered = lead.respondedAt.known()
const isDecided = isQualified.or(isPutAside)
const isWorked = isAnswered.or(isDecided)
const leads = count('leads').at(lead.createdAt)
const decidedAt = either(lead.qualifiedAt, lead.disqualifiedAt)

/** The ways of deals and leads: of those created in the period, of the deals closed in it, and of those open now. */
export const journey = {
  open: paths.where(isOpen).at(deal.createdAt),
  won: paths.where(isWon).at(deal.createdAt),
  lost: paths.where(isLost).at(deal.createdAt),
  openNow: paths.where(isOpen),
  inStage: by(currentStage, size).where(isOpen),
  nowhere: size.where(isOpen.and(currentStage.known().not())),
  wonThen: paths.where(isWon).at(closedAt),
  lostThen: paths.where(isLost).at(closedAt),
  stageFacts: by(
    deal.stage,
    all({ probability: sum(deal.probability), age: sum(ageOf(deal.createdAt)) }),
  ).where(isOpen),
  stageTimes,
  closing: durations(daysToClose, deal.status).where(closedAt.known()).at(closedAt),
  leads,
  worked: leads.where(isWorked),
  answered: leads.where(isAnswered),
  qualified: leads.where(isQualified),
  putAside: leads.where(isPutAside),
  newNow: count('leads').where(isWorked.not()),
  workedNow: count('leads').where(isAnswered.and(isDecided.not())),
  answering: durations(
    daysUntil(lead.createdAt, either(lead.respondedAt, decidedAt)),
    word(isWorked, 'worked', 'open'),
  ).at(lead.createdAt),
  deciding: durations(daysUntil(lead.respondedAt, decidedAt), word(isDecided, 'decided', 'open')).at(
    lead.createdAt,
  ),
}

/** Deals that took the same path. */
export interface Walked {
  readonly n: number
  readonly value: Sum
}

export type Ways = Outcomes<ReadonlyMap<string, Walked>>

/** The paths of the deals created in the period. */
export const waysOf = (r: Reading): Ways => ({
  open: r.of(journey.open),
  won: r.of(journey.won),
  lost: r.of(journey.lost),
})

/** The paths of the deals open now, and of those closed in the period. */
export const waysNow = (r: Reading): Ways => ({
  open: r.of(journey.openNow),
  won: r.of(journey.wonThen),
  lost: r.of(journey.lostThen),
})

export function dealsOf(paths: ReadonlyMap<string, Walked>): number {
  return [...paths.values()].reduce((n, walked) => n + walked.n, 0)
}

const noTimes: Durations = { times: [], counts: {}, binned: false }

/** The one stage of deals without stages: they were created. */
const unstaged = 'created'

/** Everything the data have to say of the order of stages, whatever the period. */
export function stagesKnown(r: Reading): ReturnType<typeof stageOrder> & Ends {
  const whole: Outcomes = {
    open: r.whole(journey.openNow),
    won: r.whole(journey.wonThen),
    lost: r.whole(journey.lostThen),
  }
  const { stages: named } = r.context.options
  const given = typeof named === 'string' ? named.split(',').map((stage) => stage.trim()) : []
  const mean = ({ total, known }: Sum): number | null => (known === 0 ? null : total / known)
  const facts = new Map<string, StageFacts>(
    [...r.whole(journey.stageFacts)].map(([stage, { probability, age }]) => [
      stage,
      { probability: mean(probability), age: mean(age) },
    ]),
  )
  const times = r.whole(journey.stageTimes)
  const ends = endStages(
    whole,
    (stage) => (durationQuantile(times.get(stage)?.time ?? noTimes, 0.5) ?? 0) > 1,
  )
  const ordered = stageOrder(whole, ends, given, facts)
  const stages = ordered.stages.length > 0 ? ordered.stages : [unstaged]
  return { stages, guessed: ordered.guessed, ...ends }
}

/** Days within which nine of ten won deals were won: younger cohorts are still on their way. */
export function settledAfter(r: Reading): number | null {
  return durationQuantile(r.whole(journey.closing), 0.9, ['won'])
}

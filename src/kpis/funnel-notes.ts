import { tooFew } from '../core/caution.js'
import type { Finding, Reading } from '../core/kpi.js'
import type { Caveat } from '../core/result.js'
import { wilson } from '../stats/wilson.js'
import { dealsOf, journey, stagesKnown, waysNow, waysOf } from './funnel-journey.js'
import { pointsWorth, reachedStages, wentOn, wentOnOfLeft, type Stage } from './funnel-stages.js'
import { note } from './note.js'
import { stagesOfPath } from './stage-order.js'

/** A difference of shares that a reader would notice. */
const noticeable = 0.02

/** Why the funnel cannot be read, or must not be read as what it seems. */
export function caveats({ now, result }: Finding): readonly Caveat[] {
  const out: Caveat[] = []
  const reached = result.definition === 'reached'
  const ways = waysOf(now)
  const deals = dealsOf(ways.open) + dealsOf(ways.won) + dealsOf(ways.lost)
  const leads = now.of(journey.leads)
  const won = dealsOf(ways.won)
  if (reached && leads > 0 && deals > 0) {
    if (won > leads) out.push(note('more-won-than-leads', { leads, won }, 'blocking'))
    else if (deals > now.of(journey.qualified))
      out.push(note('deals-of-their-own', { deals, qualified: now.of(journey.qualified) }, 'warning'))
  }
  const { stages, guessed } = stagesKnown(now)
  if (guessed) out.push(note('order-guessed', { stages: stages.length }, 'warning'))
  const untraced = [...ways.lost]
    .filter(([text]) => !stagesOfPath(text).some((stage) => stages.includes(stage)))
    .reduce((n, [, walked]) => n + walked.n, 0)
  if (reached && stages.length > 1 && untraced > 0)
    out.push(note('lost-untraced', { count: untraced }, 'warning'))
  const closed = now.whole(journey.wonThen).size + now.whole(journey.lostThen).size
  const all = waysNow(now)
  if (closed > 0 && dealsOf(all.won) + dealsOf(all.lost) >= tooFew && dealsOf(all.open) === 0)
    out.push(note('closed-only', {}, 'warning'))
  const priceless = [...all.open.values()].reduce((n, walked) => n + walked.n - walked.value.known, 0)
  if (priceless > 0) out.push(note('no-amount', { count: priceless }))
  return out
}

/** Leads of which nobody recorded an answer: no sentence tells waiting from worked. */
const told = ({ key }: Stage): boolean => key !== 'anyLead'

/** Where the leak is, what is not decided yet, and what one point would be worth. */
export function findings({ now, result }: Finding): readonly Caveat[] {
  if (result.definition !== 'reached') return []
  const stages = reachedStages(now)
  return [...leak(stages), ...undecided(stages), ...point(now, stages)]
}

/** The id of a sentence about a stage: the stages of leads are named by the sentence, those of deals by the data. */
const about = (id: string, { key }: Stage): string =>
  key === 'newLead' ? `${id}-new-leads` : key === 'workedLead' ? `${id}-worked-leads` : id

/** The stage that the fewest go on from, of those that have left it, if it can be told from the next. */
function leak(stages: readonly Stage[]): readonly Caveat[] {
  const read = stages
    .filter(told)
    .flatMap((stage) => {
      const rate = wentOnOfLeft(stage)
      const left = stage.count - stage.here
      return rate === null || left < tooFew ? [] : [{ stage, rate, left, lost: left - (stage.next ?? 0) }]
    })
    .sort((a, b) => a.rate - b.rate)
  const [worst, next] = read
  if (!worst || !next) return []
  const bound = wilson(worst.stage.next ?? 0, worst.left)?.high ?? 1
  if (bound >= next.rate) return [note('no-leak')]
  const { stage, rate, lost } = worst
  return [note(about('leak', stage), { stage: stage.key, rate, lost })]
}

/** The stage whose share so far says least, because many are still in it. */
function undecided(stages: readonly Stage[]): readonly Caveat[] {
  const gaps = stages.filter(told).flatMap((stage) => {
    const [far, left] = [wentOn(stage), wentOnOfLeft(stage)]
    return far === null || left === null || left - far < noticeable || stage.count < tooFew
      ? []
      : [{ stage, far, left }]
  })
  const widest = gaps.sort((a, b) => b.left - b.far - (a.left - a.far))[0]
  if (!widest) return []
  const { stage, far, left } = widest
  return [note(about('undecided', stage), { stage: stage.key, far, left, here: stage.here })]
}

/** Where one point more is worth most. */
function point(now: Reading, stages: readonly Stage[]): readonly Caveat[] {
  const worth = pointsWorth(stages)
  const best = stages
    .flatMap((stage, i) => {
      const found = worth[i]
      return found && told(stage) ? [{ stage, ...found }] : []
    })
    .sort((a, b) => b.deals - a.deals)[0]
  if (!best || best.deals === 0) return []
  const { stage, deals, value } = best
  const params = { stage: stage.key, deals, ...(value === null ? {} : { value }) }
  const kind = value === null ? 'point-deals' : 'point'
  return dealsOf(waysOf(now).won) < tooFew ? [] : [note(about(kind, stage), params)]
}

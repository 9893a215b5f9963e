import { tooFew } from '../core/caution.js'
import type { Finding, Reading } from '../core/kpi.js'
import type { Caveat } from '../core/result.js'
import { stagesKnown } from './funnel-journey.js'
import { note } from './note.js'
import { book, openDeals } from './open-deals.js'
import {
  chanceOfTarget,
  comesTo,
  coverage,
  crmWeightedValue,
  dueDeals,
  effectiveDeals,
  largestShare,
  ratedDeals,
  remaining,
  requiredCoverage,
  weightedValue,
  type ChanceSource,
} from './pipeline-outlook.js'

/** A difference of values that a reader would notice. */
const noticeable = 0.05

/** A deal of so large a share decides by itself. */
const large = 0.2

/** Why the value cannot be known, or says less than it seems to. */
export function caveats({ now, result }: Finding): readonly Caveat[] {
  const open = now.of(book.open)
  const out: Caveat[] = []
  const priceless = open - now.of(book.value).known
  const chanceless = ratedDeals(now).filter(({ chance }) => chance === null).length
  const byMoney = result.definition !== 'count'
  if (byMoney && open > 0 && priceless === open) out.push(note('no-amounts', { count: open }, 'blocking'))
  else if (result.definition === 'weighted' && open > 0 && chanceless === open)
    out.push(note('no-chances', { count: open }, 'blocking'))
  else if (byMoney && priceless > 0) out.push(note('no-amount', { count: priceless }, 'warning'))
  if (chanceless > 0 && chanceless < open) out.push(note('no-chance', { count: chanceless }, 'warning'))
  const negative = openDeals(now).filter(({ amount }) => (amount ?? 0) < 0).length
  if (negative > 0) out.push(note('negative-amount', { count: negative }, 'warning'))
  if (open === 0 && now.whole(book.won) + now.whole(book.lost) >= tooFew)
    out.push(note('closed-only', {}, 'warning'))
  const undated = now.of(book.undated)
  if (undated > 0 && result.series.length > 1) out.push(note('undated', { count: undated }))
  if (stagesKnown(now).guessed && result.dimension === 'stage') out.push(note('order-guessed', {}, 'warning'))
  return out
}

/** The chance of the target, what has to be in the pipeline for it, what it hangs on, and where the chances come from. */
export function findings({ now }: Finding): readonly Caveat[] {
  return [
    ...outlook(now),
    ...covered(now),
    ...overdue(now),
    ...concentrated(now),
    ...source(now),
    ...crm(now),
  ]
}

function outlook(now: Reading): readonly Caveat[] {
  const [p10, p50, p90] = [comesTo(now, 0.1), comesTo(now, 0.5), comesTo(now, 0.9)]
  if (p10 === null || p50 === null || p90 === null) return []
  const chance = chanceOfTarget(now)
  const goal = remaining(now)
  if (chance === null || goal === null) return [note('outlook', { p10, p50, p90 })]
  return [goal === 0 ? note('target-won') : note('chance', { chance, goal, p10, p50 })]
}

function covered(now: Reading): readonly Caveat[] {
  const [have, needed] = [coverage(now), requiredCoverage(now)]
  if (needed === null) return []
  if (have === null) return [note('required', { needed, rate: 1 / needed })]
  return [note(have < needed ? 'coverage-short' : 'coverage-enough', { have, needed, rate: 1 / needed })]
}

function overdue(now: Reading): readonly Caveat[] {
  const { known: count, total: value } = now.of(book.overdue)
  return count === 0 ? [] : [note('overdue', { count, value }, 'warning')]
}

function concentrated(now: Reading): readonly Caveat[] {
  const [share, effective] = [largestShare(now), effectiveDeals(now)]
  const deal = now.of(book.largest)[0]?.[1]
  if (share === null || effective === null || deal === undefined || share < large || now.of(book.open) < 2)
    return []
  return [note('concentrated', { share, effective, deal })]
}

const ids: Readonly<Record<ChanceSource, string>> = {
  stages: 'chances-of-stages',
  crm: 'chances-of-crm',
  all: 'chances-of-all',
}

/** Where most chances come from. */
function source(now: Reading): readonly Caveat[] {
  if (dueDeals(now).length === 0) return []
  const counts = new Map<ChanceSource, number>()
  for (const { from } of ratedDeals(now)) if (from) counts.set(from, (counts.get(from) ?? 0) + 1)
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]
  return most ? [note(ids[most[0]], { count: most[1] })] : []
}

/** What the CRM's own probabilities would say, where the deals' history says something else. */
function crm(now: Reading): readonly Caveat[] {
  const [theirs, own] = [crmWeightedValue(now), weightedValue(now)]
  if (theirs === null || own === null || Math.abs(theirs - own) <= noticeable * Math.abs(own)) return []
  return [note('crm-weighted', { theirs, own })]
}

import { few } from '../core/caution.js'
import type { Finding, Reading } from '../core/kpi.js'
import type { Caveat } from '../core/result.js'
import { survivalAt } from '../stats/kaplan-meier.js'
import type { Proportion } from '../stats/proportion.js'
import { churning, goneOf, passersBy, startOf } from './customer-base.js'
import { note } from './note.js'
import { shrunkRates } from './ranked-rates.js'
import { earlyDays, projectedAfter, retainedAfter, retention, retentionCurve } from './retention.js'

/** Why churn cannot be known, or must not be read as what it seems. */
export function caveats({ now, result }: Finding): readonly Caveat[] {
  const out: Caveat[] = []
  const start = startOf(now)
  if (start.customers === 0) out.push(note('no-customers-at-start', {}, 'blocking'))
  else if (goneOf(now).customers > start.customers)
    out.push(
      note('more-left-than-there-were', { lost: goneOf(now).customers, start: start.customers }, 'blocking'),
    )
  else if (result.definition === 'revenue' && result.value === null)
    out.push(note('no-revenue', {}, 'blocking'))
  else if (result.definition === 'annualised' && result.value === null)
    out.push(note('no-period', {}, 'blocking'))
  const passed = passersBy(now)
  if (passed > 0) out.push(note('came-and-left', { count: passed }))
  const all = now.whole(churning.acquired)
  if (all >= few && now.whole(churning.churned) === 0)
    out.push(note('nobody-left', { count: all }, 'warning'))
  if (all >= few && now.whole(churning.churned) === all)
    out.push(note('only-leavers', { count: all }, 'warning'))
  return out
}

/** What churn comes from, where it goes, and what keeping more would be worth. */
export function findings({ now, result }: Finding): readonly Caveat[] {
  return [
    ...overPromised(now),
    ...fallsWithTenure(now),
    ...projection(now),
    ...topReason(now),
    ...worth(now, result.currency),
  ]
}

/** The reps whose customers leave early more often than all reps' do, beyond what their few customers explain. */
function overPromised(now: Reading): readonly Caveat[] {
  const groups = new Map<string, Proportion>()
  for (const [owner, { early, matured }] of now.whole(churning.byOwner))
    if (matured > 0) groups.set(owner, { x: early, n: matured })
  const all = { x: now.whole(retention.early), n: now.whole(retention.matured) }
  if (groups.size < 2 || all.n === 0) return []
  const overall = all.x / all.n
  return [...shrunkRates(groups)]
    .filter(([, rate]) => (rate.low ?? 0) > overall)
    .sort((a, b) => b[1].shrunk - a[1].shrunk)
    .slice(0, 1)
    .map(([owner, rate]) => note('early-by-rep', { owner, rate: rate.shrunk, overall, days: earlyDays }))
}

/** Churn a month in the first three months against the year after: weak fits leave first. */
function fallsWithTenure(now: Reading): readonly Caveat[] {
  const curve = retentionCurve(now)
  const after = (months: number): number | null => survivalAt(curve, months)?.value ?? null
  const [s3, s15] = [after(3), after(15)]
  if (s3 === null || s15 === null || s3 === 0) return []
  const young = 1 - s3 ** (1 / 3)
  const old = 1 - (s15 / s3) ** (1 / 12)
  return young > 1.5 * old && now.whole(churning.churned) >= few
    ? [note('falls-with-tenure', { young, old })]
    : []
}

function projection(now: Reading): readonly Caveat[] {
  const seen = retainedAfter(now, 12)
  const expected = projectedAfter(now, 24)
  return seen === null || expected === null ? [] : [note('projection', { year: seen, two: expected })]
}

function topReason(now: Reading): readonly Caveat[] {
  const reasons = [...now.of(churning.reasons)].sort((a, b) => b[1] - a[1])
  const [first] = reasons
  const known = reasons.reduce((sum, [, n]) => sum + n, 0)
  return first && known >= 5
    ? [note('top-reason', { reason: first[0], share: first[1] / known, count: known })]
    : []
}

/** Five points more of the customers there now, and of their revenue. */
function worth(now: Reading, currency: string | null): readonly Caveat[] {
  const active = now.whole(churning.acquired) - now.whole(churning.churned)
  const revenue = now.whole(churning.acquiredRevenue).total - now.whole(churning.churnedRevenue).total
  if (active < few) return []
  const customers = Math.round(active * 0.05)
  return revenue > 0
    ? [note('five-points-revenue', { customers, revenue: revenue * 0.05, currency: currency ?? '' })]
    : [note('five-points', { customers })]
}

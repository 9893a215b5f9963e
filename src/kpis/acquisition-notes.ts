import { tooFew } from '../core/caution.js'
import type { Finding } from '../core/kpi.js'
import type { Caveat, Segment } from '../core/result.js'
import {
  acquisition,
  blended,
  costPerCustomer,
  lifetimeToCost,
  marginOf,
  onlyLeavers,
  organic,
  paid,
  paybackMonths,
  spent,
} from './acquisition-cost.js'
import { note } from './note.js'
import { lifetime, simpleLifetimeValue } from './simple-lifetime.js'

/** Shorter than this, spend and the customers it brought seldom fall into one period. */
const longRun = 180

/** Why a cost cannot be known or must not be read as what it seems. */
export function caveats({ now, result }: Finding): readonly Caveat[] {
  const out: Caveat[] = [...onlyLeavers(now)]
  const split = result.definition === 'blended' ? null : result.definition === 'paid' ? paid : organic
  const side = split ?? blended
  const total = spent(now, side.money)
  const customers = now.of(side.won)
  const flagged = now.of(acquisition.paidCustomers) + now.of(acquisition.organicCustomers)
  const all = now.of(acquisition.customers)
  if (split && flagged === 0) out.push(note('no-paid-flag', {}, 'blocking'))
  else if (total === null && customers > 0) out.push(note('no-spend', { customers }, 'blocking'))
  else if (total !== null && total < 0) out.push(note('negative-spend', { spend: total }, 'blocking'))
  else if (total !== null && customers === 0) out.push(note('no-customers', { spend: total }, 'blocking'))
  if (split && flagged > 0 && flagged < all)
    out.push(note('partly-flagged', { count: all - flagged }, 'warning'))
  const marketing = spent(now, acquisition.marketingSpend)
  if (marketing !== null && spent(now, acquisition.salesSpend) === null)
    out.push(note('marketing-only', {}, 'warning'))
  const { span } = now
  if (result.value !== null && span && span.end - span.start < longRun && now.context.options['lag'] === 0)
    out.push(note('short-period', { days: span.end - span.start }))
  if (result.value !== null && now.of(acquisition.newRevenue).known === 0) out.push(note('no-revenue'))
  if (paybackMonths(now) !== null && marginOf(now) === 1) out.push(note('revenue-not-margin'))
  return out
}

/** What the cost is worth, where it comes from, and which segment's differs. */
export function findings({ now, result }: Finding): readonly Caveat[] {
  const out: Caveat[] = []
  const cost = costPerCustomer(now, blended).value
  const months = paybackMonths(now)
  const times = lifetimeToCost(now)
  const value = simpleLifetimeValue(now, marginOf(now))
  if (cost !== null && times !== null && value !== null)
    out.push(note('ltv-to-cac', { times, value, cost, churned: now.of(lifetime.churned) }))
  if (months !== null) out.push(note('payback', { months, margin: marginOf(now) }))
  const [bought, free] = [costPerCustomer(now, paid).value, costPerCustomer(now, organic).value]
  if (bought !== null && free !== null) out.push(note('paid-and-organic', { paid: bought, organic: free }))
  return [...out, ...apart(result.segments)]
}

/** The dearest segment beside the cheapest, where their intervals do not touch. */
function apart(segments: readonly Segment[]): readonly Caveat[] {
  const read = segments
    .filter((s) => s.key !== '' && s.count >= tooFew && s.value !== null)
    .sort((a, b) => (a.value ?? 0) - (b.value ?? 0))
  const [cheap, dear] = [read[0], read.at(-1)]
  const [high, low] = [cheap?.interval?.high ?? null, dear?.interval?.low ?? null]
  if (!cheap || !dear || high === null || low === null || low <= high) return []
  const params = { dear: dear.key, dearCost: dear.value ?? 0, cheap: cheap.key, cheapCost: cheap.value ?? 0 }
  return [note('segments-apart', params)]
}

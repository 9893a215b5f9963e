import { few, tooFew } from '../core/caution.js'
import { seasonOf } from '../core/change.js'
import type { Definition, Finding, Reading } from '../core/kpi.js'
import type { Caveat, Segment } from '../core/result.js'
import { routine } from '../core/routine.js'
import { priceVolumeMix, type Sales } from '../stats/price-volume-mix.js'
import { note } from './note.js'
import { sales, soldBy, totalOf, wonIn } from './product-sales.js'

/** What is missing from the products, and what their numbers are made of. */
export function caveats({ now, result }: Finding): readonly Caveat[] {
  const out: Caveat[] = []
  const { products, itemised, undated, unpriced, itemValue, dealValue } = soldBy(now)
  const won = wonIn(now)
  if (undated > 0)
    out.push(note('items-undated', { count: undated }, result.value === null ? 'blocking' : 'warning'))
  if (unpriced > 0)
    out.push(
      note('won-without-amount', { count: unpriced, won }, result.value === null ? 'blocking' : 'warning'),
    )
  if (result.definition === 'revenue' && result.value === null && unpriced === 0 && won > 0)
    out.push(note('won-without-amount', { count: won, won }, 'blocking'))
  if (result.definition === 'margin' && result.value === null && won > 0)
    out.push(note('no-cost', {}, 'blocking'))
  const unnamed = products.get('')
  if (unnamed) out.push(note('no-product', { count: unnamed.won + unnamed.lost }, 'warning'))
  const [revenue, costed] = [totalOf(now, (one) => one.revenue), totalOf(now, (one) => one.costed)]
  if (result.definition === 'margin' && result.value !== null && costed < revenue)
    out.push(note('partly-costed', { revenue: revenue - costed }, 'warning'))
  if (Math.abs(itemValue - dealValue) > 0.01 * Math.abs(dealValue))
    out.push(note('items-and-amounts', { items: itemValue, deals: dealValue }, 'warning'))
  if (result.definition === 'units' && result.value !== null && !itemised) out.push(note('units-are-deals'))
  if (result.value !== null) out.push(note('no-benchmark'))
  return out
}

/** Whether the order of the products would stand, and why the revenue changed. */
export function findings(finding: Finding, definition: Definition | undefined): readonly Caveat[] {
  const { now, earlier, result, steps } = finding
  const products = result.dimension === 'product' ? result.segments.filter(({ key }) => key !== '') : []
  return [
    ...leader(now, products),
    ...elsewhere(products),
    ...(earlier ? whyChanged(now, earlier) : []),
    ...(definition ? season(finding, definition) : []),
    ...spikes(result.series, result.limits?.upper ?? null),
    ...spikesOf(products, result.series, steps),
    ...winning(products),
    ...spread(now, result.parts['concentration'] ?? null),
  ]
}

const part = (segment: Segment, name: string): number | null => segment.parts[name] ?? null

const ordered = (products: readonly Segment[], name: string): readonly Segment[] =>
  products.filter((s) => part(s, name) !== null).sort((a, b) => (part(b, name) ?? 0) - (part(a, name) ?? 0))

/** The leader that would not lead without its largest deal. */
function leader(now: Reading, products: readonly Segment[]): readonly Caveat[] {
  const [first, second] = ordered(products, 'revenue')
  if (!first || !second) return []
  const { largest = 0 } = soldBy(now).products.get(first.key) ?? {}
  const [revenue, next] = [part(first, 'revenue') ?? 0, part(second, 'revenue') ?? 0]
  if (revenue <= next || revenue - largest >= next) return []
  return [
    note('leads-by-one-deal', {
      first: first.key,
      second: second.key,
      largest,
      rest: revenue - largest,
      next,
    }),
  ]
}

/** Another product leads by units, or by margin, than by revenue. */
function elsewhere(products: readonly Segment[]): readonly Caveat[] {
  const [byRevenue] = ordered(products, 'revenue')
  if (!byRevenue) return []
  return ['units', 'margin'].flatMap((name) => {
    const [first] = ordered(products, name)
    const clear = first && (part(first, name) ?? 0) > (part(byRevenue, name) ?? 0)
    return clear ? [note(`other-leader-by-${name}`, { key: first.key, revenue: byRevenue.key })] : []
  })
}

/** What price, volume and mix did to the revenue, of products that have both in one of the periods. */
function whyChanged(now: Reading, earlier: Reading): readonly Caveat[] {
  const [after, before] = [soldBy(now).products, soldBy(earlier).products]
  const of = (products: typeof after, key: string): Sales => {
    const { pricedUnits = 0, revenue = 0 } = products.get(key) ?? {}
    return { quantity: pricedUnits, revenue }
  }
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => key !== '').sort()
  const split = priceVolumeMix(keys.map((key) => ({ key, before: of(before, key), after: of(after, key) })))
  const finite = split && [split.price, split.volume, split.mix].every(Number.isFinite)
  if (!split || !finite || split.before <= 0 || split.after <= 0) return []
  const { price, volume, mix } = split
  return [note('price-volume-mix', { change: split.after - split.before, price, volume, mix })]
}

/** The same days a year before, as far as records reach back beyond them. */
function season(finding: Finding, definition: Definition): readonly Caveat[] {
  const found = seasonOf(definition, finding)
  if (!found || finding.yearBefore?.before(sales.byProduct).size === 0) return []
  const { before, change, apart } = found
  const said = apart === null ? 'season' : apart ? 'season-apart' : 'season-alike'
  return [note(finding.result.unit === 'money' ? said : `${said}-units`, { before, change })]
}

/** Periods above the usual range: a campaign, perhaps, and no merit of a product. */
function spikes(series: Finding['result']['series'], upper: number | null): readonly Caveat[] {
  const above = series.filter(({ value, signal }) => signal && upper !== null && (value ?? 0) > upper)
  return above.length === 0 ? [] : [note('spikes', { count: above.length, n: series.length })]
}

/** A product of so many won deals a step has a usual range of its own. */
const enough = 2

/** Products of which more deals were won, in some steps, than their own usual range holds. */
function spikesOf(
  products: readonly Segment[],
  series: Finding['result']['series'],
  steps: readonly Reading[],
): readonly Caveat[] {
  return products.flatMap(({ key }) => {
    const won = steps.map((step) => soldBy(step).products.get(key)?.won ?? 0)
    const finished = won.filter((_, i) => !series[i]?.partial)
    const total = finished.reduce((sum, n) => sum + n, 0)
    if (total < Math.max(few, enough * finished.length)) return []
    const points = won.map((value, i) => ({
      value,
      rate: null,
      partial: series[i]?.partial ?? true,
      growing: true,
    }))
    const { limits } = routine(points)
    const above = limits ? finished.filter((n) => n > limits.upper).length : 0
    return above === 0 ? [] : [note('product-spikes', { key, count: above, n: finished.length })]
  })
}

/** Who is won most and least often, where that is beyond doubt. */
function winning(products: readonly Segment[]): readonly Caveat[] {
  const read = products.filter((s) => (part(s, 'won') ?? 0) + (part(s, 'lost') ?? 0) >= tooFew)
  const [best] = ordered(read, 'shrunkLow')
  const worst = ordered(read, 'shrunkHigh').at(-1)
  if (!best || !worst || (part(best, 'shrunkLow') ?? 0) <= (part(worst, 'shrunkHigh') ?? 1)) return []
  const [rate, low] = [part(best, 'shrunk') ?? 0, part(worst, 'shrunk') ?? 0]
  return [note('won-apart', { best: best.key, rate, worst: worst.key, low })]
}

/** As how many equal products the revenue is spread. */
function spread(now: Reading, herfindahl: number | null): readonly Caveat[] {
  const sold = [...soldBy(now).products].filter(([key, { won }]) => key !== '' && won > 0).length
  if (herfindahl === null || sold < 2 || wonIn(now) < few) return []
  return [note('spread', { effective: 1 / herfindahl, products: sold })]
}

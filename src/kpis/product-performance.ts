import { laterIntervals } from '../charts/later.js'
import type { Measured } from '../charts/measured.js'
import { ranks } from '../charts/ranks.js'
import type { ShareOptions } from '../charts/share.js'
import { sparkline } from '../charts/sparkline.js'
import type { View } from '../core/frame.js'
import { kpi, ratio, type Definition, type Reading } from '../core/kpi.js'
import { later } from '../core/later.js'
import { noteRepeated } from '../core/repeated.js'
import type { Parts, Segment } from '../core/result.js'
import { compareText } from '../core/text-order.js'
import { quantileOfHistogram } from '../stats/quantile.js'
import { caveats, findings } from './product-notes.js'
import {
  concentrationIn,
  marginIn,
  marginOf,
  productsIn,
  revenueIn,
  sales,
  soldBy,
  topShareIn,
  unitsIn,
  wonIn,
  type ProductSales,
} from './product-sales.js'
import { rankedRates } from './ranked-rates.js'

const known = (one: ProductSales): number | null =>
  one.won > 0 && one.pricedUnits === 0 ? null : one.revenue

const values: Readonly<Record<string, (one: ProductSales) => number | null>> = {
  revenue: known,
  units: ({ units }) => units,
  margin: marginOf,
}

function partsOf(one: ProductSales, total: number | null): Parts {
  const days = [...one.days].sort(([a], [b]) => a - b)
  return {
    revenue: known(one),
    units: one.units,
    margin: marginOf(one),
    won: one.won,
    lost: one.lost,
    winRate: ratio(one.won, one.won + one.lost),
    averagePrice: ratio(one.revenue, one.pricedUnits),
    priceRealisation: ratio(one.listed, one.list),
    share: ratio(known(one), total),
    medianDays: quantileOfHistogram(
      days.map(([value]) => value),
      days.map(([, count]) => count),
      0.5,
    ),
  }
}

/** The products, the one with most of what the definition counts first. */
function breakdown(r: Reading, definition: string): readonly Segment[] {
  const of = values[definition]
  const total = revenueIn(r)
  return [...soldBy(r).products]
    .map(([key, one]): Segment => {
      const value = of?.(one) ?? null
      return { key, value, interval: null, count: one.won, parts: partsOf(one, total) }
    })
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || compareText(a.key, b.key))
}

const revenue: Measured = { part: 'revenue', unit: 'money' }
const measured: readonly Measured[] = [
  { part: 'units', unit: 'count' },
  revenue,
  { part: 'margin', unit: 'money' },
]

/** The products by units, revenue and margin side by side, as far as these are known. */
const ranking: View = (result, frame) =>
  ranks({ by: measured.filter(({ part }) => result.segments.some((s) => (s.parts[part] ?? null) !== null)) })(
    result,
    frame,
  )

/** Why the revenue changed: price, volume and mix. */
const changed: ShareOptions = {
  of: ({ findings }) => {
    const { price, volume, mix } = findings.find(({ id }) => id === 'price-volume-mix')?.params ?? {}
    return typeof price === 'number' && typeof volume === 'number' && typeof mix === 'number'
      ? { price, volume, mix }
      : {}
  },
  unit: 'money',
}

const definitions: Readonly<Record<string, Definition>> = {
  revenue: { formula: 'revenue', value: revenueIn, count: wonIn, additive: true },
  units: { unit: 'count', formula: 'units', value: unitsIn, count: wonIn, additive: true },
  margin: { formula: 'margin', value: marginIn, count: wonIn, additive: true },
}

/**
 * Product performance: what won deals brought, by product. `revenue` is their amount, `units` what was sold, `margin`
 * revenue less cost. Where line items are given they are what counts, each for its own product, with date and outcome
 * of its deal; otherwise a deal's amount is its product's, and a won deal one unit. Products are ranked by units,
 * revenue and margin side by side, and by win rate only where rates drawn towards their mean (beta-binomial) can be
 * told apart. A change of revenue is split into price, volume and mix (price Σq₁(p₁−p₀), volume (Q₁−Q₀)P̄₀, mix the
 * rest); concentration is the Herfindahl–Hirschman index of revenue. A sum of a period has no interval: over time
 * revenue stands inside the limits of an XmR chart.
 */
export const productPerformance = kpi({
  id: 'product-performance',
  main: 'deals',
  unit: 'money',
  better: 'higher',
  range: 'trailing-12-months',
  step: 'month',
  segment: null,
  options: {},
  measures: sales,
  unkeyed: noteRepeated,
  definitions,
  parts: {
    revenue: { unit: 'money', of: revenueIn },
    units: { unit: 'count', of: unitsIn },
    products: { unit: 'count', of: productsIn },
    concentration: { unit: 'number', of: concentrationIn },
    topShare: { unit: 'ratio', of: topShareIn },
    margin: { unit: 'money', of: marginIn },
  },
  breakdown,
  breakdownBy: 'product',
  among: (segments) =>
    rankedRates(
      new Map(
        segments.flatMap(({ key, parts }) => {
          const [won, lost] = [parts['won'] ?? 0, parts['lost'] ?? 0]
          return key !== '' && won + lost > 0 ? [[key, { x: won, n: won + lost }]] : []
        }),
      ),
    ),
  caveats,
  findings: (finding) => findings(finding, definitions[finding.result.definition]),
  views: {
    ranks: ranking,
    price: later(
      () => import('../charts/quadrant.js'),
      (m) =>
        m.quadrant({
          x: { part: 'averagePrice', unit: 'money' },
          y: { part: 'winRate', unit: 'ratio' },
          size: revenue,
        }),
    ),
    segments: laterIntervals,
    bars: later(
      () => import('../charts/bars.js'),
      (m) => m.bars(),
    ),
    sparkline: sparkline(),
    change: later(
      () => import('../charts/share.js'),
      (m) => m.share(changed),
    ),
  },
  layout: { tile: 'sparkline', body: 'ranks', side: 'price' },
})

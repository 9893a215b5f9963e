import { fieldsOf } from '../core/fields.js'
import type { Reading } from '../core/kpi.js'
import { all, by } from '../core/measures/by.js'
import { count } from '../core/measures/count.js'
import { histogram } from '../core/measures/histogram.js'
import { sum } from '../core/measures/sum.js'
import { top } from '../core/measures/top.js'
import { tuples, type Tuple } from '../core/measures/tuples.js'
import { productOf } from '../core/quantities.js'
import { concentration, topShare } from '../stats/concentration.js'
import { closedAt, daysToClose, isClosed, isLost, isTimed, isWon } from './deal-outcome.js'
import { remembered } from './remembered.js'

const deal = fieldsOf('deals')
const item = fieldsOf('lineItems')

/** Deals without a product are together under the empty name. */
const product = deal.product.unless(deal.product.known().not(), '')

export const sales = {
  byProduct: by(
    product,
    all({
      won: count('deals').where(isWon),
      lost: count('deals').where(isLost),
      revenue: sum(deal.amount).where(isWon),
      days: histogram(daysToClose).where(isWon.and(isTimed)),
      largest: top(1, deal.amount).where(isWon),
    }),
  ).at(closedAt),
  /** Closed deals alone, to be found from their line items. */
  closed: tuples(deal.id, product, deal.status, deal.amount, daysToClose).where(isClosed).at(closedAt),
  items: tuples(
    item.dealId,
    item.product,
    item.amount,
    item.quantity.or(1),
    productOf(item.listPrice, item.quantity.or(1)),
    item.cost,
  ),
  deals: count('deals'),
}

/** What a product, or a deal's share of it, brought in a period. */
export interface ProductSales {
  won: number
  lost: number
  units: number
  /** Of won deals whose amount is known; `pricedUnits` are theirs. */
  revenue: number
  pricedUnits: number
  /** Revenue of what has a list price, and that list price. */
  listed: number
  list: number
  /** Revenue of what has a cost, and that cost. */
  costed: number
  cost: number
  /** The largest won deal. */
  largest: number
  /** Days that won deals took, ascending, and how many took so long. */
  readonly days: Map<number, number>
}

/** Products by name, in order of name; unnamed is the empty one. */
export interface Sold {
  readonly products: ReadonlyMap<string, ProductSales>
  /** Of line items rather than of deals' amounts. */
  readonly itemised: boolean
  /** Line items of which no deal is given. */
  readonly undated: number
  /** Won deals that carry no amount, or whose items do not. */
  readonly unpriced: number
  /** What won deals with line items are worth by these and by the deals' own amounts, where both are known. */
  readonly itemValue: number
  readonly dealValue: number
}

const unsold = {
  units: 0,
  revenue: 0,
  pricedUnits: 0,
  listed: 0,
  list: 0,
  costed: 0,
  cost: 0,
}

const nothing = (): ProductSales => ({
  won: 0,
  lost: 0,
  ...unsold,
  largest: 0,
  days: new Map(),
})

const number = (value: Tuple[number] | undefined): number | null => (typeof value === 'number' ? value : null)

/** One for each name, made when first asked for. */
class Products extends Map<string, ProductSales> {
  of(name: string): ProductSales {
    let known = this.get(name)
    if (!known) this.set(name, (known = nothing()))
    return known
  }
}

function ofDeals(r: Reading): Sold {
  const products = new Products()
  let unpriced = 0
  for (const [name, { won, lost, revenue, days, largest }] of r.of(sales.byProduct)) {
    unpriced += won - revenue.known
    products.set(name, {
      ...nothing(),
      won,
      lost,
      units: won,
      revenue: revenue.total,
      pricedUnits: revenue.known,
      largest: largest[0]?.[0] ?? 0,
      days: new Map(days.values.map((value, i) => [value, days.counts[i] ?? 0])),
    })
  }
  return { products, itemised: false, undated: 0, unpriced, itemValue: 0, dealValue: 0 }
}

/** What a deal's line items of one product come to. */
type Line = Pick<
  ProductSales,
  'units' | 'revenue' | 'pricedUnits' | 'listed' | 'list' | 'costed' | 'cost'
> & { readonly name: string }

const lineOf = (name: string): Line => ({
  name,
  ...unsold,
})

/** Adds a line item to its product's line. */
function enter(one: Line, item: Tuple): void {
  const value = number(item[2])
  const units = number(item[3]) ?? 1
  one.units += units
  if (value === null) return
  one.revenue += value
  one.pricedUnits += units
  const listed = number(item[4])
  const costed = number(item[5])
  if (listed !== null) {
    one.listed += value
    one.list += listed
  }
  if (costed !== null) {
    one.costed += value
    one.cost += costed
  }
}

/** The lines of every deal by its id; `items` come in order of their deals. */
const byDeal = remembered((items: readonly Tuple[]): ReadonlyMap<string, readonly Line[]> => {
  const out = new Map<string, readonly Line[]>()
  let id: string | null = null
  let lines: Line[] = []
  for (const item of items) {
    if (id === null || item[0] !== id) out.set((id = String(item[0])), (lines = []))
    const name = String(item[1])
    let line = lines.find((one) => one.name === name)
    if (!line) lines.push((line = lineOf(name)))
    enter(line, item)
  }
  return out
})

/** Adds a won deal's line to its product. */
function sell(one: ProductSales, line: Line): void {
  one.units += line.units
  one.revenue += line.revenue
  one.pricedUnits += line.pricedUnits
  one.listed += line.listed
  one.list += line.list
  one.costed += line.costed
  one.cost += line.cost
  one.largest = Math.max(one.largest, line.revenue)
}

function ofItems(r: Reading): Sold {
  const items = byDeal(r.ofAll(sales.items))
  const products = new Products()
  let [unpriced, itemValue, dealValue] = [0, 0, 0]
  for (const closed of r.of(sales.closed)) {
    const listed = items.get(String(closed[0]))
    const sold = closed[2] === 'won'
    const value = number(closed[3])
    const took = number(closed[4])
    const lines = listed ?? [lineOf(String(closed[1]))]
    if (!listed) for (const line of lines) enter(line, [null, null, value, 1, null, null])
    let worth = 0
    for (const line of lines) {
      const one = products.of(line.name)
      if (!sold) {
        one.lost++
        continue
      }
      one.won++
      if (took !== null) one.days.set(took, (one.days.get(took) ?? 0) + 1)
      sell(one, line)
      worth += line.revenue
    }
    if (!sold) continue
    if (!listed && value === null) unpriced++
    if (listed && value !== null) {
      itemValue += worth
      dealValue += value
    }
  }
  return { products, itemised: true, undated: 0, unpriced, itemValue, dealValue }
}

/** Line items without any deals have no date and no outcome: all are taken as sold, in no period. */
function ofItemsAlone(r: Reading): Sold {
  const products = new Products()
  if (r.span === null)
    for (const lines of byDeal(r.ofAll(sales.items)).values())
      for (const line of lines) {
        const one = products.of(line.name)
        sell(one, line)
        one.won++
      }
  return {
    products,
    itemised: true,
    undated: r.ofAll(sales.items).length,
    unpriced: 0,
    itemValue: 0,
    dealValue: 0,
  }
}

const soldIn = remembered((r: Reading): Sold => {
  const { products, ...rest } =
    r.ofAll(sales.items).length === 0 ? ofDeals(r) : r.ofAll(sales.deals) === 0 ? ofItemsAlone(r) : ofItems(r)
  return { ...rest, products: new Map([...products].sort(([a], [b]) => (a < b ? -1 : 1))) }
})

/** What every product brought in the stretch: by line items where there are any, by the deals' amounts otherwise. */
export function soldBy(r: Reading): Sold {
  // Asked each time, so that a segment which deals do not know is seen to be unknown.
  r.of(sales.byProduct)
  return soldIn(r)
}

export function totalOf(r: Reading, of: (one: ProductSales) => number): number {
  return [...soldBy(r).products.values()].reduce((sum, one) => sum + of(one), 0)
}

export const wonIn = (r: Reading): number => totalOf(r, ({ won }) => won)

/** Null where nothing was decided, and where no won deal says what it was worth. */
export function revenueIn(r: Reading): number | null {
  const decided = totalOf(r, ({ won, lost }) => won + lost)
  return decided === 0 || (wonIn(r) > 0 && totalOf(r, (one) => one.pricedUnits) === 0)
    ? null
    : totalOf(r, (one) => one.revenue)
}

export function unitsIn(r: Reading): number | null {
  return totalOf(r, ({ won, lost }) => won + lost) === 0 ? null : totalOf(r, ({ units }) => units)
}

/** Revenue less cost of what has a cost; null where nothing has. */
export function marginOf({ costed, cost }: Pick<ProductSales, 'costed' | 'cost'>): number | null {
  return cost === 0 && costed === 0 ? null : costed - cost
}

export function marginIn(r: Reading): number | null {
  return marginOf({ costed: totalOf(r, (one) => one.costed), cost: totalOf(r, (one) => one.cost) })
}

const named = (r: Reading): readonly ProductSales[] =>
  [...soldBy(r).products].flatMap(([name, one]) => (name === '' ? [] : [one]))

/** Products of which any was sold. */
export const productsIn = (r: Reading): number => named(r).filter(({ won }) => won > 0).length

const revenues = (r: Reading): readonly number[] => named(r).map(({ revenue }) => revenue)

/** Herfindahl–Hirschman index of the products' revenue. */
export const concentrationIn = (r: Reading): number | null => concentration(revenues(r))?.herfindahl ?? null

export const topShareIn = (r: Reading): number | null => topShare(revenues(r))

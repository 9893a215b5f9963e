import { fieldsOf } from '../core/fields.js'
import type { Reading } from '../core/kpi.js'
import { count } from '../core/measures/count.js'
import { tuples, type Tuple } from '../core/measures/tuples.js'
import { ageOf } from '../core/moments.js'
import { remembered } from './remembered.js'

const order = fieldsOf('orders')

/** Who ordered, how many days before `asOf`, for how much and at what margin. */
export const orderBook = {
  orders: count('orders').at(order.at),
  purchases: tuples(order.customerId, ageOf(order.at), order.amount, order.margin).where(
    order.amount.known(),
  ),
}

/** What one customer ordered on one day. */
export interface Purchase {
  readonly daysAgo: number
  readonly amount: number
  /** Margin of the orders that say theirs. */
  readonly margin: number
  /** Amount of the orders that do not. */
  readonly bare: number
}

/** One customer's purchases, the first one first. */
export type Buyer = readonly Purchase[]

/** `orders` are in order of their customers, and of each the latest first. */
function buyersIn(orders: readonly Tuple[]): readonly Buyer[] {
  const buyers: Purchase[][] = []
  let buyer: { amount: number; margin: number; bare: number; readonly daysAgo: number }[] = []
  let before: Tuple[number] = null
  for (const order of orders) {
    const customer = order[0] ?? null
    const daysAgo = order[1]
    const amount = order[2]
    const margin = order[3]
    if (typeof customer !== 'string' || typeof daysAgo !== 'number' || typeof amount !== 'number') continue
    if (customer !== before) buyers.push((buyer = []))
    before = customer
    let day = buyer.at(-1)
    if (day?.daysAgo !== daysAgo) buyer.push((day = { daysAgo, amount: 0, margin: 0, bare: 0 }))
    day.amount += amount
    if (typeof margin === 'number') day.margin += margin
    else day.bare += amount
  }
  for (const days of buyers) days.reverse()
  return buyers
}

const known = remembered(buyersIn)

/** Every customer who ever ordered. */
export function buyersOf(r: Reading): readonly Buyer[] {
  return known(r.whole(orderBook.purchases))
}

/** What a customer's purchases have brought: the margin of orders that say theirs, `share` of the amount of others. */
export function broughtBy(buyer: Buyer, share: number): number {
  return buyer.reduce((sum, { margin, bare }) => sum + margin + share * bare, 0)
}

const spentBy = (buyer: Buyer): number => buyer.reduce((sum, { amount }) => sum + amount, 0)

/** The share of what is bought that is kept, over all purchases; `share` itself where nothing was bought. */
export function keptShare(buyers: readonly Buyer[], share: number): number {
  const amount = buyers.reduce((sum, buyer) => sum + spentBy(buyer), 0)
  const kept = buyers.reduce((sum, buyer) => sum + broughtBy(buyer, share), 0)
  return amount > 0 ? kept / amount : share
}

/** Whether any order says its margin. */
export function marginsKnown(buyers: readonly Buyer[]): boolean {
  return buyers.some((buyer) => buyer.some(({ amount, bare }) => amount !== bare))
}

/** What a customer spends on a day with purchases, on the average; null without any. */
export function averageOrder(buyers: readonly Buyer[]): number | null {
  let [sum, days] = [0, 0]
  for (const buyer of buyers)
    for (const { amount } of buyer)
      if (amount >= 0) {
        sum += amount
        days++
      }
  return days === 0 ? null : sum / days
}

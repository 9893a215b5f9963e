import { DAY, closing, dateText, nextOpening } from './calendar.js'
import type { CustomerCase } from './customers.js'
import type { DealCase } from './deals.js'
import { bernoulli, beta, choose, exponential, gamma, logNormal } from './distributions.js'
import { cents } from './line-items.js'
import { listPriceAt, product, type Product } from './products.js'
import type { Random } from './random.js'

export interface Order {
  readonly customerId: string
  readonly at: string
  readonly amount: number
  readonly currency: 'EUR'
  readonly product: string
  readonly quantity: number
  /** Gross margin of the order, euros. */
  readonly margin: number
}

type Placed = Omit<Order, 'customerId' | 'at'> & { readonly at: number }

const placed = (at: number, one: Product, quantity: number, unitPrice: number): Placed => ({
  at,
  amount: cents(quantity * unitPrice),
  currency: 'EUR',
  product: one.name,
  quantity,
  margin: cents(quantity * (unitPrice - one.listPrice * one.cost)),
})

/** What a customer re-orders beside the deals, and how often. */
const reordered = [
  { name: 'Sensor Pack', share: 0.8, scale: 0.5 },
  { name: 'Gateway', share: 0.14, scale: 0.6 },
  { name: 'Insight', share: 0.06, scale: 1 },
]

/**
 * Re-orders between deals as BG/NBD has them (Fader, Hardie and Lee 2005): each customer with a rate of its own, a
 * chance of its own to stop after an order, and a usual size of its own.
 */
function reorders(random: Random, { from, until, won: { opportunity } }: CustomerCase): Placed[] {
  const weekly = gamma(random, 0.9) / 9
  const stops = beta(random, 0.7, 4)
  const size = logNormal(random, Math.exp(0.6 * Math.log(opportunity.segment.size)), 0.4)
  const orders: Placed[] = []
  const wait = () => (exponential(random) / weekly) * 7 * DAY
  for (let at = from + wait(); at < Math.min(until, closing); at += wait()) {
    const { name, scale } = choose(random, reordered, ({ share }) => share)
    const one = product(name)
    const quantity = Math.max(1, Math.round(logNormal(random, one.quantity * scale * size, 0.35)))
    const day = nextOpening(at)
    if (day < closing) orders.push(placed(day, one, quantity, cents(listPriceAt(one, at) * 0.97)))
    if (bernoulli(random, stops)) break
  }
  return orders
}

/** Every line of the deals a customer signed, on the day it signed, and its re-orders between them; in order of time. */
export function orders(
  random: Random,
  customers: readonly CustomerCase[],
  deals: readonly DealCase[],
): Order[] {
  const signed = (account: string) =>
    deals.filter(({ deal }) => deal.account === account && deal.status === 'won')
  return customers
    .flatMap((one) => {
      const lines = signed(one.customer.account).flatMap(({ closedAt, lines }) =>
        lines.map((line) =>
          placed(closedAt ?? one.from, product(line.product), line.quantity, line.unitPrice),
        ),
      )
      return [...lines, ...reorders(random, one)].map((order) => ({ customerId: one.customer.id, order }))
    })
    .sort((a, b) => a.order.at - b.order.at)
    .map(({ customerId, order: { at, ...order } }) => ({ customerId, at: dateText(at), ...order }))
}

import { bernoulli, logNormal } from './distributions.js'
import type { Opportunity } from './opportunity.js'
import { listPriceAt, product, type Product } from './products.js'
import type { Random } from './random.js'

export interface LineItem {
  readonly dealId: string
  readonly product: string
  readonly amount: number
  readonly quantity: number
  /** Euros a unit: agreed, by the list, and what it costs the company. */
  readonly unitPrice: number
  readonly listPrice: number
  readonly cost: number
}

/** Euros rounded to the cent. */
export const cents = (amount: number): number => Math.round(amount * 100) / 100

/** What is bought along with a product, and how often. */
const attached: Readonly<Record<string, { readonly name: string; readonly share: number }>> = {
  Gateway: { name: 'Sensor Pack', share: 0.5 },
  Insight: { name: 'Gateway', share: 0.2 },
  'Control Tower': { name: 'Insight', share: 0.45 },
}

/** The lines of a deal: its product and, often, what goes with it. The discount is a share of the list price. */
export function lineItems(
  random: Random,
  dealId: string,
  { at, segment, campaign, ...deal }: Opportunity,
  discount: number,
): LineItem[] {
  const line = (one: Product): LineItem => {
    const wanted = campaign === undefined ? one.quantity * Math.exp(0.8 * Math.log(segment.size)) : 1
    const quantity = Math.max(1, Math.round(logNormal(random, wanted, campaign === undefined ? 0.6 : 0.3)))
    const listPrice = listPriceAt(one, at)
    const unitPrice = cents(listPrice * (1 - discount))
    const cost = cents(one.listPrice * one.cost)
    return {
      dealId,
      product: one.name,
      amount: cents(quantity * unitPrice),
      quantity,
      unitPrice,
      listPrice,
      cost,
    }
  }
  const also = campaign === undefined ? attached[deal.product.name] : undefined
  const main = line(deal.product)
  return also !== undefined && bernoulli(random, also.share) ? [main, line(product(also.name))] : [main]
}

import { choose } from './distributions.js'
import { products, type Product } from './products.js'
import type { Random } from './random.js'
import type { Segment } from './segments.js'
import type { Source } from './sources.js'
import type { Owner } from './team.js'

/** A chance to sell, from which a deal is opened. */
export interface Opportunity {
  /** When it was recognised, epoch milliseconds. */
  readonly at: number
  readonly type: 'New business' | 'Expansion'
  readonly owner: Owner
  readonly segment: Segment
  readonly source: Source
  readonly product: Product
  /** The customer's account, where it buys again. */
  readonly account?: string
  readonly campaign?: string
  readonly leadId?: string
}

/** The product a prospect of this segment asks for. */
export const productWanted = (random: Random, { name }: Segment): Product =>
  choose(random, products, (one) => one.demand[name])

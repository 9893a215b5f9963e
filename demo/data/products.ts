import { midnight } from './calendar.js'
import type { Segment } from './segments.js'

export interface Product {
  readonly name: string
  /** List price of a unit at the opening, euros. */
  readonly listPrice: number
  /** Cost of a unit as a share of the list price. */
  readonly cost: number
  /** Median units of a line for a small business. */
  readonly quantity: number
  /** How often a deal is about it, by segment. */
  readonly demand: Readonly<Record<Segment['name'], number>>
  readonly lift: number
  readonly pace: number
}

export const products: readonly Product[] = [
  {
    name: 'Sensor Pack',
    listPrice: 180,
    cost: 0.68,
    quantity: 14,
    demand: { SMB: 0.5, 'Mid-market': 0.3, Enterprise: 0.12 },
    lift: 0.25,
    pace: 0.85,
  },
  {
    name: 'Gateway',
    listPrice: 1450,
    cost: 0.52,
    quantity: 2,
    demand: { SMB: 0.28, 'Mid-market': 0.32, Enterprise: 0.2 },
    lift: 0,
    pace: 1,
  },
  {
    name: 'Insight',
    listPrice: 3900,
    cost: 0.14,
    quantity: 1,
    demand: { SMB: 0.2, 'Mid-market': 0.27, Enterprise: 0.26 },
    lift: -0.05,
    pace: 1,
  },
  {
    name: 'Control Tower',
    listPrice: 29500,
    cost: 0.38,
    quantity: 0.55,
    demand: { SMB: 0.02, 'Mid-market': 0.11, Enterprise: 0.42 },
    lift: -0.35,
    pace: 1.3,
  },
]

/** A video that went round in the autumn of 2025 and sold one product, for six weeks, to people in a hurry. */
export const campaign = {
  name: 'Open Lab video',
  product: 'Insight',
  from: midnight('2025-10-06'),
  until: midnight('2025-11-17'),
  leads: 330,
} as const

const priceRise = { at: midnight('2025-01-01'), factor: 1.06 }

/** A product by name; a `RangeError` where there is none. */
export function product(name: string): Product {
  const found = products.find((one) => one.name === name)
  if (found === undefined) throw new RangeError(`no product is called ${name}`)
  return found
}

/** List price of a unit at an instant, euros: everything rose by 6 % at the start of 2025. */
export const listPriceAt = ({ listPrice }: Product, instant: number): number =>
  instant < priceRise.at ? listPrice : Math.round(listPrice * priceRise.factor)

import type { Activity } from './activities.js'
import type { Customer } from './customers.js'
import type { Deal } from './deals.js'
import type { Lead } from './leads.js'
import type { Random } from './random.js'

export interface Fault {
  readonly dataset: 'deals' | 'leads' | 'activities' | 'customers'
  readonly id: string
  readonly reason:
    | 'duplicate-id'
    | 'closed-before-created'
    | 'won-without-amount'
    | 'unparseable-date'
    | 'future-date'
    | 'missing-owner'
}

type Row = { readonly id: string }

interface Recipe<T extends Row> {
  readonly reason: Fault['reason']
  readonly count: number
  /** Which rows it can befall. */
  readonly to: (row: T) => boolean
  /** The rows that take the row's place. */
  readonly spoil: (row: T, n: number) => readonly T[]
}

/** Rows with each recipe's fault in `count` of them, no row with two, and the list of what was done. */
function spoil<T extends Row>(
  random: Random,
  dataset: Fault['dataset'],
  rows: readonly T[],
  recipes: readonly Recipe<T>[],
): { readonly rows: T[]; readonly faults: Fault[] } {
  const spoiled = new Map<string, readonly T[]>()
  const faults = recipes.flatMap(({ reason, count, to, spoil }) => {
    const able = rows.filter(to)
    return Array.from({ length: count }, (_, n): Fault => {
      for (;;) {
        const row = able[Math.floor(random() * able.length)]
        if (row === undefined) throw new RangeError(`no row of ${dataset} can have the fault ${reason}`)
        if (spoiled.has(row.id)) continue
        spoiled.set(row.id, spoil(row, n))
        return { dataset, id: row.id, reason }
      }
    })
  })
  return { rows: rows.flatMap((row) => spoiled.get(row.id) ?? [row]), faults }
}

const twice = <T>(row: T): readonly T[] => [row, row]

/** A copy of a row that lacks an optional field. */
function lacking<K extends string, T extends { readonly [key in K]?: unknown }>(
  row: T,
  field: K,
): readonly [T] {
  const copy = { ...row }
  Reflect.deleteProperty(copy, field)
  return [copy]
}

const unowned = <T extends { readonly owner?: string }>(row: T): readonly [T] => lacking(row, 'owner')

/** A date typed a year late. */
const yearLater = (date: string): string =>
  `${Number(date.slice(0, 4)) + 1}${date.slice(4).replace('-02-29', '-02-28')}`

const unreadable = ['31.02.2025', 'n/a', '2025-13-04', 'next week', '0000-00-00']

export const spoiledDeals = (random: Random, deals: readonly Deal[]) =>
  spoil<Deal>(random, 'deals', deals, [
    { reason: 'duplicate-id', count: 9, to: () => true, spoil: twice },
    {
      reason: 'closed-before-created',
      count: 6,
      to: ({ createdAt, closedAt }) =>
        closedAt !== undefined && closedAt < '2025-06' && closedAt < yearLater(createdAt),
      spoil: (deal) => [{ ...deal, createdAt: yearLater(deal.createdAt) }],
    },
    {
      reason: 'won-without-amount',
      count: 8,
      to: ({ status }) => status === 'won',
      spoil: (deal) => lacking(deal, 'amount'),
    },
    {
      reason: 'unparseable-date',
      count: 4,
      to: ({ status }) => status === 'lost',
      spoil: (deal, n) => [{ ...deal, closedAt: unreadable[n] ?? '' }],
    },
    {
      reason: 'future-date',
      count: 3,
      to: ({ status, createdAt }) => status === 'open' && createdAt > '2026',
      spoil: (deal) => [{ ...deal, createdAt: yearLater(deal.createdAt) }],
    },
    { reason: 'missing-owner', count: 16, to: () => true, spoil: unowned },
  ])

export const spoiledLeads = (random: Random, leads: readonly Lead[]) =>
  spoil<Lead>(random, 'leads', leads, [
    { reason: 'duplicate-id', count: 24, to: () => true, spoil: twice },
    {
      reason: 'unparseable-date',
      count: 5,
      to: ({ dealId }) => dealId === undefined,
      spoil: (lead, n) => [{ ...lead, createdAt: unreadable[n] ?? '' }],
    },
    {
      reason: 'future-date',
      count: 4,
      to: ({ createdAt, respondedAt }) => createdAt > '2026' && respondedAt === undefined,
      spoil: (lead) => [{ ...lead, createdAt: yearLater(lead.createdAt) }],
    },
    { reason: 'missing-owner', count: 30, to: () => true, spoil: unowned },
  ])

export const spoiledActivities = (random: Random, activities: readonly Activity[]) =>
  spoil<Activity>(random, 'activities', activities, [
    { reason: 'duplicate-id', count: 40, to: () => true, spoil: twice },
    { reason: 'missing-owner', count: 60, to: ({ by }) => by === 'sales', spoil: unowned },
  ])

export const spoiledCustomers = (random: Random, customers: readonly Customer[]) =>
  spoil<Customer>(random, 'customers', customers, [
    { reason: 'duplicate-id', count: 2, to: () => true, spoil: twice },
    {
      reason: 'closed-before-created',
      count: 1,
      to: ({ acquiredAt, churnedAt }) =>
        churnedAt !== undefined && churnedAt < '2025-06' && churnedAt < yearLater(acquiredAt),
      spoil: (customer) => [{ ...customer, acquiredAt: yearLater(customer.acquiredAt) }],
    },
    {
      reason: 'unparseable-date',
      count: 1,
      to: ({ churnedAt }) => churnedAt === undefined,
      spoil: (customer) => [{ ...customer, acquiredAt: 'n/a' }],
    },
    { reason: 'missing-owner', count: 4, to: () => true, spoil: unowned },
  ])

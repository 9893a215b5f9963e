import {
  choice,
  flag,
  id,
  instant,
  money,
  number,
  required,
  text,
  visits,
  type Field,
  type GivenValue,
} from './field.js'

export interface End {
  readonly field: string
  /** A choice field that the instant decides, with its value before: a deal won tomorrow is open today. */
  readonly decides?: readonly [field: string, before: string]
}

/** What a record is: its fields, and which of them can only be known once their instant has passed. */
export interface RecordShape {
  readonly fields: Readonly<Record<string, Field>>
  /** The field that identifies a record; of several with one id the last counts. Null: records have no identity. */
  readonly key: string | null
  /** A record whose `start` lies after `asOf` did not exist then and is left out, counted as `future`. */
  readonly start: string | null
  /** Instants that have not happened yet when they lie after `asOf`, and the choice that is then undone. */
  readonly ends: readonly End[]
}

const shape = <const S extends RecordShape>(s: S): S => s

/** Every record of the contract, by the name of its array in a dataset. */
export const shapes = {
  deals: shape({
    fields: {
      id,
      status: required(choice('open', 'won', 'lost')),
      amount: money,
      currency: text,
      createdAt: instant,
      closedAt: instant,
      expectedCloseAt: instant,
      stage: text,
      probability: number,
      stages: visits,
      owner: text,
      account: text,
      product: text,
      source: text,
      lostReason: text,
    },
    key: 'id',
    start: 'createdAt',
    ends: [{ field: 'closedAt', decides: ['status', 'open'] }],
  }),
  leads: shape({
    fields: {
      id,
      createdAt: required(instant),
      respondedAt: instant,
      qualifiedAt: instant,
      disqualifiedAt: instant,
      dealId: text,
      owner: text,
      source: text,
    },
    key: 'id',
    start: 'createdAt',
    ends: [{ field: 'respondedAt' }, { field: 'qualifiedAt' }, { field: 'disqualifiedAt' }],
  }),
  activities: shape({
    fields: {
      id,
      at: required(instant),
      subjectId: required(text),
      type: choice('call', 'email', 'message', 'meeting', 'other'),
      direction: choice('outbound', 'inbound'),
      automated: flag,
      owner: text,
      by: choice('sales', 'marketing'),
    },
    key: 'id',
    start: 'at',
    ends: [],
  }),
  spend: shape({
    fields: {
      at: required(instant),
      amount: required(money),
      currency: text,
      category: choice('sales', 'marketing'),
      channel: text,
      paid: flag,
    },
    key: null,
    start: 'at',
    ends: [],
  }),
  customers: shape({
    fields: {
      id,
      acquiredAt: required(instant),
      churnedAt: instant,
      churnReason: text,
      monthlyRevenue: money,
      currency: text,
      source: text,
      channel: text,
      paid: flag,
      owner: text,
      plan: text,
    },
    key: 'id',
    start: 'acquiredAt',
    ends: [{ field: 'churnedAt' }],
  }),
  orders: shape({
    fields: {
      customerId: required(text),
      at: required(instant),
      amount: required(money),
      currency: text,
      product: text,
      quantity: number,
      margin: money,
    },
    key: null,
    start: 'at',
    ends: [],
  }),
  lineItems: shape({
    fields: {
      dealId: required(text),
      product: required(text),
      amount: required(money),
      currency: text,
      quantity: number,
      unitPrice: money,
      listPrice: money,
      cost: money,
    },
    key: null,
    start: null,
    ends: [],
  }),
  forecasts: shape({
    fields: {
      periodStart: required(instant),
      amount: required(money),
      currency: text,
      periodEnd: instant,
      madeAt: instant,
      owner: text,
      category: text,
      actual: money,
    },
    key: null,
    start: null,
    ends: [],
  }),
  targets: shape({
    fields: {
      kpi: required(text),
      value: required(number),
      periodStart: instant,
      periodEnd: instant,
      owner: text,
      segment: text,
    },
    key: null,
    start: null,
    ends: [],
  }),
} as const

export type Shapes = typeof shapes
export type DatasetName = keyof Shapes

/** A raw record as an author may give it: known fields, null or absent where optional, and any further fields. */
export type RawRecord<N extends DatasetName> = {
  readonly [K in keyof Shapes[N]['fields']]?: GivenValue<Shapes[N]['fields'][K]> | null | undefined
} & { readonly [further: string]: unknown }

/** Arrays of records by name; each optional. */
export type Dataset = { readonly [N in DatasetName]?: readonly unknown[] | undefined }

/**
 * Fields of any record that say who it is about. They are kept, however distinct, to find the same one elsewhere, and
 * are no dimension: nobody is to be a segment.
 */
export function isIdentity(name: string): boolean {
  return name === 'email' || name === 'domain'
}

export const datasetNames: readonly DatasetName[] = [
  'deals',
  'leads',
  'activities',
  'spend',
  'customers',
  'orders',
  'lineItems',
  'forecasts',
  'targets',
]

export function isDatasetName(name: string): name is DatasetName {
  return Object.hasOwn(shapes, name)
}

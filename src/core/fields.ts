import type { Expression, Source } from './expression.js'
import { Flag } from './flag.js'
import { Key } from './key.js'
import { Moment } from './moment.js'
import { Quantity } from './quantity.js'
import { shapes, type DatasetName, type RecordShape, type Shapes } from './record.js'

type Expressed<K> = K extends 'instant'
  ? Moment
  : K extends 'number' | 'money'
    ? Quantity
    : K extends 'flag'
      ? Flag
      : Key

type Expressions<N extends DatasetName> = {
  readonly [F in keyof Shapes[N]['fields']]: Shapes[N]['fields'][F] extends { readonly kind: infer K }
    ? Expressed<K>
    : never
}

const singular: Readonly<Record<DatasetName, string>> = {
  deals: 'deal',
  leads: 'lead',
  activities: 'activity',
  spend: 'spend',
  customers: 'customer',
  orders: 'order',
  lineItems: 'lineItem',
  forecasts: 'forecast',
  targets: 'target',
}

/** The fields of a dataset's records as expressions: `fieldsOf('deals').amount`. */
export function fieldsOf<N extends DatasetName>(dataset: N): Expressions<N>
export function fieldsOf(dataset: DatasetName): Readonly<Record<string, Expression>> {
  const out: Record<string, Expression> = {}
  const { fields }: RecordShape = shapes[dataset]
  for (const [name, field] of Object.entries(fields)) {
    const text = `${singular[dataset]}.${name}`
    if (field.kind === 'instant') out[name] = new Moment(dataset, [name], text, (view) => view.instants(name))
    else if (field.kind === 'number' || field.kind === 'money')
      out[name] = new Quantity(dataset, [name], text, (view) => view.numbers(name))
    else if (field.kind === 'flag')
      out[name] = new Flag(dataset, [name], text, (view) => view.flags(name).map((x) => (x === 2 ? 1 : 0)))
    else out[name] = new Key(dataset, [name], text, (view) => view.keys(name))
  }
  return out
}

/** A dimension of a record by name: any text field, those beyond the contract too. */
export function dimension(source: Source, name: string): Key {
  return new Key(source, [name], name, (view) => view.keys(name))
}

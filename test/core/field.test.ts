import fc from 'fast-check'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { accepts } from '../../src/core/field.js'
import { shapes } from '../../src/core/record.js'
import { explain, fieldSchema, recordSchema } from '../../src/core/schema.js'
import { ingest } from '../../src/core/ingest.js'

const fields = Object.values(shapes).flatMap((shape) => Object.entries(shape.fields))

const values = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    'open',
    'won',
    'call',
    '2024-01-31',
    '2024-02-30',
    '2024-01-31T09:00',
    1e300,
    Number.NaN,
    [{ stage: 'Demo', enteredAt: '2024-01-01' }],
    [{ stage: 'Demo', enteredAt: 'soon' }],
    new Date(),
    new Date(Number.NaN),
  ),
)

describe('the cheap check', () => {
  it('agrees with the zod schema of every field on every value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...fields), values, ([, field], value) => {
        fc.pre(value !== '')
        expect(accepts(field, value)).toBe(z.safeParse(fieldSchema(field), value).success)
      }),
      { numRuns: 3000 },
    )
  })

  it('is explained by zod where it refuses', () => {
    const refusals = ingest('deals', [
      { id: 'a', status: 'Won' },
      { id: 'b', status: 'won', stages: [{ stage: 'Demo', enteredAt: 'soon' }] },
      { id: 'c' },
    ]).refused
    expect(refusals.map(explain)).toEqual([
      'status: expected open, won, lost',
      'stages.0.enteredAt: expected an ISO 8601 date or instant',
      'status: expected open, won, lost',
    ])
  })

  it('accepts exactly the records the schema of the array accepts', () => {
    const rows = fc.record(
      {
        id: values,
        status: fc.constantFrom('won', 'gone'),
        amount: values,
        closedAt: values,
        note: fc.anything(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(rows, (row) => {
        fc.pre(!Object.values(row).includes(''))
        expect(ingest('deals', [row]).size === 1).toBe(z.safeParse(recordSchema('deals'), row).success)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('ingest(dataset, rows)', () => {
  const deal = { id: 'a', status: 'won', amount: 10, closedAt: '2024-01-02' }

  it('refuses bad rows with row, field and reason, and keeps the rest', () => {
    const table = ingest('deals', [
      deal,
      null,
      { ...deal, id: 'b', amount: 'ten' },
      { status: 'won' },
      { ...deal, id: 'c', status: 'gone' },
      { ...deal, id: 'd' },
    ])
    expect(table.size).toBe(2)
    expect(table.rows).toBe(6)
    expect(table.refused.map(({ row, field, reason, id }) => [row, field, reason, id])).toEqual([
      [1, '', 'not-a-record', null],
      [2, 'amount', 'invalid', 'b'],
      [3, 'id', 'missing', null],
      [4, 'status', 'invalid', 'c'],
    ])
    expect(table.refused[1]?.value).toBe('ten')
  })

  it('lets the last of several rows with one id count', () => {
    const table = ingest('deals', [deal, { ...deal, status: 'lost' }])
    expect(table.size).toBe(1)
    expect(table.refused).toMatchObject([{ row: 0, reason: 'duplicate', value: 'a' }])
    const status = table.columns.get('status')
    expect(status?.kind === 'keys' && status.values[status.codes[0] ?? 0]).toBe('lost')
  })

  it('takes any further text field as a dimension, but not a name or a note', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => ({
      ...deal,
      id: i,
      region: i % 2 ? 'North' : 'South',
      note: `call ${i}`,
    }))
    const { columns } = ingest('deals', rows)
    expect([columns.has('region'), columns.has('note')]).toEqual([true, false])
  })

  it('is not fooled by names of Object.prototype', () => {
    const row: unknown = JSON.parse('{"id":"a","status":"won","__proto__":{"amount":5},"constructor":"x"}')
    const table = ingest('deals', [row])
    expect([table.size, table.columns.has('amount')]).toEqual([1, false])
  })

  it('accounts for every row it is given', () => {
    const rows = fc.array(
      fc.oneof(
        fc.record({
          id: fc.string(),
          status: fc.constantFrom('won', 'lost', 'open', 'x'),
          amount: fc.oneof(fc.double(), fc.string()),
        }),
        fc.anything(),
      ),
    )
    fc.assert(
      fc.property(rows, (given) => {
        const table = ingest('deals', given)
        expect(table.size + table.refused.length).toBe(given.length)
      }),
    )
  })
})

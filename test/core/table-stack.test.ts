import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ingest } from '../../src/core/ingest.js'
import type { Table } from '../../src/core/table.js'
import { TableStack } from '../../src/core/table-stack.js'
import { told } from './told.js'

const deal = fc.record(
  {
    id: fc.oneof(fc.integer({ min: 0, max: 8 }), fc.constantFrom('a', 'ğ', '', '漢字', 'b'.repeat(300))),
    status: fc.constantFrom('open', 'won', 'lost', 'gone'),
    amount: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constant(null), fc.constant('12')),
    createdAt: fc.constantFrom('2024-02-29', '2024-03-01T09:00:00Z', '2024-13-01', null),
    stages: fc.oneof(
      fc.constant(undefined),
      fc.array(
        fc.record({
          stage: fc.constantFrom('new', 'old'),
          enteredAt: fc.constantFrom('2024-01-01', '2024-01-02'),
        }),
        { maxLength: 3 },
      ),
    ),
    region: fc.constantFrom('north', 'south', null),
  },
  { requiredKeys: [] },
)
const rows = fc.array(fc.oneof({ weight: 12, arbitrary: deal }, fc.constantFrom(null, 7, 'x', [])), {
  maxLength: 30,
})

function stacked(parts: readonly (readonly unknown[])[]): Table {
  const stack = new TableStack('deals')
  for (const part of parts) stack.add(ingest('deals', part, Infinity))
  return stack.table()
}

describe('tables stacked', () => {
  it('are the table of all their rows, wherever these were cut', () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 5 }), (parts) => {
        expect(told(stacked(parts))).toEqual(told(ingest('deals', parts.flat())))
      }),
      { numRuns: 500, seed: 4 },
    )
  })

  it('say whether a record that was there is replaced, and leave what was read before as it was', () => {
    const stack = new TableStack('deals')
    const won = { id: 'a', status: 'won' }
    expect(
      stack.add(
        ingest('deals', [
          { id: 'a', status: 'open' },
          { id: 'b', status: 'open' },
        ]),
      ),
    ).toBe(false)
    const before = stack.table()
    expect(stack.add(ingest('deals', [{ id: 'c', status: 'lost' }]))).toBe(false)
    expect(stack.add(ingest('deals', [won]))).toBe(true)
    expect(stack.size).toBe(3)
    expect(told(before)).toMatchObject({
      records: [
        { id: 'a', status: 'open' },
        { id: 'b', status: 'open' },
      ],
    })
    expect(told(stack.table())).toEqual({
      rows: 4,
      records: [{ id: 'b', status: 'open' }, { id: 'c', status: 'lost' }, won],
      refused: [{ row: 0, field: 'id', reason: 'duplicate', detail: 'a later row has the same id', id: 'a' }],
    })
  })

  it('drop a text that is mostly distinct, and keep one that only looked so in its first part', () => {
    const part = (from: number): unknown[] =>
      Array.from({ length: 1500 }, (_, i) => ({
        id: from + i,
        status: 'open',
        note: `n${from + i}`,
        town: `t${i}`,
      }))
    const { columns } = stacked(Array.from({ length: 30 }, (_, i) => part(i * 1500)))
    expect([...columns.keys()]).toEqual(['id', 'status', 'town'])
  })
})

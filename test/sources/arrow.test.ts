import {
  dateDay,
  decimal,
  dictionary,
  float16,
  float32,
  int16,
  int64,
  tableFromArrays,
  tableToIPC,
  timestamp,
  TimeUnit,
  utf8,
  type DataType,
} from '@uwdata/flechette'
import { describe, expect, it } from 'vitest'
import { finished } from '../../src/core/assemble.js'
import { ingest } from '../../src/core/ingest.js'
import type { Table } from '../../src/core/table.js'
import { readArrow } from '../../src/sources/arrow.js'

type Values = Record<string, unknown[]>

const unsaid = { dataset: 'deals', mapping: null, stages: [], overrides: {}, columns: {} } as const

/** The table read of columns written as Arrow, three rows a batch. */
function read(columns: Values, types: Readonly<Record<string, DataType>> = {}): Table {
  const arrow = tableFromArrays(columns, { types, maxBatchRows: 3 })
  const bytes = tableToIPC(arrow, { format: 'stream' })
  if (!bytes) throw new Error('no Arrow was written')
  const [table] = finished(readArrow(bytes, unsaid)).tables
  if (!table) throw new Error('no table was read')
  return table
}

/** The same columns as rows of JSON. */
function given(columns: Values): Table {
  const [first = []] = Object.values(columns)
  const rows = first.map((_, i) =>
    Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values[i] ?? null])),
  )
  return ingest('deals', rows)
}

const numbersOf = (table: Table, name: string): readonly number[] => {
  const column = table.columns.get(name)
  return column?.kind === 'numbers' || column?.kind === 'instants' ? [...column.values] : []
}

const id = ['D-1', 'D-22', 'D-333', 'Ağrı', 'D-5']
const status = ['won', 'lost', 'open', 'won', 'open']

describe('Arrow', () => {
  it('is the table that the same rows are, over several batches and with gaps', () => {
    const columns = {
      id: ['D-1', 'D-22', null, 'Ağrı', 'D-5'],
      status,
      amount: [1200.5, null, 0, -3, 8],
      owner: ['Ada', 'Bo', null, 'Ada', 'Çağ'],
    }
    const table = read(columns, { id: utf8(), owner: dictionary(utf8(), int16()) })
    const same = given(columns)
    expect(table.size).toBe(4)
    expect(table.refused).toEqual(same.refused)
    for (const name of Object.keys(columns))
      expect([name, table.columns.get(name)]).toEqual([name, same.columns.get(name)])
  })

  it.each([
    ['seconds', TimeUnit.SECOND, 1000],
    ['milliseconds', TimeUnit.MILLISECOND, 1],
    ['microseconds', TimeUnit.MICROSECOND, 1],
    ['nanoseconds', TimeUnit.NANOSECOND, 1],
  ] as const)('has instants to the millisecond, in %s, before 1970 too', (_, unit, whole) => {
    const ms = [0, 1_767_225_599_999, -1, 1_700_000_000_123, -86_400_001].map(
      (at) => Math.floor(at / whole) * whole,
    )
    const createdAt = ms.map((at) => new Date(at))
    const table = read({ id, status, createdAt }, { createdAt: timestamp(unit, 'UTC') })
    expect(numbersOf(table, 'createdAt')).toEqual(ms)
  })

  it('rounds what is finer than a millisecond down, whatever its sign', () => {
    const day = 86_400_000_000_000n
    const createdAt = [1n, 999_999n, -1n, 20_000n * day + 1_999_999n, -day - 1n]
    // Written as numbers of 64 bits, whose buffer is that of a timestamp.
    const arrow = tableFromArrays(
      { id, status, createdAt },
      { types: { createdAt: int64() }, useBigInt: true },
    )
    const field = arrow.schema.fields.find(({ name }) => name === 'createdAt')
    if (!field) throw new Error('no such column')
    field.type = timestamp(TimeUnit.NANOSECOND)
    const bytes = tableToIPC(arrow, { format: 'stream' })
    const [table] = bytes ? finished(readArrow(bytes, unsaid)).tables : []
    expect(table && numbersOf(table, 'createdAt')).toEqual([0, 0, -1, 20_000 * 86_400_000 + 1, -86_400_001])
  })

  it('has days as dates alone', () => {
    const createdAt = [19_000, 0, -1, 20_454, 1].map((day) => new Date(day * 86_400_000))
    const column = read({ id, status, createdAt }, { createdAt: dateDay() }).columns.get('createdAt')
    expect(column?.kind === 'instants' && [...column.values]).toEqual(createdAt.map(Number))
    expect(column?.kind === 'instants' && [...column.precisions]).toEqual([1, 1, 1, 1, 1])
  })

  it.each([
    ['halves', float16()],
    ['singles', float32()],
    ['small whole numbers', int16()],
    ['whole numbers of 64 bits', int64()],
    ['decimals', decimal(18, 2)],
  ])('has amounts in %s', (_, type) => {
    const amount = [12, null, -7, 0, 2048]
    expect(numbersOf(read({ id, status, amount }, { amount: type }), 'amount')).toEqual([
      12,
      Number.NaN,
      -7,
      0,
      2048,
    ])
  })

  it('refuses an endless amount and an instant beyond the calendar, as rows of JSON do', () => {
    const amount = [1, Infinity, 3, -Infinity, Number.NaN]
    const table = read({ id, status, amount })
    expect(table.refused.map(({ row, field, reason, id }) => [row, field, reason, id])).toEqual([
      [1, 'amount', 'invalid', 'D-22'],
      [3, 'amount', 'invalid', 'Ağrı'],
    ])
    expect(numbersOf(table, 'amount')).toEqual([1, 3, Number.NaN])
  })
})

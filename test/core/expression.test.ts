import { describe, expect, it } from 'vitest'
import { noted } from '../../src/core/kept.js'
import { fieldsOf, records } from '../../src/core/index.js'
import type { Options } from '../../src/core/context.js'
import { unset } from '../../src/core/flag.js'
import { viewOf, type View } from '../../src/core/view.js'
import { dayOfDate } from '../../src/core/settings.js'
import { zone } from '../../src/core/zone.js'
import { monthsUntil } from '../../src/core/moments.js'

const deal = fieldsOf('deals')

function deals(...rows: readonly object[]): View {
  const table = records({
    deals: rows.map((row, i) => ({ id: `D${i}`, status: 'open', ...row })),
  }).tables.get('deals')
  if (!table) throw new TypeError('no deals')
  return viewOf(table, {
    asOf: Date.parse('2024-06-30T23:59:59.999Z'),
    asOfDay: dayOfDate('2024-06-30'),
    zone: zone('UTC'),
    step: 'month',
    currency: null,
    rates: {},
    options: {},
  })
}

describe('an amount', () => {
  it('above 0 is neither 0 nor unknown', () => {
    expect([...deal.amount.above(0).column(deals({ amount: 0 }, { amount: 0.01 }, {}))]).toEqual([0, 1, 0])
  })

  it('is counted in another unit, unknown where it is unknown', () => {
    expect([...deal.amount.times(0.5).column(deals({ amount: 3 }, {}))]).toEqual([1.5, Number.NaN])
  })
})

describe('an instant', () => {
  it('is known only when a flag holds', () => {
    const view = deals({ closedAt: '2024-05-02', status: 'won' }, { closedAt: '2024-05-02' })
    expect([...deal.closedAt.when(deal.status.is('won')).known().column(view)]).toEqual([1, 0])
  })

  it('is so many months before another, or before asOf while that is unknown', () => {
    const view = deals(
      { createdAt: '2024-01-15', closedAt: '2024-03-15' },
      { createdAt: '2024-05-30' },
      { closedAt: '2024-03-15' },
      { createdAt: '2024-03-15', closedAt: '2024-01-15' },
    )
    const months = monthsUntil(deal.createdAt, deal.closedAt)
    const [column, notes] = noted(() => months.column(view))
    expect([...column]).toEqual([2, 1, Number.NaN, Number.NaN])
    expect([...notes.values()].map((reasons) => reasons.get('ends-before-start')?.size)).toEqual([1])
  })
})

describe('an id', () => {
  it('is a key of its own for every record', () => {
    const { codes, values } = deal.id.column(deals({}, { id: 7 }))
    expect([...codes].map((code) => values[code])).toEqual(['D0', '7'])
  })
})

describe('a flag for an option that is not set', () => {
  it('holds for every record until it is', () => {
    const given = records({ deals: [{ id: 1, status: 'open' }] }).tables.get('deals')
    const column = (options: Options): readonly number[] =>
      given ? [...unset('deals', 'window').column(viewOf(given, { ...deals({}).context, options }))] : []
    expect([column({}), column({ window: null }), column({ window: 0 })]).toEqual([[1], [1], [0]])
  })
})

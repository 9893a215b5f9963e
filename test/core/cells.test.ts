import { describe, expect, it } from 'vitest'
import { compute, fold, merge, read } from '../../src/core/index.js'
import { closed, example, utc } from './example.js'

describe('read(kpi, cells, options)', () => {
  const deals = [
    closed('won', '2024-01-02', { owner: 'A' }),
    closed('lost', '2024-02-03', { owner: 'B' }),
    closed('won', '2023-12-31', { owner: 'A' }),
  ]
  const cells = fold(example, { deals }, { ...utc, segment: 'owner' })

  it('equals compute for any period, from cells that went through JSON', () => {
    const sent: typeof cells = JSON.parse(JSON.stringify(cells))
    for (const options of [
      { range: 'this-month' },
      { range: 'last-quarter', period: 'quarter' },
      { from: '2024-01-01', to: '2024-02-01' },
      {},
    ] as const) {
      expect(read(example, sent, { ...options, segment: 'owner' })).toEqual(
        compute(example, { deals }, { ...utc, ...options, segment: 'owner' }),
      )
    }
  })

  it('counts what came before the period', () => {
    expect(read(example, cells, { from: '2024-01-01', to: '2024-02-01' }).parts['before']).toBe(1)
  })

  it('refuses what the cells cannot answer, and cells that are not alike', () => {
    expect(() => read(example, cells, { segment: 'product' })).toThrow(/^segment: /)
    expect(() => read(example, cells, { lag: 2 })).toThrow(/^lag: /)
    expect(() =>
      merge(cells, fold(example, { deals }, { ...utc, asOf: '2024-03-11', segment: 'owner' })),
    ).toThrow(/^asOf: /)
    expect(() => read(example, { ...cells, kpi: 'other' })).toThrow(/^cells: /)
    expect(() =>
      read(example, { ...cells, cells: [{ at: null, keys: ['A'], states: { open: 'many' } }] }),
    ).toThrow(/damaged/)
  })
})

describe('read(kpi, cells, { filter })', () => {
  const deals = [
    closed('won', '2024-01-02', { owner: 'A', product: 'P' }),
    closed('lost', '2024-02-03', { owner: 'B', product: 'P' }),
    closed('lost', '2024-02-04', { owner: 'B', product: 'Q' }),
  ]
  const cells = fold(example, { deals }, { ...utc, dimensions: ['owner', 'product'] })

  it('equals computing over the filtered records, with another dimension as segment', () => {
    for (const filter of [{ owner: 'B' }, { product: ['P', 'Q'], owner: 'A' }] as const) {
      const computed = compute(example, { deals }, { ...utc, filter, segment: 'product' })
      expect(read(example, cells, { filter, segment: 'product' })).toEqual(computed)
    }
  })

  it('refuses a dimension the cells do not have', () => {
    expect(() => read(example, cells, { filter: { region: 'North' } })).toThrow(/^filter: .* region/)
  })
})

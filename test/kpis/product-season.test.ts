import { describe, expect, it } from 'vitest'
import { compute, type Caveat } from '../../src/core/index.js'
import { productPerformance } from '../../src/kpis/product-performance.js'
import { lastQuarter, yearly } from './product-sales.js'

describe('the same days a year before, of what products brought', () => {
  const season = (given: readonly object[], options: object = {}): readonly Caveat[] =>
    compute(
      productPerformance,
      { deals: given },
      { timeZone: 'UTC', ...lastQuarter, ...options },
    ).findings.filter(({ id }) => id.startsWith('season'))

  it('are told apart by what months vary: 37 deals from 31 not, by 2.37 × 2.18 ÷ 1.128 × √6 = 11.2; 46 by 12.6', () => {
    expect(season(yearly(2))).toEqual([
      { id: 'season-alike', severity: 'note', params: { before: 3100, change: 600 } },
    ])
    expect(season(yearly(5))).toEqual([
      { id: 'season-apart', severity: 'note', params: { before: 3100, change: 1500 } },
    ])
    expect(season(yearly(5), { definition: 'units' })).toEqual([
      { id: 'season-apart-units', severity: 'note', params: { before: 31, change: 15 } },
    ])
  })

  it('are given without a verdict where fewer than ten deals were won', () => {
    expect(season(yearly(1, 2))).toEqual([
      { id: 'season', severity: 'note', params: { before: 600, change: 300 } },
    ])
  })

  it('are not said to have brought nothing where records begin later, nor said twice where they are the period before', () => {
    expect(season(yearly(5, undefined, 12))).toEqual([])
    expect(season(yearly(5, undefined, 9))).toEqual([])
    expect(season(yearly(5), { range: 'trailing-12-months' })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { share } from '../../src/charts/share.js'
import { frame } from './frame.js'
import { effects, empty, spend } from './results.js'
import { chartSuite } from './suite.js'

chartSuite('share of amounts', share({ of: ['salesSpend', 'marketingSpend'], total: 'spend' }), {
  drawn: { spend },
  nothing: { empty, effects },
  entries: () => ['Sales spend', 'Marketing spend', 'Spend'],
})

chartSuite('share of effects', share({ of: ({ parts }) => parts }), {
  drawn: { effects },
  nothing: { empty },
  entries: () => ['rate', 'mix', 'Total'],
})

describe('share', () => {
  it('adds up signed effects in points and gives no shares of them', () => {
    const scene = share({ of: ['rate', 'mix'] })(effects, frame(480, 200))
    expect(scene?.table.rows).toEqual([
      ['rate', '+2.1 points'],
      ['mix', '−3.4 points'],
      ['Total', '−1.3 points'],
    ])
  })

  it('gives the share of each part where all add', () => {
    const scene = share({ of: ['salesSpend', 'marketingSpend'], total: 'spend' })(spend, frame(480, 200))
    expect(scene?.table.rows.map((row) => row[2])).toEqual(['72.8%', '27.2%', ''])
  })
})

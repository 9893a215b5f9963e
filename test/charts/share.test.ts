import { describe, expect, it } from 'vitest'
import { share } from '../../src/charts/share.js'
import { frame } from './frame.js'
import { effects, empty, spend } from './results.js'
import { only, texts } from './sketch.js'
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

  it('sets a long name above its bar and never cuts it where it stands beside others', () => {
    const part = (id: string): string => (id === 'salesSpend' ? 'Spend on people who sell' : id)
    const scene = share({ of: ['salesSpend', 'marketingSpend'] })(spend, frame(325, 200, { part }))
    expect(texts(scene)).toContain('Spend on people who sell')
  })

  it('fills a high box with few rows', () => {
    const scene = share({ of: ['salesSpend', 'marketingSpend'], total: 'spend' })(spend, frame(480, 330))
    expect(scene?.height).toBe(330)
  })

  it('sets the total apart from its parts', () => {
    const scene = share({ of: ['salesSpend', 'marketingSpend'], total: 'spend' })(spend, frame(480, 200))
    expect(only(scene, 'rect', 'series-1')).toHaveLength(2)
    expect(only(scene, 'rect', 'before')).toHaveLength(1)
  })

  it('gives the share of each part where all add', () => {
    const scene = share({ of: ['salesSpend', 'marketingSpend'], total: 'spend' })(spend, frame(480, 200))
    expect(scene?.table.rows.map((row) => row[2])).toEqual(['72.8%', '27.2%', ''])
  })
})

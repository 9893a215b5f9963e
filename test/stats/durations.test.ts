import { describe, expect, it } from 'vitest'
import {
  durationCounts,
  durationMean,
  durationQuantile,
  durationsOf,
  durationTotal,
  exits,
} from '../../src/stats/durations.js'

const deals = durationsOf([
  [5, 'won'],
  [2, 'lost'],
  [5, 'open'],
  [9, 'won'],
  [2, 'lost'],
])

describe('durations', () => {
  it('are counted by time and ending', () => {
    expect(deals).toEqual({
      times: [2, 5, 9],
      counts: { won: [0, 1, 1], lost: [2, 0, 0], open: [0, 1, 0] },
      binned: false,
    })
  })

  it('are totalled over all endings or over those asked for', () => {
    expect(durationTotal(deals)).toBe(5)
    expect(durationTotal(deals, ['won', 'lost'])).toBe(4)
    expect(durationCounts(deals, ['won', 'open'])).toEqual([0, 2, 1])
  })

  it('have a mean and quantiles as if written out', () => {
    expect(durationMean(deals, ['won'])).toBe(7)
    expect(durationQuantile(deals, 0.5, ['won', 'lost'])).toBe(3.5)
  })

  it('have neither for an ending that never came', () => {
    expect(durationMean(deals, ['paused'])).toBeNull()
    expect(durationQuantile(deals, 0.5, ['paused'])).toBeNull()
  })

  it('leave fewer at risk with every exit', () => {
    expect(exits(deals, ['open'])).toEqual([
      { time: 2, atRisk: 5, events: 2 },
      { time: 5, atRisk: 3, events: 1 },
      { time: 9, atRisk: 1, events: 1 },
    ])
  })
})

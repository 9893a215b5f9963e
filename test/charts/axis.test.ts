import { describe, expect, it } from 'vitest'
import { periodLabels, valueTicks } from '../../src/charts/axis.js'
import { band, linear } from '../../src/charts/scale.js'
import type { Step } from '../../src/core/result.js'
import { frame } from './frame.js'
import { result, series } from './fixture.js'
import { winRate } from './results.js'

const labels = (step: Step, count: number, width: number, partial = false): readonly string[] => {
  const values = Array.from({ length: count }, () => 0.5)
  const r = result({ period: { ...winRate.period, step }, series: series(values, step, { partial }) })
  return periodLabels(r, frame(width, 100), band(count, [0, width], 0).at, 90).map((mark) => mark.text)
}

describe('periodLabels', () => {
  it('names every period where there is room', () => {
    expect(labels('quarter', 4, 400)).toEqual(['Q1 23', 'Q2 23', 'Q3 23', 'Q4 23'])
  })

  it('thins by whole calendar steps', () => {
    expect(labels('month', 60, 480)).toEqual(['Jan 23', 'Jan 24', 'Jan 25', 'Jan 26', 'Jan 27'])
    expect(labels('quarter', 12, 200)).toEqual(['Q1 23', 'Q1 24', 'Q1 25'])
  })

  it('always names the period that has not ended', () => {
    expect(labels('quarter', 12, 240, true)).toEqual(['Q1 23', 'Q1 24', 'Q4 25, to date'])
  })

  it('names the ends, or the last alone, in a narrow drawing', () => {
    expect(labels('month', 3, 120)).toEqual(['Jan 23', 'Mar 23'])
    expect(labels('month', 3, 70, true)).toEqual(['Mar 23, to…'])
  })
})

describe('valueTicks', () => {
  it('gives decimals to rates too close for whole per cents', () => {
    const ticks = valueTicks(linear([0.601, 0.609], [100, 0]), 3, 'ratio', frame(400, 100))
    expect(ticks.map((tick) => tick.text)).toEqual(['60.2%', '60.4%', '60.6%', '60.8%'])
  })

  it('walks durations in steps a reader thinks in', () => {
    const ticks = valueTicks(linear([0, 50 * 60_000], [100, 0]), 4, 'duration', frame(400, 100))
    expect(ticks.map((tick) => tick.text)).toEqual(['0', '15 min', '30 min', '45 min'])
  })

  it('writes amounts of one axis in one way', () => {
    const ticks = (high: number): readonly string[] =>
      valueTicks(linear([0, high], [100, 0]), 3, 'count', frame(400, 100)).map((tick) => tick.text)
    expect(ticks(15_000)).toEqual(['0', '5,000', '10,000', '15,000'])
    expect(ticks(150_000)).toEqual(['0', '50K', '100K', '150K'])
  })

  it('never gives two ticks the same label', () => {
    const ticks = valueTicks(linear([0, 1], [100, 0]), 4, 'count', frame(400, 100))
    expect(new Set(ticks.map((tick) => tick.text)).size).toBe(ticks.length)
  })
})

import { describe, expect, it } from 'vitest'
import { elapsedTick, evenly, landmarks } from '../../src/charts/elapsed.js'
import { english } from './frame.js'

const hour = 3_600_000

describe('landmarks', () => {
  it('are the times a reader thinks in', () => {
    const texts = landmarks(60_000, 24 * hour * 14, 'duration').map((v) =>
      elapsedTick(v, 'duration', english.format),
    )
    expect(texts.join(', ')).toBe(
      '1 min, 2 min, 5 min, 10 min, 15 min, 30 min, 1 hr, 2 hr, 4 hr, 8 hr, 12 hr, 1d, 2d, 3d, 7d, 14d',
    )
  })

  it('count in ones, twos and fives where there is no calendar', () => {
    expect(landmarks(1, 30, 'count')).toEqual([1, 2, 5, 10, 20])
  })
})

describe('evenly', () => {
  it('walks years of months in halves and wholes', () => {
    expect(evenly(36, 'months', 4)).toEqual([0, 12, 24, 36])
    expect(evenly(36, 'months', 6)).toEqual([0, 6, 12, 18, 24, 30, 36])
  })

  it('walks long durations in whole days', () => {
    expect(evenly(96 * hour, 'duration', 8).map((v) => v / hour)).toEqual([0, 24, 48, 72, 96])
  })

  it('still walks when the time is longer than the longest step allows', () => {
    expect(evenly(1_000, 'months', 2)).toEqual([0, 500, 1000])
  })
})

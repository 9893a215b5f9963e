import { describe, expect, it } from 'vitest'
import { clearSpot, crosses } from '../../src/charts/clearance.js'
import type { TextMark } from '../../src/core/scene.js'

const box = { left: 10, top: 10, right: 20, bottom: 20 }

describe('crosses', () => {
  it.each([
    ['through', [0, 15], [30, 15], true],
    ['from inside', [15, 15], [40, 40], true],
    ['past a corner', [0, 12], [12, 0], false],
    ['beside', [0, 25], [30, 25], false],
    ['short of it', [0, 15], [9, 15], false],
    ['as a point inside', [15, 15], [15, 15], true],
  ] as const)('a line %s', (_, a, b, expected) => {
    expect(crosses(a, b, box)).toBe(expected)
  })
})

describe('clearSpot', () => {
  const bounds = { left: 0, top: 0, right: 100, bottom: 50 }
  const at = (x: number, y: number): TextMark => ({
    kind: 'text',
    role: 'label',
    x,
    y,
    text: 'word',
    anchor: 'start',
  })

  it('takes the first spot that is free and inside', () => {
    const line = [
      [0, 20],
      [100, 20],
    ] as const
    expect(clearSpot([at(90, 40), at(10, 22), at(10, 40)], bounds, { lines: [line], boxes: [] })).toEqual(
      at(10, 40),
    )
  })

  it('is null where none is', () => {
    expect(clearSpot([at(10, 40)], bounds, { lines: [], boxes: [bounds] })).toBeNull()
  })
})

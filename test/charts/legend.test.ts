import { describe, expect, it } from 'vitest'
import { legend } from '../../src/charts/legend.js'
import type { Level } from '../../src/charts/levels.js'
import { measure } from '../../src/charts/label.js'

const target: Level = {
  role: 'target',
  low: 1,
  high: 1,
  dashed: false,
  text: 'target 60%',
  name: '',
  weight: 1,
}

describe('legend', () => {
  it('begins where reading begins, with the swatch before its text', () => {
    const placed = (rtl: boolean): readonly (readonly number[])[] =>
      legend([target], 300, 1, rtl)
        .marksAt(0)
        .map((mark) => (mark.kind === 'rule' ? [mark.x1, mark.x2] : mark.kind === 'text' ? [mark.x] : []))
    expect(placed(false)).toEqual([[0, 14], [20]])
    expect(placed(true)).toEqual([[300, 286], [280]])
  })

  it('begins a new line where a text has no room, and leaves out what has no line', () => {
    const width = 14 + 6 + measure(target.text, 'label') + 1
    expect(legend([target, target], width, 2, false).height).toBe(
      2 * legend([target], width, 1, false).height,
    )
    expect(legend([target, target], width, 1, false).marksAt(0)).toHaveLength(2)
  })
})

import { describe, expect, it } from 'vitest'
import { endLabels, type EndLabel } from '../../src/charts/gutter.js'

const label = (at: number, text: string): EndLabel => ({ at, text, name: '', role: 'label', weight: 1 })

/** Where the lines of the labels stand. */
const lines = (labels: readonly EndLabel[], bottom: number): readonly (readonly [string, number])[] =>
  endLabels(labels, 0, 100, 0, bottom).flatMap((mark) =>
    mark.kind === 'text' ? [[mark.text, Math.round(mark.y * 100) / 100] as const] : [],
  )

describe('labels at the ends of lines', () => {
  const two = [label(20, 'one'), label(20, 'two')]

  it('stand nine apart, more than the lines of one of them, where there is room', () => {
    // Lines of 15: their middles are 24 apart, around 20.
    expect(lines(two, 60)).toEqual([
      ['one', 12.32],
      ['two', 36.32],
    ])
  })

  it('stand three apart where there is less', () => {
    expect(lines(two, 38)).toEqual([
      ['one', 15.32],
      ['two', 33.32],
    ])
  })
})

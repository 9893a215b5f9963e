import { describe, expect, it } from 'vitest'
import { bars } from '../../src/charts/bars.js'
import { frame } from './frame.js'
import { result, series } from './fixture.js'
import { lira, negative } from './results.js'
import { seriesCases } from './series-cases.js'
import { only, texts } from './sketch.js'
import { chartSuite } from './suite.js'

chartSuite('bars', bars(), seriesCases)

describe('bars', () => {
  it('begin at zero and leave the unfinished period hollow', () => {
    const r = result({
      unit: 'count',
      value: 30,
      count: 30,
      series: series([10, 20, 5], 'quarter', { partial: true }),
    })
    const scene = bars()(r, frame(320, 120))
    const zero = only(scene, 'rule', 'axis')
    expect(zero).toHaveLength(1)
    const bottom = scene?.marks.flatMap((mark) =>
      mark.kind === 'rect' ? [Math.round(mark.y + mark.height)] : [],
    )
    expect(new Set(bottom).size).toBe(1)
    expect(only(scene, 'rect', 'value').map((bar) => bar.includes('dashed'))).toEqual([false, false, true])
  })

  it('have heights in the proportion of their values', () => {
    const r = result({ unit: 'count', value: 30, count: 30, series: series([10, 20, 5], 'quarter') })
    const [a, b, c] =
      bars()(r, frame(320, 120))?.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark.height] : [])) ?? []
    expect([(b ?? 0) / (a ?? 1), (c ?? 0) / (a ?? 1)]).toEqual([expect.closeTo(2), expect.closeTo(0.5)])
  })

  it('hang from zero when negative', () => {
    const scene = bars()(negative, frame(480, 180))
    const [zero] =
      scene?.marks.flatMap((mark) => (mark.kind === 'rule' && mark.role === 'axis' ? [mark.y1] : [])) ?? []
    const first = scene?.marks.find((mark) => mark.kind === 'rect' && mark.role === 'value')
    expect(first?.kind === 'rect' && first.y).toBe(zero)
  })

  it('draw the target over every bar, or not where it is the goal of the whole', () => {
    expect(only(bars()(lira, frame(480, 180)), 'rule', 'target')).toHaveLength(1)
    const whole = bars({ target: 'none' })(lira, frame(480, 180))
    expect(only(whole, 'rule', 'target')).toEqual([])
    expect(texts(whole).join(' ')).not.toContain('target')
    expect(whole?.title).not.toContain('target')
  })
})

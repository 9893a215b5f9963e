import { describe, expect, it } from 'vitest'
import { quadrant } from '../../src/charts/quadrant.js'
import { keys } from './entries.js'
import { frame } from './frame.js'
import { byProduct, byRep, empty } from './results.js'
import { chartSuite } from './suite.js'

const view = quadrant({
  x: { part: 'averagePrice', unit: 'money' },
  y: { part: 'winRate', unit: 'ratio' },
  size: { part: 'revenue', unit: 'money' },
})

chartSuite('quadrant', view, { drawn: { byProduct }, nothing: { empty, byRep }, entries: keys })

describe('quadrant', () => {
  it('spreads prices of 55 and 26,707 on a logarithmic axis', () => {
    const scene = view(byProduct, frame(480, 260))
    const at = (key: string): number => scene?.points.find((point) => point.key === key)?.x ?? 0
    expect(at('GTX Basic') - at('MG Special')).toBeGreaterThan(100)
    expect(at('GTK 500') - at('GTX Basic')).toBeGreaterThan(100)
  })

  it('draws what stands on few records hollow', () => {
    const dots = view(byProduct, frame(480, 260))?.marks.filter((mark) => mark.kind === 'dot' && mark.hollow)
    expect(dots).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import { bullet } from '../../src/charts/bullet.js'
import { frame } from './frame.js'
import { result } from './fixture.js'
import { allNull, crowded, empty, winRate } from './results.js'
import { seriesCases } from './series-cases.js'
import { only, sketch, texts } from './sketch.js'
import { chartSuite } from './suite.js'

const drawn = Object.fromEntries(Object.entries(seriesCases.drawn).filter(([, { value }]) => value !== null))

chartSuite('bullet', bullet(), {
  drawn,
  nothing: { empty, allNull },
  entries: ({ value, unit }, { format }) => [format.value(value, unit)],
})

describe('bullet', () => {
  it('is a bar from zero with its interval, and both ticks named', () => {
    expect(sketch(bullet()(crowded, frame(160, 46)))).toEqual([
      'rect value 2,19 153.2×8',
      'rule band 152.4,29 158,29',
      'rule target 154.7,15 154.7,31',
      'rule weak 157.2,15 157.2,31',
      'text label 81.5,10.8 middle Ebsta… 64%, weak source',
      'text label 128.3,43.8 middle target 63%',
    ])
  })

  it('keeps the whole name of a source that was shortened', () => {
    const label = bullet()(crowded, frame(160, 46))?.marks.find((mark) => mark.kind === 'text')
    expect(label).toMatchObject({ full: 'Ebsta × Pavilion GTM Benchmarks 64%, weak source' })
  })

  it('leaves the labels out where there is no height for them', () => {
    expect(texts(bullet()(winRate, frame(160, 20)))).toEqual([])
  })

  it('sets one of the parts beside the value where there is no target', () => {
    const parts = { spend: 6755 }
    const value = result({ unit: 'money', value: 6033, count: 40, parts })
    expect(texts(bullet({ beside: 'spend' })(value, frame(160, 46)))).toEqual(['Spend €6,755'])
    const aimed = { ...value, target: { value: 5000, met: true } }
    expect(texts(bullet({ beside: 'spend' })(aimed, frame(160, 46)))).toEqual(['target €5,000'])
    expect(texts(bullet({ beside: 'cac' })(value, frame(160, 46)))).toEqual([])
  })

  it('writes a long label on two lines where it may be so high', () => {
    const value = result({ unit: 'money', value: 6033, count: 40, parts: { marketingSpend: 6755 } })
    const view = bullet({ beside: 'marketingSpend' })
    expect(texts(view(value, frame(120, 60)))).toEqual(['Marketing', 'spend €6,755'])
    expect(texts(view(value, frame(120, 40)))).toEqual(['Marketing… €6,755'])
  })

  it('runs to the left of zero for a negative value', () => {
    const scene = bullet()(
      result({ unit: 'money', value: -50, count: 40, target: { value: 50, met: false } }),
      frame(104, 46),
    )
    expect(only(scene, 'rect', 'value')).toEqual(['rect value 2,5 50×8'])
  })
})

import { describe, expect, it } from 'vitest'
import { sparkline } from '../../src/charts/sparkline.js'
import { frame } from './frame.js'
import { result, series } from './fixture.js'
import { gaps, winRate } from './results.js'
import { seriesCases } from './series-cases.js'
import { sketch, texts } from './sketch.js'
import { chartSuite } from './suite.js'

const { allNull, single, ...drawn } = seriesCases.drawn
if (!allNull || !single) throw new Error('a case without values or with one of them is missing')

chartSuite('sparkline', sparkline(), {
  ...seriesCases,
  drawn,
  nothing: { ...seriesCases.nothing, allNull, single },
})

describe('sparkline', () => {
  it('is a line over its usual range with a dot at its end, and no words', () => {
    const small = result({
      ...winRate,
      series: series([0.5, 0.6, null, 0.7, 0.65], 'quarter', { partial: true }),
      limits: { centre: 0.6, lower: 0.5, upper: 0.7, method: 'p-chart', points: 8 },
    })
    expect(sketch(sparkline()(small, frame(160, 40)))).toEqual([
      'rect band 0,6 160×28',
      'path value M6,34L43,20',
      'path value dashed M117,6L154,13',
      'dot value 154,13 r3.5 hollow',
    ])
    expect(texts(sparkline()(winRate, frame(160, 40)))).toEqual([])
  })

  it('shows a value that stands alone', () => {
    expect(sketch(sparkline()(gaps, frame(160, 40)))).toContainEqual(
      expect.stringMatching(/^dot value \d.* r1.5$/),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { ranked, ranks } from '../../src/charts/ranks.js'
import { frame } from './frame.js'
import { keys } from './entries.js'
import { result } from './fixture.js'
import { byProduct, byRep, empty } from './results.js'
import { chartSuite } from './suite.js'

const revenue = { part: 'revenue', unit: 'money' } as const
const units = { part: 'units', unit: 'count' } as const
const margin = { part: 'margin', unit: 'money' } as const

const many = result({
  ...byProduct,
  segments: Array.from({ length: 40 }, (_, i) => ({
    key: `${i + 1} Long-winded Holding of Interior Fittings and Partners Ltd`,
    value: i,
    interval: null,
    count: 100,
    parts: { revenue: 1_000 - i, units: (i * 7) % 40, margin: i === 3 ? null : i * 11 },
  })),
})

chartSuite('ranks', ranks({ by: [revenue, units, margin] }), {
  drawn: { byProduct, many },
  nothing: { empty, single: result({ ...byRep, segments: byRep.segments.slice(0, 1) }) },
  entries: keys,
})

describe('ranks', () => {
  it('gives the largest rank 1, by each measure alone', () => {
    const [pro, , , , basic, , special] = ranked(byProduct.segments, [revenue, units, margin])
    expect([pro?.ranks, basic?.ranks, special?.ranks]).toEqual([
      [1, 3, 2],
      [5, 1, 6],
      [7, 2, 7],
    ])
  })

  it('gives no rank where the part is not known', () => {
    expect(ranked(many.segments, [margin])[3]?.ranks).toEqual([null])
  })

  it('keeps the segments that hardly move quiet', () => {
    const scene = ranks({ by: [revenue, margin] })(byProduct, frame(480, 220))
    const quiet = scene?.marks.filter((mark) => mark.kind === 'path' && mark.role === 'before')
    expect(quiet).toHaveLength(6)
  })
})

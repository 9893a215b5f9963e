import { describe, expect, it } from 'vitest'
import { intervals } from '../../src/charts/intervals.js'
import { keys } from './entries.js'
import { frame } from './frame.js'
import { result } from './fixture.js'
import { byProduct, byRep, empty, forty, stages, winRate } from './results.js'
import { only, sketch, texts } from './sketch.js'
import { chartSuite } from './suite.js'

const unnamed = result({
  ...byRep,
  segments: byRep.segments.map((s, i) => (i === 2 ? { ...s, key: '' } : s)),
})

chartSuite('intervals', intervals(), {
  drawn: { byRep, forty, byProduct, stages, unnamed },
  nothing: { empty, winRate },
  entries: keys,
})

const scene = intervals()(byRep, frame(400, 300))

describe('intervals', () => {
  it('draws a row as name, interval, dot, value and records', () => {
    expect(sketch(scene)).toEqual(
      expect.arrayContaining([
        'text name 0,43.8 start Selin Arslan',
        'rule band 232.9,39.5 275.6,39.5',
        'dot value 254.2,39.5 r4',
        'text strong 340,43.8 end 71.0%',
        'text label 400,43.8 end 212',
      ]),
    )
  })

  it('is hollow under 30 records and gives no value under 10', () => {
    expect(only(scene, 'dot', 'value').map((dot) => dot.endsWith('hollow'))).toEqual(
      byRep.segments.map((segment) => segment.count < 30),
    )
    expect(texts(scene)).toContain('too few')
    expect(texts(scene)).not.toContain('33.0%')
    expect(scene?.table.rows.at(-1)).toEqual(['Lee Chen', '33.0%', '3.0–63.0%', '6', 'too few'])
  })

  it('gives no value of so few that not even an interval can be given, but every amount', () => {
    const alone = byRep.segments.map((s, i) => (i === 4 ? { ...s, count: 1, interval: null } : s))
    const rows = intervals()(result({ ...byRep, segments: alone }), frame(400, 300))?.table.rows
    expect(rows?.[4]?.at(-1)).toBe('too few')
    const amounts = byRep.segments.map((s) => ({ ...s, count: 1, interval: null }))
    const sums = intervals()(result({ ...byRep, segments: amounts }), frame(400, 300))
    expect(texts(sums)).not.toContain('too few')
  })

  it('names the whole and the target above their rules', () => {
    expect(texts(scene)).toEqual(expect.arrayContaining(['all 63.2%', 'target 60%']))
    expect(only(scene, 'rule', 'target')).toHaveLength(1)
    expect(only(scene, 'rule', 'before')).toHaveLength(1)
  })

  it('draws no whole and no target beside amounts that add up', () => {
    const amounts = intervals()(result({ ...byProduct, target: { value: 1e6, met: true } }), frame(480, 300))
    expect([...only(amounts, 'rule', 'before'), ...only(amounts, 'rule', 'target')]).toEqual([])
  })

  it('ends a whisker that leaves the axis in an arrow and does not let it squash the rest', () => {
    const wide = intervals()(forty, frame(480, 320))
    const row = wide?.points[9]?.y ?? 0
    const whisker = wide?.marks.filter(
      (mark) => mark.kind === 'rule' && mark.role === 'band' && mark.y1 === row,
    )
    expect(whisker).toHaveLength(5)
    const spread = wide?.points.slice(0, 5).map((point) => point.x) ?? []
    expect(Math.max(...spread) - Math.min(...spread)).toBeGreaterThan(15)
  })

  it('counts the rows it does not draw and keeps them in the table', () => {
    const few = intervals({ rows: 5 })(forty, frame(480, 320))
    expect(few?.points).toHaveLength(5)
    expect(texts(few)).toContain('… and 35 more')
    expect(few?.table.rows).toHaveLength(40)
  })

  it('spreads its rows over the height, and takes no more than they need', () => {
    const heights = [200, 250, 900].map((height) => intervals()(byRep, frame(480, height))?.height)
    expect(heights).toEqual([199, 249, 543])
  })

  it('names what its rows are read against over the columns beside the axis where it needs their room', () => {
    const narrow = intervals()(byRep, frame(300, 300))
    expect(texts(narrow)).toEqual(expect.arrayContaining(['all 63.2%', 'target 60%']))
  })

  it('says what amounts are that nothing else says', () => {
    const amounts = byRep.segments.map((segment) => ({ ...segment, interval: null }))
    const view = { view: 'What one point more is worth' }
    expect(texts(intervals()(result({ ...byRep, segments: amounts }), frame(480, 300, view)))).toContain(
      view.view,
    )
    expect(texts(intervals()(byRep, frame(480, 300, view)))).not.toContain(view.view)
  })

  it('draws nothing where no segment has a value', () => {
    const none = byRep.segments.map((segment) => ({ ...segment, value: null, interval: null }))
    expect(intervals()(result({ ...byRep, segments: none }), frame(480, 300))).toBeNull()
  })

  it('draws nothing where no record has the dimension', () => {
    const none = unnamed.segments.filter((segment) => segment.key === '')
    expect(none).toHaveLength(1)
    expect(intervals()(result({ ...unnamed, segments: none }), frame(480, 300))).toBeNull()
  })

  it('says none for the records without the dimension', () => {
    expect(texts(intervals()(unnamed, frame(480, 300)))).toContain('(none)')
  })
})

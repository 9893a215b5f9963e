import { describe, expect, it } from 'vitest'
import { trend } from '../../src/charts/trend.js'
import type { KpiResult } from '../../src/core/result.js'
import { frame } from './frame.js'
import { benchmark, result, series } from './fixture.js'
import { crowded, gaps, sixty, tiny, winRate } from './results.js'
import { seriesCases } from './series-cases.js'
import { only, sketch, texts } from './sketch.js'
import { chartSuite } from './suite.js'

chartSuite('trend', trend(), seriesCases)

const small = result({
  ...winRate,
  benchmark: null,
  series: series([0.5, 0.6, null, 0.7, 0.65], 'quarter', { partial: true }),
  limits: { centre: 0.6, lower: 0.5, upper: 0.7, method: 'p-chart', points: 8 },
})

const at = (r: KpiResult, width = 480) => trend()(r, frame(width, 180))

describe('trend', () => {
  it('draws the usual range as a band, its centre dotted, and the target as a rule', () => {
    expect(sketch(trend()(small, frame(400, 150))).slice(0, 9)).toEqual([
      'rect band 29,15.5 285×107',
      'rule grid 29,122.5 314,122.5',
      'text axis 23,126.5 end 50%',
      'rule grid 29,69 314,69',
      'text axis 23,73 end 60%',
      'rule grid 29,15.5 314,15.5',
      'text axis 23,19.5 end 70%',
      'rule target 29,69 314,69',
      'rule band dashed 29,69 314,69',
    ])
  })

  it('leaves a gap where there is no value and dashes the way to the unfinished period', () => {
    expect(only(trend()(small, frame(400, 150)), 'path', 'value')).toEqual([
      'path value M61.5,122.51L116.5,69',
      'path value dashed M226.5,15.49L281.5,42.25',
    ])
  })

  it('draws the unfinished period hollow and says so', () => {
    expect(only(at(small), 'dot', 'value').at(-1)).toMatch(/hollow$/)
    expect(texts(at(small))).toContain('Q1 24, to date')
  })

  it('names the last value, the usual range, the target and the benchmark beside their lines', () => {
    expect(texts(at(winRate))).toEqual(
      expect.arrayContaining(['63.2%', 'usual range', '56–66%', 'target 60%', 'RAIN Group', '55%']),
    )
  })

  it('leads a label that had to move back to its line', () => {
    const leaders = only(at(crowded), 'rule', 'axis')
    expect(leaders.length).toBeGreaterThan(0)
    expect(only(at(small), 'rule', 'axis')).toEqual([])
  })

  it('keeps the end labels in the order of what they stand for', () => {
    const scene = at(crowded)
    const y = (start: string): number => {
      const mark = scene?.marks.find((m) => m.kind === 'text' && m.text.startsWith(start))
      return mark?.kind === 'text' ? mark.y : Number.NaN
    }
    expect(y('Ebsta')).toBeLessThan(y('usual range'))
    expect(y('usual range')).toBeLessThan(y('63.2%'))
    expect(y('63.2%')).toBeLessThan(y('target 63%'))
  })

  it('rings signals and says it in the table', () => {
    expect(only(at(crowded), 'dot', 'signal')).toHaveLength(2)
    expect(at(crowded)?.table.rows[0]?.at(-1)).toBe('outside the usual range')
  })

  it('draws no line through fewer than ten records and leaves every dot hollow', () => {
    expect(only(at(tiny), 'path', 'value')).toEqual([])
    expect(only(at(tiny), 'dot', 'value').every((dot) => dot.endsWith('hollow'))).toBe(true)
  })

  it('shows the interval of each value when no usual range is known', () => {
    expect(only(at(gaps), 'rule', 'band')).toHaveLength(8)
    expect(only(at(winRate), 'rule', 'band')).toEqual([expect.stringContaining('dashed')])
  })

  it('draws no benchmark that cannot be compared', () => {
    const scene = at(
      result({ ...winRate, benchmark: benchmark({ comparable: 'no', why: 'other-definition' }) }),
    )
    expect(only(scene, 'rule', 'benchmark')).toEqual([])
    expect(scene?.title).not.toContain('RAIN')
  })

  it('draws no benchmark of another unit', () => {
    const scene = at(result({ ...winRate, benchmark: benchmark({ unit: 'days', value: 0.6 }) }))
    expect(only(scene, 'rule', 'benchmark')).toEqual([])
  })

  it('dashes a benchmark that is roughly comparable and marks a weak source', () => {
    expect(only(at(winRate), 'rule', 'benchmark')).toEqual([expect.stringContaining('dashed')])
    expect(only(at(crowded), 'rule', 'weak')).toHaveLength(1)
    expect(texts(at(crowded)).join(' ')).toContain('weak source')
  })

  it('draws a published range as a band', () => {
    const r = result({ ...winRate, benchmark: benchmark({ value: null, low: 0.58, high: 0.62 }) })
    expect(only(at(r), 'rect', 'benchmark')).toHaveLength(1)
  })

  it('names a target far away at the edge instead of flattening the series', () => {
    const scene = at(
      result({ ...winRate, limits: null, benchmark: null, target: { value: 0.99, met: false } }),
    )
    expect(only(scene, 'rule', 'target')).toEqual([])
    expect(texts(scene).join(' ')).toContain('↑ target 99%')
  })

  it('leaves the dots of a long series out', () => {
    expect(only(at(sixty), 'dot', 'value').length).toBe(1)
  })

  it('moves its labels into a key below where it is narrow', () => {
    const scene = at(winRate, 320)
    expect(texts(scene)).toEqual(
      expect.arrayContaining(['63.2%', 'target 60%', 'usual range 56–66%', 'RAIN Group 55%']),
    )
  })

  it('reads every period, also the ones without a value', () => {
    const scene = at(gaps)
    expect(scene?.reading).toBe('series')
    expect(scene?.points).toHaveLength(gaps.series.length)
    expect(scene?.points[2]?.lines).toEqual(['Mar 23', 'no value', '0 records'])
    expect(scene?.points.map((point) => point.key)).toEqual(gaps.series.map((point) => point.start))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as charts from '../../src/charts/index.js'
import type { View } from '../../src/core/frame.js'
import type { KpiResult, Segment, SeriesPoint, Unit } from '../../src/core/result.js'
import { interval } from '../../src/stats/interval.js'
import { faults } from './faults.js'
import { arabic, english, frame } from './frame.js'
import { benchmark, result, startOf } from './fixture.js'

const money = { part: 'revenue', unit: 'money' } as const
const rate = { part: 'winRate', unit: 'ratio' } as const

const views: Readonly<Record<string, View>> = {
  trend: charts.trend(),
  bars: charts.bars(),
  sparkline: charts.sparkline(),
  bullet: charts.bullet(),
  intervals: charts.intervals(),
  funnel: charts.funnel(),
  cumulative: charts.cumulative({ log: true, mark: 'half', unit: 'duration' }),
  retention: charts.cumulative({ falling: true, mark: 'half', unit: 'months' }),
  ranks: charts.ranks({ by: [money, rate] }),
  quadrant: charts.quadrant({ x: money, y: rate, size: money }),
  share: charts.share({ of: ['a', 'b', 'c'] }),
}

const sizes: readonly (readonly [Unit, number])[] = [
  ['ratio', 1],
  ['count', 20_000],
  ['money', 2_000_000_000],
  ['days', 400],
  ['duration', 90 * 86_400_000],
  ['months', 60],
  ['multiple', 12],
  ['number', 1_000],
]

const part = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 5 })

/** Any result of a unit: values of its size, some of them not known, intervals of any width. */
const anyResult: fc.Arbitrary<KpiResult> = fc.constantFrom(...sizes).chain(([u, size]) => {
  const value = u === 'money' ? part.map((v) => (v - 0.2) * size) : part.map((v) => v * size)
  const estimate = fc.record({ value: maybe(value), half: maybe(part), count: fc.nat(400) })
  const withInterval = (e: { value: number | null; half: number | null }) =>
    e.value === null || e.half === null
      ? null
      : interval(e.value - e.half * size * 0.3, e.value + e.half * size * 0.5, 'any')
  const point = fc.record({ estimate, signal: fc.boolean() })
  const segment = fc.record({ key: fc.string({ maxLength: 40 }), estimate, share: part, other: maybe(value) })
  return fc
    .record({
      value: maybe(value),
      half: maybe(part),
      count: fc.nat(3_000),
      target: maybe(value),
      published: maybe(fc.tuple(value, value)),
      limits: maybe(fc.tuple(value, value)),
      points: fc.array(point, { maxLength: 62 }),
      partial: fc.boolean(),
      step: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
      segments: fc.uniqueArray(segment, { maxLength: 40, selector: (s) => s.key }),
      curve: fc.array(fc.tuple(fc.integer({ min: 0, max: 90 * 1_440 }), part), { maxLength: 60 }),
      parts: fc.record({ a: maybe(value), b: maybe(value), c: maybe(value) }),
    })
    .map((r) => {
      const ends = (pair: readonly [number, number] | null) =>
        pair ? ([Math.min(...pair), Math.max(...pair)] as const) : null
      const limits = ends(r.limits)
      const published = ends(r.published)
      const times = [...new Set(r.curve.map(([minute]) => minute * 60_000))].sort((a, b) => a - b)
      const heights = r.curve.map(([, y]) => y).sort((a, b) => a - b)
      return result({
        unit: u,
        value: r.value,
        interval: withInterval(r),
        count: r.count,
        target: r.target === null ? null : { value: r.target, met: null },
        benchmark:
          published && benchmark({ value: null, low: published[0], high: published[1], unit: u, grade: 'C' }),
        limits: limits && {
          lower: limits[0],
          upper: limits[1],
          centre: (limits[0] + limits[1]) / 2,
          method: 'xmr',
          points: 9,
        },
        period: { start: startOf('year', 0), end: startOf('year', 9), step: r.step, range: 'all' },
        series: r.points.map(({ estimate: e, signal }, i): SeriesPoint => ({
          start: startOf(r.step, i),
          end: startOf(r.step, i + 1),
          value: e.value,
          interval: withInterval(e),
          count: e.count,
          partial: r.partial && i === r.points.length - 1,
          signal,
        })),
        dimension: 'owner',
        segments: r.segments.map(({ key, estimate: e, share, other }): Segment => ({
          key,
          value: e.value,
          interval: withInterval(e),
          count: e.count,
          parts: {
            count: e.count,
            conversion: share,
            value: other,
            medianDays: null,
            revenue: other,
            winRate: share,
          },
        })),
        curve: times.map((x, i) => {
          const y = heights[i] ?? 1
          return {
            x,
            y,
            low: Math.max(0, y - 0.1),
            high: Math.min(1, y + 0.1),
            atRisk: 3 * (times.length - i),
          }
        }),
        parts: r.parts,
      })
    })
})

describe('any result at any size', () => {
  it.each(Object.entries(views))('is drawn without a fault as %s', (_, view) => {
    fc.assert(
      fc.property(
        anyResult,
        fc.integer({ min: 140, max: 1_600 }),
        fc.integer({ min: 60, max: 400 }),
        fc.constantFrom(english, { ...english, rtl: true }, arabic),
        (any, width, height, reader) => {
          const scene = view(any, frame(width, height, reader))
          if (scene) expect(faults(scene)).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})

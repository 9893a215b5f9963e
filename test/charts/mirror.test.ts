import { describe, expect, it } from 'vitest'
import { intervals } from '../../src/charts/intervals.js'
import { mirror } from '../../src/charts/mirror.js'
import { trend } from '../../src/charts/trend.js'
import { frame } from './frame.js'
import { byRep, winRate } from './results.js'
import { sketch } from './sketch.js'

describe('mirror', () => {
  it('reads every place from the other side', () => {
    const scene = mirror({
      width: 100,
      height: 20,
      title: 'a bar',
      marks: [
        { kind: 'rect', role: 'value', x: 10, y: 2, width: 30, height: 8 },
        { kind: 'text', role: 'label', x: 0, y: 10, text: 'a', anchor: 'start' },
        { kind: 'path', role: 'value', d: 'M0,1L25.5,-3', fill: false },
        { kind: 'rule', role: 'axis', x1: 10, y1: 0, x2: 10, y2: 9 },
        { kind: 'dot', role: 'value', x: 40, y: 6, r: 2, hollow: false },
      ],
      points: [{ x: 40, y: 6, hit: { x: 0, y: 0, width: 45, height: 20 }, lines: ['a'], row: 0, key: 'a' }],
      reading: 'list',
      table: { caption: 'a bar', columns: [], rows: [[]] },
    })
    expect(sketch(scene)).toEqual([
      'rect value 60,2 30×8',
      'text label 100,10 end a',
      'path value M100,1L74.5,-3',
      'rule axis 90,0 90,9',
      'dot value 60,6 r2',
    ])
    expect(scene.points[0]).toMatchObject({ x: 60, hit: { x: 55, width: 45 } })
  })

  it('lines the numbers of a column up at their right ends, and names at the ends they had', () => {
    const text = (role: 'strong' | 'name', x: number, text: string) =>
      ({ kind: 'text', role, x, y: 10, text, anchor: 'end' }) as const
    const scene = mirror({
      width: 100,
      height: 20,
      title: 'numbers',
      marks: [
        ...['Revenue', 'none', '9', '10,000'].map((number) => text('strong', 100, number)),
        ...['Ada', 'Grace'].map((name) => text('name', 50, name)),
      ],
      points: [],
      reading: 'list',
      table: { caption: 'numbers', columns: [], rows: [] },
    })
    // Five digits of 0.58 em and a comma of 0.31 em, in 12 pixels and a strong weight of 1.08: 41.6.
    expect(sketch(scene)).toEqual([
      'text strong 0,10 start Revenue',
      'text strong 41.6,10 end none',
      'text strong 41.6,10 end 9',
      'text strong 41.6,10 end 10,000',
      'text name 50,10 start Ada',
      'text name 50,10 start Grace',
    ])
  })

  it('turns lists around for a reader from the right, and leaves time running left to right', () => {
    const rtl = { rtl: true }
    expect(intervals()(byRep, frame(480, 300, rtl))?.points[0]?.x).toBeCloseTo(
      480 - (intervals()(byRep, frame(480, 300))?.points[0]?.x ?? 0),
    )
    expect(trend()(winRate, frame(480, 180, rtl))).toEqual(trend()(winRate, frame(480, 180)))
  })
})

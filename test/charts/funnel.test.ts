import { describe, expect, it } from 'vitest'
import { funnel, largestLeak } from '../../src/charts/funnel.js'
import { keys } from './entries.js'
import { frame } from './frame.js'
import { around } from './fixture.js'
import { empty, forty, stages, winRate } from './results.js'
import { only, sketch, texts } from './sketch.js'
import { chartSuite } from './suite.js'

chartSuite('funnel', funnel(), { drawn: { stages, forty }, nothing: { empty, winRate }, entries: keys })

const scene = funnel()(stages, frame(480, 240))

describe('funnel', () => {
  it('draws each stage as a bar from the same zero in the proportion of its count', () => {
    expect(only(scene, 'rect', 'value')).toEqual([
      'rect value 79,4 278×18.9',
      'rect value 79,55.8 105.7×18.9',
      'rect value 79,107.6 76.1×18.9',
      'rect value 79,159.4 31.2×18.9',
      'rect value 79,211.2 20.6×18.9',
    ])
  })

  it('says what went on between two stages and marks the largest leak', () => {
    expect(only(scene, 'text', 'bad')).toEqual([
      expect.stringContaining('38.0% (36.6–39.4%) went on · largest leak · median 3 days'),
    ])
    expect(texts(scene)).toContain('66.0% (61.9–70.1%) went on · median 18 days')
    expect(scene?.title).toBe('Win rate, step by step: largest leak Lead')
  })

  it('says less where there is less room', () => {
    expect(texts(funnel()(stages, frame(140, 200)))).toContain('38.0% went on')
  })

  it('keeps names whole where a line is too short for name and number: the number stands by the bar', () => {
    const first = (width: number): readonly string[] =>
      sketch(funnel()(stages, frame(width, 100))).slice(0, 3)
    // "Negotiation" is 67 wide, the numbers are 35, and 12 lie between them.
    expect(first(114)).toEqual([
      'text name 0,12.3 start Lead',
      'rect value 0,15 114×8',
      'text strong 114,12.3 end 4,210',
    ])
    expect(first(113)).toEqual([
      'text name 0,13.3 start Lead',
      'rect value 0,17 66×8',
      'text strong 113,25.3 end 4,210',
    ])
    expect(texts(funnel()(stages, frame(80, 200)))).toContain('Negotiation')
  })

  it('leaves the shares to the table where there is no height for them', () => {
    const low = funnel()(stages, frame(480, 100))
    expect(texts(low).join(' ')).not.toContain('went on')
    expect(low?.table.rows[0]?.[3]).toBe('38.0%')
  })
})

describe('largestLeak', () => {
  const stage = (conversion: number | null, half: number, count = 100) => ({
    count,
    conversion,
    interval: conversion === null ? null : around(conversion, half),
  })

  it('is the stage with the lowest share that goes on', () => {
    expect(largestLeak([stage(0.5, 0.05), stage(0.2, 0.05), stage(0.6, 0.05), stage(null, 0)])).toBe(1)
  })

  it('is none when the lowest cannot be told from the next', () => {
    expect(largestLeak([stage(0.25, 0.1), stage(0.2, 0.1)])).toBe(-1)
  })

  it('does not count a stage of a few records', () => {
    expect(largestLeak([stage(0.5, 0.01), stage(0.1, 0.01, 9), stage(0.7, 0.01)])).toBe(0)
  })

  it('needs two shares to compare', () => {
    expect(largestLeak([stage(0.5, 0.01), stage(null, 0)])).toBe(-1)
  })
})

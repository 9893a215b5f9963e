import { describe, expect, it } from 'vitest'
import { routine, type RoutinePoint } from '../../src/core/routine.js'

const point = (x: number, n: number, more: Partial<RoutinePoint> = {}): RoutinePoint => ({
  value: n === 0 ? null : x / n,
  rate: { x, n },
  partial: false,
  growing: false,
  ...more,
})
const eight = Array.from({ length: 8 }, (_, i) => point(20 + (i % 2), 100))
const amount = (value: number, more: Partial<RoutinePoint> = {}): RoutinePoint => ({
  value,
  rate: null,
  partial: false,
  growing: true,
  ...more,
})

describe('routine', () => {
  it('says nothing of fewer than eight finished points', () => {
    expect(routine(eight.slice(1))).toEqual({
      limits: null,
      signals: eight.slice(1).map(() => false),
      verdict: null,
    })
  })

  it('judges an unfinished rate by its own n', () => {
    expect(routine([...eight, point(30, 40, { partial: true })]).verdict).toBe(true)
    expect(routine([...eight, point(10, 40, { partial: true })]).verdict).toBe(false)
  })

  it('does not judge an unfinished rate of losses, which is short by construction', () => {
    expect(routine([...eight, point(1, 400, { partial: true, growing: true })])).toMatchObject({
      verdict: null,
      signals: [...eight, false].map(() => false),
    })
  })

  it('does not judge an unfinished sum', () => {
    const sums = [10, 12, 11, 13, 10, 12, 11, 13].map((value) => amount(value))
    expect(routine([...sums, amount(2, { partial: true })]).verdict).toBeNull()
    expect(routine([...sums, amount(2)]).verdict).toBe(true)
  })

  it('takes the limits of the last point that has records', () => {
    expect(routine([...eight, point(0, 0)]).limits).toMatchObject({ centre: 0.205, method: 'p-chart' })
  })
})

it('routine(points, most) ends limits where values do', () => {
  const values = [0.9, 0.2, 0.95, 0.3, 0.9, 0.1, 0.97, 0.4]
  const points = values.map((value) => ({ value, rate: null, partial: false, growing: false }))
  expect(routine(points, 1).limits).toMatchObject({ lower: 0, upper: 1 })
  expect(routine([...points, ...points.map((p) => ({ ...p, value: -p.value }))]).limits?.lower).toBeLessThan(
    0,
  )
})

it('routine says nothing of medians that are 2 but once: steps of 1 are too coarse for a mean range of 0.2', () => {
  const medians = [2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2].map((value) => amount(value))
  expect(routine(medians)).toEqual({ limits: null, signals: medians.map(() => false), verdict: null })
  expect(routine([5, 8, 6, 9, 5, 7, 6, 8].map((value) => amount(value))).limits).not.toBeNull()
})

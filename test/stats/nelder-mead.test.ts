import { describe, expect, it } from 'vitest'
import { minimise } from '../../src/stats/nelder-mead.js'

describe('minimise', () => {
  it('finds the bottom of Rosenbrock’s valley at (1, 1)', () => {
    const valley = ([x = 0, y = 0]: readonly number[]): number => 100 * (y - x * x) ** 2 + (1 - x) ** 2
    const { at, converged } = minimise(valley, [-1.2, 1], { tolerance: 1e-14 })
    expect(converged).toBe(true)
    expect(at).toEqual([expect.closeTo(1, 6), expect.closeTo(1, 6)])
  })

  it('finds the minimum of Powell’s singular function of four variables, 0 at the origin', () => {
    const powell = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number =>
      (a + 10 * b) ** 2 + 5 * (c - d) ** 2 + (b - 2 * c) ** 4 + 10 * (a - d) ** 4
    const { value, converged } = minimise(powell, [3, -1, 0, 1], { tolerance: 1e-12 })
    expect(converged).toBe(true)
    expect(value).toBeLessThan(1e-8)
  })

  it('says so when it ran out of steps', () => {
    const slope = ([x = 0]: readonly number[]): number => -x
    expect(minimise(slope, [0], { maxSteps: 50 }).converged).toBe(false)
  })

  it('says so when the function is nowhere finite', () => {
    expect(minimise(() => NaN, [0]).converged).toBe(false)
  })
})

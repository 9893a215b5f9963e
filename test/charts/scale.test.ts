import { describe, expect, it } from 'vitest'
import { band, extent, linear, log, padded } from '../../src/charts/scale.js'

describe('linear', () => {
  it('maps the ends of the domain to the ends of the range', () => {
    const x = linear([10, 20], [100, 0])
    expect([x(10), x(15), x(20)]).toEqual([100, 50, 0])
  })

  it('maps everything to the middle when the domain has no width', () => {
    expect(linear([3, 3], [0, 80])(3)).toBe(40)
  })

  it('has round ticks inside the domain', () => {
    expect(linear([0.56, 0.66], [0, 1]).ticks(3)).toEqual([0.6, 0.65])
  })
})

describe('log', () => {
  it('gives every power of ten the same length', () => {
    const x = log([1, 1000], [0, 300])
    expect([1, 10, 100, 1000].map((v) => Math.round(x(v)))).toEqual([0, 100, 200, 300])
  })

  it('puts zero and what lies under the domain at its start', () => {
    const x = log([1, 1000], [0, 300])
    expect([x(0), x(-5), x(0.1)]).toEqual([0, 0, 0])
  })

  it.each([
    [10, [1, 2, 5, 10, 20, 50, 100]],
    [6, [1, 3, 10, 30, 100]],
    [3, [1, 10, 100]],
    [2, [1, 100]],
  ])('has at most %i ticks', (count, ticks) => {
    expect(log([1, 100], [0, 1]).ticks(count)).toEqual(ticks)
  })
})

describe('band', () => {
  it('sets equal bands side by side with their padding between', () => {
    const x = band(4, [0, 80], 0.25)
    expect([x.at(0), x.at(3), x.step, x.width]).toEqual([10, 70, 20, 15])
  })
})

describe('extent', () => {
  it('leaves out what is not known', () => {
    expect(extent([null, 3, -1, null])).toEqual([-1, 3])
  })

  it('is null without values', () => {
    expect(extent([null])).toBeNull()
  })
})

describe('padded', () => {
  it('gives a single value room, even zero', () => {
    expect(padded([10, 10], 0.1)).toEqual([9, 11])
    expect(padded([0, 0], 0.1)).toEqual([-1, 1])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceVolumeMix } from '../../src/stats/price-volume-mix.js'

describe('priceVolumeMix', () => {
  it('splits 2000 to 1960: price -40, volume +133.33, mix -133.33', () => {
    // 100 at 10 become 120 at 9; 50 at 20 become 40 at 22.
    const split = priceVolumeMix([
      { key: 'A', before: { quantity: 100, revenue: 1000 }, after: { quantity: 120, revenue: 1080 } },
      { key: 'B', before: { quantity: 50, revenue: 1000 }, after: { quantity: 40, revenue: 880 } },
    ])
    expect(split).toMatchObject({
      before: 2000,
      after: 1960,
      price: expect.closeTo(-40, 9),
      volume: expect.closeTo(400 / 3, 9),
      mix: expect.closeTo(-400 / 3, 9),
    })
    expect(split?.groups.map(({ price }) => price)).toEqual([expect.closeTo(-120, 9), expect.closeTo(80, 9)])
  })

  it('counts the revenue of a new product as mix and not as price', () => {
    const split = priceVolumeMix([
      { key: 'old', before: { quantity: 10, revenue: 100 }, after: { quantity: 10, revenue: 100 } },
      { key: 'new', before: { quantity: 0, revenue: 0 }, after: { quantity: 10, revenue: 300 } },
    ])
    expect(split).toMatchObject({ price: 0, volume: 100, mix: 200 })
  })

  it('cannot compare with a period without units', () => {
    expect(priceVolumeMix([])).toBeNull()
    expect(
      priceVolumeMix([{ key: 'A', before: { quantity: 0, revenue: 0 }, after: { quantity: 1, revenue: 1 } }]),
    ).toBeNull()
  })

  it('leaves no remainder, in total and for each group', () => {
    const sales = fc
      .tuple(fc.nat(100), fc.nat(1000))
      .map(([quantity, price]) => ({ quantity, revenue: quantity * price }))
    const groups = fc.array(fc.record({ key: fc.string(), before: sales, after: sales }), { minLength: 1 })
    fc.assert(
      fc.property(groups, (list) => {
        const split = priceVolumeMix(list)
        if (!split) return
        expect(split.before + split.price + split.volume + split.mix).toBeCloseTo(split.after, 6)
        split.groups.forEach(({ price, volume, mix }, i) => {
          const change = (list[i]?.after.revenue ?? NaN) - (list[i]?.before.revenue ?? NaN)
          expect(price + volume + mix).toBeCloseTo(change, 6)
        })
      }),
    )
  })
})

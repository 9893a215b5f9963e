import { expect, it } from 'vitest'
import { compute } from '../../src/core/index.js'
import { funnel } from '../../src/kpis/funnel.js'
import { mavenAsOf, mavenAtListPrice, mavenDeals } from './maven.js'
import { describeData } from './shared.js'

describeData('maven', (folder) => {
  const options = { asOf: mavenAsOf, timeZone: 'UTC', definition: 'snapshot' } as const
  const { segments, parts, value, caveats } = compute(funnel, { deals: mavenAtListPrice(folder) }, options)

  it('holds 500 and 1,589 open deals, 4,238 won and 2,473 lost', () => {
    expect(segments.map(({ key, count }) => [key, count])).toEqual([
      ['Prospecting', 500],
      ['Engaging', 1589],
      ['Won', 4238],
      ['Lost', 2473],
    ])
    expect(parts).toMatchObject({ Prospecting: 500, Engaging: 1589, Won: 4238, Lost: 2473 })
    expect(value).toBe(2089)
  })

  it('holds 4,966,215 at list price: 1,073,986 in prospecting, 3,892,229 engaging', () => {
    expect(segments.slice(0, 2).map((s) => s.parts['value'])).toEqual([1_073_986, 3_892_229])
    expect(segments[2]?.parts['value']).toBe(10_005_534)
  })

  it('says that it guesses the order, and that no open deal carries an amount of its own', () => {
    expect(caveats.map(({ id }) => id)).toContain('order-guessed')
    const bare = compute(funnel, { deals: mavenDeals(folder) }, options)
    expect(bare.segments[0]?.parts['value']).toBeNull()
    expect(bare.caveats).toContainEqual({ id: 'no-amount', severity: 'note', params: { count: 2089 } })
  })
})

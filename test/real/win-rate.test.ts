import { expect, it } from 'vitest'
import { compute, fold, merge, read, records } from '../../src/core/index.js'
import { winRate } from '../../src/kpis/win-rate.js'
import { mavenAsOf, mavenDeals } from './maven.js'
import { describeData } from './shared.js'

describeData('maven', (folder) => {
  const deals = mavenDeals(folder)
  const options = { asOf: mavenAsOf, timeZone: 'UTC', period: 'month', segment: 'owner' } as const
  it('smoke', () => {
    const r = compute(winRate, { deals }, options)
    console.log(JSON.stringify({ ...r, series: r.series.slice(0, 2), segments: r.segments.slice(0, 2) }, null, 1))
    const a = fold(winRate, { deals: deals.slice(0, 3000) }, options)
    const b = fold(winRate, { deals: deals.slice(3000) }, options)
    const whole = fold(winRate, { deals }, options)
    expect(JSON.stringify(merge(b, a))).toBe(JSON.stringify(whole))
    expect(read(winRate, JSON.parse(JSON.stringify(whole)), { period: 'month', segment: 'owner' })).toEqual(r)
    const q = compute(winRate, { deals }, { ...options, from: '2017-10-01', to: '2018-01-01', asOf: '2017-11-20' })
    console.log(JSON.stringify({ ...q, series: q.series.slice(0, 20), segments: q.segments.slice(0, 2) }, null, 1))
    const big: unknown[] = []
    for (let i = 0; i < 300000; i++) big.push({ ...deals[i % deals.length], id: String(i) })
    const text = JSON.stringify(big)
    for (let k = 0; k < 3; k++) {
    let t = performance.now()
    const parsed = JSON.parse(text)
    const t1 = performance.now() - t
    t = performance.now()
    const recs = records({ deals: parsed })
    const t2 = performance.now() - t
    t = performance.now()
    compute(winRate, recs, options)
    const t3 = performance.now() - t
    t = performance.now()
    compute(winRate, recs, { ...options, period: 'quarter' })
    const t4 = performance.now() - t
    t = performance.now()
    compute(winRate, recs, { ...options, segment: 'product' })
    const t5 = performance.now() - t
    t = performance.now()
    compute(winRate, recs, { ...options, segment: 'product' , from: '2017-03-01', to: '2017-06-01'})
    const t6 = performance.now() - t
    console.log({ t1, t2, t3, t4, t5 , t6})
    }
  })
})

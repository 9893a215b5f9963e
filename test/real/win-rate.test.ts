import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { compute } from '../../src/core/index.js'
import { winRate } from '../../src/kpis/win-rate.js'
import { mavenAsOf, mavenDeals } from './maven.js'
import { describeData, readReference } from './shared.js'

const rate = z.object({
  won: z.number(),
  lost: z.number(),
  open: z.optional(z.number()),
  win_rate: z.number(),
  wilson95: z.tuple([z.number(), z.number()]),
})

describeData('maven', (folder) => {
  const schema = z.object({
    win_rate: z.object({
      overall: rate,
      won_over_all_created: z.number(),
      by_agent: z.record(z.string(), rate),
      by_product: z.record(z.string(), rate),
      by_close_month: z.record(z.string(), rate),
      by_engage_month_cohort: z.record(z.string(), z.object({ won: z.number(), lost: z.number() })),
    }),
  })
  const { win_rate: reference } = readReference(schema, folder, 'reference.pandas.json')
  const deals = mavenDeals(folder)
  const options = { asOf: mavenAsOf, timeZone: 'UTC', period: 'month' } as const

  const expected = ({ won, lost, win_rate, wilson95 }: z.output<typeof rate>): object => ({
    value: expect.closeTo(win_rate, 12),
    interval: { low: expect.closeTo(wilson95[0], 7), high: expect.closeTo(wilson95[1], 7), method: 'wilson' },
    count: won + lost,
  })

  it('is 63.150 % (61.989–64.296) of 6,711 closed deals', () => {
    const result = compute(winRate, { deals }, options)
    expect(result).toMatchObject(expected(reference.overall))
    expect(result.value).toBeCloseTo(0.6315, 5)
    expect(result.parts).toMatchObject({ won: 4238, lost: 2473, open: 2089, created: 8800 })
  })

  it.each([
    ['owner', reference.by_agent],
    ['product', reference.by_product],
  ])('is by %s what pandas says', (segment, groups) => {
    const { segments } = compute(winRate, { deals }, { ...options, segment })
    expect(segments.map(({ key }) => key).sort()).toEqual(Object.keys(groups).sort())
    for (const found of segments) {
      const group = groups[found.key]
      if (group)
        expect(found).toMatchObject({ ...expected(group), parts: { won: group.won, lost: group.lost } })
    }
  })

  it('is by month of closing what pandas says', () => {
    const { series } = compute(winRate, { deals }, { ...options, from: '2017-03-01', to: '2018-01-01' })
    const months = Object.entries(reference.by_close_month)
    expect(series.map(({ start }) => start.slice(0, 7))).toEqual(months.map(([month]) => month))
    series.forEach((point, i) => {
      const month = months[i]?.[1]
      if (month) expect(point).toMatchObject(expected(month))
    })
  })

  it('by cohort is of deals engaged at least 104 days before, the 90th percentile of closing', () => {
    const { value, parts, series } = compute(winRate, { deals }, { ...options, definition: 'cohort' })
    expect(value).toBeCloseTo(3432 / 6812, 12)
    expect(parts).toMatchObject({ cohort: 6812, cohortWon: 3432 })
    const months = Object.entries(reference.by_engage_month_cohort).slice(0, 11)
    // Whole months that old: everything engaged until August.
    expect(
      series.slice(0, 11).map(({ start, value: rate, count }) => [start.slice(0, 7), (rate ?? 0) * count]),
    ).toEqual(months.map(([month, { won }]) => [month, expect.closeTo(won, 9)]))
  })

  it('in the end lies far below the rate of closed deals, and the card says so', () => {
    const { findings, parts } = compute(winRate, { deals }, options)
    expect(parts['eventualRate']).toBeCloseTo(0.4608, 4)
    expect(findings.map(({ id }) => id)).toEqual(['open-counted', 'old-open', 'no-order'])
  })

  it('swings with the quarter’s months more than chance explains: limits with Laney’s correction', () => {
    expect(compute(winRate, { deals }, options).limits).toMatchObject({ method: 'laney', points: 10 })
  })
})

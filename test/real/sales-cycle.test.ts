import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { compute } from '../../src/core/index.js'
import { salesCycle } from '../../src/kpis/sales-cycle.js'
import { mavenAsOf, mavenDeals } from './maven.js'
import { describeData, readCsv, readReference } from './shared.js'

const bound = z.nullable(z.number())
const times = z.object({ n: z.number(), mean: z.number(), median: z.number() })

describeData('maven', (folder) => {
  const { cycle_days: reference } = readReference(
    z.object({
      cycle_days: z.object({ closed: times, won: times, won_by_product: z.record(z.string(), times) }),
    }),
    folder,
    'reference.pandas.json',
  )
  const survival = readReference(
    z.object({
      by_product: z.record(
        z.string(),
        z.object({ 'log-log': z.object({ median: bound, median_lo: bound, median_hi: bound }) }),
      ),
      by_stage_outcome_cumulative_incidence: z.array(z.object({ t: z.number(), Won: z.number() })),
    }),
    folder,
    'reference.R.json',
  )
  const deals = mavenDeals(folder)
  const options = { asOf: mavenAsOf, timeZone: 'UTC', segment: 'product' } as const

  it('takes 47.985 days on average and 45 in the median until closed, 51.782 and 57 until won', () => {
    const { value, count, parts } = compute(salesCycle, { deals }, options)
    expect([value, count]).toEqual([57, 4238])
    expect(parts).toMatchObject({
      won: 4238,
      closed: 6711,
      open: 2089,
      closedMean: expect.closeTo(reference.closed.mean, 9),
      closedMedian: 45,
      wonMean: expect.closeTo(reference.won.mean, 9),
      wonMedian: reference.won.median,
    })
  })

  it('has closed half by day 69 (67–70) with the open ones counted, as R’s survival package says', () => {
    const { value, interval, count } = compute(salesCycle, { deals }, { ...options, definition: 'any-close' })
    expect([value, interval?.low, interval?.high, count]).toEqual([69, 67, 70, 8300])
  })

  it('has won 39.70 % by day 90, and the share of R’s multi-state survfit by any other', () => {
    const { curve, parts } = compute(salesCycle, { deals }, options)
    expect(parts['wonByDay90']).toBeCloseTo(0.397, 4)
    for (const { t, Won } of survival.by_stage_outcome_cumulative_incidence)
      expect(curve?.findLast(({ x }) => x <= t)?.y).toBeCloseTo(Won, 9)
  })

  it('takes by product what pandas and R say', () => {
    const { segments } = compute(salesCycle, { deals }, options)
    expect(segments.map(({ key }) => key).sort()).toEqual(Object.keys(reference.won_by_product).sort())
    for (const { key, value, parts } of segments) {
      const { median, median_lo, median_hi } = survival.by_product[key]?.['log-log'] ?? {}
      expect([value, parts['wonMean']]).toEqual([
        reference.won_by_product[key]?.median,
        expect.closeTo(reference.won_by_product[key]?.mean ?? Number.NaN, 9),
      ])
      expect([parts['kmMedian'], parts['kmLow'], parts['kmHigh']]).toEqual([median, median_lo, median_hi])
    }
  })

  it('says that the open deals make it longer', () => {
    const { findings } = compute(salesCycle, { deals }, options)
    expect(findings).toContainEqual({
      id: 'open-counted',
      severity: 'note',
      params: { won: 57, half: 69, open: 1589 },
    })
  })
})

describeData('olist', (folder) => {
  const won = new Map(
    readCsv(folder, 'olist_closed_deals_dataset.csv').map((row) => [row['mql_id'], row['won_date']]),
  )
  const deals = readCsv(folder, 'olist_marketing_qualified_leads_dataset.csv').flatMap((row) => {
    const closedAt = won.get(row['mql_id'])
    const deal = {
      id: row['mql_id'],
      status: 'won',
      createdAt: row['first_contact_date'],
      closedAt,
      source: row['origin'],
    }
    return closedAt === undefined ? [] : [deal]
  })
  const { cycle_calendar_days_nonnegative: all, cycle_by_origin_calendar_days: byOrigin } = readReference(
    z.object({
      cycle_calendar_days_nonnegative: times,
      cycle_by_origin_calendar_days: z.record(z.string(), times),
    }),
    folder,
    'reference.pandas.json',
  )
  const result = compute(salesCycle, { deals }, { asOf: '2018-11-14', timeZone: 'UTC' })

  it('takes 14 days in the median from first contact to won, one deal won before it left out', () => {
    expect([result.value, result.count]).toEqual([14, all.n])
    expect(result.parts['wonMean']).toBeCloseTo(all.mean, 9)
    expect(result.excluded).toEqual([
      { reason: 'ends-before-start', count: 1, examples: ['b91cf8812365f50ff4bda4bcd6206b05'] },
    ])
  })

  it('takes by origin what pandas says', () => {
    for (const { key, value, parts } of result.segments) {
      const expected = byOrigin[key === '' ? '(missing)' : key]
      expect([value, parts['wonMean']]).toEqual([
        expected?.median,
        expect.closeTo(expected?.mean ?? Number.NaN, 9),
      ])
    }
    expect(result.segments).toHaveLength(Object.keys(byOrigin).length)
  })

  it('is seen to be an export of closed deals only', () => {
    expect(result.caveats).toContainEqual({ id: 'closed-only', severity: 'warning', params: { count: 842 } })
  })
})

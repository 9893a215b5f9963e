import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { addSteps, dayOfCivil } from '../../src/core/calendar.js'
import { compute } from '../../src/core/index.js'
import { isoDate } from '../../src/core/settings.js'
import { churn } from '../../src/kpis/churn.js'
import { describeData, readCsv, readReference } from './shared.js'

describeData('telco', (folder) => {
  const rate = z.object({
    k: z.number(),
    n: z.number(),
    rate: z.number(),
    wilson95: z.tuple([z.number(), z.number()]),
  })
  const pandas = readReference(
    z.object({
      churn: z.object({ overall: rate, by_Contract: z.record(z.string(), rate) }),
      revenue_churn: z.object({ overall: z.number(), by_Contract: z.record(z.string(), z.number()) }),
    }),
    folder,
    'reference.pandas.json',
  )
  const survival = z.array(
    z.object({
      t: z.number(),
      S: z.number(),
      lo_loglog: z.number(),
      hi_loglog: z.number(),
      n_risk: z.number(),
    }),
  )
  const r = readReference(z.object({ overall: z.object({ S_at: survival }) }), folder, 'reference.R.json')

  const asOf = dayOfCivil(2020, 1, 15)
  const customers = readCsv(folder, 'telco_customer_churn.csv').map((row) => ({
    id: row['customerID'],
    acquiredAt: isoDate(addSteps(asOf, 'month', -Number(row['tenure']))),
    churnedAt: row['Churn'] === 'Yes' ? isoDate(asOf) : null,
    monthlyRevenue: Number(row['MonthlyCharges']),
    Contract: row['Contract'],
  }))
  const options = { asOf: isoDate(asOf), timeZone: 'UTC', segment: 'Contract' } as const

  it('loses 1,869 of 7,043 customers, 26.537 %, with the reference’s intervals by contract', () => {
    const { value, interval, segments } = compute(churn, { customers }, options)
    const { overall, by_Contract } = pandas.churn
    expect(value).toBeCloseTo(overall.rate, 12)
    expect([interval?.low, interval?.high]).toEqual(overall.wilson95.map((bound) => expect.closeTo(bound, 7)))
    for (const { key, value: share, parts } of segments) {
      expect(share).toBeCloseTo(by_Contract[key]?.rate ?? Number.NaN, 12)
      expect([parts['lost'], parts['start']]).toEqual([by_Contract[key]?.k, by_Contract[key]?.n])
    }
    expect(segments).toHaveLength(3)
  })

  it('loses 30.503 % of monthly revenue', () => {
    const { value, segments } = compute(churn, { customers }, { ...options, definition: 'revenue' })
    expect(value).toBeCloseTo(pandas.revenue_churn.overall, 9)
    for (const { key, value: share } of segments)
      expect(share).toBeCloseTo(pandas.revenue_churn.by_Contract[key] ?? Number.NaN, 9)
  })

  it('keeps 84.32 % for 12 months by Kaplan–Meier, and what the reference keeps for others', () => {
    const { curve, parts } = compute(churn, { customers }, options)
    expect(parts['retention12']).toBeCloseTo(0.8431995538158, 10)
    for (const { t, S, lo_loglog, hi_loglog } of r.overall.S_at) {
      const step = curve?.findLast(({ x }) => x <= t)
      expect([step?.y, step?.low, step?.high]).toEqual(
        [S, lo_loglog, hi_loglog].map((x) => expect.closeTo(x, 7)),
      )
    }
  })
})

import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { compute, records } from '../../src/core/index.js'
import { leadToOpportunity } from '../../src/kpis/lead-to-opportunity.js'
import { describeData, nearly, readCsv, readReference } from './shared.js'

describeData('olist', (folder) => {
  const share = z.object({
    k: z.number(),
    n: z.number(),
    rate: z.number(),
    wilson95: z.tuple([z.number(), z.number()]),
  })
  const shares = z.record(z.string(), share)
  const reference = readReference(
    z.object({
      overall: share,
      by_origin: shares,
      by_first_contact_month: shares,
      within_days_of_first_contact: shares,
    }),
    folder,
    'reference.pandas.json',
  )
  const survival = readReference(
    z.object({
      conversion_by_day: z.array(z.object({ t: z.number(), conversion: z.number() })),
      conversion_90d_by_origin: z.record(z.string(), z.object({ conversion: z.number() })),
    }),
    folder,
    'reference.R.json',
  )
  const wonAt = new Map(
    readCsv(folder, 'olist_closed_deals_dataset.csv').map((row) => [row['mql_id'], row['won_date'] ?? null]),
  )
  const data = records({
    leads: readCsv(folder, 'olist_marketing_qualified_leads_dataset.csv').map((row) => ({
      id: row['mql_id'],
      createdAt: row['first_contact_date'],
      qualifiedAt: wonAt.get(row['mql_id']) ?? null,
      source: row['origin'] || null,
    })),
  })
  const options = { asOf: '2018-11-14', timeZone: 'UTC' } as const
  const whole = compute(leadToOpportunity, data, options)

  const asReference = ({
    value,
    interval,
    count,
  }: Pick<typeof whole, 'value' | 'interval' | 'count'>): object => ({
    k: Math.round((value ?? NaN) * count),
    n: count,
    rate: value,
    wilson95: [interval?.low, interval?.high],
  })

  it('has 842 of 8,000 leads closed, with the interval of statsmodels', () => {
    expect(asReference(whole)).toEqual(nearly(reference.overall))
    expect(whole.parts).toMatchObject({ leads: 8000, qualified: 842, worked: null })
  })

  it('has the leads of every origin, those without one apart from the unknown', () => {
    const found = Object.fromEntries(
      whole.segments.map((s) => [s.key === '' ? '(missing)' : s.key, asReference(s)]),
    )
    expect(found).toEqual(nearly(reference.by_origin))
  })

  it('has the cohort of every month', () => {
    const found = Object.fromEntries(
      whole.series.flatMap((p) => (p.count > 0 ? [[p.start.slice(0, 7), asReference(p)]] : [])),
    )
    expect(found).toEqual(nearly(reference.by_first_contact_month))
  })

  it.each(Object.entries(reference.within_days_of_first_contact))(
    'has those closed within %s days, once all are that old',
    (days, expected) => {
      const later = { ...options, asOf: '2018-12-01', window: Number(days) }
      expect(asReference(compute(leadToOpportunity, data, later))).toEqual(nearly(expected))
    },
  )

  it('is in the end what R’s survival package estimates, all and by origin', () => {
    const eventual = { ...options, definition: 'eventual' }
    for (const { t, conversion } of survival.conversion_by_day)
      expect(compute(leadToOpportunity, data, { ...eventual, window: t }).value, `${t} days`).toBeCloseTo(
        conversion,
        10,
      )
    const { segments } = compute(leadToOpportunity, data, { ...eventual, window: 90 })
    for (const { key, value } of segments)
      expect(value, key).toBeCloseTo(
        survival.conversion_90d_by_origin[key === '' ? '(missing)' : key]?.conversion ?? NaN,
        10,
      )
  })
})

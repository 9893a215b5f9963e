import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { addSteps, dayOfCivil } from '../../src/core/calendar.js'
import { compute, type KpiResult } from '../../src/core/index.js'
import { isoDate } from '../../src/core/settings.js'
import { clv } from '../../src/kpis/clv.js'
import { cohort, fitSbg, sbgSurvival } from '../../src/stats/sbg.js'
import { describeData, readCsv, readReference } from './shared.js'

const asOf = dayOfCivil(2020, 1, 15)
const ago = (months: number): string => isoDate(addSteps(asOf, 'month', -months))

describeData('telco', (folder) => {
  const values = z.object({
    arpa: z.number(),
    monthly_churn_events_per_customer_month: z.number(),
    clv_arpa_over_churn: z.number(),
    clv_margin70: z.number(),
    clv_margin70_discount1pct_month: z.number(),
  })
  const schema = z.object({ clv: z.object({ overall: values, by_Contract: z.record(z.string(), values) }) })
  const reference = readReference(schema, folder, 'reference.pandas.json').clv
  const customers = readCsv(folder, 'telco_customer_churn.csv').map((row) => ({
    id: row['customerID'],
    acquiredAt: ago(Number(row['tenure'])),
    churnedAt: row['Churn'] === 'Yes' ? isoDate(asOf) : null,
    monthlyRevenue: Number(row['MonthlyCharges']),
    Contract: row['Contract'],
  }))
  const simple = (more: object): KpiResult =>
    compute(
      clv,
      { customers },
      { asOf: isoDate(asOf), timeZone: 'UTC', segment: 'Contract', definition: 'simple', ...more },
    )

  it('has the simple value of the reference, with margin and with discount, over all and by contract', () => {
    for (const [options, name] of [
      [{}, 'clv_arpa_over_churn'],
      [{ margin: 0.7 }, 'clv_margin70'],
      [{ margin: 0.7, discount: 0.01 }, 'clv_margin70_discount1pct_month'],
    ] as const) {
      const { value, segments } = simple(options)
      expect(value).toBeCloseTo(reference.overall[name], 6)
      for (const { key, value: ofContract } of segments)
        expect(ofContract).toBeCloseTo(reference.by_Contract[key]?.[name] ?? Number.NaN, 6)
      expect(segments).toHaveLength(3)
    }
  })
})

describeData('sbg', (folder) => {
  const schema = z.object({
    params: z.object({ alpha: z.number(), beta: z.number() }),
    projected_survival: z.record(z.string(), z.number()),
  })
  const { params, projected_survival } = readReference(schema, folder, 'reference.json')
  const survivors = readCsv(folder, 'high_end_survivors.csv').map((row) => Number(row['high_end']))

  /** The cohort followed for so many years: who left at the end of each, and who is still there. */
  const followed = (years: number): KpiResult => {
    const at = (n: number, left: number): object[] =>
      Array.from({ length: n }, (_, i) => ({
        id: `${left}-${i}`,
        acquiredAt: ago(12 * years),
        churnedAt: left > 0 ? ago(12 * (years - left)) : null,
        monthlyRevenue: 10,
      }))
    const lost = Array.from({ length: years }, (_, t) =>
      at((survivors[t] ?? 0) - (survivors[t + 1] ?? 0), t + 1),
    )
    const customers = [...lost.flat(), ...at(survivors[years] ?? 0, 0)]
    const options = { asOf: isoDate(asOf), timeZone: 'UTC', definition: 'model', renewal: 12 }
    return compute(clv, { customers }, { ...options, horizon: 120 })
  }

  it('is fitted to seven yearly renewals as published: α 0.66809, β 3.80609', () => {
    const { parts } = followed(7)
    expect(parts['sbgAlpha']).toBeCloseTo(params.alpha, 4)
    expect(parts['sbgBeta']).toBeCloseTo(params.beta, 4)
  })

  it('expects 37.80 % to be there after twelve years', () => {
    const { curve } = followed(7)
    expect(curve?.find(({ x }) => x === 144)?.y).toBeCloseTo(0.378, 4)
    for (const [year, share] of Object.entries(projected_survival).slice(1))
      expect(curve?.find(({ x }) => x === 12 * Number(year))?.y).toBeCloseTo(share, 5)
  })

  it('is worth ten yearly payments, each as likely as the customer is there to make it', () => {
    const years = Array.from({ length: 10 }, (_, year) => projected_survival[year] ?? Number.NaN)
    expect(followed(7).value).toBeCloseTo(120 * years.reduce((a, b) => a + b, 0), 1)
  })

  it('is tested on the years it was not fitted to', () => {
    const six = fitSbg(cohort(survivors.slice(0, 7)), ['open'])
    const expected = six.converged ? sbgSurvival(six.parameters, 12) : Number.NaN
    expect(followed(12).findings).toContainEqual({
      id: 'renewals-held-out',
      severity: 'note',
      params: { first: 72, at: 144, expected: expect.closeTo(expected, 6), actual: expect.closeTo(0.394, 9) },
    })
  })
})

describeData('cdnow', (folder) => {
  const schema = z.object({
    bgnbd: z.object({
      params: z.object({ r: z.number(), alpha: z.number(), a: z.number(), b: z.number() }),
      loglik: z.number(),
    }),
    gamma_gamma: z.object({ params: z.object({ p: z.number(), q: z.number(), gamma: z.number() }) }),
    holdout: z.object({
      weeks: z.number(),
      expected_total: z.number(),
      actual_total_purchase_days: z.number(),
      sum_p_alive: z.number(),
    }),
    expected_repeat_purchases_new_customer: z.record(z.string(), z.number()),
  })
  const reference = readReference(schema, folder, 'reference.json')
  const orders = readFileSync(join(folder, 'CDNOW_sample.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [customerId = '', , date = '', , amount = ''] = line.trim().split(/\s+/)
      return { customerId, at: date.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3'), amount: Number(amount) }
    })
  const model = { timeZone: 'UTC', definition: 'model' } as const
  const calibrated = compute(clv, { orders }, { ...model, asOf: '1997-09-30' })

  it('is fitted by BG/NBD as published (r 0.243, α 4.414, a 0.793, b 2.426)', () => {
    const { bgnbd } = reference
    for (const name of ['r', 'alpha', 'a', 'b'] as const)
      expect(calibrated.parts[name]).toBeCloseTo(bgnbd.params[name], 3)
    expect(calibrated.parts['logLikelihood']).toBeCloseTo(bgnbd.loglik, 5)
    expect(calibrated.count).toBe(2357)
  })

  it('is fitted by Gamma-Gamma as published (p 6.25, q 3.74, γ 15.44)', () => {
    for (const name of ['p', 'q', 'gamma'] as const)
      expect(calibrated.parts[name]).toBeCloseTo(reference.gamma_gamma.params[name], 2)
  })

  it('knows its value to the precision of what was fitted', () => {
    const { value, interval } = calibrated
    expect(interval?.method).toBe('delta')
    expect((interval?.high ?? Infinity) / (value ?? 0)).toBeLessThan(1.3)
    expect((value ?? 0) / (interval?.low ?? 0)).toBeGreaterThan(1.05)
  })

  it('expects as many still to buy as the reference, and a new customer to buy as often', () => {
    const active = calibrated.findings.find(({ id }) => id === 'still-buying')?.params['active']
    expect(active).toBe(Math.round(reference.holdout.sum_p_alive))
    // Twelve months are 52.18 weeks.
    const year = compute(clv, { orders }, { ...model, asOf: '1997-09-30', horizon: 12 }).parts['payments']
    expect(year).toBeCloseTo(1 + (reference.expected_repeat_purchases_new_customer['52'] ?? Number.NaN), 2)
  })

  it('is tested on the 39 weeks held out: 1,653.4 purchases expected, 1,882 made', () => {
    const { weeks, expected_total, actual_total_purchase_days } = reference.holdout
    expect(compute(clv, { orders }, { ...model, asOf: '1998-06-30' }).findings).toContainEqual({
      id: 'purchases-held-out',
      severity: 'note',
      params: { weeks, expected: expect.closeTo(expected_total, 1), actual: actual_total_purchase_days },
    })
  })
})

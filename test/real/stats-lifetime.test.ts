import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { bgNbdLogLikelihood, expectedPurchases, fitBgNbd, probabilityAlive } from '../../src/stats/bg-nbd.js'
import { discountedValue } from '../../src/stats/clv.js'
import { expectedSpend, fitGammaGamma, meanSpend } from '../../src/stats/gamma-gamma.js'
import { cohort, fitSbg, sbgRetention, sbgSurvival } from '../../src/stats/sbg.js'
import { describeData, nearly, readCsv, readReference } from './shared.js'

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 864e5

describeData('sbg', (folder) => {
  const schema = z.object({
    params: z.object({ alpha: z.number(), beta: z.number() }),
    loglik_per_1000: z.number(),
    projected_survival: z.record(z.string(), z.number()),
    projected_retention: z.record(z.string(), z.number()),
  })
  const reference = readReference(schema, folder, 'reference.json')
  const survivors = readCsv(folder, 'high_end_survivors.csv').map((row) => Number(row['high_end']))
  const fit = fitSbg(cohort(survivors.slice(0, 8)), ['open'])
  const model = fit.converged ? fit.parameters : { alpha: NaN, beta: NaN }

  it('is fitted to seven years as by SciPy', () => {
    expect(model).toEqual(nearly(reference.params, 4))
    expect(fit.converged && fit.logLikelihood).toBeCloseTo(reference.loglik_per_1000, 8)
  })

  it('projects survival and retention', () => {
    for (const [t, share] of Object.entries(reference.projected_survival)) {
      expect(sbgSurvival(model, Number(t))).toBeCloseTo(share, 6)
    }
    for (const [t, share] of Object.entries(reference.projected_retention)) {
      expect(sbgRetention(model, Number(t))).toBeCloseTo(share, 6)
    }
  })
})

describeData('cdnow', (folder) => {
  const customer = z.object({
    id: z.string(),
    p_alive: z.number(),
    expected_purchases_holdout: z.number(),
    expected_spend: z.number(),
    clv: z.number(),
  })
  const schema = z.object({
    n_customers: z.number(),
    n_repeaters: z.number(),
    total_repeat_transactions_calibration: z.number(),
    bgnbd: z.object({
      params: z.object({ r: z.number(), alpha: z.number(), a: z.number(), b: z.number() }),
      loglik: z.number(),
    }),
    gamma_gamma: z.object({
      params: z.object({ p: z.number(), q: z.number(), gamma: z.number() }),
      loglik: z.number(),
      expected_population_mean: z.number(),
    }),
    holdout: z.object({ expected_total: z.number(), sum_p_alive: z.number() }),
    clv: z.object({ total: z.number() }),
    expected_repeat_purchases_new_customer: z.record(z.string(), z.number()),
    customers: z.array(customer),
  })
  const reference = readReference(schema, folder, 'reference.json')
  const histories = purchaseHistories(join(folder, 'CDNOW_sample.txt'), '1997-09-30')
  const { params: model } = reference.bgnbd
  const { params: spending } = reference.gamma_gamma
  const lifetimeValue = (history: (typeof histories)[number]): number =>
    discountedValue((t) => expectedPurchases(model, t, history), expectedSpend(spending, history) ?? NaN, {
      periods: 39,
      discount: 0.0015,
    })
  const total = (of: (history: (typeof histories)[number]) => number): number =>
    histories.reduce((sum, history) => sum + of(history), 0)

  it('has the customers and repeat purchases of the reference', () => {
    expect(histories).toHaveLength(reference.n_customers)
    expect(total(({ frequency }) => frequency)).toBe(reference.total_repeat_transactions_calibration)
    expect(total(({ frequency }) => (frequency > 0 ? 1 : 0))).toBe(reference.n_repeaters)
  })

  it('is fitted by BG/NBD as published (r 0.243, alpha 4.414, a 0.793, b 2.426)', () => {
    const fit = fitBgNbd(histories)
    expect(fit.converged && fit.logLikelihood).toBeGreaterThanOrEqual(reference.bgnbd.loglik - 1e-6)
    expect(bgNbdLogLikelihood(model, histories)).toBeCloseTo(reference.bgnbd.loglik, 6)
    expect(fit).toMatchObject({ converged: true, parameters: nearly(model, 4) })
  })

  it('is fitted by Gamma-Gamma as published (p 6.25, q 3.74, gamma 15.44)', () => {
    const fit = fitGammaGamma(histories)
    expect(fit.converged && fit.logLikelihood).toBeCloseTo(reference.gamma_gamma.loglik, 6)
    expect(fit).toMatchObject({ converged: true, parameters: nearly(spending, 3) })
    expect(meanSpend(spending)).toBeCloseTo(reference.gamma_gamma.expected_population_mean, 9)
  })

  it('is fitted to the published summary, which rounds to two decimals, as published', () => {
    // Half a cent is rounded up, as a spreadsheet does; binary fractions fall a little short of it.
    const round = (x: number): number => Math.round(x * 100 + 1e-7) / 100
    const summary = histories.map((h) => ({
      ...h,
      recency: round(h.recency),
      age: round(h.age),
      mean: round(h.mean),
    }))
    const purchases = fitBgNbd(summary)
    expect(purchases).toMatchObject({
      logLikelihood: expect.closeTo(-9582.42556056736, 6),
      parameters: nearly({ r: 0.242592905, alpha: 4.413531597, a: 0.792886152, b: 2.425753727 }, 4),
    })
    const printed = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }
    expect(bgNbdLogLikelihood(printed, summary)).toBeCloseTo(-9582.426831182365, 6)
    const spend = fitGammaGamma(summary)
    expect(spend).toMatchObject({
      logLikelihood: expect.closeTo(-4055.923243502858, 6),
      parameters: nearly({ p: 6.248801325, q: 3.744588631, gamma: 15.447751989 }, 3),
    })
    expect(spend.converged && meanSpend(spend.parameters)).toBeCloseTo(35.171002319, 4)
    const repeaters = summary.filter(({ frequency }) => frequency > 0)
    expect(repeaters.reduce((sum, { mean }) => sum + mean, 0) / repeaters.length).toBeCloseTo(35.078551797, 9)
  })

  it('is forecast for the 39 weeks held out', () => {
    expect(total((history) => expectedPurchases(model, 39, history))).toBeCloseTo(
      reference.holdout.expected_total,
      6,
    )
    expect(total((history) => probabilityAlive(model, history))).toBeCloseTo(reference.holdout.sum_p_alive, 6)
    for (const [t, expected] of Object.entries(reference.expected_repeat_purchases_new_customer)) {
      expect(expectedPurchases(model, Number(t))).toBeCloseTo(expected, 9)
    }
  })

  it('is worth that in these weeks, discounted', () => {
    expect(total(lifetimeValue)).toBeCloseTo(reference.clv.total, 3)
  })

  it.each(reference.customers)('customer $id', ({ id, ...expected }) => {
    const history = histories.find((candidate) => candidate.id === id)
    const values = history && {
      p_alive: probabilityAlive(model, history),
      expected_purchases_holdout: expectedPurchases(model, 39, history),
      expected_spend: expectedSpend(spending, history),
      clv: lifetimeValue(history),
    }
    expect(values).toEqual(nearly(expected, 6))
  })
})

/** Purchases up to `end` by customer, in weeks, those of one day merged; `mean` is of the repeat purchases. */
function purchaseHistories(
  file: string,
  end: string,
): { id: string; frequency: number; recency: number; age: number; mean: number }[] {
  const byCustomer = new Map<string, Map<number, number>>()
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const [id = '', , date = '', , amount = ''] = line.trim().split(/\s+/)
    const day = days(date.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3'), end)
    if (day < 0) continue
    const purchases = byCustomer.get(id) ?? new Map<number, number>()
    byCustomer.set(id, purchases.set(day, (purchases.get(day) ?? 0) + Number(amount)))
  }
  return [...byCustomer].map(([id, purchases]) => {
    const [first = 0, ...repeats] = [...purchases].map(([day]) => day).sort((a, b) => b - a)
    const spent = repeats.reduce((sum, day) => sum + (purchases.get(day) ?? 0), 0)
    const frequency = repeats.length
    const last = repeats.at(-1) ?? first
    const mean = frequency === 0 ? 0 : spent / frequency
    return { id, frequency, recency: (first - last) / 7, age: first / 7, mean }
  })
}

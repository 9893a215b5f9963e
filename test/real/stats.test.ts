import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { cumulativeIncidence, incidenceAt } from '../../src/stats/aalen-johansen.js'
import { bgNbdLogLikelihood, expectedPurchases, fitBgNbd, probabilityAlive } from '../../src/stats/bg-nbd.js'
import { discountedValue } from '../../src/stats/clv.js'
import { durationsOf, type Durations } from '../../src/stats/durations.js'
import { forecastError } from '../../src/stats/forecast-error.js'
import {
  kaplanMeier,
  quantileOf,
  restrictedMean,
  survivalAt,
  type Curve,
} from '../../src/stats/kaplan-meier.js'
import { logRank } from '../../src/stats/log-rank.js'
import { cohort, fitSbg, sbgRetention, sbgSurvival } from '../../src/stats/sbg.js'
import { wilson } from '../../src/stats/wilson.js'
import { xmr } from '../../src/stats/xmr.js'
import { describeData, readCsv, readReference } from './shared.js'

// What R's survival package reports, in its own names: quantiles with log-log intervals, the curve at some times.
const bound = z.nullable(z.number())
const quartiles = z.object({
  q25: bound,
  median: bound,
  q75: bound,
  median_lo: bound,
  median_hi: bound,
  q25_ci: z.tuple([bound, bound]),
  q75_ci: z.tuple([bound, bound]),
})
const group = z.object({ 'log-log': quartiles })
const survival = z.object({
  'log-log': quartiles,
  S_at: z.array(
    z.object({
      t: z.number(),
      S: z.number(),
      se_greenwood: z.number(),
      lo_loglog: z.number(),
      hi_loglog: z.number(),
      n_risk: z.number(),
    }),
  ),
  restricted_mean: z.object({ tau: z.number(), value: z.number(), se: z.number() }),
})

function quartilesOf(curve: Curve): object {
  const [q25, q50, q75] = [0.25, 0.5, 0.75].map((p) => quantileOf(curve, p))
  return {
    q25: q25?.value,
    median: q50?.value,
    q75: q75?.value,
    median_lo: q50?.low,
    median_hi: q50?.high,
    q25_ci: [q25?.low, q25?.high],
    q75_ci: [q75?.low, q75?.high],
  }
}

function survivalOf(curve: Curve, times: readonly { readonly t: number }[], tau: number): object {
  const mean = restrictedMean(curve, tau)
  return {
    'log-log': quartilesOf(curve),
    S_at: times.map(({ t }) => {
      const at = survivalAt(curve, t)
      const se_greenwood = Math.sqrt(curve.findLast(({ time }) => time <= t)?.variance ?? NaN)
      return { t, S: at?.value, se_greenwood, lo_loglog: at?.low, hi_loglog: at?.high, n_risk: at?.atRisk }
    }),
    restricted_mean: { tau, value: mean?.value, se: mean?.standardError },
  }
}

/** The same, each number to be met within `digits`. */
function nearly(value: unknown, digits = 7): unknown {
  if (typeof value === 'number') return expect.closeTo(value, digits)
  if (Array.isArray(value)) return value.map((item: unknown) => nearly(item, digits))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, nearly(item, digits)]))
}

const open = ['open']
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 864e5

describeData('survival', (folder) => {
  const schema = z.object({ all: survival, by_sex: z.record(z.string(), group) })
  const reference = readReference(schema, folder, 'reference.json')
  const patients = readCsv(folder, 'lung.csv').map((row) => ({
    sex: row['sex'],
    exit: [Number(row['time']), row['status'] === '2' ? 'died' : 'open'] as const,
  }))

  it('has the quantiles, probabilities and restricted mean of R’s survival package', () => {
    const { S_at, restricted_mean } = reference.all
    expect(
      survivalOf(kaplanMeier(durationsOf(patients.map(({ exit }) => exit)), open), S_at, restricted_mean.tau),
    ).toEqual(nearly(reference.all))
  })

  it.each(Object.entries(reference.by_sex))('has the quantiles for sex %s', (sex, expected) => {
    const alike = patients.filter((patient) => patient.sex === sex)
    expect(quartilesOf(kaplanMeier(durationsOf(alike.map(({ exit }) => exit)), open))).toEqual(
      expected['log-log'],
    )
  })
})

describeData('maven', (folder) => {
  const schema = z.object({
    overall: survival,
    by_product: z.record(z.string(), group),
    by_stage_outcome_cumulative_incidence: z.array(
      z.object({ t: z.number(), '(s0)': z.number(), Won: z.number(), Lost: z.number() }),
    ),
    logrank_product: z.object({ chisq: z.number(), df: z.number() }),
  })
  const reference = readReference(schema, folder, 'reference.R.json')
  const deals = readCsv(folder, 'sales_pipeline.csv').flatMap((row) => {
    const { product = '', deal_stage = '', engage_date = '', close_date = '' } = row
    const ending = deal_stage === 'Engaging' ? 'open' : deal_stage
    const exit = [days(engage_date, close_date || '2017-12-31'), ending] as const
    return engage_date === '' ? [] : [{ product: product === 'GTXPro' ? 'GTX Pro' : product, exit }]
  })
  const durations = durationsOf(deals.map(({ exit }) => exit))
  const ofProduct = (product: string): Durations =>
    durationsOf(deals.filter((deal) => deal.product === product).map(({ exit }) => exit))

  it('closes in the time that R’s survival package says', () => {
    const { S_at, restricted_mean } = reference.overall
    expect(survivalOf(kaplanMeier(durations, open), S_at, restricted_mean.tau)).toEqual(
      nearly(reference.overall),
    )
  })

  it.each(Object.entries(reference.by_product))('closes %s in that time', (product, expected) => {
    expect(quartilesOf(kaplanMeier(ofProduct(product), open))).toEqual(expected['log-log'])
  })

  it('wins and loses by day as R’s multi-state survfit says', () => {
    const won = cumulativeIncidence(durations, 'Won', open)
    const lost = cumulativeIncidence(durations, 'Lost', open)
    for (const { t, Won, Lost } of reference.by_stage_outcome_cumulative_incidence) {
      expect(incidenceAt(won, t)?.value).toBeCloseTo(Won, 9)
      expect(incidenceAt(lost, t)?.value).toBeCloseTo(Lost, 9)
    }
  })

  it('differs between seven products as R’s survdiff says', () => {
    const test = logRank(Object.keys(reference.by_product).map(ofProduct), open)
    expect(test?.chiSquared).toBeCloseTo(reference.logrank_product.chisq, 6)
    expect(test?.degreesOfFreedom).toBe(reference.logrank_product.df)
  })
})

describeData('telco', (folder) => {
  const schema = z.object({
    overall: survival,
    by_contract: z.record(z.string(), group),
    logrank_contract: z.object({ chisq: z.number(), df: z.number() }),
  })
  const reference = readReference(schema, folder, 'reference.R.json')
  const customers = readCsv(folder, 'telco_customer_churn.csv').map((row) => ({
    contract: row['Contract'],
    exit: [Number(row['tenure']), row['Churn'] === 'Yes' ? 'left' : 'open'] as const,
  }))
  const ofContract = (contract: string): Durations =>
    durationsOf(customers.filter((customer) => customer.contract === contract).map(({ exit }) => exit))

  it('stays as long as R’s survival package says', () => {
    const { S_at, restricted_mean } = reference.overall
    expect(
      survivalOf(
        kaplanMeier(durationsOf(customers.map(({ exit }) => exit)), open),
        S_at,
        restricted_mean.tau,
      ),
    ).toEqual(nearly(reference.overall))
  })

  it.each(Object.entries(reference.by_contract))(
    'stays that long with a contract %s',
    (contract, expected) => {
      expect(quartilesOf(kaplanMeier(ofContract(contract), open))).toEqual(expected['log-log'])
    },
  )

  it('differs between contracts as R’s survdiff says', () => {
    const test = logRank(Object.keys(reference.by_contract).map(ofContract), open)
    expect(test?.chiSquared).toBeCloseTo(reference.logrank_contract.chisq, 5)
    expect(test?.degreesOfFreedom).toBe(reference.logrank_contract.df)
  })
})

describeData('helpdesk', (folder) => {
  const share = z.object({ k: z.number(), n: z.number(), wilson95: z.tuple([z.number(), z.number()]) })
  const schema = z.object({
    response_time: z.object({ share_of_all_cases_within: z.record(z.string(), share) }),
  })
  const { response_time: reference } = readReference(schema, folder, 'reference.pandas.json')

  it.each(Object.entries(reference.share_of_all_cases_within))(
    'is answered within %s minutes',
    (_, expected) => {
      const { low, high } = wilson(expected.k, expected.n) ?? {}
      expect(low).toBeCloseTo(expected.wilson95[0], 8)
      expect(high).toBeCloseTo(expected.wilson95[1], 8)
    },
  )
})

describeData('spc', (folder) => {
  const chart = z.object({
    baseline: z.number(),
    centre: z.number(),
    mean_mr: z.number(),
    'lcl_3_over_1.128': z.number(),
    'ucl_3_over_1.128': z.number(),
    'mr_ucl_3.267': z.number(),
    'points_outside_2.66': z.array(z.number()),
  })
  const schema = z.object({
    'montgomery_6.5': chart,
    nhsr: chart,
    maven_weekly_won_first_12_baseline: chart,
    maven_weekly_won_all: chart,
  })
  const reference = readReference(schema, folder, 'reference.json')

  it.each([
    ['montgomery_6.5', 'montgomery_6.5_loan_cost.csv', 'cost'],
    ['nhsr', 'nhsr_set_seed_123_rnorm20.csv', 'y'],
    ['maven_weekly_won_first_12_baseline', 'maven_weekly_won.csv', 'won'],
    ['maven_weekly_won_all', 'maven_weekly_won.csv', 'won'],
  ] as const)('%s has the published limits', (name, file, column) => {
    const expected = reference[name]
    const series = readCsv(folder, file).map((row) => Number(row[column]))
    const result = xmr(series, { baseline: expected.baseline })
    expect(result).toMatchObject({
      centre: expect.closeTo(expected.centre, 9),
      meanRange: expect.closeTo(expected.mean_mr, 9),
      lower: expect.closeTo(expected['lcl_3_over_1.128'], 9),
      upper: expect.closeTo(expected['ucl_3_over_1.128'], 9),
      rangeLimit: expect.closeTo(expected['mr_ucl_3.267'], 9),
    })
    const outside = result?.reasons.flatMap((reason, i) => (reason === 'outside' ? [i + 1] : []))
    expect(outside).toEqual(expected['points_outside_2.66'])
  })
})

describeData('m3', (folder) => {
  const accuracy = z.object({
    bias_pct_of_actual: z.number(),
    MAE: z.number(),
    MAPE: z.number(),
    sMAPE_0_200: z.number(),
    WAPE: z.number(),
    MASE_lag1: z.number(),
    MASE_seasonal: z.number(),
    tracking_signal: z.number(),
  })
  const schema = z.object({ per_series: z.record(z.string(), z.record(z.string(), accuracy)) })
  const { per_series } = readReference(schema, folder, 'reference.json')
  const history = readCsv(folder, 'history.csv')
  const forecasts = readCsv(folder, 'forecasts.csv')

  it.each(Object.entries(per_series))(
    '%s has the errors that R’s forecast package gives',
    (series, methods) => {
      const past = history.filter((row) => row['series'] === series).map((row) => Number(row['value']))
      for (const [method, expected] of Object.entries(methods)) {
        const points = forecasts
          .filter((row) => row['series'] === series)
          .map((row) => ({
            forecast: Number(row[method]),
            actual: Number(row['actual']),
          }))
        const errors = forecastError(points, { history: past })
        expect(errors).toMatchObject({
          periods: 18,
          wape: expect.closeTo(expected.WAPE / 100, 9),
          mape: expect.closeTo(expected.MAPE / 100, 9),
          smape: expect.closeTo(expected.sMAPE_0_200 / 100, 9),
          bias: expect.closeTo(expected.bias_pct_of_actual / 100, 9),
          mae: expect.closeTo(expected.MAE, 6),
          mase: expect.closeTo(expected.MASE_lag1, 9),
          // Theirs sums actual - forecast.
          trackingSignal: expect.closeTo(-expected.tracking_signal, 8),
        })
        expect(forecastError(points, { history: past, lag: 12 })?.mase).toBeCloseTo(expected.MASE_seasonal, 9)
      }
    },
  )
})

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

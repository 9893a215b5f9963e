import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { cumulativeIncidence, incidenceAt } from '../../src/stats/aalen-johansen.js'
import { durationQuantile, durationsOf, type Durations } from '../../src/stats/durations.js'
import {
  kaplanMeier,
  quantileOf,
  restrictedMean,
  survivalAt,
  type Curve,
} from '../../src/stats/kaplan-meier.js'
import { logRank } from '../../src/stats/log-rank.js'
import { describeData, nearly, readCsv, readReference } from './shared.js'

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

  it('corrects the median of those who died alone, 226 days, and has a mean of 263.2 days within a year', () => {
    const durations = durationsOf(patients.map(({ exit }) => exit))
    expect(durationQuantile(durations, 0.5, ['died'])).toBe(226)
    expect(restrictedMean(kaplanMeier(durations, open), 365)?.value).toBeCloseTo(263.2218664820066, 9)
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

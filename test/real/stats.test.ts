import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { forecastError } from '../../src/stats/forecast-error.js'
import { wilson } from '../../src/stats/wilson.js'
import { xmr } from '../../src/stats/xmr.js'
import { describeData, readCsv, readReference } from './shared.js'

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

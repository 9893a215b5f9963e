import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { addSteps, dayOfCivil } from '../../src/core/calendar.js'
import { compute } from '../../src/core/index.js'
import { isoDate } from '../../src/core/settings.js'
import { forecastAccuracy } from '../../src/kpis/forecast-accuracy.js'
import { describeData, readCsv, readReference } from './shared.js'

describeData('m3', (folder) => {
  const errors = z.object({
    WAPE: z.number(),
    MAPE: z.nullable(z.number()),
    MAE: z.number(),
    MASE_lag1: z.number(),
    MASE_seasonal: z.number(),
    bias_pct_of_actual: z.number(),
    tracking_signal: z.number(),
  })
  const schema = z.object({ per_series: z.record(z.string(), z.record(z.string(), errors)) })
  const { per_series: reference } = readReference(schema, folder, 'reference.json')
  const rows = { history: readCsv(folder, 'history.csv'), forecasts: readCsv(folder, 'forecasts.csv') }
  const month = (i: number): string => isoDate(addSteps(dayOfCivil(1990, 1, 1), 'month', i))

  it.each(
    Object.entries(reference).flatMap(([series, methods]) =>
      Object.entries(methods).map(([method, expected]) => [series, method, expected] as const),
    ),
  )('%s by %s', (series, method, expected) => {
    const past = rows.history.filter((row) => row['series'] === series)
    const made = rows.forecasts.filter((row) => row['series'] === series)
    const known = past.map((row, i) => ({
      periodStart: month(i),
      amount: Number(row['value']),
      actual: Number(row['value']),
    }))
    const judged = made.map((row, i) => ({
      periodStart: month(past.length + i),
      amount: Number(row[method]),
      actual: Number(row['actual']),
    }))
    const options = {
      asOf: '2020-01-01',
      timeZone: 'UTC',
      period: 'month',
      from: month(past.length),
      to: month(past.length + made.length),
    } as const
    const { value, parts } = compute(forecastAccuracy, { forecasts: [...known, ...judged] }, options)
    expect(value).toBeCloseTo(1 - expected.WAPE / 100, 8)
    expect(parts['wape']).toBeCloseTo(expected.WAPE / 100, 8)
    if (expected.MAPE !== null) expect(parts['mape']).toBeCloseTo(expected.MAPE / 100, 8)
    expect(parts['mae']).toBeCloseTo(expected.MAE, 6)
    expect(parts['mase']).toBeCloseTo(expected.MASE_lag1, 8)
    expect(parts['bias']).toBeCloseTo(expected.bias_pct_of_actual / 100, 8)
    expect(parts['trackingSignal']).toBeCloseTo(-expected.tracking_signal, 6)
    const yearly = compute(forecastAccuracy, { forecasts: [...known, ...judged] }, { ...options, season: 12 })
    expect(yearly.parts['mase']).toBeCloseTo(expected.MASE_seasonal, 8)
  })
})

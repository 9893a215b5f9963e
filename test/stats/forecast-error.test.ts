import { describe, expect, it } from 'vitest'
import { forecastError } from '../../src/stats/forecast-error.js'

const actuals = [100, 120, 90, 130]
const points = [110, 115, 100, 120].map((forecast, i) => ({ forecast, actual: actuals[i] ?? 0 }))

describe('forecastError', () => {
  it('measures four quarters, checked by hand', () => {
    expect(forecastError(points)).toEqual({
      periods: 4,
      forecast: 445,
      actual: 440,
      wape: expect.closeTo(35 / 440, 12),
      mape: expect.closeTo(0.08242521367521367, 12),
      smape: expect.closeTo((20 / 210 + 10 / 235 + 20 / 190 + 20 / 250) / 4, 12),
      bias: expect.closeTo(5 / 440, 12),
      mae: 8.75,
      naiveMae: 30,
      mase: expect.closeTo(0.2916666666666667, 12),
      trackingSignal: expect.closeTo(5 / 8.75, 12),
    })
  })

  it('is biased above 0 by forecasts that are too high', () => {
    expect(forecastError([{ forecast: 12, actual: 10 }])).toMatchObject({ bias: 0.2, trackingSignal: 1 })
    expect(forecastError([{ forecast: 8, actual: 10 }])).toMatchObject({ bias: -0.2, trackingSignal: -1 })
  })

  it('compares with the value of `lag` periods before', () => {
    expect(forecastError(points, { lag: 2 })?.naiveMae).toBe(10)
    expect(forecastError(points, { lag: 4 })).toMatchObject({ naiveMae: null, mase: null })
  })

  it('takes the naive error from the history when there is one', () => {
    expect(forecastError(points, { history: [10, 20, 40] })?.naiveMae).toBe(15)
  })

  it('has no MAPE with an actual of 0, and no rate at all without sales', () => {
    const idle = forecastError([
      { forecast: 5, actual: 0 },
      { forecast: 0, actual: 0 },
    ])
    expect(idle).toMatchObject({ wape: null, mape: null, bias: null, mae: 2.5, smape: 1 })
  })

  it('has no tracking signal when every forecast was exact', () => {
    expect(forecastError([{ forecast: 3, actual: 3 }])).toMatchObject({ wape: 0, trackingSignal: null })
  })

  it('is unknown without periods', () => {
    expect(forecastError([])).toBeNull()
  })
})

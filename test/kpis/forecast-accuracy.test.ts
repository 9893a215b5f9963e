import { describe, expect, it } from 'vitest'
import { compute } from '../../src/core/index.js'
import { forecastAccuracy } from '../../src/kpis/forecast-accuracy.js'
import { kpiSuite } from './suite.js'

const quarters = ['2023-01-01', '2023-04-01', '2023-07-01', '2023-10-01']
const sold = [100, 120, 90, 130]
const said = [110, 115, 100, 120]
const options = { asOf: '2024-01-31', timeZone: 'UTC' } as const

const forecasts = quarters.map((periodStart, i) => ({ periodStart, amount: said[i], actual: sold[i] }))

describe('kpi-forecast-accuracy', () => {
  it('gives the errors of the reference: WAPE 0.0795, MAPE 0.0824, bias +0.0114, MAE 8.75, naive 30, MASE 0.2917, signal 0.571', () => {
    const { value, parts, count } = compute(forecastAccuracy, { forecasts }, options)
    expect(count).toBe(4)
    expect(value).toBeCloseTo(1 - 35 / 440, 12)
    expect(parts).toMatchObject({ periods: 4, forecast: 445, actual: 440, mae: 8.75, naiveMae: 30 })
    expect(parts['wape']).toBeCloseTo(0.07954545454545454, 12)
    expect(parts['mape']).toBeCloseTo(0.08242521367521367, 12)
    expect(parts['bias']).toBeCloseTo(0.011363636363636364, 12)
    expect(parts['mase']).toBeCloseTo(0.2916666666666667, 12)
    expect(parts['trackingSignal']).toBeCloseTo(0.5714285714285714, 12)
    expect(compute(forecastAccuracy, { forecasts }, { ...options, definition: 'mape' }).value).toBeCloseTo(
      1 - 0.08242521367521367,
      12,
    )
  })

  it('takes actuals from the won deals of the period when forecasts carry none', () => {
    const deals = quarters.flatMap((start, i) => [
      { id: `w${i}`, status: 'won', closedAt: start.replace(/01$/, '15'), amount: sold[i] },
      { id: `l${i}`, status: 'lost', closedAt: start.replace(/01$/, '16'), amount: 999 },
    ])
    const bare = forecasts.map(({ periodStart, amount }) => ({ periodStart, amount }))
    expect(compute(forecastAccuracy, { forecasts: bare, deals }, options).value).toBeCloseTo(1 - 35 / 440, 12)
    const unknown = compute(forecastAccuracy, { forecasts: bare }, options)
    expect([unknown.value, unknown.parts['periods']]).toEqual([null, 0])
    expect(unknown.caveats).toContainEqual({ id: 'no-actual', severity: 'blocking', params: { count: 4 } })
  })

  it('counts the last forecast made before the period, not one edited inside it', () => {
    const made = (madeAt: string, amount: number): object => ({
      periodStart: '2023-01-01',
      madeAt,
      amount,
      actual: 100,
    })
    const three = [made('2022-12-01', 80), made('2022-12-28', 90), made('2023-03-20', 100)]
    expect(compute(forecastAccuracy, { forecasts: three }, options).value).toBeCloseTo(0.9, 12)
  })

  it('never adds categories: commit counts where there is one, and it says so', () => {
    const both = forecasts.flatMap((f) => [
      { ...f, category: 'commit' },
      { ...f, category: 'best case', amount: 400 },
    ])
    const result = compute(forecastAccuracy, { forecasts: both }, options)
    expect(result.parts['forecast']).toBe(445)
    expect(result.caveats).toContainEqual({
      id: 'category',
      severity: 'note',
      params: { category: 'commit', others: 'best case' },
    })
    expect(
      compute(forecastAccuracy, { forecasts: both }, { ...options, category: 'best case' }).parts['forecast'],
    ).toBe(1600)
  })

  it('leaves out a period that has not ended: nothing sold yet is not a miss', () => {
    const coming = [...forecasts, { periodStart: '2024-01-01', amount: 500, actual: 20 }]
    const result = compute(forecastAccuracy, { forecasts: coming }, options)
    expect(result.parts['periods']).toBe(4)
    expect(result.caveats).toContainEqual({ id: 'unfinished', severity: 'note', params: { count: 1 } })
  })

  it('tells accuracy from luck: reps 20 too high and 20 too low make an exact team', () => {
    const reps = quarters.flatMap((periodStart) => [
      { periodStart, owner: 'Ayşe', amount: 120, actual: 100 },
      { periodStart, owner: 'Bo', amount: 80, actual: 100 },
    ])
    const result = compute(forecastAccuracy, { forecasts: reps }, options)
    expect(result.value).toBe(1)
    expect(result.findings).toContainEqual({
      id: 'cancelled',
      severity: 'note',
      params: { gross: 0.8, net: 1, share: 1 },
    })
    expect(result.segments.map((s) => [s.key, s.value])).toEqual([
      ['Ayşe', 0.8],
      ['Bo', 0.8],
    ])
  })

  it('says when repeating the last period would have been as good, and when errors lie on one side', () => {
    const high = quarters.map((periodStart) => ({ periodStart, amount: 200, actual: 100 }))
    const flat = compute(
      forecastAccuracy,
      { forecasts: high.map((f, i) => ({ ...f, actual: 100 + i })) },
      options,
    )
    expect(flat.findings.map((f) => f.id)).toContain('no-better-than-naive')
    const long = Array.from({ length: 9 }, (_, i) => ({
      periodStart: `20${14 + i}-01-01`,
      periodEnd: `20${15 + i}-01-01`,
      amount: 130,
      actual: 100 + (i % 2) * 40,
    }))
    expect(compute(forecastAccuracy, { forecasts: long }, options).findings.map((f) => f.id)).toContain(
      'too-high',
    )
  })

  it('rolls along: 1 − 40 / 400 over the last 4 of 9 periods, where repeating 80 and 120 by turns makes 1 − 160 / 400', () => {
    const turns = Array.from({ length: 9 }, (_, i) => ({
      periodStart: `20${14 + i}-01-01`,
      periodEnd: `20${15 + i}-01-01`,
      amount: (i % 2 ? 120 : 80) + 10,
      actual: i % 2 ? 120 : 80,
    }))
    expect(compute(forecastAccuracy, { forecasts: turns }, options).findings).toContainEqual({
      id: 'lately',
      severity: 'note',
      params: { periods: 4, accuracy: 0.9, naive: 0.6 },
    })
  })

  it('covers all the data up to today, whatever is forecast beyond', () => {
    const ahead = { periodStart: '2024-04-01', periodEnd: '2024-07-01', amount: 150 }
    const { period, caveats } = compute(forecastAccuracy, { forecasts: [...forecasts, ahead] }, options)
    expect([period.start, period.end]).toEqual(['2023-01-01T00:00:00.000Z', '2024-02-01T00:00:00.000Z'])
    expect(caveats.map(({ id }) => id)).toContain('unfinished')
  })

  it('calls fewer than eight periods no baseline', () => {
    expect(compute(forecastAccuracy, { forecasts }, options).caveats).toContainEqual({
      id: 'no-baseline',
      severity: 'warning',
      params: { periods: 4, baseline: 8 },
    })
  })

  it('has no mean percentage error when something sold nothing', () => {
    const zero = [...forecasts, { periodStart: '2022-10-01', amount: 5, actual: 0 }]
    const result = compute(forecastAccuracy, { forecasts: zero }, { ...options, definition: 'mape' })
    expect([result.value, result.caveats[0]?.id]).toEqual([null, 'zero-actual'])
  })
})

const reps = ['Ada', 'Ben', 'Cem', 'Dee']
const starts = Array.from({ length: 12 }, (_, i) => {
  const at = (n: number): string => new Date(Date.UTC(2023, 6 + 3 * n)).toISOString().slice(0, 10)
  return { start: at(i), end: at(i + 1), i }
})
const amountOf = (rep: number, i: number): number => 1000 + 100 * ((3 * rep + 5 * i) % 11)
const teams = {
  forecasts: starts.flatMap(({ start, end, i }) =>
    reps.flatMap((owner, rep) => [
      {
        periodStart: start,
        periodEnd: end,
        madeAt: start,
        owner,
        category: 'commit',
        amount: amountOf(rep, i),
      },
      { periodStart: start, periodEnd: end, madeAt: start, owner, category: 'best case', amount: 2500 },
    ]),
  ),
  deals: starts.flatMap(({ start, i }) =>
    reps.map((owner, rep) => ({
      id: `${owner} ${i}`,
      status: 'won',
      owner,
      closedAt: start.replace(/01$/, '20'),
      amount: amountOf(rep, i) * (0.85 + ((rep + i) % 4) / 10),
      currency: 'EUR',
    })),
  ),
}

const soldTimes = (times: number) => teams.deals.map((deal) => ({ ...deal, amount: deal.amount * times }))

kpiSuite(forecastAccuracy, {
  data: teams,
  cases: {
    'no deals': { data: { forecasts: teams.forecasts } },
    'too high': { data: { ...teams, deals: soldTimes(0.6) } },
    'too low': { data: { ...teams, deals: soldTimes(1.8) } },
  },
  warns: {
    'numbers that are all zero': 'zero-actual',
    'numbers that are all negative': 'negative-actual',
    'every record twice': 'duplicate',
  },
})

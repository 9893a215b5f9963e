import type { CurvePoint, Segment } from '../../src/core/result.js'
import { around, bare, benchmark, result, series } from './fixture.js'

const rates = [0.58, 0.612, 0.604, 0.633, 0.592, 0.622, 0.642, 0.614, 0.603, 0.632, 0.622, 0.632]

/** Three years of quarters inside their limits, the last to date, with a target and a benchmark. */
export const winRate = result({
  value: 0.632,
  interval: around(0.632, 0.0115),
  count: 6_711,
  target: { value: 0.6, met: true },
  benchmark: benchmark({ comparable: 'roughly', value: 0.55 }),
  series: series(rates, 'quarter', { half: 0.025, partial: true }),
  limits: { centre: 0.615, lower: 0.56, upper: 0.66, method: 'p-chart', points: 12 },
})

/** The same with everything at the same height, where labels crowd. */
export const crowded = result({
  ...winRate,
  target: { value: 0.63, met: true },
  benchmark: benchmark({ value: 0.64, source: 'Ebsta × Pavilion GTM Benchmarks', grade: 'C' }),
  limits: { centre: 0.615, lower: 0.6, upper: 0.635, method: 'laney', points: 12 },
  series: winRate.series.map((point, i) => ({ ...point, signal: i === 0 || i === 6 })),
})

/** Monthly rates with intervals and no limits, two months without a closed deal. */
export const gaps = result({
  value: 0.31,
  interval: around(0.31, 0.05),
  count: 96,
  period: { ...bare.period, step: 'month' },
  series: series([0.25, 0.4, null, 0.3, 0.28, null, null, 0.5, null, 0.31, 0.29, 0.33], 'month', {
    count: 8,
    half: 0.17,
    partial: true,
  }),
})

/** Seven closed deals: a caution, not a trend. */
export const tiny = result({
  value: 0.4286,
  interval: { low: 0.158, high: 0.75, level: 0.95, method: 'wilson' },
  count: 7,
  period: { ...bare.period, step: 'month' },
  series: series([0.5, 0, 1, 0.5], 'month', { count: 2, half: 0.4 }),
})

/** Nine-digit amounts of lira by month, the last to date. */
export const lira = result({
  kpi: 'pipeline',
  unit: 'money',
  currency: 'TRY',
  value: 1_234_567_890,
  count: 812,
  target: { value: 1_500_000_000, met: false },
  period: { ...bare.period, step: 'month' },
  series: series([9.1e8, 1.01e9, 1.32e9, 1.12e9, 1.234567891e9, 1.18e9, 1.29e9, 4.1e8], 'month', {
    partial: true,
  }),
})

/** Amounts that fall under zero. */
export const negative = result({
  unit: 'money',
  value: -12_400,
  count: 140,
  target: { value: 5_000, met: false },
  period: { ...bare.period, step: 'month' },
  series: series([-4_000, 2_500, -12_000, null, 8_200, -12_400], 'month'),
  limits: { centre: -3_500, lower: -21_000, upper: 14_000, method: 'xmr', points: 6 },
})

/** Five years of months. */
export const sixty = result({
  ...winRate,
  period: { ...bare.period, step: 'month' },
  series: series(
    Array.from({ length: 60 }, (_, i) => Math.round((0.6 + 0.05 * Math.sin(i * 1.7)) * 1e4) / 1e4),
    'month',
    { half: 0.04, partial: true },
  ),
})

export const weeks = result({
  ...winRate,
  target: { value: 0.95, met: false },
  period: { ...bare.period, step: 'week' },
  series: series([0.2, 0.22, 0.19, 0.24, 0.2, 0.21, 0.2, 0.23, 0.19], 'week', { half: 0.03 }),
  limits: null,
  benchmark: benchmark({ low: 0.18, high: 0.22, value: null, source: 'First Page Sage' }),
})

export const single = result({
  ...winRate,
  series: series([0.632], 'quarter', { half: 0.02, partial: true }),
  limits: null,
})

export const allNull = result({
  ...winRate,
  value: null,
  interval: null,
  series: series([null, null, null], 'quarter'),
  limits: null,
})

/** No records at all. */
export const empty = result({})

const reps: readonly (readonly [string, number, number, number])[] = [
  ['Selin Arslan', 0.71, 0.06, 212],
  ['Marta Kowalska', 0.66, 0.07, 188],
  ['Tom Okafor', 0.64, 0.074, 164],
  ['Jonas Weber', 0.61, 0.073, 171],
  ['Aylin Demir', 0.52, 0.2, 22],
  ['Priya Nair', 0.47, 0.08, 143],
  ['Lee Chen', 0.33, 0.3, 6],
]

export const byRep = result({
  ...winRate,
  dimension: 'owner',
  segments: reps.map(([key, value, half, count]): Segment => ({
    key,
    value,
    interval: around(value, half),
    count,
    parts: {},
  })),
})

export const forty = result({
  ...winRate,
  dimension: 'account',
  segments: Array.from({ length: 40 }, (_, i): Segment => {
    const value = i % 13 === 5 ? null : Math.round((0.8 - i * 0.012) * 1e3) / 1e3
    return {
      key: `${String(i + 1).padStart(2, '0')} Long-winded Holding of Interior Fittings and Partners Ltd`,
      value,
      interval: value === null ? null : around(value, i === 9 ? 0.6 : 0.04 + (i % 5) * 0.02),
      count: 400 - i * 10,
      parts: {},
    }
  }),
})

const stageRows: readonly (readonly [string, number, number, number | null, number | null])[] = [
  ['Lead', 4_210, 0, 0.38, 3],
  ['Qualified', 1_600, 12_400_000, 0.72, 12],
  ['Proposal', 1_152, 9_800_000, 0.41, 25],
  ['Negotiation', 472, 4_100_000, 0.66, 18],
  ['Won', 312, 2_450_000, null, null],
]

export const stages = result({
  kpi: 'funnel',
  definition: 'reached',
  value: 0.0741,
  interval: around(0.0741, 0.008),
  count: 4_210,
  dimension: 'stage',
  segments: stageRows.map(([key, count, value, conversion, medianDays]): Segment => ({
    key,
    value: conversion,
    interval: conversion === null ? null : around(conversion, 0.9 / Math.sqrt(count)),
    count,
    parts: { count, value, conversion, medianDays },
  })),
})

const minutes = [1, 3, 5, 9, 14, 22, 30, 42, 60, 95, 180, 360, 720, 1_440, 2_880, 5_760]

/** The share of leads answered by a time after they came in, in milliseconds. */
export const answered = result({
  kpi: 'response-time',
  unit: 'duration',
  better: 'lower',
  value: 42 * 60_000,
  interval: { low: 37 * 60_000, high: 48 * 60_000, level: 0.95, method: 'brookmeyer-crowley' },
  count: 900,
  target: { value: 30 * 60_000, met: false },
  curve: minutes.map((m, i): CurvePoint => {
    const y = Math.round(Math.min(0.9, 0.06 + 0.0629 * i) * 1e4) / 1e4
    return {
      x: m * 60_000,
      y,
      low: Math.max(0, y - 0.03),
      high: Math.min(1, y + 0.03),
      atRisk: Math.round(900 * (1.06 - y)),
    }
  }),
})

/** The share of customers still there after so many months. */
export const retained = result({
  kpi: 'churn',
  value: 0.021,
  count: 640,
  curve: Array.from({ length: 36 }, (_, i): CurvePoint => {
    const y = Math.round(0.97 ** (i + 1) * 1e4) / 1e4
    return {
      x: i + 1,
      y,
      low: y - 0.01 - i * 0.001,
      high: Math.min(1, y + 0.01 + i * 0.001),
      atRisk: 640 - i * 18,
    }
  }),
})

const products: readonly (readonly [string, number, number, number, number, number])[] = [
  ['GTX Pro', 3_510_000, 740, 620_000, 0.63, 4_815],
  ['GTX Plus Pro', 2_629_000, 482, 790_000, 0.64, 5_490],
  ['MG Advanced', 2_216_000, 654, 510_000, 0.6, 3_390],
  ['GTX Plus Basic', 705_000, 653, 180_000, 0.62, 1_080],
  ['GTX Basic', 499_000, 915, 90_000, 0.64, 546],
  ['GTK 500', 400_600, 15, 210_000, 0.38, 26_707],
  ['MG Special', 43_768, 793, -4_000, 0.65, 55],
]

export const byProduct = result({
  kpi: 'product-performance',
  definition: 'revenue',
  unit: 'money',
  value: 10_003_368,
  count: 4_252,
  dimension: 'product',
  segments: products.map(([key, revenue, units, margin, winRate, averagePrice]): Segment => ({
    key,
    value: revenue,
    interval: null,
    count: units,
    parts: { revenue, units, margin, winRate, averagePrice, share: revenue / 10_003_368 },
  })),
})

/** What customers cost, by department. */
export const spend = result({
  kpi: 'cac',
  unit: 'money',
  value: 412,
  count: 1_000,
  parts: { spend: 412_000, salesSpend: 300_000, marketingSpend: 112_000, customers: 1_000 },
})

/** A change of a rate taken apart: the reps got better, the leads got worse. */
export const effects = result({ parts: { rate: 0.021, mix: -0.034 } })

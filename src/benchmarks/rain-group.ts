import type { Benchmark } from '../core/benchmark.js'

/** RAIN Group Center for Sales Research: deals won of those proposed or quoted. */
export const rainGroup: readonly Benchmark[] = [
  {
    id: 'rain-group-proposed-win-rate',
    kpi: 'win-rate',
    value: 0.47,
    unit: 'ratio',
    source: 'RAIN Group Center for Sales Research',
    year: 'n/d',
    population: '472 sellers and executives, self-reported',
    segment: 'all',
    grade: 'B',
    url: 'https://rainsalestraining.com/blog/average-sales-win-rates-how-do-you-compare',
    definition: 'won of the opportunities that were proposed or quoted',
    same: [],
    near: [],
    note: 'late-stage denominator; 40 % with the lower 80 % of respondents',
  },
]

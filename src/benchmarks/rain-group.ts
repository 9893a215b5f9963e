import type { Benchmark } from '../core/benchmark.js'

const touches = {
  kpi: 'touchpoints',
  unit: 'number',
  source: 'RAIN Group, Top Performance in Sales Prospecting',
  via: '',
  year: 'n/d',
  population: 'not stated in the copy',
  grade: 'B',
  url: 'https://square2marketing.com/blog/how-many-touches-does-it-take-to-close-a-new-customer',
  same: [],
  near: ['mean'],
} as const

/** RAIN Group Center for Sales Research: deals won of those proposed or quoted, touches to a first meeting. */
export const rainGroup: readonly Benchmark[] = [
  {
    ...touches,
    id: 'rain-group-touches',
    value: 8,
    segment: 'outbound B2B',
    definition: 'touches to a first meeting, on average, as sellers recall them',
    note: 'recalled in a survey, not counted in logged activities',
  },
  {
    ...touches,
    id: 'rain-group-touches-top-performers',
    value: 5,
    segment: 'outbound B2B, top performers',
    definition: 'touches to a first meeting, on average, as top performers recall them',
    note: 'they met 52 of 100 target contacts, the others 19',
  },
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
    note: 'late-stage denominator; 40% with the lower 80% of respondents',
  },
]

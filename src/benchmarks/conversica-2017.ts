import type { Benchmark } from '../core/benchmark.js'

/** Conversica, Sales Effectiveness Report, 2017, second-hand. */
export const conversica2017: readonly Benchmark[] = [
  {
    id: 'conversica-2017-never',
    kpi: 'response-time',
    value: 0.4,
    unit: 'ratio',
    source: 'Conversica',
    via: 'SmartSellingTools',
    year: '2017',
    population: 'not stated',
    segment: 'mixed',
    grade: 'C',
    url: 'https://smartsellingtools.com/persistence-webinar-how-many-potential-leads-are-lost-due-to-insufficient-follow-up/',
    definition: 'close to this share of companies never answered',
    same: [],
    near: [],
  },
]

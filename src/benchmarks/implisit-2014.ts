import type { Benchmark } from '../core/benchmark.js'

const shared = {
  source: 'Implisit (eMarketer)',
  year: 'Oct 2014',
  population: 'nearly 500 US Implisit clients',
  segment: 'B2B US',
  grade: 'B',
  url: 'https://www.emarketer.com/Article/Referrals-Fuel-Highest-B2B-Conversion-Rates/1012000',
} as const

/** Implisit, conversion rates and times of its clients, 2014. */
export const implisit2014: readonly Benchmark[] = [
  {
    ...shared,
    id: 'implisit-2014-opportunity-to-deal',
    kpi: 'win-rate',
    value: 0.06,
    unit: 'ratio',
    definition: 'opportunities that became deals',
    same: ['cohort'],
    near: [],
    note: '14.7 % of opportunities from referrals',
  },
  {
    ...shared,
    id: 'implisit-2014-opportunity-to-deal-days',
    kpi: 'sales-cycle',
    value: 18,
    unit: 'days',
    definition: 'mean days from opportunity to deal, of those that became one',
    same: [],
    near: ['won-mean'],
    note: 'from the opportunity on; 84 days more from the lead to it',
  },
]

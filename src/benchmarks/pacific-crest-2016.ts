import type { Benchmark } from '../core/benchmark.js'

/** Pacific Crest, Private SaaS Company Survey, 2016. */
export const pacificCrest2016: readonly Benchmark[] = [
  {
    id: 'pacific-crest-2016-cac-ratio',
    kpi: 'cac',
    value: 1.13,
    unit: 'number',
    source: 'Pacific Crest SaaS Survey',
    year: '2016',
    population: '336 companies',
    segment: 'B2B SaaS',
    grade: 'B',
    url: 'https://github.com/mrb/mrb.github.com/blob/430777c7e25d53137742151383b7dd438d4cf1d4/_posts/2016-11-02-cac-ratio.markdown',
    definition: 'sales and marketing spend for each dollar of new customers’ contract value a year, median',
    same: [],
    near: [],
    note: '1.00 with companies under $2.5M; 1.18 in 2015',
  },
  {
    id: 'pacific-crest-2016-annual-logo-churn',
    kpi: 'churn',
    value: 0.1,
    unit: 'ratio',
    source: 'Pacific Crest survey',
    via: 'Insivia',
    year: '2016',
    population: '336 companies',
    segment: 'B2B SaaS',
    grade: 'B',
    url: 'https://www.insivia.com/quoter/the-median-annual-unit-churn-for-saas-companies-was-10-in-2016/',
    definition: 'customers lost in a year, median',
    same: [],
    near: ['annualised'],
    note: 'gross dollar churn 8%; 7, 6 and 8% in the three years before',
  },
]

import type { Benchmark } from '../core/benchmark.js'

/** KeyBanc Capital Markets, Private SaaS Company Survey, 2019. */
export const kbcm2019: readonly Benchmark[] = [
  {
    id: 'kbcm-2019-blended-cac-ratio',
    kpi: 'cac',
    value: 1.14,
    unit: 'number',
    source: 'KBCM Private SaaS Survey',
    year: 'FY2018',
    population: 'about 424 companies, 197 for this item',
    segment: 'B2B SaaS over $5M ARR',
    grade: 'A',
    url: 'https://www.forentrepreneurs.com/2019-saas-private-survey-results-part-1/',
    definition:
      'sales and marketing spend for each dollar of new recurring revenue a year, upsells included, median',
    same: [],
    near: [],
  },
  {
    id: 'kbcm-2019-gross-dollar-churn',
    kpi: 'churn',
    value: 0.13,
    unit: 'ratio',
    source: 'KBCM Private SaaS Survey',
    year: 'FY2018',
    population: '216 respondents',
    segment: 'B2B SaaS over $5M ARR',
    grade: 'A',
    url: 'https://www.forentrepreneurs.com/2019-saas-private-survey-results-part-1/',
    definition: 'opening recurring revenue lost in a year, median',
    same: [],
    near: ['revenue'],
    days: 365,
    note: 'stated as about 13%',
  },
]

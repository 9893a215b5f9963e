import type { Benchmark } from '../core/benchmark.js'

/** KeyBanc Capital Markets, Private SaaS Company Survey, 2021. */
export const kbcm2021: readonly Benchmark[] = [
  {
    id: 'kbcm-2021-initial-contract-value',
    kpi: 'clv',
    value: 28_000,
    unit: 'money',
    currency: 'USD',
    source: 'KBCM Private SaaS Survey',
    year: '2020',
    population: 'over 350 companies, about 280 customers each in the median',
    segment: 'B2B SaaS',
    grade: 'A',
    url: 'https://slidepub.com/slideshow/keybank-private-saas-company-survey-2021',
    definition: 'initial contract value of a year, median',
    same: [],
    near: [],
    note: 'one year of a contract, not a lifetime',
  },
]

import type { Benchmark } from '../core/benchmark.js'

const shared = {
  kpi: 'lead-to-opportunity',
  unit: 'ratio',
  source: 'First Page Sage',
  via: '',
  year: 'n/d',
  population: 'clients of one agency',
  segment: 'SaaS',
  grade: 'C',
  url: 'https://omegapoint.systems/omega/benchmarks/mql-sql-conversion',
  definition: 'marketing-qualified leads for which a meeting was scheduled',
  same: [],
  near: [],
} as const

/** First Page Sage, marketing-qualified to sales-qualified leads, read in a copy. */
export const firstPageSageLeads: readonly Benchmark[] = [
  { ...shared, id: 'first-page-sage-mql-to-sql', value: 0.39, note: 'published as about 39%' },
  {
    ...shared,
    id: 'first-page-sage-mql-to-sql-spread',
    low: 0.05,
    high: 0.4,
    note: 'the spread comes from what is called a marketing-qualified lead',
  },
]

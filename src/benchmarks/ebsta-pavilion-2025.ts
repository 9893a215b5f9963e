import type { Benchmark } from '../core/benchmark.js'

const shared = {
  source: 'Ebsta × Pavilion GTM Benchmarks',
  via: 'Terasu',
  year: '2025',
  population: 'the copy says 4,000+ SaaS opportunities',
  segment: 'B2B SaaS',
  grade: 'C',
  url: 'https://terasu.koromo.io/en/blog/sales-pipeline-management-guide',
} as const

/** Ebsta and Pavilion, go-to-market benchmarks, 2025, read second-hand. */
export const ebstaPavilion2025: readonly Benchmark[] = [
  {
    ...shared,
    id: 'ebsta-pavilion-2025-win-rate',
    kpi: 'win-rate',
    value: 0.19,
    unit: 'ratio',
    definition: 'average win rate, not said of what',
    same: [],
    near: ['closed', 'cohort'],
    note: 'disputed: 29% in 2024 here, 23% in 2022 in another copy',
  },
  {
    ...shared,
    id: 'ebsta-pavilion-2025-sales-cycle',
    kpi: 'sales-cycle',
    // 6.5 months.
    value: (6.5 * 365.25) / 12,
    unit: 'days',
    definition: 'average length of a B2B sales cycle, stated as 6.5 months',
    same: [],
    near: ['won-mean'],
    note: '4.9 months in 2019; the sample is described differently elsewhere',
  },
]

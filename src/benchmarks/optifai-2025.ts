import type { Benchmark } from '../core/benchmark.js'

/** Optifai, lifetime value against acquisition cost, 2025, read second-hand. */
export const optifai2025: readonly Benchmark[] = [
  {
    id: 'optifai-2025-ltv-to-cac',
    kpi: 'clv',
    value: 3.2,
    unit: 'multiple',
    source: 'Optifai',
    via: 'Shno',
    year: '2025',
    population: '612 companies',
    segment: 'B2B SaaS',
    grade: 'C',
    url: 'https://www.shno.co/marketing-statistics/cac-to-ltv-ratio-statistics',
    definition: 'lifetime value for each unit of acquisition cost, median',
    same: [],
    near: [],
    note: 'vendor; how cohorts were followed is not public',
  },
]

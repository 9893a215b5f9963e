import type { Benchmark } from '../core/benchmark.js'

/** Benchmarkit, SaaS performance metrics, 2025 edition. */
export const benchmarkit2025: readonly Benchmark[] = [
  {
    id: 'benchmarkit-2025-new-cac-ratio',
    kpi: 'cac',
    value: 2,
    unit: 'number',
    source: 'Benchmarkit',
    year: 'FY2024',
    population: 'private SaaS companies, read in a mirror of the page',
    segment: 'B2B SaaS',
    grade: 'B',
    url: 'https://benchmarkit.ai/2025benchmarks',
    definition:
      'sales and marketing spend for each dollar of new customers’ recurring revenue a year, median',
    same: [],
    near: [],
    note: 'up 14 % on FY2023; the fourth quartile is 2.82',
  },
  {
    id: 'benchmarkit-2025-payback',
    kpi: 'cac',
    value: 18,
    unit: 'months',
    source: 'Benchmarkit (via Rework)',
    year: '2024',
    population: 'private SaaS companies',
    segment: 'B2B SaaS',
    grade: 'C',
    url: 'https://reworkcontent.azurewebsites.net/vi/libraries/pipeline-management/ltv-cac-ratio',
    definition: 'months until the cost is earned back, median; 14 in 2023',
    same: [],
    near: [],
    note: 'another copy quotes 23 months for the same year, with or without gross margin',
  },
]

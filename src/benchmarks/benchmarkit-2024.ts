import type { Benchmark } from '../core/benchmark.js'

/** Benchmarkit, SaaS performance metrics, 2024 edition. */
export const benchmarkit2024: readonly Benchmark[] = [
  {
    id: 'benchmarkit-2024-new-cac-ratio',
    kpi: 'cac',
    value: 1.76,
    unit: 'number',
    source: 'Benchmarkit',
    year: 'FY2023',
    population: 'about 1,000 B2B SaaS companies',
    segment: 'B2B SaaS',
    grade: 'B',
    url: 'https://benchmarkit.ai/2024benchmarks',
    definition:
      'sales and marketing spend for each dollar of new customers’ recurring revenue a year, median',
    same: [],
    near: [],
    note: '1.85 with outliers left in',
  },
]

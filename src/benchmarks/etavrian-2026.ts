import type { Benchmark } from '../core/benchmark.js'

const shared = {
  kpi: 'cac',
  unit: 'money',
  currency: 'USD',
  source: 'Etavrian',
  year: '2026',
  population: 'not disclosed',
  segment: 'B2B SaaS, mid-ticket, sales-led',
  grade: 'C',
  url: 'https://www.etavrian.com/blog/b2b-cac-benchmarks-2026',
  same: [],
  near: ['blended'],
} as const

/** Etavrian, B2B CAC, 2026: sixty times First Page Sage's organic SaaS, which is what definitions do. */
export const etavrian2026: readonly Benchmark[] = [
  {
    ...shared,
    id: 'etavrian-2026-mean',
    value: 12_000,
    definition: 'organic, paid and outbound spend per customer, mean',
  },
  {
    ...shared,
    id: 'etavrian-2026-median',
    value: 9000,
    definition: 'organic, paid and outbound spend per customer, median',
  },
]

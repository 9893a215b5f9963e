import type { Benchmark } from '../core/benchmark.js'

const shared = {
  kpi: 'response-time',
  source: 'RevenueHero',
  via: 'Lewis Lab',
  year: '2024',
  population: '1,000 companies tested by a vendor, 365 answered',
  segment: 'B2B SaaS, demo requests',
  grade: 'B',
  url: 'https://www.lewislab.io/posts/speed-to-lead.html',
  same: [],
} as const

/** RevenueHero, audit of demo requests, 2024, second-hand. */
export const revenueHero2024: readonly Benchmark[] = [
  {
    ...shared,
    id: 'revenuehero-2024-never',
    value: 0.635,
    unit: 'ratio',
    definition: 'share of companies that never answered',
    near: [],
  },
  {
    ...shared,
    id: 'revenuehero-2024-mean',
    value: ((24 + 5) * 60 + 17) * 60_000,
    unit: 'duration',
    definition: 'mean of those companies that answered',
    near: ['answered-mean'],
  },
]

import type { Benchmark } from '../core/benchmark.js'

/** HubSpot, survey of sales representatives, 2023–24, read second-hand. */
export const hubspotReps2024: readonly Benchmark[] = [
  {
    id: 'hubspot-reps-2024-win-rate',
    kpi: 'win-rate',
    value: 0.21,
    unit: 'ratio',
    source: 'HubSpot',
    via: 'Salesmotion',
    year: '2023–24',
    population: '1,000+ reps, self-reported',
    segment: 'B2B',
    grade: 'C',
    url: 'https://salesmotion.io/blog/sales-win-rate-benchmarks-2026',
    definition: 'average win rate of all opportunities',
    same: [],
    near: ['closed', 'cohort'],
    note: 'second-hand; about 29% of qualified opportunities',
  },
]

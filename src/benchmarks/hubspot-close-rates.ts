import type { Benchmark } from '../core/benchmark.js'

const table: readonly (readonly [segment: string, rate: number])[] = [
  ['Biotechnology', 0.15],
  ['Business & Industrial', 0.27],
  ['Computer Software', 0.22],
  ['Computers & Electronics', 0.23],
  ['Finance', 0.19],
]

/** HubSpot, close rates by industry, read in a copy: deals closed for each prospect worked. */
export const hubspotCloseRates: readonly Benchmark[] = table.map(([segment, value]) => ({
  id: `hubspot-close-rate-${segment.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
  kpi: 'win-rate',
  value,
  unit: 'ratio',
  source: 'HubSpot close-rate benchmarks',
  via: '',
  year: 'c. 2017–2021',
  population: '8,900+ companies, 28 industries, HubSpot customers',
  segment,
  grade: 'B',
  url: 'https://protensd.co.uk/news/sales-close-rate-industry-benchmarks-how-does-your-close-rate-compare',
  definition: 'closed deals for each prospect worked',
  same: [],
  near: ['cohort'],
}))

import type { Benchmark } from '../core/benchmark.js'

const shared = {
  kpi: 'touchpoints',
  unit: 'number',
  source: 'Bridge Group',
  via: '',
  year: 'c. 2017',
  population: 'not stated',
  grade: 'C',
  url: 'https://smartsellingtools.com/persistence-webinar-how-many-potential-leads-are-lost-due-to-insufficient-follow-up/',
  definition: 'touches until a suspect is a prospect',
  same: [],
  near: [],
  note: 'second-hand, and another end than a meeting',
} as const

/** Bridge Group, touches until a suspect is a prospect, about 2017, read in a copy. */
export const bridgeGroup2017: readonly Benchmark[] = [
  { ...shared, id: 'bridge-group-2017-touches', value: 7, segment: 'outbound B2B' },
  { ...shared, id: 'bridge-group-2017-touches-enterprise', value: 11, segment: 'outbound B2B, enterprise' },
]

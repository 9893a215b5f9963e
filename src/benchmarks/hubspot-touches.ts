import type { Benchmark } from '../core/benchmark.js'

/** HubSpot blog, one article in two versions: the number is an opinion. */
export const hubspotTouches: readonly Benchmark[] = [
  {
    id: 'hubspot-touches',
    kpi: 'touchpoints',
    low: 5,
    high: 8,
    unit: 'number',
    source: 'HubSpot blog',
    year: 'n/d',
    population: 'opinion',
    segment: 'all',
    grade: 'C',
    url: 'https://blog.hubspot.com/sales/the-ultimate-guide-to-prospecting-how-many-touchpoints-when-and-what-type',
    definition: 'touches that a prospect needs, as advised',
    same: [],
    near: [],
    note: '8 in one version of the article, 5 in another',
  },
]

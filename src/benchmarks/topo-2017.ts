import type { Benchmark } from '../core/benchmark.js'

/** TOPO, Sales Development Benchmark and advice, 2017. */
export const topo2017: readonly Benchmark[] = [
  {
    id: 'topo-2017-qualified-to-deal',
    kpi: 'lead-to-opportunity',
    value: 0.22,
    unit: 'ratio',
    source: 'TOPO Sales Development Benchmark',
    year: '2017',
    population: 'TOPO panel',
    segment: 'high-growth B2B',
    grade: 'B',
    url: 'https://blog.topohq.com/topo-sales-development-funnel/',
    definition: 'leads qualified by sales development that became business',
    same: [],
    near: [],
    note: 'selected firms of high growth',
  },
  {
    id: 'topo-2017-touches',
    kpi: 'touchpoints',
    value: 15,
    unit: 'number',
    source: 'TOPO',
    via: '',
    year: 'c. 2017',
    population: 'an analyst’s recommendation',
    segment: 'inbound or outbound',
    grade: 'C',
    url: 'https://smartsellingtools.com/persistence-webinar-how-many-potential-leads-are-lost-due-to-insufficient-follow-up/',
    definition: 'touches to make for each prospect, as recommended',
    same: [],
    near: [],
    note: 'a recommendation, not an outcome',
  },
]

import type { Benchmark } from '../core/benchmark.js'

/** David Skok, SaaS Metrics 2.0: the rule everybody quotes. */
export const skok2010: readonly Benchmark[] = [
  {
    id: 'skok-2010-ltv-to-cac',
    kpi: 'clv',
    value: 3,
    unit: 'multiple',
    source: 'David Skok, SaaS Metrics 2.0',
    via: '',
    year: '2010–12',
    population: 'none: a practitioner’s rule',
    segment: 'SaaS',
    grade: 'C',
    url: 'http://saascalculator.inturact.com/index.php/home/ltv_cac_ratio',
    definition: 'lifetime value over acquisition cost, at least',
    same: [],
    near: [],
    note: 'a rule and no measurement, read in a copy',
  },
]

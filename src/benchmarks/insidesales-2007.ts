import type { Benchmark } from '../core/benchmark.js'

const calls = {
  kpi: 'touchpoints',
  source: 'InsideSales.com and J. Oldroyd (MIT)',
  year: '2007',
  population: '6 companies, 15,000 leads',
  segment: 'web leads, by phone',
  grade: 'B',
  url: 'https://paperzz.com/doc/7077922/the-best-practices-for-lead-response-management',
  same: [],
  near: [],
} as const

const shared = {
  kpi: 'response-time',
  unit: 'multiple',
  source: 'InsideSales.com and J. Oldroyd (MIT)',
  year: '2007',
  population: '6 companies, over 15,000 leads and 100,000 call attempts in 3 years',
  segment: 'web leads, by phone',
  grade: 'B',
  url: 'https://id.scribd.com/document/16586416/MIT-Lead-Response-Management-Report-11-1-07',
  same: [],
  near: [],
  note: 'odds and not rates, phone calls only, observed by a vendor',
} as const

/** InsideSales.com and J. Oldroyd, Lead Response Management Study, 2007. */
export const insideSales2007: readonly Benchmark[] = [
  {
    ...shared,
    id: 'insidesales-2007-contact-odds',
    value: 100,
    definition: 'odds of reaching a lead by phone when called within 5 minutes, against 30',
  },
  {
    ...shared,
    id: 'insidesales-2007-qualification-odds',
    value: 21,
    definition: 'odds of qualifying a lead called within 5 minutes, against 30',
  },
  {
    ...calls,
    id: 'insidesales-2007-call-attempts',
    value: 6,
    unit: 'number',
    definition: 'call attempts to make at least before a lead is given up, as advised',
    note: 'an advice, not an outcome',
  },
  {
    ...calls,
    id: 'insidesales-2007-never-called',
    value: 0.3,
    unit: 'ratio',
    definition: 'leads that were never called',
    note: 'published as over 30%',
  },
]

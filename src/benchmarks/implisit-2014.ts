import type { Benchmark } from '../core/benchmark.js'

const shared = {
  source: 'Implisit',
  via: 'eMarketer',
  year: '2014',
  population: 'nearly 500 US Implisit clients',
  segment: 'B2B US',
  grade: 'B',
  url: 'https://www.emarketer.com/Article/Referrals-Fuel-Highest-B2B-Conversion-Rates/1012000',
} as const

const opportunities: readonly (readonly [segment: string, rate: number])[] = [
  ['all leads', 0.13],
  ['Website', 0.313],
  ['Customer & employee referral', 0.25],
  ['Webinar', 0.178],
  ['Social networks', 0.172],
  ['Marketing & advertising', 0.153],
  ['Paid search', 0.143],
  ['Sales generated', 0.139],
]

const deals: readonly (readonly [segment: string, rate: number])[] = [
  ['Referral', 0.0363],
  ['Website', 0.0155],
  ['Social networks', 0.0147],
  ['Advertising & marketing', 0.008],
  ['Trade shows', 0.006],
  ['Webinars', 0.005],
]

const slug = (segment: string): string => segment.toLowerCase().replace(/[^a-z0-9]+/g, '-')

/** Implisit, conversion rates and times of its clients, 2014. */
export const implisit2014: readonly Benchmark[] = [
  ...opportunities.map(([segment, value]) => ({
    ...shared,
    id: `implisit-2014-lead-to-opportunity-${slug(segment)}`,
    kpi: 'lead-to-opportunity',
    value,
    unit: 'ratio' as const,
    segment,
    definition: 'leads that became opportunities',
    same: [],
    near: ['cohort'],
    note: segment.startsWith('Customer') ? 'published as nearly 25%' : 'what counted as a lead is not said',
  })),
  ...deals.map(([segment, value]) => ({
    ...shared,
    id: `implisit-2014-lead-to-deal-${slug(segment)}`,
    kpi: 'lead-to-opportunity',
    value,
    unit: 'ratio' as const,
    segment,
    url: 'http://customerexperiencepartners.com/2018.01.01_arch.html',
    definition: 'leads that became deals',
    same: [],
    near: [],
  })),
  {
    ...shared,
    id: 'implisit-2014-opportunity-to-deal',
    kpi: 'win-rate',
    value: 0.06,
    unit: 'ratio',
    definition: 'opportunities that became deals',
    same: ['cohort'],
    near: [],
    note: '14.7% of opportunities from referrals',
  },
  {
    ...shared,
    id: 'implisit-2014-opportunity-to-deal-days',
    kpi: 'sales-cycle',
    value: 18,
    unit: 'days',
    definition: 'mean days from opportunity to deal, of those that became one',
    same: [],
    near: ['won-mean'],
    note: 'from the opportunity on; 84 days more from the lead to it',
  },
]

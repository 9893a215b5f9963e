import type { Benchmark } from '../core/benchmark.js'

const table: readonly (readonly [segment: string, organic: number, paid: number])[] = [
  ['B2B SaaS', 205, 341],
  ['B2B Consulting', 410, 901],
  ['B2B Insurance', 590, 600],
  ['B2B Construction Supplies', 212, 486],
  ['B2B Financial Services', 644, 1202],
  ['B2B Industrial IoT', 557, 788],
  ['B2B Business Law', 584, 1245],
  ['B2B Manufacturing & Distribution', 662, 905],
  ['B2B Medical Device', 501, 755],
  ['B2B Oil & Gas', 710, 1003],
  ['B2B Printed Circuit Board', 330, 658],
  ['B2B Point of Sale', 680, 841],
  ['B2C Addiction Treatment', 357, 506],
  ['B2C eCommerce/Retail', 87, 81],
  ['B2C Higher Education & College', 862, 1985],
  ['B2C Luxury Real Estate', 660, 1185],
  ['B2C Pharmaceutical', 196, 160],
]

/** First Page Sage, CAC by industry, 2021–22 edition, read in a copy: one agency's clients, without salespeople. */
export const firstPageSage2022: readonly Benchmark[] = table.flatMap(([segment, organic, paid]) => {
  const shared = {
    kpi: 'cac',
    unit: 'money',
    currency: 'USD',
    source: 'First Page Sage',
    via: '',
    year: '2021–22',
    population: 'clients of one agency',
    segment,
    grade: 'C',
    url: 'https://seowithdavid.com/cost-per-acquisition-by-industry/',
    same: [],
    note: 'no salespeople, e-mail, events, direct mail or outbound in the cost',
  } as const
  const id = `first-page-sage-2022-${segment.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
  return [
    {
      ...shared,
      id: `${id}-organic`,
      value: organic,
      definition: 'search engine optimisation and organic social media only, per customer',
      near: ['organic'],
    },
    {
      ...shared,
      id: `${id}-paid`,
      value: paid,
      definition: 'pay-per-click, search advertising and paid social media only, per customer',
      near: ['paid'],
    },
  ]
})

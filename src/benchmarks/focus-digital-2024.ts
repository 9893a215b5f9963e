import type { Benchmark } from '../core/benchmark.js'

const table: readonly (readonly [segment: string, organic: number, paid: number])[] = [
  ['Accounting', 579.33, 1738],
  ['Healthcare', 365.62, 593.19],
  ['Retail', 41.36, 226.38],
  ['Automotive', 457.23, 903.86],
  ['Hotels', 70.6, 158.42],
  ['Fintech', 618.16, 955.34],
  ['Insurance', 121.98, 182.97],
  ['Financial Services', 1068.1, 1751.5],
  ['Real Estate', 1832.54, 2830.62],
  ['Legal', 740.06, 1073.83],
  ['Banking', 648.62, 1205.35],
  ['Software', 1522.39, 2174.86],
  ['Wealth Management', 11_833.82, 17_767.67],
]

/** Focus Digital, CAC by industry, 2024: agency data. Software is seven times First Page Sage's SaaS. */
export const focusDigital2024: readonly Benchmark[] = table.flatMap(([segment, organic, paid]) => {
  const shared = {
    kpi: 'cac',
    unit: 'money',
    currency: 'USD',
    source: 'Focus Digital',
    year: '2024',
    population: 'clients of one agency, method not described',
    segment,
    grade: 'C',
    url: 'https://focus-digital.co/?p=4999',
    same: [],
    note: 'other agencies publish several times less for the same industries',
  } as const
  const id = `focus-digital-2024-${segment.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
  return [
    {
      ...shared,
      id: `${id}-organic`,
      value: organic,
      definition: 'organic channels, e-mail and referrals included, per customer',
      near: ['organic'],
    },
    { ...shared, id: `${id}-paid`, value: paid, definition: 'paid channels per customer', near: ['paid'] },
  ]
})

import type { Benchmark } from '../core/benchmark.js'

const hour = 3_600_000

const shared = {
  kpi: 'response-time',
  source: 'Oldroyd, McElheran and Elkington, HBR',
  year: '2011',
  population: '2,241 US companies, one test lead each',
  segment: 'US companies',
  grade: 'A',
  url: 'https://www.researchgate.net/publication/298137032_The_short_life_of_online_sales_leads',
  same: [],
} as const

const odds = {
  ...shared,
  unit: 'multiple',
  population: '1.25 million leads of 29 B2C and 13 B2B firms',
  segment: 'web leads',
  near: [],
  note: 'observed, not tried out: leads that are answered sooner may be better ones',
} as const

/** Oldroyd, McElheran & Elkington, "The Short Life of Online Sales Leads", Harvard Business Review, March 2011. */
export const hbr2011: readonly Benchmark[] = [
  {
    ...shared,
    id: 'hbr-2011-answered-by',
    low: hour,
    high: 24 * hour,
    unit: 'duration',
    definition:
      'share of companies that had answered by then: 37% within an hour, 53% within a day, 77% ever; the median of all lies between',
    curve: [
      { x: hour, y: 0.37 },
      { x: 24 * hour, y: 0.53 },
      { x: 30 * 24 * hour, y: 0.77 },
    ],
    near: ['median'],
    note: 'a share of companies, not of leads',
  },
  {
    ...shared,
    id: 'hbr-2011-answered-mean',
    value: 42 * hour,
    unit: 'duration',
    definition: 'mean of those companies that answered within 30 days; 23% never did',
    near: ['answered-mean'],
    note: 'a share of companies, not of leads',
  },
  {
    ...odds,
    id: 'hbr-2011-within-an-hour',
    value: 7,
    definition: 'nearly so many times as likely to qualify a lead within an hour as an hour later',
  },
  {
    ...odds,
    id: 'hbr-2011-after-a-day',
    value: 60,
    definition: 'over so many times as likely to qualify a lead within an hour as after a day or more',
  },
]

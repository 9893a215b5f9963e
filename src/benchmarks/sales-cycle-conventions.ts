import type { Benchmark } from '../core/benchmark.js'

const month = 365.25 / 12

const bySize: readonly (readonly [segment: string, low: number, high: number])[] = [
  ['SMB', 14, 30],
  ['mid-market', 30, 90],
  ['enterprise', 90, 180],
]

const byContract: readonly (readonly [segment: string, low: number, high: number])[] = [
  ['ACV under $10K', 1, 2],
  ['ACV $10–25K', 2, 3],
  ['ACV $25–50K', 3, 4],
  ['ACV $50–100K', 4, 6],
  ['ACV $100–250K', 6, 9],
  ['ACV over $250K', 9, 12],
]

const slug = (segment: string): string =>
  segment
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')

const rule = {
  kpi: 'sales-cycle',
  unit: 'days',
  year: 'n/d',
  population: 'practitioners’ convention',
  grade: 'C',
  same: [],
  near: ['won-median', 'won-mean'],
} as const

/** Rules of thumb for the length of a sales cycle: conventions, not measurements. */
export const salesCycleConventions: readonly Benchmark[] = [
  ...bySize.map(([segment, low, high]) => ({
    ...rule,
    id: `revops-dictionary-cycle-${slug(segment)}`,
    low,
    high,
    source: 'RevOps Dictionary',
    segment,
    url: 'https://www.revopsdictionary.com/term/sales-cycle-length',
    definition: 'rule of thumb by size of customer',
    note: segment === 'enterprise' ? 'stated as 90–180+ days; convention, not data' : 'convention, not data',
  })),
  ...byContract.map(([segment, low, high]) => ({
    ...rule,
    id: `first-sales-cycle-${slug(segment)}`,
    low: low * month,
    high: high * month,
    source: 'FirstSales glossary',
    segment,
    url: 'https://firstsales.io/sales/glossary/average-sales-cycle',
    definition: 'rule of thumb by annual contract value, stated in months',
    note:
      segment === 'ACV over $250K' ? 'stated as 9–12+ months; convention, not data' : 'convention, not data',
  })),
]

import type { Benchmark } from '../core/benchmark.js'

const table: readonly (readonly [segment: string, touches: number])[] = [
  ['all industries', 28.87],
  ['Janitorial', 4.83],
  ['Office supplies', 6.89],
  ['Wholesale', 12.82],
  ['Business services', 16.9],
  ['Security systems', 20.92],
]

/** Focus Digital, touches for each purchase, 2025: to a purchase, and not to a meeting. */
export const focusDigital2025: readonly Benchmark[] = table.map(([segment, value]) => ({
  id: `focus-digital-2025-touches-${segment.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
  kpi: 'touchpoints',
  value,
  unit: 'number',
  source: 'Focus Digital',
  year: '2025',
  population: 'clients of one agency and third parties',
  segment,
  grade: 'C',
  url: 'https://focus-digital.co/average-touchpoints-per-purchase-by-industry',
  definition: 'touches for each purchase',
  same: [],
  near: [],
  note: 'to a purchase and not to a first meeting',
}))

import type { Benchmark } from '../core/benchmark.js'

const shared = {
  kpi: 'response-time',
  population: '939 companies claimed',
  segment: 'B2B',
  grade: 'C',
  same: [],
  near: [],
} as const

const speed = {
  ...shared,
  source: 'Optifai Speed-to-Lead',
  via: 'Aloware',
  year: '2026',
  url: 'https://aloware.com/blog/lead-response-time-benchmarks',
  note: 'the page states its own sample in two ways',
} as const

const close = {
  ...shared,
  unit: 'ratio',
  source: 'Optifai',
  via: 'Gangly',
  year: '2025–26',
  url: 'https://getgangly.com/blog/lead-response-time-impact',
  note: 'other copies of the same vendor say 21% and 2.3%',
} as const

/** Optifai, speed to lead, 2025–26, second-hand: copies contradict each other. */
export const optifai2026: readonly Benchmark[] = [
  {
    ...speed,
    id: 'optifai-2026-median',
    value: 42 * 3_600_000,
    unit: 'duration',
    definition: 'median time of response, of which leads is not said',
    near: ['answered-median'],
  },
  {
    ...speed,
    id: 'optifai-2026-within-5-min',
    value: 0.07,
    unit: 'ratio',
    definition: 'share answered within 5 minutes',
  },
  {
    ...speed,
    id: 'optifai-2026-after-a-day',
    value: 0.35,
    unit: 'ratio',
    definition: 'share answered after a day',
  },
  {
    ...close,
    id: 'optifai-2026-close-rate-5-min',
    value: 0.32,
    definition: 'close rate of leads answered within 5 minutes',
  },
  {
    ...close,
    id: 'optifai-2026-close-rate-day',
    value: 0.12,
    definition: 'close rate of leads answered after a day',
  },
]

import type { Benchmark } from '../core/benchmark.js'

const shared = {
  kpi: 'pipeline',
  unit: 'multiple',
  year: 'n/d',
  grade: 'C',
  definition: 'open value for each unit of the target, a convention',
  same: [],
  near: [],
} as const

const guidance = {
  ...shared,
  source: 'Clari and Outreach guidance',
  via: 'GASP wiki',
  population: 'a convention, not measured',
  url: 'https://gaspwiki.pages.dev/v1/metrics/sales',
} as const

/** Rules of thumb for pipeline coverage. No survey endorses them: what is needed is 1 ÷ the own win rate by value. */
export const coverageRules: readonly Benchmark[] = [
  {
    ...shared,
    id: 'coverage-rule-of-three',
    value: 3,
    source: 'rule of thumb',
    population: 'nobody',
    segment: 'all',
    url: 'https://omegapoint.systems/omega/benchmarks/pipeline-coverage-ratio',
    note: 'it is 1 ÷ 0.33: right for those who win a third of the value',
  },
  { ...guidance, id: 'coverage-guidance-smb', low: 2, high: 3, segment: 'small and medium business (SMB)' },
  { ...guidance, id: 'coverage-guidance-mid-market', low: 2.5, high: 4, segment: 'mid-market' },
  { ...guidance, id: 'coverage-guidance-enterprise', low: 3, high: 5, segment: 'enterprise' },
]

import { expect, it } from 'vitest'
import { compute, count, kpi } from '../../src/core/index.js'
import { by } from '../../src/core/measures/by.js'
import { currentStage, path } from '../../src/core/visit.js'

const paths = by(path, count('deals'))
const stages = by(currentStage, count('deals'))
const walks = kpi({
  id: 'walks',
  main: 'deals',
  unit: 'count',
  better: 'neither',
  range: 'all',
  step: 'month',
  segment: null,
  options: {},
  measures: { paths, stages },
  definitions: { n: { formula: 'n', value: (r) => r.of(paths).size, count: (r) => r.of(paths).size } },
  parts: {},
  furtherParts: (r) => Object.fromEntries([...r.of(paths), ...r.of(stages)]),
  views: {},
  layout: { tile: '', body: '', side: null },
})

const at = (stage: string, enteredAt: string): object => ({ stage, enteredAt })

const deals = [
  { id: 1, status: 'open', stages: [at('B', '2026-02-01'), at('A', '2026-01-01'), at('A', '2026-03-01')] },
  { id: 2, status: 'open', stage: 'B', stages: [at('A', '2026-01-01'), at('C', '2026-09-01')] },
  { id: 3, status: 'open', stage: 'C' },
  {
    id: 4,
    status: 'open',
    stage: 'C',
    stages: [at('A', '2026-01-01'), at('B', '2026-02-01'), at('C', '2026-09-01')],
  },
  { id: 5, status: 'lost' },
]
const { parts } = compute(walks, { deals }, { asOf: '2026-06-30', timeZone: 'UTC' })

it('holds the stages of a deal by first entry, as far as they were known, with the one it is in', () => {
  expect(parts).toMatchObject({ '["A","B"]': 3, '["C"]': 1, '[]': 1 })
})

it('ends in the stage the record names, but not in one it came to later', () => {
  // Deal 1 went back to A; deal 2 is in B, which its history lacks; deal 4 was still in B.
  expect(parts).toMatchObject({ A: 1, B: 2, C: 1 })
})

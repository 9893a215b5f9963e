import { describe, expect, it } from 'vitest'
import { compute, type ComputeOptions } from '../../src/core/index.js'
import { pipeline } from '../../src/kpis/pipeline.js'
import { kpiSuite } from './suite.js'

const on: ComputeOptions = { asOf: '2026-06-30', timeZone: 'UTC' }
const stages = ['Qualified', 'Demo', 'Proposal']
const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)

let next = 0
const open = (amount: number | null, more: object = {}): object => ({
  id: `deal ${next++}`,
  status: 'open',
  amount,
  ...more,
})
/** A closed deal that came as far as its `reached`-th stage. */
const closed = (status: 'won' | 'lost', reached: number, more: object = {}): object => ({
  id: `deal ${next++}`,
  status,
  amount: 100,
  createdAt: day(10),
  closedAt: day(60),
  stages: stages.slice(0, reached).map((stage, i) => ({ stage, enteredAt: day(10 + 10 * i) })),
  ...more,
})

const thirty = [
  ...times(10, () => open(30, { probability: 0.2 })),
  ...times(4, () => open(50, { probability: 0.5 })),
  ...times(2, () => open(100, { probability: 0.8 })),
]

describe('a pipeline of 700 in 16 deals against a target of 300', () => {
  const { parts, value, findings, alternatives } = compute(
    pipeline,
    { deals: thirty },
    { ...on, target: 300 },
  )

  it('is 700, 16 deals, and 320 weighted', () => {
    expect(value).toBe(700)
    expect(alternatives.map((a) => a.value)).toEqual([700, 16, expect.closeTo(320, 9)])
  })

  it('covers the target 2.33 times and makes it with chance 0.632429; p10, p50, p90 are 210, 330, 420', () => {
    expect(parts).toMatchObject({ target: 300, p10: 210, p50: 330, p90: 420 })
    expect(parts['coverage']).toBeCloseTo(7 / 3, 12)
    expect(parts['probabilityOfTarget']).toBeCloseTo(0.6324294021120006, 12)
  })

  it('hangs on its largest deal by a seventh: Σ shares² is (10·30² + 4·50² + 2·100²) / 700², as of 12.6 deals', () => {
    expect(parts['largestShare']).toBeCloseTo(1 / 7, 12)
    expect(parts['effectiveDeals']).toBeCloseTo(490_000 / 39_000, 12)
  })

  it('says the chance, and that the chances are the CRM’s own', () => {
    expect(ids(findings)).toEqual(['chance', 'chances-of-crm'])
  })
})

describe('the chance of a deal', () => {
  // Of 60 closed deals that were qualified 30 were won, of 40 with a demo 30: rates differ, little is drawn.
  const history = [
    ...times(200, () => closed('lost', 1)),
    ...times(100, () => closed('lost', 2)),
    ...times(300, () => closed('won', 3)),
  ]
  const deals = [
    ...history,
    open(100, { stage: 'Qualified', probability: 0.1 }),
    open(100, { stage: 'Demo', probability: 0.1 }),
  ]
  const result = compute(pipeline, { deals }, on)

  it('is what came of the closed deals that were in its stage: 300 of 600 and 300 of 400, drawn to their mean a little', () => {
    const chances = Object.fromEntries(result.segments.map(({ key, parts }) => [key, parts['chance'] ?? 0]))
    expect(chances['Qualified']).toBeCloseTo(0.5, 1)
    expect(chances['Demo']).toBeCloseTo(0.75, 1)
    expect(result.parts['weighted']).toBeCloseTo(
      100 * ((chances['Qualified'] ?? 0) + (chances['Demo'] ?? 0)),
      9,
    )
  })

  it('stands beside what the CRM would say: 20', () => {
    expect(result.parts['crmWeighted']).toBe(20)
    expect(ids(result.findings)).toEqual(expect.arrayContaining(['chances-of-stages', 'crm-weighted']))
  })

  it('needs coverage of 2 where half of the closed value was won', () => {
    expect(result.parts['requiredCoverage']).toBe(2)
  })

  it('is the share won of all closed deals without history and probability, and unknown before thirty have closed', () => {
    const bare = (n: number) => times(n, (i) => closed(i % 4 ? 'lost' : 'won', 0, { stages: null }))
    const of = (n: number) =>
      compute(pipeline, { deals: [...bare(n), open(100)] }, { ...on, definition: 'weighted' })
    expect([of(40).value, of(20).value]).toEqual([25, null])
    expect(of(20).caveats[0]?.id).toBe('no-chances')
  })

  it('reads 70 as 70 %', () => {
    expect(compute(pipeline, { deals: [open(100, { probability: 70 })] }, on).parts['weighted']).toBe(70)
  })
})

describe('a pipeline', () => {
  it('counts for the target only what is due in the period, after what is won in it already', () => {
    const deals = [
      open(100, { probability: 1, expectedCloseAt: '2026-06-30' }),
      open(100, { probability: 1, expectedCloseAt: '2026-05-01' }),
      open(400, { probability: 1, expectedCloseAt: '2026-09-01' }),
      { ...closed('won', 0), closedAt: '2026-05-05', amount: 50 },
    ]
    const { parts, findings } = compute(pipeline, { deals }, { ...on, range: 'this-quarter', target: 300 })
    expect(parts).toMatchObject({
      value: 600,
      remaining: 250,
      coverage: 0.8,
      probabilityOfTarget: 0,
      overdue: 1,
      p50: 200,
    })
    expect(findings).toContainEqual({ id: 'overdue', severity: 'warning', params: { count: 1, value: 100 } })
  })

  it('meets its target by what is won of it, not by what is open', () => {
    const won = (amount: number): object => ({ ...closed('won', 0), closedAt: '2026-05-05', amount })
    const met = (amount: number, range: string) =>
      compute(pipeline, { deals: [open(1000), won(amount)] }, { ...on, range, target: 300 }).target?.met
    expect([
      met(50, 'this-year'),
      met(400, 'this-year'),
      met(400, 'last-month'),
      met(50, 'last-month'),
    ]).toEqual([null, true, true, false])
  })

  it('has the whole target to win where there is no period', () => {
    const deals = [open(100, { probability: 0.5 }), closed('won', 0)]
    expect(compute(pipeline, { deals }, { ...on, target: 80 }).parts).toMatchObject({
      remaining: 80,
      coverage: 1.25,
    })
  })

  it('was what was open then: 1, then 2, then 1 deal at the end of each month', () => {
    const deals = [
      open(100, { createdAt: '2026-04-10' }),
      { id: 'x', status: 'won', amount: 70, createdAt: '2026-05-10', closedAt: '2026-06-10' },
    ]
    const of = (definition: string) =>
      compute(pipeline, { deals }, { ...on, definition, period: 'month' }).series.map(({ value }) => value)
    expect(of('count')).toEqual([1, 2, 1])
    expect(of('value')).toEqual([100, 170, 100])
  })

  it('has no target of money where it counts deals', () => {
    const data = { deals: thirty, targets: [{ kpi: 'pipeline', value: 300 }] }
    expect(compute(pipeline, data, on).target).toEqual({ value: 300, met: null })
    const counted = compute(pipeline, data, { ...on, definition: 'count' })
    expect(counted.target).toBeNull()
    expect(ids(counted.findings)).not.toContain('chance')
  })

  it('has a target in deals where it counts deals', () => {
    const goal = compute(pipeline, { deals: thirty }, { ...on, definition: 'count', target: 4 })
    expect(goal.parts['coverage']).toBe(4)
    expect(goal.parts['probabilityOfTarget']).toBeGreaterThan(0.8)
  })

  it('is by stage in order, with what each holds', () => {
    const deals = [
      open(10, { stage: 'Demo' }),
      open(20, { stage: 'Qualified' }),
      open(null, { stage: 'Demo' }),
    ]
    const { segments, dimension } = compute(pipeline, { deals }, { ...on, stages: 'Qualified, Demo' })
    expect([dimension, segments.map(({ key, value, count }) => [key, value, count])]).toEqual([
      'stage',
      [
        ['Qualified', 20, 1],
        ['Demo', 10, 2],
      ],
    ])
  })

  it('is not known, and not zero, where no open deal has an amount; zero where nothing is open', () => {
    const { value, parts, caveats } = compute(pipeline, { deals: [open(null)] }, on)
    expect([value, parts['noAmount'], caveats[0]?.id]).toEqual([null, 1, 'no-amounts'])
    expect(compute(pipeline, { deals: [closed('won', 1)] }, on).value).toBe(0)
  })

  it('of thirty thousand deals is as good as normal', () => {
    const deals = times(30_000, () => open(10, { probability: 0.5 }))
    const { parts } = compute(pipeline, { deals }, { ...on, target: 150_000 })
    expect(parts['probabilityOfTarget']).toBeCloseTo(0.5, 9)
    // σ = 10 √(30,000 / 4) = 866.03; 1.28155 σ = 1,109.86.
    expect(parts['p10']).toBeCloseTo(150_000 - 1109.86, 1)
  })
})

const owners = ['Ana', 'Ben']
const data = {
  deals: times(150, (i) => {
    const start = -150 + 2 * i
    const status = (['lost', 'won', 'open', 'lost', 'open'] as const)[i % 5] ?? 'open'
    const reached = status === 'won' ? 3 : 1 + (i % 3)
    return {
      id: `d${i}`,
      status: start > 110 ? 'open' : status,
      amount: i % 13 ? 500 + 41.5 * i : null,
      currency: 'EUR',
      probability: [0.1, 0.4, 0.7][i % 3],
      createdAt: day(start),
      closedAt: status === 'open' || start > 110 ? null : day(start + 40),
      expectedCloseAt: day(start + 60),
      stage: stages[reached - 1],
      stages: stages.slice(0, reached).map((stage, k) => ({ stage, enteredAt: day(start + 10 * k) })),
      owner: owners[i % 2],
    }
  }),
}

const soonWon = { ...closed('won', 0), closedAt: '2026-06-01', amount: 500 }

kpiSuite(pipeline, {
  data,
  cases: {
    'a target': { data: { deals: thirty }, options: { target: 300 } },
    'a target that is won': {
      data: { deals: [...thirty, soonWon] },
      options: { target: 300, range: 'this-quarter' },
    },
    'a target far off': { data, options: { target: 1e9 } },
    'a target at hand': { data, options: { target: 1000 } },
    'no amounts': { data: { deals: [open(null), open(null)] } },
    'no chances': { data: { deals: [open(1), open(2)] }, options: { definition: 'weighted' } },
    'some chances': { data: { deals: [open(1), open(2, { probability: 0.5 })] } },
    'one large deal': { data: { deals: [open(1), open(90, { probability: 0.5 })] } },
    'no history': {
      data: { deals: [...times(40, (i) => closed(i % 4 ? 'lost' : 'won', 0, { stages: null })), open(5)] },
    },
    'no dates': { data: { deals: [...data.deals, open(5)] } },
    'an order guessed': { data: { deals: times(9, (i) => open(5, { stage: stages[i % 2] })) } },
    'an export of closed deals': { data: { deals: times(40, () => closed('won', 3)) } },
    'a credit': { data: { deals: [open(-5), open(9)] } },
  },
  warns: {
    'records that have all ended': 'closed-only',
    'records that are all open': 'order-guessed',
    'numbers that are all negative': 'negative-amount',
    'required fields alone': 'no-amounts',
  },
})

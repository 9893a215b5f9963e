import { describe, expect, it } from 'vitest'
import { compute, type ComputeOptions } from '../../src/core/index.js'
import { funnel } from '../../src/kpis/funnel.js'
import { kpiSuite } from './suite.js'

const on: ComputeOptions = { asOf: '2026-06-30', timeZone: 'UTC' }
const stages = ['Qualified', 'Demo', 'Proposal']
const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10)

let next = 0
/** A deal that came as far as its `reached`-th stage, ten days in each, and then was won, was lost or is still there. */
const deal = (reached: number, status: 'won' | 'lost' | 'open', more: object = {}, start = 10): object => ({
  id: `deal ${next++}`,
  status,
  amount: 100,
  createdAt: day(start),
  closedAt: status === 'open' ? null : day(start + 10 * reached),
  stage: stages[reached - 1],
  stages: stages.slice(0, reached).map((stage, i) => ({ stage, enteredAt: day(start + 10 * i) })),
  ...more,
})
const lead = (more: object = {}): object => ({ id: `lead ${next++}`, createdAt: day(5), ...more })
const times = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))
const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)

// 100 deals: 40 lost qualified, 20 lost after a demo, 10 still there, 12 lost in a proposal, 18 won.
const hundred = [
  ...times(40, () => deal(1, 'lost')),
  ...times(20, () => deal(2, 'lost')),
  ...times(10, () => deal(2, 'open')),
  ...times(12, () => deal(3, 'lost')),
  ...times(18, () => deal(3, 'won')),
]

describe('the funnel of a hundred deals', () => {
  const result = compute(funnel, { deals: hundred }, on)
  const parts = result.segments.map((s) => s.parts)

  it('is 100 qualified, 60 with a demo, 30 with a proposal, 18 won: 18 % came through', () => {
    expect(result.segments.map(({ key, count }) => [key, count])).toEqual([
      ['Qualified', 100],
      ['Demo', 60],
      ['Proposal', 30],
      ['won', 18],
    ])
    expect(result.parts).toEqual({
      entered: 100,
      completed: 18,
      inside: 10,
      Qualified: 100,
      Demo: 60,
      Proposal: 30,
      won: 18,
    })
    expect([result.value, result.dimension]).toEqual([0.18, 'stage'])
  })

  it('went on: 60 of 100, 30 of 60 (of 50 that left the demo), 18 of 30', () => {
    expect(parts.map((p) => p['conversion'])).toEqual([0.6, 0.5, 0.6, null])
    expect(parts.map((p) => p['conversionOfLeft'])).toEqual([0.6, 0.6, 0.6, null])
  })

  it('stayed ten days in each stage, in the median', () => {
    expect(parts.map((p) => p['medianDays'])).toEqual([10, 10, 10, null])
  })

  it('gains by a point: 1 × 0.6 × 0.6 at first, 0.6 × 0.6 at the demo, 0.3 at the proposal; 100 each', () => {
    expect(parts.map((p) => p['pointDeals'])).toEqual(
      [0.36, 0.36, 0.3, null].map((x) => x && expect.closeTo(x, 12)),
    )
    expect(parts[2]?.['pointValue']).toBeCloseTo(30, 9)
  })

  it('says what is not decided, and that no stage leaks more than the others', () => {
    expect(ids(result.findings)).toEqual(['no-leak', 'undecided', 'point'])
    expect(result.findings[1]?.params).toEqual({ stage: 'Demo', far: 0.5, left: 0.6, here: 10 })
  })

  it('holds ten open deals now, all after a demo, beside 18 won and 72 lost', () => {
    const now = compute(funnel, { deals: hundred }, { ...on, definition: 'snapshot' })
    expect([now.value, now.unit]).toEqual([10, 'count'])
    expect(now.segments.map(({ key, count, value }) => [key, count, value])).toEqual([
      ['Qualified', 0, 0],
      ['Demo', 10, 10],
      ['Proposal', 0, 0],
      ['won', 18, 18],
      ['lost', 72, 72],
    ])
    expect(now.segments[1]?.parts['value']).toBe(1000)
  })
})

describe('a funnel', () => {
  it('leaks where clearly the fewest go on: 10 of 100 from qualified, then 8 of 10', () => {
    const deals = [
      ...times(90, () => deal(1, 'lost')),
      ...times(2, () => deal(2, 'lost')),
      ...times(8, () => deal(2, 'won')),
    ]
    const { findings } = compute(funnel, { deals }, on)
    expect(findings[0]).toMatchObject({ id: 'leak', params: { stage: 'Qualified', rate: 0.1, lost: 90 } })
  })

  it('counts a deal that skipped a stage as having passed it', () => {
    const skipped = deal(1, 'open', {
      stages: [{ stage: 'Proposal', enteredAt: day(20) }],
      stage: 'Proposal',
    })
    const { parts } = compute(funnel, { deals: [...hundred, skipped] }, on)
    expect(parts).toMatchObject({ Qualified: 101, Demo: 61, Proposal: 31 })
  })

  it('begins with leads: 50 new, 40 worked, 30 qualified, then their deals', () => {
    const worked = { respondedAt: day(6) }
    const leads = [
      ...times(10, () => lead()),
      ...times(10, () => lead({ ...worked, disqualifiedAt: day(8) })),
      ...times(30, () => lead({ ...worked, qualifiedAt: day(9) })),
    ]
    const deals = [...times(20, () => deal(1, 'lost')), ...times(10, () => deal(3, 'won'))]
    const { segments, value, parts } = compute(funnel, { leads, deals }, on)
    expect(segments.map(({ key, count }) => [key, count])).toEqual([
      ['newLead', 50],
      ['workedLead', 40],
      ['qualifiedLead', 30],
      ['Qualified', 30],
      ['Demo', 10],
      ['Proposal', 10],
      ['won', 10],
    ])
    expect(segments.map((s) => s.parts['conversion'])).toEqual([0.8, 0.75, null, 1 / 3, 1, 1, null])
    expect(segments[0]?.parts['medianDays']).toBe(1)
    expect([value, parts['entered']]).toEqual([0.2, 50])
  })

  it('names won deals as the system does where a stage says nothing else', () => {
    const deals = [
      ...times(3, (i) => ({ id: i, status: 'won', stage: 'Closed Won' })),
      { id: 9, status: 'open', stage: 'New' },
    ]
    expect(compute(funnel, { deals }, on).segments.map(({ key, count }) => [key, count])).toEqual([
      ['New', 4],
      ['Closed Won', 3],
    ])
  })

  it('has one stage where deals have none', () => {
    const deals = [
      { id: 1, status: 'won' },
      { id: 2, status: 'open' },
      { id: 3, status: 'lost' },
    ]
    const { segments } = compute(funnel, { deals }, on)
    expect(segments.map(({ key, count }) => [key, count])).toEqual([
      ['created', 3],
      ['won', 1],
    ])
  })

  it('takes the order an author names, and says when it had to guess', () => {
    const deals = times(30, (i) => ({ id: i, status: 'open', stage: ['B', 'A'][i % 2] }))
    const order = (options: object): string[] =>
      compute(funnel, { deals }, { ...on, ...options }).segments.map((s) => s.key)
    expect(order({ stages: 'B, A' })).toEqual(['B', 'A', 'won'])
    expect(ids(compute(funnel, { deals }, on).caveats)).toContain('order-guessed')
  })

  it('gives no share where more was won than came in', () => {
    const { value, caveats } = compute(funnel, { leads: [lead()], deals: hundred }, on)
    expect([value, caveats[0]?.id]).toEqual([null, 'more-won-than-leads'])
  })
})

const owners = ['Ana', 'Ben']
const many = times(120, (i) => {
  const start = -160 + 2 * i
  const status = (['lost', 'lost', 'won', 'open', 'lost'] as const)[i % 5] ?? 'lost'
  const more = { amount: i % 9 === 0 ? null : 500 + 37.5 * i, currency: 'EUR', owner: owners[i % 2] }
  return deal(status === 'won' ? 3 : 1 + (i % 3), start > 140 ? 'open' : status, more, start)
})
const people = times(90, (i) =>
  lead({
    createdAt: day(-150 + 3 * i),
    owner: owners[i % 2],
    respondedAt: i % 4 ? day(-149 + 3 * i) : null,
    qualifiedAt: i % 4 === 1 ? day(-140 + 3 * i) : null,
    disqualifiedAt: i % 4 === 2 ? day(-141 + 3 * i) : null,
  }),
)

const rich = times(100, (i) => lead(i < 5 ? { respondedAt: day(6), qualifiedAt: day(9) } : {}))
const slack = times(100, (i) =>
  lead({
    respondedAt: day(6),
    qualifiedAt: i < 15 ? day(9) : null,
    disqualifiedAt: i < 15 || i > 80 ? null : day(9),
  }),
)
const won = times(12, () => deal(3, 'won'))
const free = times(12, () => deal(3, 'won', { amount: null }))

kpiSuite(funnel, {
  data: { leads: people, deals: many },
  cases: {
    'a hundred deals': { data: { deals: hundred } },
    'a leak': { data: { deals: [...times(90, () => deal(1, 'lost')), ...times(12, () => deal(2, 'won'))] } },
    'new leads left alone': { data: { leads: rich, deals: won } },
    'worked leads in vain': { data: { leads: slack, deals: won } },
    'deals without amounts': {
      data: { deals: [...free, ...times(30, () => deal(1, 'lost', { amount: null }))] },
    },
    'leads without amounts': { data: { leads: rich, deals: free } },
    'worked leads without amounts': { data: { leads: slack, deals: free } },
    'more won than leads': { data: { leads: [lead()], deals: won } },
    'an order guessed': {
      data: { deals: times(30, (i) => ({ id: i, status: 'open', stage: ['B', 'A'][i % 2] })) },
    },
    'lost nowhere': { data: { deals: [...hundred, { id: 'x', status: 'lost' }] } },
  },
  warns: {
    'records that have all ended': 'closed-only',
    'records that are all open': 'order-guessed',
  },
})

import { describe, expect, it } from 'vitest'
import { compute, type Caveat, type KpiResult } from '../../src/core/index.js'
import { salesCycle } from '../../src/kpis/sales-cycle.js'
import { deals } from './deals.js'
import { kpiSuite } from './suite.js'

const on = { asOf: '2026-06-30', timeZone: 'UTC' } as const

const found = (list: readonly Caveat[], id: string): Caveat['params'] | undefined =>
  list.find((one) => one.id === id)?.params

const date = (from: string, days: number): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10)

/** One deal for each number of days, from a start. */
const lasting = (
  days: readonly number[],
  status: 'won' | 'lost',
  from = '2026-01-05',
  more: object = {},
): object[] => days.flatMap((n, i) => deals(1, status, from, date(from, n), { nr: i, ...more }))

const of = (data: readonly object[], more: object = {}): KpiResult =>
  compute(salesCycle, { deals: data }, { ...on, ...more })

describe('sales cycle', () => {
  it('of deals won after 10, 20, 30, 40 and 100 days: median 30, mean 40', () => {
    const data = [...lasting([10, 20, 30, 40, 100], 'won'), ...lasting([1, 1], 'lost')]
    expect(of(data).value).toBe(30)
    expect(of(data, { definition: 'won-mean' }).value).toBe(40)
    // The sample deviation is 35.36, over √5 is 15.81; Student’s t of 4 degrees of freedom is 2.776.
    expect(of(data, { definition: 'won-mean' }).interval?.low).toBeCloseTo(40 - 2.776445 * 15.811388, 4)
    expect(of(data).parts).toMatchObject({ won: 5, closed: 7, closedMedian: 20, closedMean: 202 / 7 })
  })

  it('counts whole days between local dates, however late in the day', () => {
    const data = deals(1, 'won', '2026-03-01T23:59:00Z', '2026-03-02T00:01:00Z')
    expect(of(data).value).toBe(1)
  })

  it('with open deals counted: 2 of 5 closed on day 10, 1 on day 20, 2 open for 30 days, so half by day 20', () => {
    const data = [...lasting([10, 10, 20], 'won', '2026-05-31'), ...deals(2, 'open', '2026-05-31')]
    const { value, parts } = of(data, { definition: 'any-close' })
    // After day 10 the curve stands at 0.6, after day 20 at 0.4.
    expect(value).toBe(20)
    expect(parts).toMatchObject({ kmMedian: 20, wonMedian: 10 })
  })

  it('is not known where fewer than half have closed, though won deals have a median', () => {
    const data = [...lasting([10, 20], 'won', '2026-05-31'), ...deals(8, 'open', '2026-05-31')]
    const result = of(data, { definition: 'any-close' })
    expect([result.value, result.parts['wonMedian']]).toEqual([null, 15])
    expect(found(result.caveats, 'half-not-closed')).toEqual({ n: 10 })
  })

  it('won by day 90 takes lost deals out of the race: 1 of 4 on day 10, then half of the half still open on day 20', () => {
    const ended: readonly (readonly [number, 'won' | 'lost' | 'open'])[] = [
      [10, 'won'],
      [15, 'lost'],
      [20, 'won'],
      [120, 'open'],
    ]
    const data = ended.flatMap(([days, status], i) =>
      status === 'open'
        ? deals(1, 'open', date('2026-06-30', -days), null, { nr: i })
        : lasting([days], status, '2026-01-05', { nr: i }),
    )
    // 1/4 on day 10; lost on day 15 leaves 1/2 open, two deals at risk: 1/4 + 1/2 × 1/2.
    expect(of(data).parts['wonByDay90']).toBeCloseTo(0.5, 12)
  })

  it('leaves out a deal won before it started, and counts it', () => {
    const data = [...lasting([10, 20, 30], 'won'), ...deals(1, 'won', '2026-03-10', '2026-03-08')]
    const result = of(data)
    expect([result.value, result.count]).toEqual([20, 3])
    expect(result.excluded).toMatchObject([{ reason: 'ends-before-start', count: 1 }])
  })

  it('takes the last close date of a reopened deal for none: it has been open since its start', () => {
    const data = [...lasting([10, 20, 30], 'won'), ...deals(1, 'open', '2026-03-02', '2026-03-05')]
    expect(of(data).curve?.at(-1)).toMatchObject({ x: 120, atRisk: 1 })
  })

  it('is split by stage where nothing else is known: half have left the first after 4 days', () => {
    const data = Array.from({ length: 12 }, (_, i) => ({
      id: `S${i}`,
      status: 'won',
      createdAt: '2026-03-01',
      closedAt: '2026-03-25',
      stages: [
        { stage: 'Demo', enteredAt: '2026-03-01' },
        { stage: 'Offer', enteredAt: '2026-03-05' },
      ],
    }))
    const { segments, dimension, findings } = of(data)
    expect(dimension).toBe('stage')
    expect(segments.map(({ key, value, count }) => [key, value, count])).toEqual([
      ['Demo', 4, 12],
      ['Offer', 20, 12],
    ])
    expect(found(findings, 'slowest-stage')).toEqual({ stage: 'Offer', days: 20, n: 12 })
  })

  it('tells segments apart only when they differ by more than chance', () => {
    const days = Array.from({ length: 30 }, (_, i) => 10 + i)
    const longer = days.map((n) => n + 40)
    const apart = [
      ...lasting(days, 'won', '2026-01-05', { source: 'Referral' }),
      ...lasting(longer, 'won', '2026-01-05', { source: 'Fair' }),
    ]
    expect(found(of(apart).findings, 'segments-apart')).toMatchObject({
      fast: 'Referral',
      fastDays: 24.5,
      slow: 'Fair',
      slowDays: 64.5,
    })
    const alike = [
      ...lasting(days, 'won', '2026-01-05', { source: 'Referral' }),
      ...lasting(days, 'won', '2026-02-05', { source: 'Fair' }),
    ]
    expect(found(of(alike).findings, 'segments-apart')).toBeUndefined()
  })
})

const months = [
  '2025-08',
  '2025-09',
  '2025-10',
  '2025-11',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-03',
  '2026-04',
  '2026-05',
]
const sound = months.flatMap((month, i) => [
  ...deals(2, 'won', `${month}-02`, date(`${month}-02`, 12 + i), { source: 'Referral' }),
  ...deals(1, 'lost', `${month}-05`, date(`${month}-05`, 20), { source: 'Referral' }),
  ...deals(1, 'won', `${month}-08`, date(`${month}-08`, 31), { source: 'Fair' }),
  {
    id: `open ${month}`,
    status: 'open',
    createdAt: `${month}-11`,
    source: 'Fair',
    stages: [{ stage: 'Demo', enteredAt: `${month}-11` }],
  },
])
const longer = Array.from({ length: 30 }, (_, i) => 50 + i)

kpiSuite(salesCycle, {
  data: { deals: sound },
  cases: {
    'segments apart': {
      data: {
        deals: [
          ...lasting(longer, 'won', '2026-01-05', { source: 'Fair' }),
          ...lasting(
            longer.map((n) => n - 40),
            'lost',
            '2026-01-05',
            { source: 'Web' },
          ),
        ],
      },
    },
    'most still open': {
      data: { deals: [...lasting(longer, 'won'), ...deals(90, 'open', '2026-01-05')] },
      options: { definition: 'won-median' },
    },
    'fewer than half closed': {
      data: { deals: [...lasting([10, 20], 'won', '2026-05-31'), ...deals(8, 'open', '2026-05-31')] },
      options: { definition: 'any-close' },
    },
    'old deals left open': {
      data: {
        deals: [...lasting(longer, 'won'), ...lasting(longer, 'lost'), ...deals(20, 'open', '2025-01-05')],
      },
    },
    'entered afterwards': {
      data: {
        deals: [
          ...lasting(
            Array.from({ length: 12 }, () => 0),
            'won',
          ),
          ...lasting([90, 200], 'won'),
        ],
      },
    },
    'two stages': {
      data: {
        deals: Array.from({ length: 12 }, (_, i) => ({
          id: `S${i}`,
          status: 'won',
          createdAt: '2026-03-01',
          closedAt: '2026-03-25',
          stages: [
            { stage: 'Demo', enteredAt: '2026-03-01' },
            { stage: 'Offer', enteredAt: '2026-03-05' },
          ],
        })),
      },
    },
    'dates missing': { data: { deals: [...lasting(longer, 'won'), ...deals(3, 'won', null, '2026-03-01')] } },
  },
  warns: {
    'records that have all ended': 'closed-only',
    'records that all end before they start': 'ends-before-start',
    'records that are all open': 'not-enough-data',
    'dates that are all the same': 'same-day',
  },
})

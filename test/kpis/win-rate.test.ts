import { describe, expect, it } from 'vitest'
import { compute, type Caveat } from '../../src/core/index.js'
import { winRate } from '../../src/kpis/win-rate.js'
import { deals, decided } from './deals.js'
import { kpiSuite } from './suite.js'

const on = { asOf: '2026-06-30', timeZone: 'UTC' } as const
const june = { ...on, range: 'this-month', period: 'month' } as const

const ids = (list: readonly Caveat[]): string[] => list.map(({ id }) => id)
const found = (list: readonly Caveat[], id: string): Caveat['params'] | undefined =>
  list.find((one) => one.id === id)?.params

/** Kitagawa's reference, five times as large: A 250 at 40 % → 100 at 42 %, B 250 at 10 % → 400 at 12 %. */
const mixed = [
  ...decided(100, 250, '2026-05-15', { owner: 'A' }),
  ...decided(25, 250, '2026-05-15', { owner: 'B' }),
  ...decided(42, 100, '2026-06-15', { owner: 'A' }),
  ...decided(48, 400, '2026-06-15', { owner: 'B' }),
]

/** The reps of the beta-binomial reference, 3 of 4 to 2 of 25. */
const reps = Object.entries({
  A: [3, 4],
  B: [12, 40],
  C: [9, 45],
  D: [1, 12],
  E: [20, 80],
  F: [14, 30],
  G: [2, 25],
}).flatMap(([owner, [won = 0, n = 0]]) => decided(won, n, '2026-06-15', { owner }))

describe('win rate', () => {
  it('is 81 of 263 closed: 0.308, 0.2553 to 0.3662 (Newcombe 1998), whatever is still open', () => {
    const data = [...decided(81, 263, '2026-06-15'), ...deals(40, 'open', '2026-06-01')]
    const result = compute(winRate, { deals: data }, on)
    expect(result.value).toBeCloseTo(81 / 263, 12)
    expect(result.interval?.low).toBeCloseTo(0.255289, 6)
    expect(result.interval?.high).toBeCloseTo(0.36621, 6)
    expect(result.parts).toMatchObject({ won: 81, lost: 182, open: 40, created: 303 })
  })

  it('is not known, and not 0, where nothing has closed', () => {
    const result = compute(winRate, { deals: deals(30, 'open', '2026-06-01') }, on)
    expect([result.value, result.parts['closedRate'], result.caveats[0]?.id]).toEqual([
      null,
      null,
      'not-enough-data',
    ])
  })

  it('of a cohort counts deals as old as the 90th percentile of closing: 10 days, so 4 won of 8', () => {
    const data = [
      ...deals(4, 'won', '2026-05-01', '2026-05-11'),
      ...deals(2, 'lost', '2026-05-01', '2026-05-11'),
      ...deals(2, 'open', '2026-05-01'),
      ...deals(5, 'open', '2026-06-25'),
    ]
    const result = compute(winRate, { deals: data }, { ...on, definition: 'cohort' })
    expect(result.value).toBe(0.5)
    expect(result.parts).toMatchObject({ cohort: 8, cohortWon: 4 })
    expect(found(result.caveats, 'immature')).toEqual({ count: 5, days: 10 })
  })

  it('by value weighs the amounts: 900 of 1,000 is 90 % where 1 of 2 is 50 %, known as well as (1000)² / (900² + 100²) = 1.22 deals', () => {
    const data = [
      ...deals(1, 'won', '2026-05-01', '2026-06-11', { amount: 900 }),
      ...deals(1, 'lost', '2026-05-01', '2026-06-11', { amount: 100 }),
    ]
    const result = compute(winRate, { deals: data }, { ...on, definition: 'value' })
    expect(result.value).toBeCloseTo(0.9, 12)
    expect(result.parts).toMatchObject({ closedRate: 0.5, wonValue: 900, lostValue: 100 })
    // Wilson with n = 1.2195, p = 0.9: (0.9 + 1.575 - 1.96 √(0.0738 + 0.6458)) / 4.15.
    expect(result.interval?.low).toBeCloseTo(0.1958, 4)
  })

  it('by value is not known where no lost deal has an amount', () => {
    const data = [
      ...deals(20, 'won', '2026-05-01', '2026-06-11', { amount: 900 }),
      ...deals(10, 'lost', '2026-05-01', '2026-06-11', { amount: 0 }),
    ]
    const result = compute(winRate, { deals: data }, { ...on, definition: 'value' })
    expect(result.value).toBeNull()
    expect(found(result.caveats, 'lost-without-amount')).toEqual({ count: 10, lost: 10 })
  })

  it('in the end counts open deals as open: of 10, 2 won on day 5, 1 lost on day 6, 7 open for 20 days', () => {
    const data = [
      ...deals(2, 'won', '2026-06-10', '2026-06-15'),
      ...deals(1, 'lost', '2026-06-10', '2026-06-16'),
      ...deals(7, 'open', '2026-06-10'),
    ]
    const result = compute(winRate, { deals: data }, { ...on, definition: 'eventual' })
    expect(result.value).toBeCloseTo(0.2, 12)
    expect(result.curve?.map(({ x, y, atRisk }) => [x, Number(y.toFixed(12)), atRisk])).toEqual([
      [5, 0.2, 10],
      [6, 0.2, 8],
      [20, 0.2, 7],
    ])
  })

  it('fell from 25 % to 18 %: +2 points of the reps’ own, −9 of their mix, and every rep rose', () => {
    const result = compute(winRate, { deals: mixed }, june)
    const params = found(result.findings, 'mix-reverses')
    expect(params).toMatchObject({ dimension: 'owner' })
    expect(params?.['change']).toBeCloseTo(-0.07, 12)
    expect(params?.['rate']).toBeCloseTo(0.02, 12)
    expect(params?.['mix']).toBeCloseTo(-0.09, 12)
    expect(result.change?.verdict).toBe('signal')
  })

  it('of reps is drawn to the mean before it is compared: 3 of 4 from 0.75 to 0.364 (0.173 to 0.581)', () => {
    const { segments } = compute(winRate, { deals: reps }, on)
    const parts = segments.find(({ key }) => key === 'A')?.parts
    expect(parts?.['shrunk']).toBeCloseTo(0.3638936060713634, 5)
    expect(parts?.['shrunkLow']).toBeCloseTo(0.17265556005813254, 4)
    expect(parts?.['shrunkHigh']).toBeCloseTo(0.5812171245286016, 4)
  })

  it('ranks nobody whose interval overlaps another’s, and nobody of fewer than ten deals', () => {
    const apart = [
      ...decided(90, 100, '2026-06-15', { owner: 'A' }),
      ...decided(52, 100, '2026-06-15', { owner: 'B' }),
      ...decided(48, 100, '2026-06-15', { owner: 'C' }),
      ...decided(5, 100, '2026-06-15', { owner: 'D' }),
      ...decided(9, 9, '2026-06-15', { owner: 'E' }),
    ]
    const { segments, findings } = compute(winRate, { deals: apart }, on)
    expect(segments.map(({ key, parts }) => [key, parts['rank']])).toEqual([
      ['A', 1],
      ['B', null],
      ['C', null],
      ['D', 4],
      ['E', null],
    ])
    expect(found(findings, 'first')).toMatchObject({ key: 'A', n: 100 })
    expect(found(findings, 'last')).toMatchObject({ key: 'D', n: 100 })
    expect(ids(compute(winRate, { deals: reps }, on).findings)).toContain('no-order')
  })

  it('says how many more deals would tell it from its target: 20 % of 100 against 25 % takes 289', () => {
    // n (p - t)² > z² t (1 - t): 3.8415 × 0.1875 / 0.0025 = 288.1.
    const { findings, target } = compute(
      winRate,
      { deals: decided(20, 100, '2026-06-15') },
      { ...on, target: 0.25 },
    )
    expect(target).toEqual({ value: 0.25, met: false })
    expect(found(findings, 'target-untold')).toEqual({ more: 189, target: 0.25 })
  })
})

const quarters = [
  '2025-01',
  '2025-02',
  '2025-04',
  '2025-05',
  '2025-07',
  '2025-08',
  '2025-10',
  '2025-11',
  '2026-01',
  '2026-04',
]
const sound = quarters.flatMap((month, i) => [
  ...deals(3, 'won', `${month}-02`, `${month}-24`, { owner: 'Ada', amount: 1000 + i }),
  ...deals(2, 'lost', `${month}-05`, `${month}-20`, { owner: 'Ada', amount: 800 }),
  ...deals(2, 'won', `${month}-08`, `${month}-28`, { owner: 'Bo', amount: 500 }),
  ...deals(3, 'lost', `${month}-09`, `${month}-27`, { owner: 'Bo', amount: 900 }),
  ...deals(1, 'open', `${month}-11`, null, { owner: 'Bo', amount: 700 }),
])

kpiSuite(winRate, {
  data: { deals: sound },
  cases: {
    'every rep rises and the total falls': { data: { deals: mixed }, options: june },
    'one rep falls': {
      data: {
        deals: [
          ...decided(30, 50, '2026-05-15', { owner: 'A' }),
          ...decided(20, 50, '2026-05-15', { owner: 'B' }),
          ...decided(20, 50, '2026-06-15', { owner: 'A' }),
          ...decided(21, 50, '2026-06-15', { owner: 'B' }),
          ...decided(40, 100, '2025-06-15', { owner: 'B' }),
        ],
      },
      options: june,
    },
    'a better June': {
      data: { deals: [...decided(60, 100, '2026-06-15'), ...decided(20, 100, '2025-06-15')] },
      options: june,
    },
    'reps apart': {
      data: {
        deals: [
          ...decided(90, 100, '2026-06-15', { owner: 'A' }),
          ...decided(10, 100, '2026-06-15', { owner: 'B' }),
        ],
      },
    },
    'old deals left open': {
      data: { deals: [...decided(30, 60, '2025-02-10'), ...deals(20, 'open', '2025-01-10')] },
    },
    'large deals won': {
      data: {
        deals: [
          ...deals(30, 'won', '2025-01-10', '2026-06-15', { amount: 1000 }),
          ...deals(30, 'lost', '2025-01-10', '2026-06-15', { amount: 100 }),
        ],
      },
    },
    'large deals lost': {
      data: {
        deals: [
          ...deals(30, 'won', '2025-01-10', '2026-06-15', { amount: 100 }),
          ...deals(30, 'lost', '2025-01-10', '2026-06-15', { amount: 1000 }),
        ],
      },
    },
    'lost deals without amounts': {
      data: {
        deals: [
          ...deals(30, 'won', '2025-01-10', '2026-06-15', { amount: 100 }),
          ...deals(20, 'lost', '2025-01-10', '2026-06-15'),
          ...deals(10, 'lost', '2025-01-10', '2026-06-15', { amount: 100 }),
        ],
      },
      options: { definition: 'value' },
    },
    'won deals alone': {
      data: { deals: [...decided(30, 30, '2026-06-15'), ...deals(5, 'open', '2026-06-01')] },
    },
    'a cohort partly too young': {
      data: { deals: [...decided(20, 40, '2025-02-10'), ...deals(5, 'open', '2026-06-25')] },
      options: { definition: 'cohort' },
    },
    'a month too young': {
      data: { deals: [...decided(20, 40, '2025-02-10'), ...deals(5, 'open', '2026-06-25')] },
      options: { ...june, definition: 'eventual' },
    },
    'closed without a date': {
      data: { deals: [...decided(20, 60, '2026-06-15'), ...deals(3, 'won', '2026-05-10')] },
      options: june,
    },
  },
  warns: {
    'records that have all ended': 'closed-only',
    'records that all end before they start': 'ends-before-start',
  },
})

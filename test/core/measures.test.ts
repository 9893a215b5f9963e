import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  all,
  by,
  count,
  distinct,
  durations,
  fieldsOf,
  fold,
  histogram,
  kpi,
  max,
  merge,
  min,
  records,
  sum,
  top,
  tuples,
  compute,
  type Kpi,
  type Measure,
} from '../../src/core/index.js'
import { daysUntil } from '../../src/core/moments.js'

const deal = fieldsOf('deals')
const time = daysUntil(deal.createdAt, deal.closedAt)

const measures = {
  count: count('deals').at(deal.createdAt),
  sum: sum(deal.amount).at(deal.createdAt),
  min: min(deal.amount).at(deal.createdAt),
  max: max(deal.amount),
  histogram: histogram(deal.amount).at(deal.createdAt),
  durations: durations(time, deal.status),
  distinct: distinct(deal.owner).at(deal.closedAt),
  tuples: tuples(deal.owner, deal.amount).at(deal.createdAt),
  top: top(3, deal.amount),
  by: by(deal.owner, sum(deal.amount)).at(deal.createdAt),
  all: by(deal.owner, all({ n: count('deals'), sum: sum(deal.amount).where(deal.status.is('won')) })),
}

function kpiOf(measures: Readonly<Record<string, Measure<unknown>>>): Kpi {
  return kpi({
    id: 'example',
    main: 'deals',
    unit: 'count',
    better: 'higher',
    range: 'all',
    step: 'month',
    segment: null,
    options: {},
    measures,
    definitions: { only: { formula: 'n', value: () => 1, count: () => 1 } },
    parts: { n: { unit: 'count', of: () => 1 } },
    views: {},
    layout: { tile: '', body: '', side: null },
  })
}

const example = kpiOf(measures)
const options = { asOf: '2024-06-30', timeZone: 'UTC', segment: 'product' }

const date = fc
  .integer({ min: 0, max: 600 })
  .map((n) => new Date(Date.UTC(2023, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))
const deals = fc
  .array(
    fc.record({
      status: fc.constantFrom('open', 'won', 'lost'),
      amount: fc.option(fc.double({ min: -1e6, max: 1e9, noNaN: true })),
      createdAt: fc.option(date),
      closedAt: fc.option(date),
      owner: fc.constantFrom('Ayşe', 'Bo', null),
      product: fc.constantFrom('P', 'Q', null),
    }),
    { maxLength: 40 },
  )
  .map((rows) => rows.map((row, i) => ({ ...row, id: String(i) })))

describe('every measure', () => {
  it('gives the same state for any split and order of the records', () => {
    fc.assert(
      fc.property(deals, fc.infiniteStream(fc.boolean()), (rows, coins) => {
        const sides = rows.map((row) => [row, coins.next().value === true] as const)
        const left = sides.filter(([, side]) => side).map(([row]) => row)
        const right = sides.filter(([, side]) => !side).map(([row]) => row)
        const whole = fold(example, { deals: rows.slice().reverse() }, options)
        const merged = merge(
          fold(example, { deals: right }, options),
          fold(example, { deals: left }, options),
        )
        expect(JSON.stringify(merged)).toBe(JSON.stringify(whole))
      }),
      { numRuns: 150 },
    )
  })

  it('merges in any order of three', () => {
    fc.assert(
      fc.property(deals, deals, deals, (a, b, c) => {
        const named = (rows: typeof a, prefix: string): ReturnType<typeof fold> =>
          fold(example, { deals: rows.map((r) => ({ ...r, id: prefix + r.id })) }, options)
        const [x, y, z] = [named(a, 'a'), named(b, 'b'), named(c, 'c')]
        expect(JSON.stringify(merge(merge(x, y), z))).toBe(JSON.stringify(merge(x, merge(z, y))))
      }),
      { numRuns: 60 },
    )
  })
})

/** What one measure says of all the records. */
function of<F>(measure: Measure<F>, rows: readonly unknown[]): F | undefined {
  let answer: F | undefined
  const probe = {
    ...kpiOf({ measure }),
    definitions: {
      only: {
        formula: 'n',
        value: (r: Parameters<Kpi['definitions'][string]['value']>[0]) => {
          answer = r.whole(measure)
          return 1
        },
        count: () => 1,
      },
    },
  }
  compute(probe, { deals: rows }, { asOf: '2024-06-30', timeZone: 'UTC' })
  return answer
}

const row = (amount: number | null, owner: string | null = null, status = 'open'): object => ({
  id: `${amount} ${owner} ${status}`,
  status,
  amount,
  owner,
})

describe('sum(quantity)', () => {
  it('does not depend on the order of additions', () => {
    const values = [0.1, 0.2, 0.3, 1e9, -1e9, 1.429999948]
    expect(
      of(
        sum(deal.amount),
        values.map((x) => row(x)),
      ),
    ).toEqual(
      of(
        sum(deal.amount),
        values.toReversed().map((x) => row(x)),
      ),
    )
    expect(of(sum(deal.amount), [row(0.1), row(0.2)])).toEqual({ total: 0.3, known: 2 })
  })

  it('of nothing known is 0 of 0', () => {
    expect(of(sum(deal.amount), [row(null)])).toEqual({ total: 0, known: 0 })
  })
})

describe('histogram(quantity)', () => {
  it('keeps values exactly while they are few', () => {
    expect(of(histogram(deal.amount), [row(3, 'a'), row(1), row(3, 'b'), row(null)])).toEqual({
      values: [1, 3],
      counts: [1, 2],
      binned: false,
    })
  })

  it('keeps many values in bins within 1 % and says so', () => {
    const many = Array.from({ length: 12_000 }, (_, i) => row(1000 + i * 7))
    const h = of(histogram(deal.amount), many)
    expect(h?.binned).toBe(true)
    expect(h?.counts.reduce((a, b) => a + b, 0)).toBe(12_000)
    expect(h?.values.every((v) => v >= 990 && v <= 86_000 * 1.01)).toBe(true)
    const middle = 1000 + 6000 * 7
    const at =
      h?.counts.reduce<[number, number]>(
        ([sum, found], n, i) => [sum + n, sum < 6000 ? (h.values[i] ?? 0) : found],
        [0, 0],
      )[1] ?? 0
    expect(Math.abs(at / middle - 1)).toBeLessThan(0.02)
  })
})

it('tuples(…), top(n, …), distinct(…), min and max read records in a fixed order', () => {
  const rows = [row(2, 'b'), row(9, 'a'), row(5, null), row(null, 'b')]
  expect(of(tuples(deal.owner, deal.amount), rows)).toEqual([
    [null, 5],
    ['a', 9],
    ['b', null],
    ['b', 2],
  ])
  expect(of(top(2, deal.amount), rows)?.map(([value]) => value)).toEqual([9, 5])
  expect(of(distinct(deal.owner), rows)).toEqual(['a', 'b'])
  expect([of(min(deal.amount), rows), of(max(deal.amount), rows), of(min(deal.amount), [])]).toEqual([
    2,
    9,
    null,
  ])
})

it('by(key, all({…})) carries several measures for every value of a key', () => {
  const rows = [row(2, 'b', 'won'), row(9, 'a'), row(5, 'b')]
  expect(of(measures.all, rows)).toEqual(
    new Map([
      ['a', { n: 1, sum: { total: 0, known: 0 } }],
      ['b', { n: 2, sum: { total: 2, known: 1 } }],
    ]),
  )
})

it('KPIs that share records report only what they themselves could not use', () => {
  const rows = records({
    deals: [{ id: 'a', status: 'won', createdAt: '2024-02-01', closedAt: '2024-01-01' }],
  })
  const reasonsOf = (measure: Measure<unknown>): string[] =>
    compute(kpiOf({ measure }), rows, { asOf: '2024-06-30', timeZone: 'UTC' }).excluded.map(
      ({ reason }) => reason,
    )
  expect([
    reasonsOf(count('deals')),
    reasonsOf(measures.durations),
    reasonsOf(count('deals')),
    reasonsOf(measures.durations),
  ]).toEqual([[], ['ends-before-start'], [], ['ends-before-start']])
})

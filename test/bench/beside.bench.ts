import { desc, escape, op, table } from 'arquero'
import crossfilter from 'crossfilter2'
import { rollup } from 'd3-array'
import { compute, records } from '../../src/core/index.js'
import { winRate } from '../../src/kpis/win-rate.js'
import { deals } from './deals.js'
import type { Bench } from './measure.js'

interface Row {
  readonly status: string
  readonly owner: string
  readonly source: string
  readonly month: string
}
interface Sum {
  readonly won: number
  readonly n: number
}

const count = 1_000_000
const raw = deals(count)
const read = records({ deals: raw })
/** What the others are asked of: closed deals with their month, as somebody who uses them would have prepared it. */
const rows: readonly Row[] = raw.flatMap(({ status, owner, source, closedAt }) =>
  typeof closedAt === 'string'
    ? [{ status: String(status), owner: String(owner), source: String(source), month: closedAt.slice(0, 7) }]
    : [],
)

const columns = table({
  won: rows.map(({ status }) => (status === 'won' ? 1 : 0)),
  owner: rows.map(({ owner }) => owner),
  source: rows.map(({ source }) => source),
  month: rows.map(({ month }) => month),
})
const crossed = crossfilter([...rows])
const byOwner = crossed.dimension(({ owner }) => owner)
const bySource = crossed.dimension(({ source }) => source)
const months = crossed
  .dimension(({ month }) => month)
  .group<string, Sum>()
  .reduce(
    ({ won, n }, { status }) => ({ won: won + (status === 'won' ? 1 : 0), n: n + 1 }),
    ({ won, n }, { status }) => ({ won: won - (status === 'won' ? 1 : 0), n: n - 1 }),
    () => ({ won: 0, n: 0 }),
  )

const cut = { asOf: '2026-01-01', timeZone: 'UTC', period: 'month', segment: 'product' } as const
compute(winRate, read, cut)

let round = -1
/** Another owner and source in each round, so that nobody answers from memory. */
const owner = (): string => `Owner ${round % 10}`
const source = (): string => `Source ${(round % 10) % 6}`

export default {
  title: `The win rate by month of one owner's deals from one source, of ${count.toLocaleString('en')}`,
  rounds: 9,
  cases: {
    'd3.rollup of the rows that pass': () => {
      round++
      return rollup(
        rows.filter((row) => row.owner === owner() && row.source === source()),
        (group) => group.filter(({ status }) => status === 'won').length / group.length,
        ({ month }) => month,
      )
    },
    arquero: () =>
      columns
        .filter(escape((row: Row) => row.owner === owner() && row.source === source()))
        .groupby('month')
        .rollup({ rate: (d: { won: number }) => op.mean(d.won) })
        .orderby(desc('month'))
        .objects(),
    'crossfilter2, by its indices': () => {
      byOwner.filterExact(owner())
      bySource.filterExact(source())
      return months.all()
    },
    'the card: rates, intervals, series, segments, notes': () =>
      compute(winRate, read, { ...cut, filter: { owner: owner(), source: source() } }),
    'the card by another segment': () =>
      compute(winRate, read, {
        ...cut,
        segment: round % 2 ? 'source' : 'owner',
        range: `trailing-${round + 2}-months`,
      }),
    'the card by another period': () =>
      compute(winRate, read, {
        ...cut,
        period: round % 2 ? 'quarter' : 'week',
        range: `trailing-${round + 2}-months`,
      }),
  },
} satisfies Bench

import { compute, records, type Step } from '../../src/core/index.js'
import { winRate } from '../../src/kpis/win-rate.js'
import { deals } from './deals.js'
import type { Bench } from './measure.js'

const text = JSON.stringify(deals(300_000))
const read = records({ deals: deals(300_000) })
const cut = { asOf: '2025-10-01', timeZone: 'UTC', period: 'month', segment: 'owner' } as const

// What a reader does with a card that stands: nothing is read again.
compute(winRate, read, cut)

/** Each round asks for what nobody asked for before, but for the last case. */
let round = 0
const periods: readonly Step[] = ['quarter', 'week', 'year', 'day']
const ranges = ['last-quarter', 'this-year', 'last-year', 'last-month', 'year-to-date', 'trailing-6-months']

export default {
  title: 'Another cut of 300,000 deals that were read',
  cases: {
    'JSON.parse of the deals, once': () => {
      round++
      return JSON.parse(text)
    },
    'another period': () =>
      compute(winRate, read, { ...cut, period: periods[round % 4], range: `trailing-${round}-months` }),
    'another segment': () =>
      compute(winRate, read, {
        ...cut,
        segment: round % 2 ? 'product' : 'source',
        range: `trailing-${round}-months`,
      }),
    'another range': () => compute(winRate, read, { ...cut, range: ranges[round % ranges.length] }),
    'a filter': () => compute(winRate, read, { ...cut, filter: { owner: `Owner ${round % 10}` } }),
    'a cut asked for before': () => compute(winRate, read, { ...cut, segment: 'product', period: 'quarter' }),
  },
} satisfies Bench

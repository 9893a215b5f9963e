import { compute, records } from '../../src/core/index.js'
import { winRate } from '../../src/kpis/win-rate.js'
import { deals } from './deals.js'
import type { Bench } from './measure.js'

const text = JSON.stringify(deals(300_000))
const read = records({ deals: deals(300_000) })
const cut = { asOf: '2026-01-01', timeZone: 'UTC', period: 'month', segment: 'owner' } as const

// What a reader does with a card that stands: nothing is read again.
compute(winRate, read, cut)

export default {
  title: 'Another cut of 300,000 deals that were read',
  cases: {
    'JSON.parse of the deals, once': () => JSON.parse(text),
    'another period': () => compute(winRate, read, { ...cut, period: 'quarter' }),
    'another segment': () => compute(winRate, read, { ...cut, segment: 'product' }),
    'another range': () => compute(winRate, read, { ...cut, range: 'last-quarter' }),
    'a filter': () => compute(winRate, read, { ...cut, filter: { owner: 'Owner 3' } }),
  },
} satisfies Bench

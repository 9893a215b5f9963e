import { compute } from '../../src/core/index.js'
import { winRate } from '../../src/kpis/win-rate.js'
import { deals } from './deals.js'
import type { Bench } from './measure.js'

const text = JSON.stringify(deals(300_000))

const parse = (): unknown[] => {
  const rows: unknown = JSON.parse(text)
  return Array.isArray(rows) ? rows : []
}

export default {
  title: 'Win rate by month and owner of 300,000 deals',
  cases: {
    'JSON.parse': parse,
    'JSON.parse and compute': () =>
      compute(winRate, { deals: parse() }, { asOf: '2026-01-01', period: 'month', segment: 'owner' }),
  },
} satisfies Bench

import { compute, records, type KpiResult } from '../../src/core/index.js'
import { salesCycle } from '../../src/kpis/sales-cycle.js'
import { winRate } from '../../src/kpis/win-rate.js'
import { draws } from './draws.js'
import { known, mean, percent, type Trial } from './trial.js'

/** A company that has sold for 24 months, with deals that only we know the end of. */
interface Deal {
  readonly id: string
  readonly created: number
  readonly days: number
  readonly won: boolean
}

const last = 730
const start = Date.UTC(2024, 0, 1)
const date = (day: number): string => new Date(start + day * 86_400_000).toISOString().slice(0, 10)
const on = { asOf: date(last), timeZone: 'UTC' } as const

/** `atFirst` deals are created in the first month. 22 % are won in the end; days are log-normal, with a median of 75 to a win and 120 to a loss. */
export function company(growth: number, seed: number, atFirst = 60): readonly Deal[] {
  const by = draws(seed)
  return Array.from({ length: 24 }, (_, month) =>
    Array.from({ length: Math.round(atFirst * (1 + growth) ** month) }, (__, i): Deal => {
      const won = by.chance(0.22)
      return {
        id: `${month}-${i}`,
        created: Math.floor(((month + by.uniform()) * last) / 24),
        days: Math.round(by.logNormal(won ? 75 : 120, 0.7)),
        won,
      }
    }),
  ).flat()
}

function seen({ id, created, days, won }: Deal): object {
  const closed = created + days <= last
  return {
    id,
    createdAt: date(created),
    status: closed ? (won ? 'won' : 'lost') : 'open',
    closedAt: closed ? date(created + days) : null,
  }
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const at = (curve: KpiResult['curve'], day: number): number => known(curve?.findLast(({ x }) => x <= day)?.y)

/** The truth and what cards say, of one company. */
export function told(deals: readonly Deal[]): Readonly<Record<string, number>> {
  const data = records({ deals: deals.map(seen) })
  const closedLately = { ...on, from: date(last - 89), to: date(last + 1) }
  const createdLately = { ...on, from: date(last - 179), to: date(last + 1) }
  const isWon = (deal: Deal): boolean => deal.won && deal.created + deal.days <= last
  const recent = deals.filter(({ created }) => created > last - 180)
  const newest = deals.filter(({ created }) => created > last - 90)
  const eventual = compute(winRate, data, { ...createdLately, definition: 'eventual' })
  const cycle = compute(salesCycle, data, { ...on, definition: 'any-close' })
  const won = deals.filter((deal) => deal.won)
  return {
    'won in the end: truth': won.length / deals.length,
    'won of closed, last 90 days': known(compute(winRate, data, closedLately).value),
    'won so far of created, last 90 days': newest.filter(isWon).length / newest.length,
    'won by day 120: truth': won.filter(({ days }) => days <= 120).length / deals.length,
    'won by day 120, naive, created last 180 days':
      recent.filter((deal) => isWon(deal) && deal.days <= 120).length / recent.length,
    'won by day 120, open counted, created last 180 days': at(eventual.curve, 120),
    'days to a win: truth': mean(won.map(({ days }) => days)),
    'days to a win, won last 90 days': known(
      compute(salesCycle, data, { ...closedLately, definition: 'won-mean' }).value,
    ),
    'days to a win, won so far of created, last 180 days': mean(recent.filter(isWon).map(({ days }) => days)),
    'half closed by day: truth': middle(deals.map(({ days }) => days)),
    'half closed by day, closed last 90 days': known(
      compute(salesCycle, data, closedLately).parts['closedMedian'],
    ),
    'half closed by day, open counted': known(cycle.value),
  }
}

const seeds = 100

/** What growth does to numbers of closed deals, and not to those that count the open ones. */
export const growth: Trial = {
  title: `A company that grows: means of ${seeds} runs of 24 months`,
  columns: ['flat', '+5 % a month', '+10 % a month'],
  rows() {
    const runs = [0, 0.05, 0.1].map((rate) =>
      Array.from({ length: seeds }, (_, i) => told(company(rate, i + 1))),
    )
    return Object.keys(runs[0]?.[0] ?? {}).map((name) => ({
      name,
      cells: runs.map((run) => {
        const value = mean(run.map((one) => known(one[name])))
        return value < 1 ? percent(value) : value.toFixed(1)
      }),
    }))
  },
}

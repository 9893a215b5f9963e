import { compute, type Dataset, type KpiResult } from '../../src/core/index.js'
import { cac } from '../../src/kpis/cac.js'
import { clv } from '../../src/kpis/clv.js'
import { responseTime } from '../../src/kpis/response-time.js'
import { winRate } from '../../src/kpis/win-rate.js'
import { expectedPurchases } from '../../src/stats/bg-nbd.js'
import { sbgSurvival } from '../../src/stats/sbg.js'
import { draws, type Draws } from './draws.js'
import { percent, type Trial } from './trial.js'

const on = { asOf: '2026-01-01T00:00:00Z', timeZone: 'UTC' } as const
const end = Date.parse(on.asOf)
const day = 86_400_000

const back = (days: number): string => new Date(end - days * day).toISOString()
const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i))

interface Drawn {
  readonly truth: number
  readonly result: KpiResult
}

interface Kind {
  readonly name: string
  readonly rounds: number
  readonly draw: (by: Draws) => Drawn
}

const rates: Kind = {
  name: 'win rate of 100 deals (Wilson)',
  rounds: 2000,
  draw(by) {
    const truth = by.uniform(0.1, 0.9)
    const deals = many(100, (id) => ({
      id,
      status: by.chance(truth) ? 'won' : 'lost',
      createdAt: back(30),
      closedAt: back(3),
    }))
    return { truth, result: compute(winRate, { deals }, on) }
  },
}

const costs: Kind = {
  name: 'cost of 10 to 80 customers (Poisson, exact)',
  rounds: 2000,
  draw(by) {
    const expected = by.uniform(10, 80)
    const customers = many(by.poisson(expected), (id) => ({ id, acquiredAt: back(30) }))
    const data = { spend: [{ at: back(30), amount: 1000 * expected }], customers }
    return { truth: 1000, result: compute(cac, data, on) }
  },
}

const times: Kind = {
  name: 'median response of 120 leads, a third unanswered (Kaplan–Meier)',
  rounds: 1000,
  draw(by) {
    const leads = many(120, (id) => {
      const age = by.uniform(0.1, 6)
      const wait = by.exponential(2)
      return { id, createdAt: back(age), respondedAt: wait < age ? back(age - wait) : null }
    })
    return {
      truth: 2 * Math.LN2 * day,
      result: compute(responseTime, { leads }, { ...on, definition: 'median' }),
    }
  },
}

const contracts: Kind = {
  name: 'lifetime value of 400 contracts over 36 months (sBG, delta)',
  rounds: 400,
  draw(by) {
    const model = { alpha: 1.2, beta: 12 }
    const date = (monthsAgo: number): string =>
      new Date(Date.UTC(2026, -monthsAgo, 1)).toISOString().slice(0, 10)
    const customers = many(400, (id) => {
      const leave = by.beta(model.alpha, model.beta)
      const age = 1 + Math.floor(by.uniform(0, 36))
      const stays = Math.ceil(Math.log(1 - by.uniform()) / Math.log(1 - leave))
      return {
        id,
        monthlyRevenue: 1,
        acquiredAt: date(age),
        churnedAt: stays <= age ? date(age - stays) : null,
      }
    })
    const truth = many(36, (t) => sbgSurvival(model, t)).reduce((a, b) => a + b, 0)
    return { truth, result: compute(clv, { customers }, { ...on, definition: 'model' }) }
  },
}

/** Purchases in days, since a day is the least that orders tell apart; spend of each Gamma-Gamma. */
const orders: Kind = {
  name: 'lifetime value of 600 buyers over 12 months (BG/NBD × Gamma-Gamma, delta)',
  rounds: 200,
  draw(by) {
    const model = { r: 0.8, alpha: 12, a: 0.9, b: 2.5 }
    const spend = { p: 6, q: 4, gamma: 15 }
    const bought = many(600, (i) => {
      const rate = by.gamma(model.r) / model.alpha
      const leave = by.beta(model.a, model.b)
      const price = by.gamma(spend.q) / spend.gamma
      const age = by.uniform(26, 104)
      const at: number[] = [0]
      for (let t = by.exponential(1 / rate); t < age; t += by.exponential(1 / rate)) {
        at.push(t)
        if (by.chance(leave)) break
      }
      return at.map((t) => ({
        customerId: `${i}`,
        at: back((age - t) * 7),
        amount: by.gamma(spend.p) / price,
      }))
    })
    const months = (365.25 / 12 / 7) * 12
    const worth = (spend.p * spend.gamma) / (spend.q - 1)
    const truth = worth * (1 + expectedPurchases(model, months))
    const data: Dataset = { orders: bought.flat() }
    return { truth, result: compute(clv, data, { ...on, definition: 'model', horizon: 12 }) }
  },
}

const covers = ({ truth, result: { interval } }: Drawn): boolean =>
  interval !== null && truth >= (interval.low ?? -Infinity) && truth <= (interval.high ?? Infinity)

/** How often the 95 % intervals of cards hold the number that the data were drawn from. */
export const coverage: Trial = {
  title: 'Intervals of 95 % that hold the truth (honest: 93 to 97 %)',
  columns: ['held', 'below', 'above', 'data sets'],
  rows: () =>
    [rates, costs, times, contracts, orders].map(({ name, rounds, draw }) => {
      const drawn = many(rounds, (seed) => draw(draws(seed + 1)))
      const share = (of: (one: Drawn) => boolean): string => percent(drawn.filter(of).length / rounds)
      const cells = [
        share(covers),
        share(({ truth, result }) => (result.interval?.high ?? Infinity) < truth),
        share(({ truth, result }) => (result.interval?.low ?? -Infinity) > truth),
        String(rounds),
      ]
      return { name, cells }
    }),
}

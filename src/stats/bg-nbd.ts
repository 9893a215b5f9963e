import { logBeta } from './beta.js'
import type { Fit } from './fit.js'
import { logGamma } from './gamma.js'
import { hypergeometric } from './hypergeometric.js'
import { minimise } from './nelder-mead.js'
import { standardError } from './standard-error.js'

/**
 * BG/NBD model of repeat purchases without a contract (Fader, Hardie & Lee 2005, Marketing Science 24:275): while
 * alive a customer buys at a rate of their own, Gamma(r, alpha) over customers, and after any repeat purchase may
 * leave for good, with a chance of their own, Beta(a, b) over customers.
 */
export interface BgNbd {
  readonly r: number
  readonly alpha: number
  readonly a: number
  readonly b: number
}

/** One customer's purchases, in any one unit of time; a day with purchases counts as one purchase. */
export interface PurchaseHistory {
  /** Repeat purchases: all but the first. */
  readonly frequency: number
  /** From the first purchase to the last; 0 without a repeat. */
  readonly recency: number
  /** From the first purchase to the end of observation. */
  readonly age: number
  /** How many customers share this history; 1 by default. */
  readonly customers?: number
}

/** The customers of one frequency, whose likelihoods share all but recency and age. */
interface Group {
  readonly x: number
  /** Of each history: its places among the data's times, and its customers. */
  readonly recencies: Int32Array
  readonly ages: Int32Array
  readonly customers: Float64Array
}

/** Histories laid out for a likelihood that is asked for hundreds of times: few times are distinct. */
interface Data {
  readonly times: Float64Array
  readonly groups: readonly Group[]
}

/** Repeat customers below which four parameters are not worth fitting. */
const FEWEST = 10

/**
 * Maximum likelihood fit. `too-little-data` below ten customers with a repeat purchase. Throws a RangeError for a
 * history that cannot be, such as one with a last purchase after the end.
 */
export function fitBgNbd(histories: readonly PurchaseHistory[]): Fit<BgNbd> {
  const data = laidOut(histories)
  const total = (of: (history: PurchaseHistory) => number): number =>
    histories.reduce((sum, history) => sum + (history.customers ?? 1) * of(history), 0)
  if (total(({ frequency }) => (frequency > 0 ? 1 : 0)) < FEWEST) {
    return { converged: false, reason: 'too-little-data' }
  }
  const ages = total(({ age }) => age)
  // Coordinates along which the likelihood can flatten out one at a time: mean rate and mean chance to leave, and
  // how alike customers are in either. Beyond the bounds they are alike, or nobody leaves, for every purpose.
  const modelAt = ([rate = 0, r = 0, leave = 0, size = 0]: readonly number[]): BgNbd => {
    const share = 1 / (1 + Math.exp(-leave))
    return {
      r: Math.exp(r),
      alpha: Math.exp(r - rate),
      a: share * Math.exp(size),
      b: (1 - share) * Math.exp(size),
    }
  }
  const observed = Math.log(total(({ frequency }) => frequency) / ages)
  const likelihoodAt = (at: readonly number[]): number => logLikelihood(modelAt(at), data)
  const best = minimise((at) => -likelihoodAt(at), [observed, -0.7, -1, 1], {
    bounds: [
      [observed - 10, observed + 10],
      [-9, 9],
      [-12, 12],
      [-9, 9],
    ],
    tolerance: 1e-11,
  })
  return best.converged
    ? {
        converged: true,
        parameters: modelAt(best.at),
        logLikelihood: -best.value,
        errorOf: (of) => standardError(likelihoodAt, best.at, (at) => of(modelAt(at))),
      }
    : { converged: false, reason: 'no-convergence' }
}

/** Log-likelihood of the histories under the model (eq. 6). */
export function bgNbdLogLikelihood(model: BgNbd, histories: readonly PurchaseHistory[]): number {
  return logLikelihood(model, laidOut(histories))
}

/** Chance that a customer is still alive. 1 for everyone without a repeat purchase: the model lets nobody leave before. */
export function probabilityAlive({ r, alpha, a, b }: BgNbd, history: PurchaseHistory): number {
  const { frequency: x, recency, age } = history
  return x === 0 ? 1 : 1 / (1 + (a / (b + x - 1)) * ((alpha + age) / (alpha + recency)) ** (r + x))
}

/**
 * Expected purchases in the next `t` after the end of observation (eq. 10), or of a new customer in the first `t`
 * after their first purchase when no history is given (eq. 9).
 */
export function expectedPurchases(model: BgNbd, t: number, history?: PurchaseHistory): number {
  if (t === 0) return 0
  const { r, alpha, b } = model
  const { frequency: x, age } = history ?? { frequency: 0, age: 0 }
  // The formula is 0/0 at a = 1, and so smooth there that a step aside does not show.
  const a = Math.abs(model.a - 1) < 1e-6 ? 1 + 1e-6 : model.a
  const z = t / (alpha + age + t)
  const series = hypergeometric(r + x, b + x, a + b + x - 1, z, (r + x) * Math.log1p(-z))
  const ifAlive = ((a + b + x - 1) / (a - 1)) * (1 - series)
  return history ? ifAlive * probabilityAlive(model, history) : ifAlive
}

/** Chance that a new customer makes exactly `n` repeat purchases in the first `t` (eq. 8). */
export function purchaseProbability({ r, alpha, a, b }: BgNbd, t: number, n: number): number {
  const [stay, buy] = [alpha / (alpha + t), t / (alpha + t)]
  const nbd = (j: number): number =>
    Math.exp(logGamma(r + j) - logGamma(r) - logGamma(j + 1)) * stay ** r * buy ** j
  const alive = Math.exp(logBeta(a, b + n) - logBeta(a, b)) * nbd(n)
  if (n === 0) return alive
  const fewer = Array.from({ length: n }, (_, j) => nbd(j)).reduce((sum, p) => sum + p, 0)
  return alive + Math.exp(logBeta(a + 1, b + n - 1) - logBeta(a, b)) * (1 - fewer)
}

function laidOut(histories: readonly PurchaseHistory[]): Data {
  const placeOf = new Map<number, number>()
  const place = (time: number): number => {
    const known = placeOf.get(time) ?? placeOf.size
    placeOf.set(time, known)
    return known
  }
  type Rows = Map<string, { recency: number; age: number; customers: number }>
  const groups = new Map<number, Rows>()
  for (const { frequency, recency, age, customers = 1 } of histories) {
    if (!(frequency >= 0 && recency >= 0 && recency <= age && frequency > 0 === recency > 0)) {
      throw new RangeError(`no such history: ${frequency} repeat purchases, the last at ${recency} of ${age}`)
    }
    const rows: Rows = groups.get(frequency) ?? new Map()
    groups.set(frequency, rows)
    const key = `${recency} ${age}`
    const same = rows.get(key)
    if (same) same.customers += customers
    else rows.set(key, { recency: place(recency), age: place(age), customers })
  }
  return {
    groups: [...groups].map(([x, byKey]) => {
      const rows = [...byKey.values()]
      return {
        x,
        recencies: Int32Array.from(rows, ({ recency }) => recency),
        ages: Int32Array.from(rows, ({ age }) => age),
        customers: Float64Array.from(rows, ({ customers }) => customers),
      }
    }),
    times: Float64Array.from(placeOf.keys()),
  }
}

function logLikelihood({ r, alpha, a, b }: BgNbd, { times, groups }: Data): number {
  const base = r * Math.log(alpha) - logGamma(r) - logBeta(a, b)
  const logs = times.map((time) => Math.log(alpha + time))
  let sum = 0
  for (const { x, recencies, ages, customers } of groups) {
    const common = base + logGamma(r + x) + logBeta(a, b + x)
    const odds = Math.log(a / (b + x - 1))
    for (let i = 0; i < customers.length; i++) {
      const alive = logs[ages[i] ?? 0] ?? 0
      let each = common - (r + x) * alive
      if (x > 0) {
        // How much likelier it is to have left after the last purchase than to be silent until now.
        const left = odds + (r + x) * (alive - (logs[recencies[i] ?? 0] ?? 0))
        each += left > 0 ? left + Math.log1p(Math.exp(-left)) : Math.log1p(Math.exp(left))
      }
      sum += (customers[i] ?? 0) * each
    }
  }
  return sum
}

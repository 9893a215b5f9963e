import type { Fit } from './fit.js'
import { logGamma } from './gamma.js'
import { minimise } from './nelder-mead.js'
import { standardError } from './standard-error.js'

/**
 * Gamma-Gamma model of what a purchase is worth (Fader, Hardie & Lee 2005, J. Marketing Research 42:415; Fader &
 * Hardie 2013, "The Gamma-Gamma Model of Monetary Value"): purchases of a customer vary around a mean of their
 * own. It assumes that how much somebody spends has nothing to do with how often.
 */
export interface GammaGamma {
  readonly p: number
  readonly q: number
  readonly gamma: number
}

export interface Spend {
  /** Purchases that `mean` is taken over; 0 when nothing is known of the customer's spending. */
  readonly frequency: number
  readonly mean: number
}

/** Customers below which three parameters are not worth fitting. */
const FEWEST = 10

/**
 * Maximum likelihood fit to the customers with purchases worth more than 0; others are left out.
 * `too-little-data` below ten of them.
 */
export function fitGammaGamma(spends: readonly Spend[]): Fit<GammaGamma> {
  const known = spends.filter(({ frequency, mean }) => frequency > 0 && mean > 0)
  if (known.length < FEWEST) return { converged: false, reason: 'too-little-data' }
  const data = laidOut(known)
  const average = known.reduce((sum, { mean }) => sum + mean, 0) / known.length
  // Coordinates along which the likelihood can flatten out one at a time; beyond the bounds purchases of a customer,
  // or customers, are alike for every purpose.
  const modelAt = ([p = 0, q = 0, ratio = 0]: readonly number[]): GammaGamma => ({
    p: Math.exp(p),
    q: Math.exp(q),
    gamma: average * Math.exp(ratio + q - p),
  })
  const likelihoodAt = (at: readonly number[]): number => logLikelihood(modelAt(at), data)
  const best = minimise((at) => -likelihoodAt(at), [1.4, 1.4, 0], {
    bounds: [
      [-9, 9],
      [-9, 9],
      [-10, 10],
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

/** Mean spend per purchase over all customers; `null` when q <= 1, where the model has no finite mean. */
export function meanSpend({ p, q, gamma }: GammaGamma): number | null {
  return q > 1 ? (p * gamma) / (q - 1) : null
}

/**
 * Expected spend per purchase of one customer: between their own mean and everyone's, the nearer to their own the
 * more purchases it rests on. `null` when the model has no finite mean for them.
 */
export function expectedSpend(model: GammaGamma, { frequency, mean }: Spend): number | null {
  const { p, q, gamma } = model
  if (frequency === 0) return meanSpend(model)
  const weight = p * frequency + q - 1
  return weight > 0 ? (p * (gamma + frequency * mean)) / weight : null
}

/** Spends laid out for a likelihood that is asked for hundreds of times. */
interface Data {
  /** Customers of each frequency. */
  readonly byFrequency: readonly (readonly [frequency: number, customers: number])[]
  readonly frequencies: Float64Array
  /** What each customer spent altogether. */
  readonly totals: Float64Array
  /** Σ log mean, and the same weighted by frequency. */
  readonly logMeans: number
  readonly weighedLogMeans: number
}

function laidOut(spends: readonly Spend[]): Data {
  const customers = new Map<number, number>()
  let [logMeans, weighedLogMeans] = [0, 0]
  for (const { frequency, mean } of spends) {
    customers.set(frequency, (customers.get(frequency) ?? 0) + 1)
    logMeans += Math.log(mean)
    weighedLogMeans += frequency * Math.log(mean)
  }
  return {
    byFrequency: [...customers],
    frequencies: Float64Array.from(spends, ({ frequency }) => frequency),
    totals: Float64Array.from(spends, ({ frequency, mean }) => frequency * mean),
    logMeans,
    weighedLogMeans,
  }
}

function logLikelihood({ p, q, gamma }: GammaGamma, data: Data): number {
  const { byFrequency, frequencies, totals, logMeans, weighedLogMeans } = data
  const base = q * Math.log(gamma) - logGamma(q)
  let sum = p * weighedLogMeans - logMeans
  for (const [x, customers] of byFrequency)
    sum += customers * (base + logGamma(p * x + q) - logGamma(p * x) + p * x * Math.log(x))
  for (let i = 0; i < totals.length; i++)
    sum -= (p * (frequencies[i] ?? 0) + q) * Math.log(gamma + (totals[i] ?? 0))
  return sum
}

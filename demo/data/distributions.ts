import type { Random } from './random.js'

/** True with probability `p`. */
export const bernoulli = (random: Random, p: number): boolean => random() < p

/** Uniform in [low, high). */
export const uniform = (random: Random, low: number, high: number): number => low + (high - low) * random()

/** Standard normal, by Box and Muller (1958). */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()))
  return radius * Math.cos(2 * Math.PI * random())
}

/** Log-normal of a given median; `sigma` is the standard deviation of the logarithm. */
export const logNormal = (random: Random, median: number, sigma: number): number =>
  median * Math.exp(sigma * normal(random))

/** Gamma of a given shape and scale 1, by Marsaglia and Tsang (2000). */
export function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * Math.exp(Math.log(1 - random()) / shape)
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const x = normal(random)
    const v = (1 + c * x) ** 3
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v
  }
}

/** Beta, as the share of one gamma in two. */
export function beta(random: Random, a: number, b: number): number {
  const x = gamma(random, a)
  return x / (x + gamma(random, b))
}

/** Exponential of mean 1. */
export const exponential = (random: Random): number => -Math.log(1 - random())

/** Poisson count: arrivals of unit rate before `mean`. */
export function poisson(random: Random, mean: number): number {
  let count = 0
  for (let at = exponential(random); at < mean; at += exponential(random)) count++
  return count
}

/** One of the items, each as likely as its weight; a `RangeError` where no weight is positive. */
export function choose<T>(random: Random, items: readonly T[], weight: (item: T) => number): T {
  let left = random() * items.reduce((sum, item) => sum + weight(item), 0)
  for (const item of items) {
    left -= weight(item)
    if (left < 0) return item
  }
  throw new RangeError('choose: no item has a positive weight')
}

/** The logistic function: log-odds to probability. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

import { random } from '../../src/stats/random.js'

/** Random numbers of the usual kinds, the same ones for the same seed. */
export interface Draws {
  /** From 0 to 1, or between the bounds. */
  uniform(low?: number, high?: number): number
  chance(p: number): boolean
  normal(): number
  /** By its median and the standard deviation of its logarithm. */
  logNormal(median: number, sigma: number): number
  exponential(mean: number): number
  poisson(mean: number): number
  gamma(shape: number): number
  beta(a: number, b: number): number
}

export function draws(seed: number): Draws {
  const next = random(seed)
  const uniform = (low = 0, high = 1): number => low + (high - low) * next()
  const exponential = (mean: number): number => -Math.log(1 - next()) * mean
  /** Box & Muller 1958. */
  const normal = (): number => Math.sqrt(2 * exponential(1)) * Math.cos(2 * Math.PI * next())
  /** Marsaglia & Tsang 2000; below a shape of 1 by that of one more. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * next() ** (1 / shape)
    const d = shape - 1 / 3
    for (;;) {
      const z = normal()
      const v = (1 + z / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(1 - next()) < z * z * 0.5 + d - d * v + d * Math.log(v)) return d * v
    }
  }
  const poisson = (mean: number): number => {
    let count = 0
    for (let time = exponential(1); time < mean; time += exponential(1)) count++
    return count
  }
  return {
    uniform,
    normal,
    exponential,
    gamma,
    poisson,
    chance: (p) => next() < p,
    logNormal: (median, sigma) => median * Math.exp(sigma * normal()),
    beta(a, b) {
      const x = gamma(a)
      return x / (x + gamma(b))
    },
  }
}

import { gammaP } from './gamma.js'

/** P(Z <= z) of the standard normal distribution, by Z² / 2 being gamma distributed with shape 1/2. */
export function normalBelow(z: number): number {
  const half = gammaP(0.5, (z * z) / 2) / 2
  return z < 0 ? 0.5 - half : 0.5 + half
}

/** The z with P(Z <= z) = p, by bisection. -Infinity at 0, Infinity at 1. */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity
  if (p >= 1) return Infinity
  let [low, high] = [-40, 40]
  while (high - low > 1e-12) {
    const middle = (low + high) / 2
    if (normalBelow(middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

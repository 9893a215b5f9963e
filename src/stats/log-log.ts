import { Z95 } from './normal.js'

/**
 * 95 % bounds of a probability on the log(-log) scale, which keeps them within [0, 1] (Kalbfleisch & Prentice
 * 1980). Both are `null` at 0 and 1, where the scale has no such point.
 */
export function logLogBounds(p: number, variance: number): { low: number | null; high: number | null } {
  if (p <= 0 || p >= 1) return { low: null, high: null }
  const centre = Math.log(-Math.log(p))
  const half = (Z95 * Math.sqrt(variance)) / (p * -Math.log(p))
  return { low: Math.exp(-Math.exp(centre + half)), high: Math.exp(-Math.exp(centre - half)) }
}

import type { Proportion } from './proportion.js'

/**
 * A share by weight as the share of so many equal records as would be known equally well: n is Kish's effective sample
 * size (Σw)² / Σw² (Kish 1965, Survey Sampling, section 11.7), and x / n is `some` / `all`. With equal weights it is
 * the plain count. n is 0 when there is no weight.
 *
 * @param some Σw of the records that count, between 0 and `all`
 * @param all Σw of all records, no weight being negative
 * @param squares Σw² of all records
 */
export function weightedProportion(some: number, all: number, squares: number): Proportion {
  if (!(all > 0 && squares > 0)) return { x: 0, n: 0 }
  const n = (all * all) / squares
  return { x: Math.min(n, (some / all) * n), n }
}

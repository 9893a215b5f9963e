import { tooFew } from '../core/caution.js'
import type { Parts } from '../core/result.js'
import { betaBinomial, type ShrunkRate } from '../stats/beta-binomial.js'
import { ConvergenceError } from '../stats/convergence.js'
import type { Proportion } from '../stats/proportion.js'

/** So many groups are compared at most: more are no board that anybody reads. */
const mostGroups = 200

/** The rates of groups drawn towards their mean; null where that cannot be done. */
export function shrunkRates(groups: ReadonlyMap<string, Proportion>): ReadonlyMap<string, ShrunkRate> {
  if (groups.size > mostGroups) return new Map()
  try {
    const found = betaBinomial([...groups.values()])?.groups ?? []
    return new Map([...groups.keys()].flatMap((key, i) => (found[i] ? [[key, found[i]]] : [])))
  } catch (error) {
    if (error instanceof ConvergenceError) return new Map()
    throw error
  }
}

/**
 * What groups' rates are worth beside each other: each drawn towards the mean as far as its few records demand
 * (`shrunk`, with its credible bounds), and its `rank` from 1, the highest, only where its bounds overlap nobody else's
 * and at least ten records stand behind it.
 */
export function rankedRates(groups: ReadonlyMap<string, Proportion>): ReadonlyMap<string, Parts> {
  const shrunk = shrunkRates(groups)
  const ranked = [...shrunk].filter(([key]) => (groups.get(key)?.n ?? 0) >= tooFew)
  const rankOf = (key: string, { low, high }: ShrunkRate): number | null => {
    if (!ranked.some(([k]) => k === key) || ranked.length < 2) return null
    const others = ranked.filter(([k]) => k !== key).map(([, other]) => other)
    const above = others.filter((other) => (other.low ?? 0) > (high ?? 1)).length
    const below = others.filter((other) => (other.high ?? 1) < (low ?? 0)).length
    return above + below === others.length ? above + 1 : null
  }
  return new Map(
    [...shrunk].map(([key, rate]) => [
      key,
      { shrunk: rate.shrunk, shrunkLow: rate.low, shrunkHigh: rate.high, rank: rankOf(key, rate) },
    ]),
  )
}

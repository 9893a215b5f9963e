import { betaFit, likelihoodOf, MAX_STEPS, type Beta, type Sum, type Sums } from './beta-fit.js'
import { betaQuantile } from './beta.js'
import { ConvergenceError } from './convergence.js'
import { interval, type Interval } from './interval.js'
import { logGammas } from './log-gammas.js'
import type { Proportion } from './proportion.js'
import { wilson } from './wilson.js'

export interface ShrunkRate extends Interval {
  /** x / n; `null` without records. */
  readonly raw: number | null
  /** What the group is likely to be, given how much the groups differ at all. */
  readonly shrunk: number
}

export interface BetaBinomial {
  /** The beta distribution the groups' rates are drawn from; `null` when they differ no more than by chance. */
  readonly prior: Beta | null
  /** Mean of that distribution, or the pooled rate. */
  readonly mean: number
  /** One for each group, in order. */
  readonly groups: readonly ShrunkRate[]
}

// What the log-likelihood must gain over one common rate before groups count as different at all.
const GAIN = 1e-4

/**
 * Rates of small groups, each drawn towards the mean as far as its few records demand: empirical Bayes with a
 * beta prior fitted by maximum likelihood (Casella 1985, Am. Statist. 39:83) and 95 % credible intervals. When
 * the groups differ no more than chance explains, every group gets the pooled rate and its Wilson interval.
 * `null` with fewer than two groups that have records, or when all or none of the records are successes.
 * Throws a ConvergenceError when the likelihood has no maximum that the optimiser can find.
 */
export function betaBinomial(groups: readonly Proportion[]): BetaBinomial | null {
  const known = groups.filter(({ n }) => n > 0)
  const x = known.reduce((sum, group) => sum + group.x, 0)
  const n = known.reduce((sum, group) => sum + group.n, 0)
  if (known.length < 2 || x === 0 || x === n) return null
  const pooled = x / n
  const alike = (): BetaBinomial => {
    const shared = wilson(x, n) ?? interval(null, null, 'wilson')
    const groupsAlike = groups.map((g) => ({ raw: raw(g), shrunk: pooled, ...shared }))
    return { prior: null, mean: pooled, groups: groupsAlike }
  }
  if (!overdispersed(known, pooled)) return alike()
  const sumsAt = ({ alpha, beta }: Beta): Sums => [
    rise(known, alpha, (g) => g.x),
    rise(known, beta, (g) => g.n - g.x),
    rise(known, alpha + beta, (g) => g.n),
  ]
  const prior = betaFit({ alpha: 10 * pooled, beta: 10 * (1 - pooled) }, sumsAt)
  if (!prior) throw new ConvergenceError('beta-binomial likelihood', MAX_STEPS)
  const { alpha, beta } = prior
  const ofPooled = x * Math.log(pooled) + (n - x) * Math.log(1 - pooled)
  if (likelihoodOf(sumsAt(prior)) - ofPooled < GAIN) return alike()
  const shrink = (g: Proportion): ShrunkRate => {
    const [a, b] = [g.x + alpha, g.n - g.x + beta]
    const bounds = interval(betaQuantile(0.025, a, b), betaQuantile(0.975, a, b), 'beta-credible')
    return { raw: raw(g), shrunk: a / (a + b), ...bounds }
  }
  return { prior, mean: alpha / (alpha + beta), groups: groups.map(shrink) }
}

/** By how much ln Γ and its derivatives grow from a number by the groups' numbers, added up. */
function rise(groups: readonly Proportion[], from: number, by: (group: Proportion) => number): Sum {
  const before = logGammas(from)
  let [value, first, second] = [0, 0, 0]
  for (const group of groups) {
    const [a, b, c] = logGammas(from + by(group))
    value += a - before[0]
    first += b - before[1]
    second += c - before[2]
  }
  return [value, first, second]
}

/**
 * Whether the likelihood grows at all as the groups' rates begin to differ: its slope at one common rate (Tarone 1979,
 * Biometrika 66:585). Where it does not there is nothing to fit, and a search would walk to infinity.
 */
function overdispersed(groups: readonly Proportion[], p: number): boolean {
  const slope = ({ x, n }: Proportion): number =>
    (x * (x - 1)) / p + ((n - x) * (n - x - 1)) / (1 - p) - n * (n - 1)
  return groups.reduce((sum, group) => sum + slope(group), 0) > 0
}

function raw({ x, n }: Proportion): number | null {
  return n === 0 ? null : x / n
}

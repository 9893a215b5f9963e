import type { Proportion } from './proportion.js'

export interface RateGroup {
  readonly key: string
  readonly before: Proportion
  readonly after: Proportion
}

export interface RateEffect {
  readonly key: string
  /** What the change of the group's own rate did to the overall rate. */
  readonly rate: number
  /** What its growth or decline did, relative to the average rate: growth of a better group counts above 0. */
  readonly mix: number
}

export interface Kitagawa {
  readonly before: number
  readonly after: number
  readonly rate: number
  readonly mix: number
  readonly groups: readonly RateEffect[]
}

/**
 * Splits the change of an overall rate into what the groups' rates did and what their mix did (Kitagawa 1955,
 * JASA 50:1168), both at the average of the two periods, so that `before + rate + mix = after` without remainder.
 * A group without records in one period has no rate there, so all it did counts as mix.
 * `null` when either period has no records at all.
 */
export function kitagawa(groups: readonly RateGroup[]): Kitagawa | null {
  const total = (of: (group: RateGroup) => number): number =>
    groups.reduce((sum, group) => sum + of(group), 0)
  const sizeBefore = total((g) => g.before.n)
  const sizeAfter = total((g) => g.after.n)
  if (sizeBefore === 0 || sizeAfter === 0) return null
  const before = total((g) => g.before.x) / sizeBefore
  const after = total((g) => g.after.x) / sizeAfter
  const effects = groups.map(({ key, before: b, after: a }): RateEffect => {
    const rateBefore = b.n > 0 ? b.x / b.n : a.n > 0 ? a.x / a.n : 0
    const rateAfter = a.n > 0 ? a.x / a.n : rateBefore
    const [shareBefore, shareAfter] = [b.n / sizeBefore, a.n / sizeAfter]
    return {
      key,
      rate: ((rateAfter - rateBefore) * (shareBefore + shareAfter)) / 2,
      mix: (shareAfter - shareBefore) * ((rateBefore + rateAfter) / 2 - (before + after) / 2),
    }
  })
  const sum = (of: 'rate' | 'mix'): number => effects.reduce((all, effect) => all + effect[of], 0)
  return { before, after, rate: sum('rate'), mix: sum('mix'), groups: effects }
}

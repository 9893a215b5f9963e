export interface Sales {
  readonly quantity: number
  readonly revenue: number
}

export interface SalesGroup {
  readonly key: string
  readonly before: Sales
  readonly after: Sales
}

export interface RevenueEffect {
  /** Of other prices, at the quantities sold after. */
  readonly price: number
  /** Of more or fewer units altogether, at the mix and the prices of before. */
  readonly volume: number
  /** Of other shares of the units, at the prices of before. */
  readonly mix: number
}

export interface PriceVolumeMix extends RevenueEffect {
  readonly before: number
  readonly after: number
  readonly groups: readonly (RevenueEffect & { readonly key: string })[]
}

/**
 * Splits a change of revenue: price = Σ q₁(p₁ - p₀), volume = (Q₁ - Q₀) P̄₀, mix = Σ q₁p₀ - Q₁P̄₀, so that
 * `before + price + volume + mix = after`, in total and for each group. A product without units before has no
 * old price: its own price now stands in, so its revenue is mix. `null` when no units were sold before.
 */
export function priceVolumeMix(groups: readonly SalesGroup[]): PriceVolumeMix | null {
  const total = (of: (group: SalesGroup) => number): number =>
    groups.reduce((sum, group) => sum + of(group), 0)
  const unitsBefore = total((g) => g.before.quantity)
  if (unitsBefore === 0) return null
  const growth = total((g) => g.after.quantity) / unitsBefore
  const effects = groups.map(({ key, before, after }) => {
    const atOldPrice =
      before.quantity === 0 ? after.revenue : (after.quantity * before.revenue) / before.quantity
    return {
      key,
      price: after.revenue - atOldPrice,
      volume: before.revenue * (growth - 1),
      mix: atOldPrice - before.revenue * growth,
    }
  })
  const sum = (of: keyof RevenueEffect): number => effects.reduce((all, effect) => all + effect[of], 0)
  return {
    before: total((g) => g.before.revenue),
    after: total((g) => g.after.revenue),
    price: sum('price'),
    volume: sum('volume'),
    mix: sum('mix'),
    groups: effects,
  }
}

export interface Concentration {
  /** Herfindahl–Hirschman index: the sum of squared shares, from 1/n (all alike) to 1 (one has it all). */
  readonly herfindahl: number
  /** How many equal ones would be as concentrated: 1 / `herfindahl` (Hill 1973, order 2). */
  readonly effectiveNumber: number
}

/** How concentrated a total is. `null` unless the total is above 0 and no value is below. */
export function concentration(values: readonly number[]): Concentration | null {
  const total = totalOf(values)
  if (total === null) return null
  const herfindahl = values.reduce((sum, value) => sum + (value / total) ** 2, 0)
  return { herfindahl, effectiveNumber: 1 / herfindahl }
}

/** Share of the total that the `count` largest values hold. `null` unless the total is above 0 and no value below. */
export function topShare(values: readonly number[], count = 1): number | null {
  const total = totalOf(values)
  if (total === null) return null
  const top = values.toSorted((a, b) => b - a).slice(0, count)
  return top.reduce((sum, value) => sum + value, 0) / total
}

function totalOf(values: readonly number[]): number | null {
  const total = values.reduce((sum, value) => sum + value, 0)
  return total > 0 && values.every((value) => value >= 0) ? total : null
}

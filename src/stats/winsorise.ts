import { quantile } from './quantile.js'

/**
 * The values in their order, those below the `lower` or above the `upper` quantile (type 7) replaced by it.
 * By default 1 % at either end.
 */
export function winsorise(values: readonly number[], lower = 0.01, upper = 0.99): number[] {
  const sorted = values.toSorted((a, b) => a - b)
  const [floor, ceiling] = [quantile(sorted, lower) ?? 0, quantile(sorted, upper) ?? 0]
  return values.map((value) => Math.min(ceiling, Math.max(floor, value)))
}

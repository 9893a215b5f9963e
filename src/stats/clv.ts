export interface Horizon {
  /** Number of periods to look ahead. */
  readonly periods: number
  /** Length of one period in the time unit of the model: 1, or 4.345 for months of a model in weeks. */
  readonly length?: number
  /** Discount per period; 0 by default. */
  readonly discount?: number
}

/**
 * Discounted value of future purchases: what is bought in each period, discounted as if at its end (Fader, Hardie
 * & Lee 2005, J. Marketing Research 42:415). `purchasesBy(t)` is how many purchases are expected in the next t;
 * `value` is what one of them is worth, margin included.
 */
export function discountedValue(
  purchasesBy: (t: number) => number,
  value: number,
  { periods, length = 1, discount = 0 }: Horizon,
): number {
  const expected = Array.from({ length: periods + 1 }, (_, i) => purchasesBy(i * length))
  return expected
    .slice(1)
    .reduce((sum, by, i) => sum + (value * (by - (expected[i] ?? 0))) / (1 + discount) ** (i + 1), 0)
}

/** Pearson's correlation of pairs; `null` below three pairs, or when either side does not vary. */
export function correlation(pairs: readonly (readonly [x: number, y: number])[]): number | null {
  const n = pairs.length
  if (n < 3) return null
  const mean = (of: (pair: readonly [number, number]) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / n
  const [mx, my] = [mean(([x]) => x), mean(([, y]) => y)]
  const [xx, yy] = [mean(([x]) => (x - mx) ** 2), mean(([, y]) => (y - my) ** 2)]
  return xx > 0 && yy > 0 ? mean(([x, y]) => (x - mx) * (y - my)) / Math.sqrt(xx * yy) : null
}

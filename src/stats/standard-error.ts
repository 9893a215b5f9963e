/** Step along each coordinate: far enough for the likelihood to bend, near enough for the bend to be its second derivative. */
const step = 1e-3

type Point = readonly number[]

const moved = (at: Point, ...moves: readonly (readonly [axis: number, by: number])[]): Point =>
  at.map((x, i) => moves.reduce((sum, [axis, by]) => (axis === i ? sum + by : sum), x))

/** The symmetric matrix of second derivatives of `f` by central differences. */
function curvature(f: (x: Point) => number, at: Point): number[][] {
  return at.map((_, i) =>
    at.map((_, j) => {
      const by = (a: number, b: number): number => f(moved(at, [i, a], [j, b]))
      return (by(step, step) - by(step, -step) - by(-step, step) + by(-step, -step)) / (4 * step * step)
    }),
  )
}

/** x'A⁻¹x by the Cholesky factor of A; null unless A is positive definite. */
function inverseForm(a: readonly (readonly number[])[], x: Point): number | null {
  const l: number[][] = []
  const y: number[] = []
  for (const [i, row] of a.entries()) {
    const own: number[] = []
    for (let j = 0; j <= i; j++) {
      const above = l[j] ?? own
      const rest = (row[j] ?? 0) - own.reduce((sum, v, k) => sum + (k < j ? v * (above[k] ?? 0) : 0), 0)
      if (j < i) own.push(rest / (above[j] ?? Number.NaN))
      else if (rest > 0) own.push(Math.sqrt(rest))
      else return null
    }
    l.push(own)
    const solved = y.reduce((sum, v, k) => sum + v * (own[k] ?? 0), 0)
    y.push(((x[i] ?? 0) - solved) / (own[i] ?? Number.NaN))
  }
  return y.reduce((sum, v) => sum + v * v, 0)
}

/**
 * Standard error of a function `of` maximum likelihood estimates by the delta method, with the observed information at
 * the estimates `at` (Efron & Hinkley 1978, Biometrika 65:457; derivatives by central differences). `null` where the
 * likelihood has no peak there, as at the edge of what parameters may be.
 */
export function standardError(
  logLikelihood: (x: Point) => number,
  at: Point,
  of: (x: Point) => number,
): number | null {
  const slopes = at.map((_, i) => (of(moved(at, [i, step])) - of(moved(at, [i, -step]))) / (2 * step))
  const information = curvature(logLikelihood, at).map((row) => row.map((x) => -x))
  const variance = inverseForm(information, slopes)
  return variance === null || !Number.isFinite(variance) ? null : Math.sqrt(variance)
}

/** A deal worth `value` with chance `p`, and nothing otherwise. */
export interface Chance {
  readonly value: number
  readonly p: number
}

/** The sum of independent chances: `probabilities[i]` is the chance of `start + i × step`. */
export interface SumDistribution {
  readonly mean: number
  readonly sd: number
  readonly start: number
  /** The resolution: values are rounded to it, unless `exact`. */
  readonly step: number
  readonly exact: boolean
  readonly probabilities: Float64Array
}

const MOST_CELLS = 32_768
const FEWEST_CELLS = 2_400
// Steps of the convolution, about: where the grid is exact, and where it is as fine as anybody can tell.
const [EXACT_STEPS, COARSE_STEPS] = [2.4e7, 8e6]
const NEGLIGIBLE = 1e-18

/**
 * Distribution of the total of independent yes/no deals, by convolution of one after the other (the value-weighted
 * Poisson binomial). Values that share a unit of at least a hundredth stay exact while the grid allows. Otherwise
 * they are rounded to a fine grid, each rounding error carried on to the next value in order of p: the mean is
 * then off by a step at most, and the spread by 1 % at ten thousand deals (and 9 % at fifty thousand).
 * Without chances the sum is 0. Throws a RangeError for a negative value or a p outside [0, 1].
 */
export function sumDistribution(chances: readonly Chance[]): SumDistribution {
  const bad = chances.find(({ value, p }) => !(value >= 0 && Number.isFinite(value) && p >= 0 && p <= 1))
  if (bad) throw new RangeError(`a chance needs a value >= 0 and 0 <= p <= 1, got ${bad.value} at ${bad.p}`)
  const real = chances.filter(({ value, p }) => value > 0 && p > 0)
  const total = real.reduce((sum, { value }) => sum + value, 0)
  const mean = real.reduce((sum, { value, p }) => sum + value * p, 0)
  const sd = Math.sqrt(real.reduce((sum, { value, p }) => sum + value * value * p * (1 - p), 0))
  const unit = commonUnit(real.map(({ value }) => value))
  const exact = unit !== null && total <= unit * cellsFor(real.length, EXACT_STEPS)
  const step = exact ? unit : coarseStep(real.length, total, sd)
  return { mean, sd, step, exact, ...convolve(real, total, step) }
}

/** Chance that the sum is at least `target`; where it is not exact, a cell that straddles the target counts in part. */
export function chanceOfAtLeast(d: SumDistribution, target: number): number {
  const from = (target - d.start) / d.step
  const edge = d.exact ? Math.ceil(from - 1e-9) : from + 0.5
  return Math.min(
    1,
    d.probabilities.reduce((sum, p, i) => sum + p * Math.min(1, Math.max(0, i + 1 - edge)), 0),
  )
}

/** The smallest sum that is not exceeded with chance `p`. */
export function quantileOfSum(d: SumDistribution, p: number): number {
  let below = 0
  const index = d.probabilities.findIndex((chance) => (below += chance) >= p - 1e-12)
  return d.start + d.step * (index < 0 ? d.probabilities.length - 1 : index)
}

function cellsFor(count: number, steps: number): number {
  return Math.min(MOST_CELLS, Math.max(FEWEST_CELLS, steps / count))
}

function coarseStep(count: number, total: number, sd: number): number {
  // Beyond nine standard deviations nothing is left to resolve.
  return Math.max(
    Number.EPSILON,
    Math.max(Math.min(total, 18 * sd), total / 16) / cellsFor(count, COARSE_STEPS),
  )
}

function convolve(
  chances: readonly Chance[],
  total: number,
  step: number,
): { start: number; probabilities: Float64Array } {
  const cells = new Float64Array(Math.ceil(total / step) + 2)
  cells[0] = 1
  let low = 0
  let high = 0
  let carried = 0
  for (const { value, p } of chances.toSorted((a, b) => a.p - b.p)) {
    const shift = Math.round((value + carried) / step)
    carried += value - shift * step
    // From the top, so that each cell still holds what it held before this deal.
    for (let i = high + shift; i > Math.max(high, low + shift - 1); i--)
      cells[i] = (cells[i - shift] ?? 0) * p
    for (let i = high; i >= low + shift; i--)
      cells[i] = (cells[i] ?? 0) * (1 - p) + (cells[i - shift] ?? 0) * p
    for (let i = Math.min(high, low + shift - 1); i >= low; i--) cells[i] = (cells[i] ?? 0) * (1 - p)
    high += shift
    while (low < high && (cells[low] ?? 0) < NEGLIGIBLE) cells[low++] = 0
    while (high > low && (cells[high] ?? 0) < NEGLIGIBLE) cells[high--] = 0
  }
  return { start: low * step, probabilities: cells.slice(low, high + 1) }
}

/** The largest number, in hundredths, that every value is a multiple of. */
function commonUnit(values: readonly number[]): number | null {
  const hundredths = values.map((value) => Math.round(value * 100))
  const whole = values.every((value, i) => Math.abs(value * 100 - (hundredths[i] ?? 0)) < 1e-6)
  return whole ? (hundredths.length === 0 ? 1 : hundredths.reduce(greatestCommonDivisor) / 100) : null
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}

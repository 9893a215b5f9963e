/**
 * A 95 % interval around an estimate, in the estimate's own unit. A bound is `null` where the data do not
 * settle it (a median whose upper bound is never reached). `method` is a kebab-case id, such as `wilson`,
 * `poisson-exact`, `brookmeyer-crowley`, `order-statistic`, `newcombe` or `bootstrap`.
 */
export interface Interval {
  readonly low: number | null
  readonly high: number | null
  readonly level: 0.95
  readonly method: string
}

/** An estimate with its interval; `value` is `null` where the data do not reach it, though a bound may be known. */
export interface Estimate extends Interval {
  readonly value: number | null
}

/** An estimate whose value is known. */
export interface KnownEstimate extends Estimate {
  readonly value: number
}

/** An interval from its bounds and the id of its method. */
export function interval(low: number | null, high: number | null, method: string): Interval {
  return { low, high, level: 0.95, method }
}

export interface ForecastPoint {
  readonly forecast: number
  readonly actual: number
}

export interface ForecastError {
  readonly periods: number
  readonly forecast: number
  readonly actual: number
  /** Σ|F - A| / Σ|A|; `null` when nothing was sold at all. */
  readonly wape: number | null
  /** Mean of |F - A| / |A|; `null` when any actual is 0. */
  readonly mape: number | null
  /** Mean of 2|F - A| / (|F| + |A|), from 0 to 2; a period with neither counts as 0. */
  readonly smape: number
  /** Σ(F - A) / Σ|A|, above 0 when too much was forecast; `null` when nothing was sold at all. */
  readonly bias: number | null
  readonly mae: number
  /** Mean error of repeating the value of `lag` periods before; `null` without such a pair. */
  readonly naiveMae: number | null
  /** `mae` / `naiveMae` (Hyndman & Koehler 2006, Int. J. Forecast. 22:679): no better than repeating from 1 up. */
  readonly mase: number | null
  /** Σ(F - A) / `mae`, above 0 when too much was forecast; `null` when every forecast was exact. */
  readonly trackingSignal: number | null
}

export interface ForecastErrorOptions {
  /** Periods back that the naive forecast looks; 1 by default, a year for seasonal sales. */
  readonly lag?: number
  /** Values the naive error is measured on, instead of the actuals themselves: the time before the forecasts. */
  readonly history?: readonly number[]
}

/** Errors of forecasts in order of time, rates as fractions. `null` without periods. */
export function forecastError(
  points: readonly ForecastPoint[],
  { lag = 1, history = points.map((point) => point.actual) }: ForecastErrorOptions = {},
): ForecastError | null {
  const periods = points.length
  if (periods === 0) return null
  const sum = (of: (point: ForecastPoint) => number): number =>
    points.reduce((all, point) => all + of(point), 0)
  const error = (p: ForecastPoint): number => Math.abs(p.forecast - p.actual)
  const absolute = sum(error)
  const over = sum((p) => p.forecast - p.actual)
  const size = sum((p) => Math.abs(p.actual))
  const mae = absolute / periods
  const naiveMae = meanStep(history, lag)
  return {
    periods,
    forecast: sum((p) => p.forecast),
    actual: sum((p) => p.actual),
    wape: ratio(absolute, size),
    mape: points.some((p) => p.actual === 0) ? null : sum((p) => error(p) / Math.abs(p.actual)) / periods,
    smape: sum((p) => ratio(2 * error(p), Math.abs(p.forecast) + Math.abs(p.actual)) ?? 0) / periods,
    bias: ratio(over, size),
    mae,
    naiveMae,
    mase: naiveMae === null ? null : ratio(mae, naiveMae),
    trackingSignal: ratio(over, mae),
  }
}

function meanStep(values: readonly number[], lag: number): number | null {
  const steps = values.slice(lag).map((value, i) => Math.abs(value - (values[i] ?? value)))
  return ratio(
    steps.reduce((all, step) => all + step, 0),
    steps.length,
  )
}

function ratio(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator
}

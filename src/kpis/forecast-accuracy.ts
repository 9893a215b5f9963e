import { laterBullet, laterIntervals } from '../charts/later.js'
import { sparkline } from '../charts/sparkline.js'
import { trend } from '../charts/trend.js'
import { kpi, type Definition, type Finding, type Reading } from '../core/kpi.js'
import { noteRepeated } from '../core/repeated.js'
import type { Caveat, Severity } from '../core/result.js'
import { bootstrapRatio } from '../stats/bootstrap.js'
import { forecastError, type ForecastError, type ForecastPoint } from '../stats/forecast-error.js'
import { interval, type Interval } from '../stats/interval.js'
import { forecasting, historyBefore, historyOf } from './forecast-period.js'

/** Fewer periods than this are no baseline: one good quarter promises nothing. */
const baseline = 8

/** The usual alarm of a tracking signal (Brown 1962): errors that lie on one side. */
const alarm = 4

function errorsOf(reading: Reading): ForecastError | null {
  const { periods } = historyOf(reading)
  const lag = reading.context.options['season']
  const earlier = historyBefore(reading).periods.map((p) => p.actual)
  const steps = typeof lag === 'number' && lag >= 1 ? lag : 1
  return forecastError(periods, { lag: steps, ...(earlier.length > steps ? { history: earlier } : {}) })
}

const accuracy = (error: number | null | undefined): number | null =>
  error === null || error === undefined ? null : 1 - error

const drawn = { resamples: 500 }

/** So many periods at a time, as the accuracy rolls along. */
const rolling = 4

function defined(formula: string, error: 'wape' | 'mape'): Definition {
  const size = ({ actual }: ForecastPoint): number => Math.abs(actual)
  const miss = ({ forecast, actual }: ForecastPoint): number => Math.abs(forecast - actual)
  return {
    formula,
    value: (r) => accuracy(forecastError(historyOf(r).periods)?.[error]),
    interval: (r): Interval | null => {
      const { periods } = historyOf(r)
      if (periods.length < 4) return null
      const found =
        error === 'wape'
          ? bootstrapRatio(periods.map(miss), periods.map(size), drawn)
          : bootstrapRatio(
              periods.map((p) => miss(p) / size(p)),
              periods.map(() => 1),
              drawn,
            )
      return found && interval(accuracy(found.high), accuracy(found.low), found.method)
    },
    count: (r) => historyOf(r).periods.length,
  }
}

const note = (id: string, params: Caveat['params'], severity: Severity = 'note'): Caveat => ({
  id,
  severity,
  params,
})

function caveats({ now, result }: Finding): readonly Caveat[] {
  const { periods, unfinished, unanswered, category, others } = historyOf(now)
  const out: Caveat[] = []
  if (unanswered > 0)
    out.push(note('no-actual', { count: unanswered }, periods.length ? 'warning' : 'blocking'))
  if (periods.length > 0 && periods.length < baseline)
    out.push(note('no-baseline', { periods: periods.length, baseline }, 'warning'))
  if (unfinished > 0) out.push(note('unfinished', { count: unfinished }))
  if (category !== null && others.length > 0)
    out.push(note('category', { category, others: others.join(', ') }))
  if (result.value === null && periods.length > 0) out.push(note('zero-actual', {}, 'blocking'))
  if (result.value !== null && (result.parts['actual'] ?? 0) < 0)
    out.push(note('negative-actual', {}, 'warning'))
  return out
}

/** The last periods beside the naive forecast of the same ones: an accuracy that rolls along, and no single quarter's. */
function lately(now: Reading): Caveat | null {
  const { periods } = historyOf(now)
  const season = now.context.options['season']
  const lag = typeof season === 'number' && season >= 1 ? season : 1
  if (periods.length < Math.max(baseline, rolling + lag)) return null
  const last = periods.slice(-rolling)
  const repeated = last.map(({ actual }, i) => ({
    forecast: periods[periods.length - rolling - lag + i]?.actual ?? actual,
    actual,
  }))
  const [own, naive] = [accuracy(forecastError(last)?.wape), accuracy(forecastError(repeated)?.wape)]
  return own === null || naive === null ? null : note('lately', { periods: rolling, accuracy: own, naive })
}

function findings({ now }: Finding): readonly Caveat[] {
  const out: Caveat[] = []
  const error = errorsOf(now)
  if (!error) return out
  const { mase, bias, trackingSignal, wape } = error
  const recent = lately(now)
  if (mase !== null)
    out.push(note(mase >= 1 ? 'no-better-than-naive' : 'better-than-naive', { mase, less: 1 - mase }))
  if (recent) out.push(recent)
  if (bias !== null && trackingSignal !== null && Math.abs(trackingSignal) > alarm)
    out.push(
      note(bias > 0 ? 'too-high' : 'too-low', { bias: Math.abs(bias), signal: Math.abs(trackingSignal) }),
    )
  const gross = forecastError(historyOf(now).periods.flatMap((p) => p.reps))?.wape ?? null
  if (gross !== null && wape !== null && gross > wape)
    out.push(note('cancelled', { gross: 1 - gross, net: 1 - wape, share: 1 - wape / gross }))
  return out
}

/**
 * Forecast accuracy: how near forecasts, frozen before their period began, came to what was sold. `wape`, the default,
 * weighs every period by its size; `mape` takes the mean of the periods' errors, explodes on small ones and prefers
 * low forecasts. Beside it stand the bias, apart from accuracy, and the error of repeating the value of `season`
 * periods before (MASE, Hyndman & Koehler 2006), measured on the time before the stretch where there is one, else on
 * its own periods. Actuals come with the forecasts, or from the won deals of the period. The interval is a bootstrap
 * over periods. Periods that have not ended do not count.
 */
export const forecastAccuracy = kpi({
  id: 'forecast-accuracy',
  main: 'forecasts',
  unit: 'ratio',
  better: 'higher',
  range: 'all',
  step: 'quarter',
  segment: 'owner',
  options: { season: 1, category: null },
  measures: forecasting,
  unkeyed: noteRepeated,
  definitions: { wape: defined('1 - wape', 'wape'), mape: defined('1 - mape', 'mape') },
  parts: {
    periods: { unit: 'count', of: (r) => historyOf(r).periods.length },
    forecast: { unit: 'money', of: (r) => errorsOf(r)?.forecast ?? null },
    actual: { unit: 'money', of: (r) => errorsOf(r)?.actual ?? null },
    wape: { unit: 'ratio', of: (r) => errorsOf(r)?.wape ?? null },
    mape: { unit: 'ratio', of: (r) => errorsOf(r)?.mape ?? null },
    bias: { unit: 'ratio', of: (r) => errorsOf(r)?.bias ?? null },
    mae: { unit: 'money', of: (r) => errorsOf(r)?.mae ?? null },
    naiveMae: { unit: 'money', of: (r) => errorsOf(r)?.naiveMae ?? null },
    mase: { unit: 'multiple', of: (r) => errorsOf(r)?.mase ?? null },
    trackingSignal: { unit: 'number', of: (r) => errorsOf(r)?.trackingSignal ?? null },
  },
  caveats,
  findings,
  views: {
    trend: trend(),
    sparkline: sparkline(),
    segments: laterIntervals,
    bullet: laterBullet,
  },
  layout: { tile: 'sparkline', body: 'trend', side: 'segments' },
})

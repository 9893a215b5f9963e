import type { View } from '../core/frame.js'
import type { KpiResult, SeriesPoint } from '../core/result.js'
import type { Mark } from '../core/scene.js'
import { levels } from './levels.js'
import { polyline, type Place } from './path.js'
import { extent, padded, type Extent, type Scale } from './scale.js'
import { fewest, seriesScene, thin } from './series.js'
import { timePlot, type TimePlot } from './time-plot.js'

/** The line through a series: unbroken runs solid, steps to and from an unfinished period dashed, gaps left open. */
export function seriesLine(
  series: readonly SeriesPoint[],
  x: (i: number) => number,
  y: (value: number) => number,
): readonly Mark[] {
  const solid: Place[][] = []
  const dashed: Place[][] = []
  for (const [i, point] of series.entries()) {
    const before = series[i - 1]
    if (!before || before.value === null || point.value === null) {
      solid.push([])
      if (point.value !== null) solid.at(-1)?.push([x(i), y(point.value)])
      continue
    }
    const here: Place = [x(i), y(point.value)]
    if (before.partial || point.partial) {
      dashed.push([[x(i - 1), y(before.value)], here])
      solid.push([here])
    } else solid.at(-1)?.push(here)
  }
  const path = (runs: readonly Place[][], dash: boolean): Mark[] => {
    const d = runs.map(polyline).join('')
    return d === ''
      ? []
      : [{ kind: 'path', role: 'value', d, fill: false, ...(dash ? { dashed: true } : {}) }]
  }
  return [...path(solid, false), ...path(dashed, true)]
}

/**
 * What the axis must show of the series: its values, and of their intervals no more than the spread of the values
 * beyond them, so that one early month with three records does not flatten the rest.
 */
function drawn({ series, limits }: KpiResult): Extent | null {
  const values = extent(series.map((point) => point.value))
  if (values === null) return null
  if (limits !== null) return extent([...values, limits.lower, limits.upper])
  const [least, most] = padded(values, values[1] > values[0] ? 1 : 0.5)
  const clip = (v: number | null): number | null => (v === null ? null : Math.min(most, Math.max(least, v)))
  const bounds = series.flatMap((point) =>
    point.value === null ? [] : [clip(point.interval?.low ?? null), clip(point.interval?.high ?? null)],
  )
  return extent([...values, ...bounds])
}

function whiskers(result: KpiResult, { x, top, bottom }: TimePlot, y: Scale): readonly Mark[] {
  if (result.limits !== null) return []
  const within = (v: number): number => Math.min(bottom, Math.max(top, y(v)))
  return result.series.flatMap((point, i): Mark[] => {
    const { interval, value } = point
    if (interval === null || value === null) return []
    const from = interval.low === null ? bottom : within(interval.low)
    const to = interval.high === null ? top : within(interval.high)
    return [{ kind: 'rule', role: 'band', x1: x.at(i), y1: from, x2: x.at(i), y2: to }]
  })
}

function dots(result: KpiResult, { x, y }: TimePlot): readonly Mark[] {
  const { series } = result
  const size = x.step >= 14 ? 2.5 : x.step >= 7 ? 1.75 : 0
  const lonely = (i: number): boolean =>
    (series[i - 1]?.value ?? null) === null && (series[i + 1]?.value ?? null) === null
  const weak = result.count < fewest
  return series.flatMap((point, i): Mark[] => {
    if (point.value === null) return []
    const [cx, cy] = [x.at(i), y(point.value)]
    const ring: Mark[] = point.signal
      ? [{ kind: 'dot', role: 'signal', x: cx, y: cy, r: 5.5, hollow: true }]
      : []
    const last = i === series.length - 1
    const hollow = point.partial || weak || thin(point)
    const r = last ? 4 : hollow ? Math.max(size, 2.5) : point.signal || lonely(i) ? Math.max(size, 2) : size
    const dot: Mark[] = r > 0 ? [{ kind: 'dot', role: 'value', x: cx, y: cy, r, hollow }] : []
    return [...ring, ...dot]
  })
}

/**
 * The value over time, inside its usual range when one is known and with its intervals when not. Null without a
 * series. On fewer than ten records no line is drawn between the values.
 */
export function trend(): View {
  return (result, frame) => {
    if (result.series.length === 0) return null
    const beside = levels(result, frame)
    const plot = timePlot(result, frame, drawn(result), { beside })
    const { x, y } = plot
    const marks = [
      ...plot.ground,
      ...plot.rules,
      ...whiskers(result, plot, y),
      ...(result.count < fewest ? [] : seriesLine(result.series, x.at, y)),
      ...dots(result, plot),
      ...plot.labels,
    ]
    return seriesScene(result, frame, marks, beside, plot.strips)
  }
}

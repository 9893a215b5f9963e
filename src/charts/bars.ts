import type { View } from '../core/frame.js'
import type { Mark } from '../core/scene.js'
import { levels } from './levels.js'
import { extent } from './scale.js'
import { seriesScene } from './series.js'
import { timePlot } from './time-plot.js'

/**
 * A value that adds up over time (money, counts) as a bar from zero for every period; a period that has not ended is
 * dashed and hollow, because it is short by construction. Null without a series.
 * @param target `each` draws the result's target over every bar, for a goal of one period; `none` where the goal is
 *   of the whole
 */
export function bars({ target = 'each' }: { readonly target?: 'each' | 'none' } = {}): View {
  return (result, frame) => {
    if (result.series.length === 0) return null
    const { series } = result
    const beside = levels(result, frame).filter((level) => target === 'each' || level.role !== 'target')
    const plot = timePlot(result, frame, extent(series.map((point) => point.value)), { zero: true, beside })
    const { x, y, left, right, bottom } = plot
    const zero = y(0)
    const bar = series.flatMap((point, i): Mark[] => {
      if (point.value === null) return []
      const end = y(point.value)
      const shape: Mark = {
        kind: 'rect',
        role: 'value',
        x: x.at(i) - x.width / 2,
        y: Math.min(zero, end),
        width: x.width,
        height: Math.abs(end - zero),
        ...(point.partial ? { dashed: true } : {}),
      }
      const over = point.value < 0 ? Math.min(bottom - 3, end + 6) : Math.max(3, end - 6)
      return point.signal
        ? [shape, { kind: 'dot', role: 'signal', x: x.at(i), y: over, r: 3, hollow: true }]
        : [shape]
    })
    const axis: Mark = { kind: 'rule', role: 'axis', x1: left, y1: zero, x2: right, y2: zero }
    const marks = [...plot.ground, ...bar, axis, ...plot.rules, ...plot.labels]
    return seriesScene(result, frame, marks, beside, plot.strips)
  }
}

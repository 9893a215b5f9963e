import type { View } from '../core/frame.js'
import type { Mark } from '../core/scene.js'
import { levels } from './levels.js'
import { extent, band, linear, padded } from './scale.js'
import { fewest, seriesScene } from './series.js'
import { seriesLine } from './trend.js'

/** The series as a line without labels, over its usual range, for a tile. Null unless two periods have a value. */
export function sparkline(): View {
  return (result, frame) => {
    const { series, limits } = result
    const values = extent(series.map((point) => point.value))
    // The tile says a single value already, larger.
    if (values === null || series.filter((point) => point.value !== null).length < 2) return null
    const { width, height } = frame
    const room = 6
    const domain = extent([...values, ...(limits === null ? [] : [limits.lower, limits.upper])]) ?? values
    const y = linear(domain[0] < domain[1] ? domain : padded(domain, 0.1), [height - room, room])
    const x = band(series.length, [0, width], 0)
    const edge = Math.min(x.step / 2, room)
    const at = (i: number): number => edge + (i * (width - edge - room)) / (series.length - 1)
    const last = series.findLastIndex((point) => point.value !== null)
    const end = series[last]
    const usual: Mark[] =
      limits === null
        ? []
        : [
            {
              kind: 'rect',
              role: 'band',
              x: 0,
              y: y(limits.upper),
              width,
              height: y(limits.lower) - y(limits.upper),
            },
          ]
    const dot: Mark[] =
      end && end.value !== null
        ? [
            {
              kind: 'dot',
              role: end.signal ? 'signal' : 'value',
              x: at(last),
              y: y(end.value),
              r: 3.5,
              hollow: end.partial || result.count < fewest,
            },
          ]
        : []
    const alone = series.flatMap((point, i): Mark[] => {
      const joined = series[i - 1]?.value != null || series[i + 1]?.value != null
      if (point.value === null || joined || i === last) return []
      return [{ kind: 'dot', role: 'value', x: at(i), y: y(point.value), r: 1.5, hollow: false }]
    })
    const marks = [...usual, ...(result.count < fewest ? [] : seriesLine(series, at, y)), ...alone, ...dot]
    const strips = { at, y, width: x.step, top: 0, bottom: height }
    return seriesScene(result, frame, marks, levels(result, frame), strips)
  }
}

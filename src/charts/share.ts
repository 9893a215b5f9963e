import type { Frame, View } from '../core/frame.js'
import type { KpiResult, Unit } from '../core/result.js'
import type { Mark, Scene } from '../core/scene.js'
import { baseline, measure, truncate } from './label.js'
import { mirror } from './mirror.js'
import { extent, linear, rowHeightIn } from './scale.js'
import { cell, say, withFacts } from './wording.js'

const gap = 12

export interface ShareOptions {
  /**
   * The parts that add up, in order: names in the result's `parts`, or a function that takes them from the result
   * (a rate effect and a mix effect). Parts that are not known are left out.
   */
  readonly of: readonly string[] | ((result: KpiResult) => Readonly<Record<string, number | null>>)
  /** The part that holds their sum; added up when not given. */
  readonly total?: string
  /** The unit of the parts; the result's own when not given. Signed rates are differences, in points. */
  readonly unit?: Unit
}

interface Row {
  readonly key: string
  readonly name: string
  readonly value: number
  readonly total: boolean
}

function rowsOf(result: KpiResult, frame: Frame, { of, total }: ShareOptions): readonly Row[] {
  const values =
    typeof of === 'function' ? Object.entries(of(result)) : of.map((key) => [key, result.parts[key]] as const)
  const rows = values.flatMap(([key, value]): Row[] =>
    value == null ? [] : [{ key, name: frame.part(key), value, total: false }],
  )
  if (rows.length === 0) return []
  const sum = total === undefined ? rows.reduce((a, row) => a + row.value, 0) : (result.parts[total] ?? null)
  const name = total === undefined ? say(frame, 'total') : frame.part(total)
  return sum === null ? rows : [...rows, { key: total ?? '', name, value: sum, total: true }]
}

function valueText(value: number, unit: Unit, signed: boolean, frame: Frame): string {
  if (!signed) return cell(value, unit, frame)
  const text = frame.format.difference(value, unit)
  return unit === 'ratio' ? say(frame, 'points', { value: text }) : text
}

/**
 * What a number is made of: its named parts as bars from zero, to the other side when they take away, and their total
 * in a last row. Null when none of the parts is known.
 */
export function share(options: ShareOptions): View {
  return (result, frame) => {
    const rows = rowsOf(result, frame, options)
    if (rows.length === 0) return null
    const { width, height } = frame
    const unit = options.unit ?? result.unit
    const signed = rows.some((row) => row.value < 0)
    const text = (row: Row): string => valueText(row.value, unit, signed, frame)
    const total = rows.find((row) => row.total)
    const portion = (row: Row): string =>
      total && !row.total && !signed && total.value > 0
        ? frame.format.value(row.value / total.value, 'ratio')
        : ''

    const names = Math.ceil(Math.max(...rows.map((row) => measure(row.name, 'label'))))
    const values = Math.ceil(Math.max(...rows.map((row) => measure(text(row), 'strong'))))
    const wide = width >= 280 && names <= width * 0.38 && names + 2 * gap + values + 60 <= width
    const rowHeight = rowHeightIn(height, rows.length, wide ? 24 : 34, wide ? 150 : 72)
    const thickness = wide ? Math.min(40, rowHeight / 2) : Math.min(16, rowHeight - 26)
    const shown = rows.slice(0, Math.max(1, Math.floor(height / rowHeight)))
    const [left, right] = wide ? [names + gap, width - values - gap] : [1, width - 1]
    const nameRoom = wide ? names : Math.max(0, width - values - gap)
    const domain = extent([0, ...rows.map((row) => row.value)]) ?? [0, 1]
    const x = linear(domain[0] < domain[1] ? domain : [0, 1], [left, right])
    const bottom = Math.min(height, shown.length * rowHeight)

    const marks = shown.flatMap((row, i): Mark[] => {
      const top = i * rowHeight
      const y = top + (wide ? rowHeight / 2 : 9) + baseline('label')
      const name = truncate(row.name, nameRoom + 0.01, 'label')
      const [from, to] = [Math.min(x(0), x(row.value)), Math.max(x(0), x(row.value))]
      const bar: Mark = {
        kind: 'rect',
        role: row.total ? 'before' : 'series-1',
        x: from,
        y: wide ? top + (rowHeight - thickness) / 2 : top + 19,
        width: to - from,
        height: thickness,
      }
      return [
        ...(name.text === ''
          ? []
          : [{ kind: 'text', role: 'name', x: 0, y, anchor: 'start', ...name } as const]),
        bar,
        { kind: 'text', role: 'strong', x: width, y, text: text(row), anchor: 'end' },
      ]
    })
    const zero = shown.map((_, i): Mark => {
      const top = i * rowHeight
      return {
        kind: 'rule',
        role: 'axis',
        x1: x(0),
        y1: wide ? top + (rowHeight - thickness) / 2 - 5 : top + 17,
        x2: x(0),
        y2: wide ? top + (rowHeight + thickness) / 2 + 5 : top + 21 + thickness,
      }
    })
    const title = withFacts(
      frame,
      frame.name,
      rows.map((row) => `${row.name} ${text(row)}`),
    )
    const scene: Scene = {
      width,
      height: bottom,
      title,
      marks: [...marks, ...zero],
      points: shown.map((row, i) => ({
        x: x(row.value),
        y: Math.min(bottom, (i + 0.5) * rowHeight),
        hit: { x: 0, y: i * rowHeight, width, height: Math.min(rowHeight, bottom - i * rowHeight) },
        lines: [row.name, text(row), ...(portion(row) === '' ? [] : [portion(row)])],
        row: i,
        key: row.key,
      })),
      reading: 'list',
      table: {
        caption: title,
        columns: [
          { label: say(frame, 'part'), numeric: false },
          { label: say(frame, 'value'), numeric: true },
          ...(signed ? [] : [{ label: say(frame, 'share'), numeric: true }]),
        ],
        rows: rows.map((row) => [row.name, text(row), ...(signed ? [] : [portion(row)])]),
      },
    }
    return frame.rtl ? mirror(scene) : scene
  }
}

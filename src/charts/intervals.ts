import { quantileSorted } from 'd3-array'
import type { Frame, View } from '../core/frame.js'
import type { KpiResult, Segment } from '../core/result.js'
import type { Mark, Scene } from '../core/scene.js'
import { valueLabels } from './axis.js'
import { rowLayout, rowMarks, type RowLayout } from './interval-row.js'
import { baseline, fontSize, lineHeight, measure, place, truncate, type Shortened } from './label.js'
import { targetLevel } from './levels.js'
import { mirror } from './mirror.js'
import { extent, linear, padded, type Extent, type Scale } from './scale.js'
import { dimensionName, estimated, segmentLines, segmentsTable, segmentsTitle, tooFew } from './segments.js'
import { brief, say } from './wording.js'

const head = lineHeight('label') + 6
const axisHeight = lineHeight('axis') + 4
const more = 20
/** Between the heads of columns. */
const gap = 12
const headY = head / 2 - 2 + baseline('label')

/**
 * The axis holds the values that stand on enough records and the intervals of ordinary width: one that is three
 * times wider than the median runs out of the axis and ends in an arrow.
 */
function domainOf(result: KpiResult, segments: readonly Segment[]): Extent {
  const { value, target, unit } = result
  const read = segments.filter((segment) => segment.value !== null && !tooFew(segment, result))
  const whole = estimated(segments) ? value : null
  const values = extent([...(read.length > 0 ? read : segments).map((s) => s.value), whole]) ?? [0, 1]
  const known = read.flatMap(({ interval }) =>
    interval?.low == null || interval.high === null ? [] : [[interval.low, interval.high] as const],
  )
  const widths = known.map(([low, high]) => high - low).sort((a, b) => a - b)
  const ordinary = 3 * (quantileSorted(widths, 0.5) ?? 0)
  const held = extent([...values, ...known.filter(([low, high]) => high - low <= ordinary).flat()]) ?? values
  const room = held[1] - held[0]
  const near =
    target !== null && whole !== null && target.value >= held[0] - room && target.value <= held[1] + room
  const [low, high] = padded(extent([...held, ...(near ? [target.value] : [])]) ?? held, 0.04)
  const floor = held[0] >= 0 ? Math.max(0, low) : low
  const top = unit === 'ratio' && held[1] <= 1 ? Math.min(1, high) : high
  return floor < top ? [floor, top] : [floor, floor + 1]
}

interface Reference {
  readonly role: 'before' | 'target'
  readonly at: number
  readonly text: string
  readonly weight: number
}

/** What all rows are read against: the whole, and the target. */
function referencesOf(result: KpiResult, frame: Frame): readonly Reference[] {
  if (!estimated(result.segments)) return []
  const { value, unit } = result
  const target = targetLevel(result, frame)
  const all = value === null ? null : say(frame, 'all', { value: brief(value, unit, frame) })
  return [
    ...(value === null || all === null ? [] : [{ role: 'before', at: value, text: all, weight: 2 } as const]),
    ...(target ? [{ role: 'target', at: target.low, text: target.text, weight: 1 } as const] : []),
  ]
}

/** The references as rules over all rows, named above the axis without touching each other. */
function referenceMarks(
  references: readonly Reference[],
  x: Scale,
  bottom: number,
  between: Extent,
): readonly Mark[] {
  const [left, right] = x.range
  const drawn = references.filter(({ at }) => x(at) >= left && x(at) <= right)
  const places = place(
    drawn.map(({ at, text, weight }) => ({ at: x(at), size: measure(text, 'label'), weight })),
    ...between,
    gap,
  )
  return drawn.flatMap(({ role, at, text }, i): Mark[] => {
    const middle = places[i] ?? null
    const rule: Mark = { kind: 'rule', role, x1: x(at), y1: head - 2, x2: x(at), y2: bottom }
    if (middle === null) return [rule]
    return [rule, { kind: 'text', role: 'label', x: middle, y: headY, text, anchor: 'middle' }]
  })
}

/**
 * The heads of the columns, and the room they leave between them; names above their dots need none, and rules must
 * not run through texts. Where nothing says what the values are, the name of the drawing does.
 */
function heads(
  result: KpiResult,
  frame: Frame,
  layout: RowLayout,
  told: boolean,
): { readonly marks: readonly Mark[]; readonly between: Extent } {
  const standing = (text: Shortened, x: number, anchor: 'start' | 'end'): Mark[] =>
    text.text === '' ? [] : [{ kind: 'text', role: 'label', x, y: headY, anchor, ...text }]
  const after = (text: string): number => (text === '' ? 0 : measure(text, 'label') + gap)
  const name = stacked(layout)
    ? { text: '' }
    : truncate(dimensionName(result, frame), layout.name + 0.01, 'label')
  const records = layout.countEnd === null ? '' : say(frame, 'records')
  const between = [after(name.text), frame.width - after(records)] as const
  const view = told || measure(frame.view, 'label') > between[1] - between[0] ? '' : frame.view
  return {
    between,
    marks: [
      ...standing(name, 0, 'start'),
      ...standing({ text: records }, frame.width, 'end'),
      ...standing({ text: view }, between[1], 'end'),
    ],
  }
}

const stacked = (layout: RowLayout): boolean => layout.textAt !== layout.dotAt

/** A vertical rule as strokes beside the dots alone, where names stand above them. */
function between(mark: Mark, layout: RowLayout, rows: number): readonly Mark[] {
  if (mark.kind !== 'rule' || !stacked(layout)) return [mark]
  return Array.from({ length: rows }, (_, i) => {
    const y = head + i * layout.height + layout.dotAt
    return { ...mark, y1: y - 7, y2: y + 7 }
  })
}

/**
 * The segments as rows in the result's order: a dot with its interval on a shared axis, value and number of records
 * beside it. Null without a segment that has a value, and where all records are without the dimension.
 * @param rows how many rows at most; the rest is counted in a last line and stands in the table
 */
export function intervals({ rows = 12 }: { readonly rows?: number } = {}): View {
  return (result, frame) => {
    const { segments, unit } = result
    if (segments.every((segment) => segment.value === null || segment.key.trim() === '')) return null
    const { width, height } = frame
    const rowHeight = rowLayout(result, frame, segments.slice(0, rows), 0).height
    const foot = height >= head + rowHeight + axisHeight ? axisHeight : 0
    const room = (extra: number): number =>
      Math.max(1, Math.floor((height - head - foot - extra) / rowHeight))
    const all = segments.length <= Math.min(rows, room(0)) || height < head + foot + rowHeight + more
    const shown = segments.slice(0, Math.min(rows, room(all ? 0 : more)))
    const layout = rowLayout(result, frame, shown, height - head - foot - (all ? 0 : more))
    const x = linear(domainOf(result, shown), layout.axis)
    const bottom = head + shown.length * layout.height
    const axis = foot > 0 ? valueLabels(x, unit, bottom + fontSize('axis') + 3, frame) : []
    const references = referencesOf(result, frame)
    const columns = heads(result, frame, layout, references.length > 0)
    const grid = axis.map(({ value }): Mark => ({
      kind: 'rule',
      role: 'grid',
      x1: x(value),
      y1: head,
      x2: x(value),
      y2: bottom,
    }))
    const rest = truncate(say(frame, 'more', { count: segments.length - shown.length }), width, 'label')
    const title = segmentsTitle(
      result,
      frame,
      references.map(({ text }) => text),
    )
    const scene: Scene = {
      width,
      height: Math.min(height, bottom + foot + (all ? 0 : more)),
      title,
      marks: [
        ...[...grid, ...referenceMarks(references, x, bottom, columns.between)].flatMap((mark) =>
          between(mark, layout, shown.length),
        ),
        ...columns.marks,
        ...shown.flatMap((segment, i) =>
          rowMarks(segment, head + i * layout.height, layout, x, result, frame),
        ),
        ...axis.map(({ mark }) => mark),
        ...(all || rest.text === ''
          ? []
          : [
              {
                kind: 'text',
                role: 'label',
                x: 0,
                y: bottom + foot + more / 2 + baseline('label'),
                anchor: 'start',
                ...rest,
              } as const,
            ]),
      ],
      points: shown.map((segment, i) => ({
        x: segment.value === null ? x.range[0] : Math.min(x.range[1], Math.max(x.range[0], x(segment.value))),
        y: head + i * layout.height + layout.dotAt,
        hit: { x: 0, y: head + i * layout.height, width, height: layout.height },
        lines: segmentLines(segment, result, frame),
        row: i,
        key: segment.key,
      })),
      reading: 'list',
      table: segmentsTable(result, frame, title),
    }
    return frame.rtl ? mirror(scene) : scene
  }
}

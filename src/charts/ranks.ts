import type { Frame, View } from '../core/frame.js'
import type { KpiResult, Segment } from '../core/result.js'
import type { Mark, Role, Scene, Table } from '../core/scene.js'
import { baseline, lineHeight, measure, place, truncate } from './label.js'
import { partOf, partText, type Measured } from './measured.js'
import { mirror } from './mirror.js'
import { polyline, type Place } from './path.js'
import { extent, rowHeightIn } from './scale.js'
import { byDimension, dimensionName, segmentName } from './segments.js'
import { say, withFacts } from './wording.js'

const gap = 10
/** The least height of a row. */
const least = 22
const head = lineHeight('label') + 6
const hues: readonly Role[] = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6']

interface Ranked {
  readonly segment: Segment
  readonly index: number
  /** From 1, in the order of the measures; null where the part is not known. */
  readonly ranks: readonly (number | null)[]
}

/** The rank of every segment by every measure, the largest first; equal values keep the order of the segments. */
export function ranked(segments: readonly Segment[], by: readonly Measured[]): readonly Ranked[] {
  const orders = by.map((measured) =>
    segments
      .map((segment, index) => ({ index, value: partOf(segment, measured) }))
      .filter((entry) => entry.value !== null)
      .sort((a, b) => (b.value ?? 0) - (a.value ?? 0) || a.index - b.index)
      .map((entry) => entry.index),
  )
  return segments.map((segment, index) => ({
    segment,
    index,
    ranks: orders.map((order) => (order.includes(index) ? order.indexOf(index) + 1 : null)),
  }))
}

/** How far a segment moves between the measures. */
function travel({ ranks }: Ranked): number {
  const known = extent(ranks)
  return known ? known[1] - known[0] : 0
}

/** The segments that move most, to be told apart by colour; a step by one is no news. */
function movers(shown: readonly Ranked[]): readonly Ranked[] {
  const far = [...shown]
    .filter((entry) => travel(entry) > 1)
    .sort((a, b) => travel(b) - travel(a) || a.index - b.index)
  const [first] = far
  return first ? far.filter((entry) => travel(entry) * 2 >= travel(first)).slice(0, hues.length) : []
}

function table(
  all: readonly Ranked[],
  by: readonly Measured[],
  result: KpiResult,
  frame: Frame,
  caption: string,
): Table {
  return {
    caption,
    columns: [
      { label: dimensionName(result, frame), numeric: false },
      ...by.flatMap((measured) => [
        { label: frame.part(measured.part), numeric: true },
        { label: '#', numeric: true },
      ]),
    ],
    rows: all.map(({ segment, ranks }) => [
      segmentName(segment, frame),
      ...by.flatMap((measured, k) => {
        const rank = ranks[k] ?? null
        return [partText(segment, measured, frame), rank === null ? '' : frame.format.count(rank)]
      }),
    ]),
  }
}

function lines(entry: Ranked, by: readonly Measured[], frame: Frame): readonly string[] {
  return [
    segmentName(entry.segment, frame),
    ...by.map((measured, k) => {
      const value = `${frame.part(measured.part)} ${partText(entry.segment, measured, frame)}`
      const rank = entry.ranks[k] ?? null
      return rank === null
        ? value
        : `${value}, ${say(frame, 'rank', { count: rank, part: frame.part(measured.part) })}`
    }),
  ]
}

/**
 * The segments in the order of each measure side by side, joined by a line: where two lines cross, the measures
 * disagree. Segments that hardly move are quiet, those that move have a colour. Ranks too low for the height run
 * out below and stand in the table. Null with fewer than two segments.
 */
export function ranks({ by }: { readonly by: readonly Measured[] }): View {
  return (result, frame) => {
    const all = ranked(result.segments, by)
    if (all.length < 2 || by.length < 2) return null
    const { width } = frame
    const room = frame.height - head - 6
    const rows = Math.max(1, Math.min(all.length, 12, Math.floor(room / least)))
    const rowHeight = rowHeightIn(room, rows + (all.length > rows ? 0.4 : 0), least, 120)
    const shown = all.filter((entry) => entry.ranks.some((rank) => rank !== null && rank <= rows))
    const label = ({ segment }: Ranked): string => segmentName(segment, frame)
    const widest = Math.ceil(Math.max(...shown.map((entry) => measure(label(entry), 'label'))))
    const both = width >= 420
    const names = Math.min(widest, width * (both ? 0.26 : 0.45))
    const left = names + gap + 4
    const right = Math.max(left + 1, both ? width - names - gap - 4 : width - 6)
    const x = (k: number): number => left + (k * (right - left)) / (by.length - 1)
    const y = (rank: number): number => head + (Math.min(rank, rows + 0.7) - 0.5) * rowHeight
    const bottom = head + (rows + (all.length > rows ? 0.4 : 0)) * rowHeight
    const moving = movers(shown)
    const role = (entry: Ranked): Role => hues[moving.indexOf(entry)] ?? 'before'

    const headTexts = by.map((measured) =>
      truncate(frame.part(measured.part), width / by.length - gap, 'label'),
    )
    const centres = place(
      headTexts.map(({ text }, k) => ({ at: x(k), size: measure(text, 'label'), weight: by.length - k })),
      0,
      width,
      gap,
    )
    const heads = headTexts.flatMap((text, k): Mark[] => {
      const at = centres[k] ?? null
      if (at === null || text.text === '') return []
      return [
        {
          kind: 'text',
          role: 'label',
          x: at,
          y: head / 2 - 2 + baseline('label'),
          anchor: 'middle',
          ...text,
        },
      ]
    })
    const marks = [...shown.filter((entry) => !moving.includes(entry)), ...moving].flatMap(
      (entry): Mark[] => {
        const known = entry.ranks.map((rank, k): Place | null => (rank === null ? null : [x(k), y(rank)]))
        const steps = known.flatMap((place, k) => {
          const next = known[k + 1]
          const off = [entry.ranks[k], entry.ranks[k + 1]].every((rank) => rank != null && rank > rows)
          return place && next && !off ? [polyline([place, next])] : []
        })
        const path = steps.join('')
        const name = (k: number, at: number, anchor: 'start' | 'end'): Mark[] => {
          const rank = entry.ranks[k] ?? null
          const text = truncate(label(entry), names + 0.01, 'label')
          if (rank === null || rank > rows || text.text === '') return []
          return [{ kind: 'text', role: 'name', x: at, y: y(rank) + baseline('label'), anchor, ...text }]
        }
        return [
          ...(path === '' ? [] : [{ kind: 'path', role: role(entry), d: path, fill: false } as const]),
          ...known.flatMap((place, k): Mark[] =>
            place === null || (entry.ranks[k] ?? Infinity) > rows
              ? []
              : [{ kind: 'dot', role: role(entry), x: place[0], y: place[1], r: 4, hollow: false }],
          ),
          ...name(0, names, 'end'),
          ...(both ? name(by.length - 1, width - names, 'start') : []),
        ]
      },
    )
    const measures = frame.format.list(by.map((measured) => frame.part(measured.part)))
    const leaders = by.flatMap((_, k) => all.filter((entry) => entry.ranks[k] === 1).map(label))
    const title = withFacts(frame, byDimension(measures, result, frame), [...new Set(leaders)])
    const scene: Scene = {
      width,
      height: Math.min(frame.height, bottom + 2),
      title,
      marks: [...heads, ...marks],
      points: shown.flatMap((entry) => {
        const k = entry.ranks.findIndex((rank) => rank !== null && rank <= rows)
        const at = y(entry.ranks[k] ?? rows)
        return {
          x: x(k),
          y: at,
          hit: {
            x: k === 0 ? 0 : x(k) - rowHeight / 2,
            y: at - rowHeight / 2,
            width: k === 0 ? left + rowHeight / 2 : Math.min(rowHeight, width - x(k) + rowHeight / 2),
            height: rowHeight,
          },
          lines: lines(entry, by, frame),
          row: entry.index,
          key: entry.segment.key,
        }
      }),
      reading: 'list',
      table: table(all, by, result, frame, title),
    }
    return frame.rtl ? mirror(scene) : scene
  }
}

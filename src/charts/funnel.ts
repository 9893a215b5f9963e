import type { Frame, View } from '../core/frame.js'
import type { Interval } from '../stats/interval.js'
import type { KpiResult, Segment } from '../core/result.js'
import type { Mark, Scene, Table } from '../core/scene.js'
import { baseline, measure, truncate, type Shortened } from './label.js'
import { mirror } from './mirror.js'
import { extent, linear } from './scale.js'
import { dimensionName } from './segments.js'
import { fewest } from './series.js'
import { cell, say, withFacts } from './wording.js'

const gap = 12

/** From this width on the name stands before the bar; below it, above. */
const roomy = 300

interface Stage {
  readonly key: string
  readonly name: string
  readonly count: number
  readonly value: number | null
  readonly conversion: number | null
  /** The interval of the conversion. */
  readonly interval: Interval | null
  readonly medianDays: number | null
}

/** The interval of a segment is its conversion's when it is one of a share and holds it. */
function ofConversion({ interval }: Segment, conversion: number | null): Interval | null {
  if (conversion === null || interval?.low == null || interval.high === null) return null
  return interval.low <= conversion && conversion <= interval.high && interval.high <= 1 ? interval : null
}

function stageOf(segment: Segment, frame: Frame): Stage {
  const { parts, key } = segment
  const conversion = parts['conversion'] ?? null
  return {
    key,
    name: key.trim() === '' ? say(frame, 'none') : frame.part(key),
    count: parts['count'] ?? segment.count,
    value: parts['value'] ?? null,
    conversion,
    interval: ofConversion(segment, conversion),
    medianDays: parts['medianDays'] ?? null,
  }
}

/**
 * The stage whose share of going on is the lowest, when it can be told from the next lowest: its interval ends under
 * that share. -1 when no stage stands out.
 */
export function largestLeak(stages: readonly Pick<Stage, 'count' | 'conversion' | 'interval'>[]): number {
  const known = stages
    .map((stage, index) => ({ ...stage, index, share: stage.conversion ?? 1 }))
    .filter((stage) => stage.conversion !== null && stage.count >= fewest)
    .sort((a, b) => a.share - b.share)
  const [worst, next] = known
  if (!worst || !next) return -1
  return (worst.interval?.high ?? worst.share) < next.share ? worst.index : -1
}

/** What happened between a stage and the next, in the most detail that fits. */
function passage(stage: Stage, leak: boolean, frame: Frame, width: number): Shortened {
  const { format } = frame
  if (stage.conversion === null) return { text: '' }
  const share = format.value(stage.conversion, 'ratio')
  const range = stage.interval && format.range(stage.interval.low, stage.interval.high, 'ratio')
  const days =
    stage.medianDays === null
      ? null
      : say(frame, 'medianTime', { value: format.value(stage.medianDays, 'days') })
  const sure = range ? `${share} (${range})` : share
  const worst = leak ? [say(frame, 'leak')] : []
  const line = (value: string, more: readonly string[]): string =>
    [say(frame, 'toNext', { share: value }), ...more].join(' · ')
  const texts = [
    line(sure, [...worst, ...(days ? [days] : [])]),
    line(share, [...worst, ...(days ? [days] : [])]),
    line(share, worst),
    line(share, []),
    share,
  ]
  const fits = texts.find((text) => measure(text, 'label') <= width)
  return fits === undefined ? truncate(share, width, 'label') : { text: fits }
}

function table(stages: readonly Stage[], result: KpiResult, frame: Frame, leak: number): Table {
  const { format } = frame
  const numeric = (label: string) => ({ label, numeric: true })
  return {
    caption: title(stages, frame, leak),
    columns: [
      { label: dimensionName(result, frame), numeric: false },
      ...['count', 'value', 'conversion'].map((part) => numeric(frame.part(part))),
      numeric(say(frame, 'interval')),
      numeric(frame.part('medianDays')),
      { label: say(frame, 'note'), numeric: false },
    ],
    rows: stages.map((stage, i) => [
      stage.name,
      format.count(stage.count),
      format.value(stage.value, 'money'),
      format.value(stage.conversion, 'ratio'),
      format.range(stage.interval?.low ?? null, stage.interval?.high ?? null, 'ratio'),
      format.value(stage.medianDays, 'days'),
      i === leak ? say(frame, 'leak') : '',
    ]),
  }
}

function title(stages: readonly Stage[], frame: Frame, leak: number): string {
  const worst = stages[leak]
  const facts = worst ? [`${say(frame, 'leak')} ${worst.name}`] : []
  return withFacts(frame, say(frame, 'inSteps', { name: frame.name }), facts)
}

function lines(stage: Stage, leak: boolean, frame: Frame): readonly string[] {
  const value = stage.value === null ? [] : [frame.format.value(stage.value, 'money')]
  const next = passage(stage, leak, frame, Infinity).text
  return [
    stage.name,
    say(frame, 'recordCount', { count: stage.count }),
    ...value,
    ...(next === '' ? [] : [next]),
  ]
}

/** Under the bars, where not all are shown. */
const foot = 20

/** How the stages share the height: bars and, while there is room, what happened between them. */
function rowsOf(
  count: number,
  height: number,
  wide: boolean,
  full: number,
): { bar: number; between: number; shown: number } {
  for (const [bar, between] of [
    [full, 20],
    [full - 4, 17],
    [full - 4, 0],
  ] as const) {
    const spare = height - count * bar - (count - 1) * between - 1
    if (spare < -1) continue
    const more = Math.max(0, Math.min(40, spare / (2 * count)))
    return { bar: bar + (wide ? more : Math.min(8, more)), between: between && between + more, shown: count }
  }
  return { bar: full - 4, between: 0, shown: Math.max(1, Math.floor((height - foot) / (full - 4))) }
}

/**
 * The stages in order as bars from zero, with the share that went on to the next between them and the largest leak
 * marked. Reads the parts `count`, `value`, `conversion` (to the next stage) and `medianDays` of each segment. Null
 * without stages.
 */
export function funnel(): View {
  return (result, frame) => {
    const stages = result.segments.map((segment) => stageOf(segment, frame))
    if (stages.length === 0) return null
    const { width, format } = frame
    const leak = largestLeak(stages)
    const wide = width >= roomy
    const widest = (texts: readonly string[], role: 'label' | 'strong'): number =>
      Math.ceil(Math.max(0, ...texts.map((text) => measure(text, role))))
    const longest = widest(
      stages.map((s) => s.name),
      'label',
    )
    const counts = widest(
      stages.map((s) => format.count(s.count)),
      'strong',
    )
    // Above the bars a name gives way to no number: where a line is too short for both, the number stands by the bar.
    const beside = wide || longest > width - counts - gap
    const { bar, between, shown } = rowsOf(stages.length, frame.height, wide, wide ? 22 : beside ? 30 : 28)
    const visible = stages.slice(0, shown)
    const valueText = (stage: Stage): string =>
      stage.value === null ? '' : cell(stage.value, 'money', frame)
    const values =
      wide && visible.some((s) => (s.value ?? 0) !== 0) ? widest(visible.map(valueText), 'label') : 0
    const names = wide ? Math.min(longest, width * 0.38) : width
    const left = wide ? names + gap : 0
    const right = beside ? width - counts - gap - (values ? values + gap : 0) : width
    const [, most] = extent([0, ...visible.map((s) => s.count)]) ?? [0, 0]
    const x = linear([0, most || 1], [left, Math.max(left + 1, right)])
    const thickness = wide ? Math.min(40, bar - 8) : Math.max(8, bar - 20)
    const topOf = (i: number): number => i * (bar + between)

    const marks = visible.flatMap((stage, i): Mark[] => {
      const top = topOf(i)
      const middle = wide ? top + bar / 2 : top + (bar - thickness) / 2
      const barTop = wide ? top + (bar - thickness) / 2 : top + bar - thickness - 1
      const name = truncate(stage.name, names + 0.01, 'label')
      const next =
        i < stages.length - 1 && between > 0
          ? passage(stage, i === leak, frame, width - left - 10)
          : { text: '' }
      const y = middle + baseline('label')
      const under = top + bar + between / 2
      const amount = values > 0 ? valueText(stage) : ''
      return [
        ...(name.text === ''
          ? []
          : [{ kind: 'text', role: 'name', x: 0, y, anchor: 'start', ...name } as const]),
        {
          kind: 'rect',
          role: 'value',
          x: x(0),
          y: barTop,
          width: x(stage.count) - x(0),
          height: thickness,
        },
        {
          kind: 'text',
          role: 'strong',
          x: beside ? right + gap + counts : width,
          y: beside ? barTop + thickness / 2 + baseline('strong') : y,
          text: format.count(stage.count),
          anchor: 'end',
        },
        ...(amount === ''
          ? []
          : [{ kind: 'text', role: 'label', x: width, y, text: amount, anchor: 'end' } as const]),
        ...(next.text === ''
          ? []
          : ([
              {
                kind: 'rule',
                role: i === leak ? 'bad' : 'grid',
                x1: left + 2,
                y1: under - between / 2 + 2,
                x2: left + 2,
                y2: under + between / 2 - 2,
              },
              {
                kind: 'text',
                role: i === leak ? 'bad' : 'label',
                x: left + 10,
                y: under + baseline('label'),
                anchor: 'start',
                ...next,
              },
            ] as const)),
      ]
    })
    const hidden = stages.length - visible.length
    const end = topOf(visible.length - 1) + bar
    const rest: Mark[] =
      hidden > 0
        ? [
            {
              kind: 'text',
              role: 'label',
              x: 0,
              y: end + 9 + baseline('label'),
              anchor: 'start',
              ...truncate(say(frame, 'more', { count: hidden }), width, 'label'),
            },
          ]
        : []
    const scene: Scene = {
      width,
      height: Math.min(frame.height, end + (hidden > 0 ? foot : 1)),
      title: title(stages, frame, leak),
      marks: [...marks, ...rest],
      points: visible.map((stage, i) => ({
        x: x(stage.count),
        y: topOf(i) + bar / 2,
        hit: { x: 0, y: topOf(i), width, height: bar + (i < visible.length - 1 ? between : 0) },
        lines: lines(stage, i === leak, frame),
        row: i,
        key: stage.key,
      })),
      reading: 'list',
      table: table(stages, result, frame, leak),
    }
    return frame.rtl ? mirror(scene) : scene
  }
}

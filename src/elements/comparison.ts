import { html, nothing, type TemplateResult } from 'lit'
import type { BenchmarkComparison, KpiResult } from '../core/result.js'
import { textWidth, wordWidth } from '../core/text-width.js'
import { remembered } from './remembered.js'
import { against, untold, type Statement, type Tone } from './verdict.js'
import { stepOf, type Words } from './words.js'

/** Something the number is set beside. */
export interface Comparison {
  readonly kind: 'target' | 'before' | 'benchmark'
  readonly label: string
  /** The language of the label; null: the page's. */
  readonly lang: 'en' | null
  /** What it measures, and whether it may be compared. */
  readonly note: string
  readonly value: string
  readonly judgement: string
  readonly tone: Tone
}

function target(result: KpiResult, words: Words): Comparison | null {
  if (!result.target) return null
  // A target that the value itself does not meet or miss is only larger or smaller.
  const better = result.target.met === null ? 'neither' : result.better
  const { text, tone } = against(words, { ...result, better }, result.target.value)
  return {
    kind: 'target',
    label: words.say('target'),
    lang: null,
    note: '',
    value: words.alone(words.format.value(result.target.value, result.unit)),
    judgement: text,
    tone: untold(result) ? '' : tone,
  }
}

function change({ change: moved, unit, better }: KpiResult, words: Words): Statement {
  if (!moved) return { text: '', tone: '' }
  const { absolute, verdict } = moved
  const sign = words.format.difference(absolute, unit)
  const text =
    unit === 'ratio' ? words.say('points', { n: Math.round(Math.abs(absolute) * 1000) / 10, by: sign }) : sign
  if (verdict === 'routine') return { text: words.say('changeRoutine', { change: text }), tone: '' }
  if (verdict === 'unknown') return { text: words.say('changeUnknown', { change: text }), tone: '' }
  if (better === 'neither' || absolute === 0)
    return { text: words.say('changeSignal', { change: text }), tone: '' }
  const good = absolute > 0 === (better === 'higher')
  return {
    text: words.say(good ? 'changeBetter' : 'changeWorse', { change: text }),
    tone: good ? 'good' : 'bad',
  }
}

const day = 86_400_000

function before(result: KpiResult, words: Words): Comparison | null {
  const { previous, period } = result
  if (!previous || previous.value === null) return null
  const step = stepOf(/^(?:this|last)-(.+)$/.exec(period.range)?.[1])
  const named = step ? words.format.period(previous.start, step) : words.dates(previous.start, previous.end)
  const days = Math.round((Date.parse(previous.end) - Date.parse(previous.start)) / day)
  const { text, tone } = change(result, words)
  return {
    kind: 'before',
    label: previous.likeForLike && step ? words.say('sameDays', { days, period: named }) : named,
    lang: null,
    note: previous.likeForLike ? words.say('likeForLike') : '',
    value: words.alone(words.format.value(previous.value, result.unit)),
    judgement: text,
    tone,
  }
}

/** The published number, or the ends of the published band. */
export function published({ value, low, high, unit }: BenchmarkComparison, words: Words): string {
  return value === null ? words.format.range(low, high, unit) : words.format.value(value, unit)
}

function beside(result: KpiResult, to: BenchmarkComparison, words: Words): string {
  const { value, low, high, comparable } = to
  if (comparable === 'no') return words.say('notComparable')
  const own = result.value
  if (own === null) return ''
  const inside = value === null && own >= (low ?? -Infinity) && own <= (high ?? Infinity)
  const edge = value ?? (own < (low ?? -Infinity) ? low : high)
  const judgement = inside || edge === null ? words.say('insideBand') : against(words, result, edge).text
  return comparable === 'roughly' ? words.say('roughly', { judgement }) : judgement
}

/** The year of a published number; '' where nobody gives one. */
export function yearOf({ year }: BenchmarkComparison, words: Words): string {
  if (year === 'n/d') return ''
  const about = /^c\. (.+)/.exec(year)?.[1]
  return about ? words.say('circa', { year: about }) : year
}

/** A published number beside the result's; of the one that is drawn, or of any other that was offered. */
export function besideBenchmark(result: KpiResult, to: BenchmarkComparison, words: Words): Comparison {
  const why = to.why === '' ? '' : words.caveat({ id: to.why, severity: 'note', params: {} })
  const weak = to.grade === 'C' ? words.say('weakSource') : ''
  const year = yearOf(to, words)
  return {
    kind: 'benchmark',
    label: `${words.capital(words.published(to.source))} ${year}`.trim(),
    lang: words.languageOf(to.source, to),
    note: words.joined([words.published(to.definition), why, year ? '' : words.say('undated'), weak]),
    value: words.alone(published(to, words)),
    judgement: beside(result, to, words),
    tone: '',
  }
}

/** Target, the period before and the most comparable published number, as far as there are any. */
export const comparisons = remembered((result, words): readonly Comparison[] => {
  const benchmark = result.benchmark ? besideBenchmark(result, result.benchmark, words) : null
  return [target(result, words), before(result, words), benchmark].filter((row) => row !== null)
})

/** The widths of three columns in em. */
interface Columns {
  readonly label: number
  readonly value: number
  readonly judgement: number
}

/** How many lines a text takes in a column, broken between its words. */
function linesIn(text: string, width: number): number {
  let lines = 0
  let room = 0
  for (const word of text.split(' ')) {
    const wide = textWidth(word)
    if (wide > room) {
      lines++
      room = width
    }
    room -= wide + 0.28
  }
  return lines
}

/** The least width of a label, in em. */
const least = 5

/** Whether a row has its label in so many lines at most, and each of its numbers in one. */
const fits = ({ label, value, judgement }: Comparison, columns: Columns, lines: number): boolean =>
  columns.label >= Math.max(least, wordWidth(label)) &&
  linesIn(label, columns.label) <= lines &&
  textWidth(value) <= columns.value + 1 &&
  textWidth(judgement) <= columns.judgement

/** Columns side by side for the rows; null where there is no room for them. The target and the period before are short. */
function columnsOf(rows: readonly Comparison[], room: number, lines: number): Columns | null {
  const value = Math.max(...rows.map((row) => textWidth(row.value)))
  const judgement = Math.min(0.58 * room, Math.max(...rows.map((row) => textWidth(row.judgement))))
  const columns = { label: room - value - judgement - 2, value, judgement }
  return rows.every((row) => fits(row, columns, row.kind === 'benchmark' ? 2 : lines)) ? columns : null
}

/**
 * The comparisons as rows: label, value and judgement side by side. What does not fit beside the others has its label
 * on a line of its own; in little room all have.
 * @param room the width in em
 */
export function comparisonRows(rows: readonly Comparison[], room: number): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing
  const own = rows.filter(({ kind }) => kind !== 'benchmark')
  const columns = columnsOf(rows, room, 1) ?? (own.length > 0 ? columnsOf(own, room, 2) : null)
  return html`<dl class="rows ${columns ? 'aligned' : ''}" part="comparisons">
    ${rows.map(
      (row) =>
        html`<div class=${columns && !fits(row, columns, 2) ? 'long' : ''}>
          <dt lang=${row.lang ?? nothing}>${row.label}</dt>
          <dd>${row.value}</dd>
          <dd class="judgement ${row.tone}">${row.judgement}</dd>
          ${row.note ? html`<dd class="note">${row.note}</dd>` : nothing}
        </div>`,
    )}
  </dl>`
}

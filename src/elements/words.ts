import type { Benchmark } from '../core/benchmark.js'
import { format, type Format } from '../core/format.js'
import type { ChartWords, Frame } from '../core/frame.js'
import { intl } from '../core/intl.js'
import type { CardWords, CheckWords, KpiDetails, KpiWords, OpenedWords, Spoken } from '../core/locale.js'
import type { Message, Params } from '../core/message.js'
import type { Caveat, Exclusion, KpiResult, Step } from '../core/result.js'
import { isolated } from './direction.js'
import type { Failure } from './failure.js'
import type { Box } from './size.js'

/** Everything a card says in one language about one KPI: messages filled, ids named. */
export class Words {
  readonly locale: Spoken
  readonly format: Format
  readonly rtl: boolean
  readonly name: string
  readonly #id: string
  readonly #kpi: (KpiWords & Partial<KpiDetails>) | undefined

  /**
   * @param tag the page's language tag: its region decides formats where the words are of its language
   * @param label the author's own name of the KPI
   */
  constructor(
    kpi: string,
    locale: Spoken,
    tag: string,
    direction: 'ltr' | 'rtl' | null,
    label: string | undefined,
    currency: string | null,
    timeZone: string,
  ) {
    this.locale = locale
    this.#id = kpi
    this.#kpi = locale.kpis[kpi]
    const regional = tag.toLowerCase().split('-')[0] === locale.lang.split('-')[0]
    this.format = format(regional ? tag : locale.lang, currency, timeZone, locale.quarter)
    this.rtl = (direction ?? locale.direction) === 'rtl'
    this.name = label ?? this.#or(this.#kpi?.name, kpi)
  }

  say(word: keyof CardWords, params: Params = {}): string {
    return this.format.message(this.locale.card[word], this.#isolated(params))
  }

  /** A word of what a card opens. */
  detail(word: keyof OpenedWords, params: Params = {}): string {
    return this.#or(this.locale.details?.words[word], word, params)
  }

  /** A text as it begins a line. */
  capital(text: string): string {
    const [first = '', ...rest] = text
    return first.toLocaleUpperCase(this.format.locale) + rest.join('')
  }

  /** A server that fails is no fault of the address or of what was asked for. */
  error({ code, params }: Failure): string {
    const kind = code === 'http' && Number(params['status']) >= 500 ? 'server' : code
    return this.#or(this.locale.errors[kind], code, params)
  }

  /** Short statements side by side. */
  joined(statements: readonly string[]): string {
    return statements.filter(Boolean).join(this.say('separator'))
  }

  /** What a published number says of itself, in the page's language where it is known in it. */
  published(english: string): string {
    return this.locale.published?.[english] ?? english
  }

  /** The language that a text of a published number is left in; null for the page's, and for an author's own numbers. */
  languageOf(english: string, { definition }: Pick<Benchmark, 'definition'>): 'en' | null {
    const { published = {} } = this.locale
    return definition in published && !(english in published) ? 'en' : null
  }

  /** A text that stands by itself, in its own direction among others that are read from right to left. */
  alone(text: string): string {
    return this.rtl ? isolated(text, true) : text
  }

  records(n: number): string {
    return this.#or(this.#kpi?.records ?? this.locale.chart.recordCount, '', { n, count: n })
  }

  part(id: string): string {
    return this.#or(this.#kpi?.parts[id], id)
  }

  view(id: string): string {
    return this.#or(this.#kpi?.views[id], id)
  }

  dimension(id: string): string {
    return this.#or(this.locale.dimensions[id], id)
  }

  definition(id: string): { readonly name: string; readonly sentence: string } {
    const own = this.#kpi?.definitions ?? this.locale.details?.kpis?.[this.#id]?.definitions
    const words = own?.[id]
    return { name: this.#or(words?.name, id), sentence: this.#or(words?.sentence, '') }
  }

  caveat({ id, params }: Caveat): string {
    return this.#or(this.#kpi?.caveats[id] ?? this.locale.caveats[id], id, this.#named(params))
  }

  finding({ id, params }: Caveat): string {
    return this.#or(this.#kpi?.findings[id] ?? this.locale.findings[id], id, this.#named(params))
  }

  /** What is odd in records. */
  check(check: keyof CheckWords): string {
    return this.#or(this.locale.details?.checks[check], check)
  }

  /** Why records were left out; a refused field is named after a colon in the reason. */
  reason({ reason }: Exclusion): string {
    const [id = '', field = ''] = reason.split(':')
    return this.#or(this.locale.details?.reasons[id], reason, { field })
  }

  /** What a view needs to draw into a box; `view` is its name, where no heading says it. */
  frame({ width, height }: Box, view?: string): Frame {
    const words: ChartWords = this.locale.chart
    return {
      width,
      height,
      rtl: this.rtl,
      format: this.format,
      words,
      name: this.name,
      view: view === undefined ? '' : this.view(view),
      part: (id) => this.part(id),
      dimension: (id) => this.dimension(id),
    }
  }

  /** The stretch a number is about, as a reader names it. */
  period({ period, asOf }: KpiResult): string {
    const [, word, days, months] =
      /^(?:(?:this|last)-(\w+)|last-(\d+)-days|trailing-(\d+)-months)$/.exec(period.range) ?? []
    const unfinished = lastInstant(period.end) > asOf
    if (days !== undefined) return this.say('lastDays', { days: Number(days) })
    if (months !== undefined)
      return this.say('trailing', { months: Number(months), date: this.format.date(lastInstant(period.end)) })
    const step = period.range === 'year-to-date' ? 'year' : stepOf(word)
    const named = step ? this.format.period(period.start, step) : this.dates(period.start, period.end)
    return unfinished ? this.say('toDate', { period: named }) : named
  }

  /** First and last day of a stretch whose end is exclusive. */
  dates(start: string, end: string): string {
    const { locale, timeZone } = this.format
    const formatter = intl(Intl.DateTimeFormat, locale, `dates ${timeZone}`, () => ({
      dateStyle: 'medium' as const,
      timeZone,
    }))
    return formatter.formatRange(new Date(start), new Date(lastInstant(end)))
  }

  /** An instant as briefly as it is clear: the time of today, else the date. */
  moment(at: number): string {
    const { date, time } = this.format
    const iso = new Date(at).toISOString()
    const now = new Date().toISOString()
    // Most are of this minute, and no day begins within one: dates need not be written to be compared.
    return now.startsWith(iso.slice(0, 16)) || date(iso) === date(now) ? time(iso) : date(iso)
  }

  /** Dimensions named in a caution are ids. */
  #named(params: Params): Params {
    const { dimension } = params
    return typeof dimension === 'string' ? { ...params, dimension: this.dimension(dimension) } : params
  }

  #or(message: Message | undefined, fallback: string, params: Params = {}): string {
    return message === undefined ? fallback : this.format.message(message, this.#isolated(params))
  }

  /** From right to left a text put into another keeps its own direction, or `18–32 %` would be read backwards. */
  #isolated(params: Params): Params {
    if (!this.rtl) return params
    return Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'string' ? this.alone(value) : value,
      ]),
    )
  }
}

const steps = ['day', 'week', 'month', 'quarter', 'year'] as const

/** The step that the name of a range speaks of. */
export function stepOf(word: string | undefined): Step | undefined {
  return steps.find((step) => step === word)
}

/** The last millisecond before an exclusive end. */
export function lastInstant(end: string): string {
  return new Date(Date.parse(end) - 1).toISOString()
}

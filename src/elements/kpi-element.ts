import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import type { Benchmark } from '../core/benchmark.js'
import type { Kpi } from '../core/kpi.js'
import type { KpiResult } from '../core/result.js'
import type { Point, Scene } from '../core/scene.js'
import { arrange } from './arrangement.js'
import { publishedFor } from './benchmarks.js'
import { Calculation } from './calculation.js'
import { card, failure, placeholder, type Detail, type Layout } from './card.js'
import { Disclosure } from './disclosure.js'
import type { Drawer } from './drawer.js'
import { Feed } from './feed.js'
import type { Failure } from './failure.js'
import { Figures } from './figures.js'
import type { Oddity } from './inspection.js'
import { KpiInputs } from './inputs.js'
import { localeFor } from './locale-loader.js'
import { Pending } from './pending.js'
import { meaning, sentence } from './sentence.js'
import { baseSize, Sizes } from './size.js'
import { flags, setStates } from './states.js'
import { styles } from './styles.js'
import { Surroundings } from './surroundings.js'
import { Turn } from './turn.js'
import { Words } from './words.js'

/**
 * A card for one KPI. Each tag is a class of its own made by `elementOf`; this is what they have in common.
 *
 * @slot - Shown until the kit is there, while data load, and below an error. Not shown otherwise.
 * @slot label - A heading of your own in place of the KPI's name, such as an `<h2>`.
 *
 * @event {CustomEvent} kpi-result - A new number: `detail.result`. Bubbles.
 * @event {CustomEvent} kpi-error - Something failed: `detail.error`, `detail.message`. Bubbles.
 * @event {CustomEvent} kpi-select - A mark was chosen: key, dimension, start, end and the ids behind it. Bubbles; cancel it to keep dashboards from filtering.
 * @event {CustomEvent} kpi-filter - A segment was chosen: `detail.dimension`, `detail.value` (null to clear). Bubbles.
 *
 * @csspart card - The surface.
 * @csspart label - The KPI's name.
 * @csspart value - The number.
 * @csspart interval - Interval and number of records under it.
 * @csspart verdict - What to think of it.
 * @csspart chart - A drawing.
 * @csspart comparisons - Rows of target, period before and published number.
 * @csspart notes - Cautions and findings.
 * @csspart actions - The row of buttons.
 * @csspart details - What a button opened.
 * @csspart table - The tables of the drawings.
 * @csspart error - What failed.
 * @csspart progress - How much of the data has come.
 *
 * @cssproperty [--kpi-font=system-ui, sans-serif] - Font family.
 * @cssproperty [--kpi-font-size=0.875rem] - Text size; everything else is in proportion.
 * @cssproperty [--kpi-number-size=3em] - Largest size of the number.
 * @cssproperty [--kpi-number-weight=650] - Its weight.
 * @cssproperty [--kpi-space=1.25em] - Room between the edge and the content.
 * @cssproperty [--kpi-radius=0.6em] - Corners of the surface.
 * @cssproperty --kpi-height - Least height of a card, the same while loading; by default what its content needs.
 * @cssproperty [--kpi-border=none] - Border of the surface.
 * @cssproperty --kpi-surface - Background.
 * @cssproperty --kpi-text - Text and numbers.
 * @cssproperty --kpi-muted - Quiet text.
 * @cssproperty --kpi-line - Lines between rows.
 * @cssproperty --kpi-grid - Lines of a drawing's grid; `--kpi-line` by default.
 * @cssproperty --kpi-accent - The value's marks, links and buttons.
 * @cssproperty --kpi-band - The usual range and intervals.
 * @cssproperty --kpi-good - Good news, in words too.
 * @cssproperty --kpi-bad - Bad news, in words too.
 * @cssproperty --kpi-caution - The diamond of a caution, and points out of the usual range.
 * @cssproperty --kpi-target - The target's marks.
 * @cssproperty --kpi-benchmark - The published number's marks.
 * @cssproperty --kpi-before - The period before.
 * @cssproperty --kpi-focus - The ring around what has the focus.
 * @cssproperty --kpi-series-1 - First of six colours for series; up to `--kpi-series-6`.
 *
 * @cssstate loading - Data are on their way and there is no number yet.
 * @cssstate empty - There are no data.
 * @cssstate error - Something failed and there is no earlier number.
 * @cssstate stale - A later request failed; the number is the last good one.
 * @cssstate partial - The period has not ended.
 * @cssstate low-sample - The number stands on fewer than 30 records.
 */
export abstract class KpiElement extends KpiInputs {
  static override styles = styles

  readonly #surroundings = new Surroundings(this)
  readonly #feed: Feed
  readonly #turn = new Turn(this)
  readonly #sizes = new Sizes(this, this.#turn)
  readonly #figures: Figures
  readonly #locale = new Pending(this, localeFor)
  readonly #published: Pending<readonly Benchmark[]>
  readonly #calculation: Calculation
  readonly #shown = new Disclosure(this)
  #drawer: Drawer | Promise<void> | null = null
  readonly #internals = this.attachInternals()
  #words: Words | null = null
  /** What the words were made of. */
  #spoken: readonly unknown[] = []
  #error: Failure | null = null
  /** What listeners and readers have been told already. */
  #told: { result: KpiResult | null; error: Failure | null; lang: string; meaning: string } = {
    result: null,
    error: null,
    lang: '',
    meaning: '',
  }
  #announcement = ''

  constructor(kpi: Kpi) {
    super(kpi)
    this.#feed = new Feed(this, () => kpi.main)
    this.#calculation = new Calculation(kpi, this.#turn, () => this.requestUpdate())
    this.#published = new Pending(this, (query) => publishedFor(kpi.id, query))
    this.#figures = new Figures(this, kpi, this.#sizes, (scene, point) => void this.#choose(scene, point))
  }

  /** The number with everything known about it; null while there is none. */
  get result(): KpiResult | null {
    return this.#calculation.result
  }

  /** What is odd in the records behind the number, and what it would be without them. Empty without a number. */
  async cleaningReport(): Promise<readonly Oddity[]> {
    const { inspect } = await import('./inspection.js')
    return this.result ? inspect(this.#calculation, this.result) : []
  }

  /** Resolves when the card shows what it was told, which in a page of many cards it does in its turn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete()
    await this.#feed.reading
    await super.getUpdateComplete()
    await this.#calculation.pending
    return super.getUpdateComplete()
  }

  protected override willUpdate(): void {
    this.#feed.follow(this.supply)
    const { lang, direction, timeZone } = this.#surroundings
    const locale = this.#locale.get(lang)
    const published = this.#offered
    if (published !== null) this.#calculate(published)
    const stale = this.#feed.delivery.status === 'stale'
    setStates(this, this.#internals, flags(this.result, this.#error !== null, this.#waits, stale))
    if (locale === null) return
    const { result } = this
    const zone = result?.timeZone ?? timeZone ?? 'UTC'
    const currency = result?.currency ?? null
    const spoken = [locale, lang || locale.lang, direction, this.label, currency, zone] as const
    if (spoken.some((part, i) => part !== this.#spoken[i])) {
      this.#spoken = spoken
      this.#words = new Words(this.kpi.id, ...spoken)
    }
    if (this.defaults) this.#figures.chosen = this.defaults.chosen
    if (this.#words) this.#announce(this.#words)
  }

  /** The published numbers to compare with; null while they are on their way. */
  get #offered(): readonly Benchmark[] | null {
    return this.benchmarks ?? this.#published.get(this.benchmark ?? '')
  }

  /** The result follows the input; after a failed request the last good one stands. */
  #calculate(published: readonly Benchmark[]): void {
    const { records, error } = this.#feed.delivery
    const input = this.cells ?? records
    const options = this.optionsIn(this.#surroundings.timeZone, published)
    if (input) this.#calculation.follow(input, options, () => this.#feed.takeAdded())
    else this.#calculation.clear()
    this.#error = error ?? this.#calculation.error
  }

  /** Nobody has given anything to compute from. */
  get #waits(): boolean {
    return !this.cells && this.#feed.delivery.status === 'waiting'
  }

  /** A change is announced when the number or its verdict is another, not when only the language is. */
  #announce(words: Words): void {
    const { result } = this
    if (!result) return
    const { lang, meaning: before } = this.#told
    this.#told.lang = words.format.locale
    this.#told.meaning = meaning(result, words)
    const told = before !== '' && lang === this.#told.lang && before !== this.#told.meaning
    if (told) this.#announcement = sentence(result, words)
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    const { result } = this
    if (result !== this.#told.result) {
      this.#told.result = result
      if (result) this.#tell('kpi-result', { result })
    }
    const error = this.#error
    if (error === this.#told.error) return
    this.#told.error = error
    if (error) this.#tell('kpi-error', { error, message: this.#words?.error(error) })
  }

  #tell(name: string, detail: unknown, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }))
  }

  async #choose(scene: Scene, point: Point): Promise<void> {
    const { result } = this
    if (!result) return
    const chosen = this.#figures.chosen === point.key ? null : point.key
    this.#figures.chosen = chosen
    this.requestUpdate()
    const { selection } = await import('./selection.js')
    const detail = selection(this.kpi, this.#calculation, result, scene, point)
    if (this.#tell('kpi-select', detail, true) && detail.dimension !== null)
      this.#tell('kpi-filter', { dimension: detail.dimension, value: chosen })
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && (this.#figures.close() || this.#shown.close())) event.stopPropagation()
  }

  protected override render(): TemplateResult {
    const words = this.#words
    const { result } = this
    const width = this.#sizes.get('card')?.width ?? 360
    const layout: Layout = width < 220 ? 'tile' : width < 640 ? 'card' : 'panel'
    return html`<div class="ruler" data-box="card"></div>
      <article
        part="card"
        class="card ${layout} rows-${this.rowsExpected(this.#offered)}"
        lang=${words?.format.locale ?? nothing}
        dir=${words ? (words.rtl ? 'rtl' : 'ltr') : nothing}
        aria-labelledby="label"
        aria-describedby="said"
        aria-busy=${!result && !this.#error}
        @keydown=${this.#key}
      >
        ${words && result ? this.#card(words, result, layout, width) : this.#noCard(words)}
        <p id="said" hidden>${words && result ? sentence(result, words) : nothing}</p>
        <p class="hidden" role="status">${this.#announcement}</p>
      </article>`
  }

  #noCard(words: Words | null): TemplateResult {
    if (!words) return placeholder(this.label ?? '', '', false, null)
    if (this.#error) {
      const retry = this.src || this.supply.source ? this.#feed.retry : null
      return failure(words.name, words.error(this.#error), words.error({ code: 'retry', params: {} }), retry)
    }
    if (this.#waits) return failure(words.name, words.error({ code: 'none', params: {} }), '', null)
    const fallback = [...this.children].some(({ localName, slot }) => localName !== 'script' && slot === '')
    return placeholder(words.name, words.say('loading'), fallback, this.#feed.delivery.progress)
  }

  #card(words: Words, result: KpiResult, layout: Layout, width: number): TemplateResult {
    const { open } = this.#shown
    const room = width / baseSize - 2.5
    this.#figures.room = room
    const arrangement = arrange(this.kpi, this.#figures, result, words, layout, this.view)
    const divided = arrangement.further.length > 0 || this.#calculation.dimensions.length > 1
    const breakdown: readonly Detail[] = divided ? ['breakdown'] : []
    const { receivedAt, status, decisions } = this.#feed.delivery
    const stale = status === 'stale'
    return card({
      result,
      words,
      layout,
      ...arrangement,
      ...this.#shown.view,
      details: ['explain', ...breakdown, 'table', 'export'],
      stale,
      room,
      time:
        receivedAt === null
          ? words.say('asOf', { date: words.moment(Date.parse(result.asOf)) })
          : words.say(stale ? 'stale' : 'updated', { time: words.moment(receivedAt) }),
      opened: this.#opened()?.render(open, result, words, arrangement, decisions ?? []) ?? nothing,
    })
  }

  /** What the buttons open, loaded with the first of them; null until it is there. */
  #opened(): Drawer | null {
    if (this.#drawer === null && this.#shown.open !== null)
      this.#drawer = import('./drawer.js').then(
        ({ Drawer }) => {
          this.#drawer = new Drawer(this, this.#calculation, this.#figures)
          this.requestUpdate()
        },
        () => {
          this.#drawer = null
          this.#shown.close()
        },
      )
    return this.#drawer instanceof Promise ? null : this.#drawer
  }
}

import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit'
import type { Cells } from '../core/cells.js'
import { fold } from '../core/cells-by-day.js'
import type { KpiResult } from '../core/result.js'
import { inStretches } from '../core/stretches.js'
import { Breath } from '../sources/breathe.js'
import { details } from '../locales/details/details-en.js'
import { kpis } from '../locales/details/kpis-en.js'
import type { FieldDecision } from '../sources/index.js'
import { furtherDrawings, type Arrangement } from './arrangement.js'
import { isCells, type Calculation } from './calculation.js'
import type { Detail } from './card.js'
import { decisionText } from './decision.js'
import { breakdown, splits } from './details.js'
import { explanation } from './explain.js'
import { Exports } from './export.js'
import type { Figures } from './figures.js'
import { inspect, type Oddity } from './inspection.js'
import { teachDetails } from './locale-loader.js'
import { opened } from './opened.js'
import { Pending } from './pending.js'
import { publishedTexts, type PublishedTexts } from './published.js'
import { receiptOf, type Receipt } from './receipt.js'
import type { Words } from './words.js'

type Host = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: ParentNode; segment: string | undefined }

/** What a card's buttons open. It is loaded when somebody opens the first one. */
export class Drawer {
  readonly #host: Host
  readonly #calculation: Calculation
  readonly #figures: Figures
  readonly #exports: Exports
  readonly #texts: Pending<PublishedTexts>
  #receipt: { readonly of: KpiResult; readonly made: Receipt | null | undefined } | null = null

  #inspection: { readonly of: KpiResult; readonly oddities: readonly Oddity[] } | null = null

  constructor(host: Host, calculation: Calculation, figures: Figures) {
    this.#host = host
    this.#calculation = calculation
    this.#figures = figures
    this.#exports = new Exports(host)
    this.#texts = new Pending(host, publishedTexts)
    teachDetails({ ...details, kpis })
    const { styleSheet } = opened
    if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet)
  }

  render(
    detail: Detail | null,
    result: KpiResult,
    words: Words,
    arrangement: Arrangement,
    decisions: readonly FieldDecision[],
  ): TemplateResult | typeof nothing {
    switch (detail) {
      case 'explain':
        return explanation(
          result,
          words,
          this.#receipted(result),
          decisions.map((decision) => decisionText(decision, words)),
          this.#inspected(result),
          this.#texts.get(words.locale.lang) ?? {},
        )
      case 'breakdown':
        return breakdown(
          result,
          words,
          splits(this.#calculation, words),
          furtherDrawings(arrangement, this.#figures, result, words),
          (dimension) => {
            this.#host.segment = dimension
          },
        )
      case 'export':
        return this.#exports.render(result, words)
      case 'table':
      case null:
        return nothing
    }
  }

  /** What is odd in the records; nothing while they are looked through. */
  #inspected(result: KpiResult): readonly Oddity[] {
    if (this.#inspection?.of === result) return this.#inspection.oddities
    this.#inspection = { of: result, oddities: [] }
    void inspect(this.#calculation, result).then((oddities) => {
      if (this.#inspection?.of !== result) return
      this.#inspection = { of: result, oddities }
      this.#host.requestUpdate()
    })
    return []
  }

  /** The receipt of the result; undefined while it is being made. */
  #receipted(result: KpiResult): Receipt | null | undefined {
    if (this.#receipt?.of === result) return this.#receipt.made
    this.#receipt = { of: result, made: undefined }
    const folded = new Breath().through(inStretches(() => cellsOf(this.#calculation)))
    void folded
      .then((cells) => receiptOf(cells, result))
      .then((made) => {
        if (this.#receipt?.of === result) this.#receipt = { of: result, made }
        this.#host.requestUpdate()
      })
    return undefined
  }
}

/** The input folded by the day, as two people can compare it. Throws a TypeError when there is no input. */
function cellsOf({ kpi, input, options }: Calculation): Cells {
  if (!input) throw new TypeError('cells: nothing was computed yet')
  return isCells(input) ? input : fold(kpi, input, options)
}

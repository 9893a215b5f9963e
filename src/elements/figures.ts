import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit'
import type { Frame } from '../core/frame.js'
import type { Kpi } from '../core/kpi.js'
import { LaterView } from '../core/later.js'
import type { KpiResult } from '../core/result.js'
import type { Scene } from '../core/scene.js'
import type { Drawn } from './card.js'
import { Chart, type Choose } from './chart.js'
import { table } from './draw.js'
import type { Sizes } from './size.js'
import type { Words } from './words.js'

/** What was drawn last in a box, and of what. */
interface Last {
  readonly from: readonly unknown[]
  readonly view: string
  readonly scene: Scene | null
  readonly table: HTMLTableElement | null
}

/** The drawings of a card, each with its own reading. */
export class Figures {
  /** The key of the point that is chosen, if one is. */
  chosen: string | null = null
  /** Room for a table, in em. */
  room = 0
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode }
  readonly #kpi: Kpi
  readonly #sizes: Sizes
  readonly #choose: Choose
  readonly #charts = new Map<string, Chart>()
  /** By box: reading a point draws nothing anew. */
  readonly #last = new Map<string, Last>()

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    kpi: Kpi,
    sizes: Sizes,
    choose: Choose,
  ) {
    this.#host = host
    this.#kpi = kpi
    this.#sizes = sizes
    this.#choose = choose
  }

  /**
   * The first of the views that has something to draw, in a box of the layout's height, or `tall` units high. Null
   * when none has. Before the box is measured nothing is drawn, and the first view keeps the place.
   */
  draw(result: KpiResult, words: Words, box: string, views: readonly string[], tall?: number): Drawn | null {
    const known = views.filter((view) => Object.hasOwn(this.#kpi.views, view))
    const size = this.#sizes.get(box) ?? this.#sizes.guess()
    const awaited = (view: string): Drawn => ({
      view,
      table: null,
      plot: plot(box, nothing, tall === undefined),
    })
    if (!size) return known[0] === undefined ? null : awaited(known[0])
    const height = tall ?? size.height
    const from = [result, words, size.width, height, this.room, known.join()]
    let last = this.#last.get(box)
    if (!last || last.from.some((part, i) => part !== from[i])) {
      const frame = (view: string): Frame =>
        words.frame({ width: size.width, height }, tall === undefined ? view : undefined)
      const drawn = this.#drawn(result, frame, known)
      if (typeof drawn === 'string') return awaited(drawn)
      last = { from, ...drawn }
      this.#last.set(box, last)
    }
    const { view, scene, table } = last
    if (!scene) return null
    let chart = this.#charts.get(box)
    if (!chart) this.#charts.set(box, (chart = new Chart(this.#host, box, this.#choose)))
    const drawn = chart.render(scene, this.#sizes.scale, this.chosen)
    return { view, table, plot: plot(box, drawn, tall === undefined) }
  }

  /** The first view that draws; its name alone while its code is on its way. */
  #drawn(
    result: KpiResult,
    frame: (view: string) => Frame,
    views: readonly string[],
  ): Omit<Last, 'from'> | string {
    for (const name of views) {
      const view = this.#kpi.views[name]
      const draw = view instanceof LaterView ? view.view : view
      if (view instanceof LaterView && !draw) {
        void view.load().then(() => view.view && this.#host.requestUpdate())
        return name
      }
      const scene = draw?.(result, frame(name))
      if (scene) return { view: name, scene, table: table(scene.table, this.room) }
    }
    return { view: '', scene: null, table: null }
  }

  /** Stops all reading; says whether there was any. */
  close(): boolean {
    return [...this.#charts.values()].map((chart) => chart.close()).some(Boolean)
  }
}

/** A drawing in its box; a box whose height follows from the drawing is measured by a ruler. */
function plot(box: string, drawn: TemplateResult | typeof nothing, fill: boolean): TemplateResult {
  return fill
    ? html`<div class="plot fill" data-box=${box}>${drawn}</div>`
    : html`<div class="ruler" data-box=${box}></div>
        <div class="plot">${drawn}</div>`
}

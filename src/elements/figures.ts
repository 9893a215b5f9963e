import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit'
import type { Frame } from '../core/frame.js'
import type { Kpi } from '../core/kpi.js'
import type { KpiResult } from '../core/result.js'
import type { Scene } from '../core/scene.js'
import type { Drawn } from './card.js'
import { Chart, type Choose } from './chart.js'
import type { Sizes } from './size.js'
import type { Words } from './words.js'

/** The drawings of a card, each with its own reading. */
export class Figures {
  /** The key of the point that is chosen, if one is. */
  chosen: string | null = null
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode }
  readonly #kpi: Kpi
  readonly #sizes: Sizes
  readonly #choose: Choose
  readonly #charts = new Map<string, Chart>()
  /** What was drawn last in each box: reading a point draws nothing anew. */
  readonly #last = new Map<
    string,
    { readonly from: readonly unknown[]; readonly view: string; readonly scene: Scene | null }
  >()

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
   * when none has.
   */
  draw(result: KpiResult, words: Words, box: string, views: readonly string[], tall?: number): Drawn | null {
    const size = this.#sizes.get(box) ?? { width: 320, height: 180 }
    const from = [result, words, size.width, tall ?? size.height, views.join()]
    let last = this.#last.get(box)
    if (!last || last.from.some((part, i) => part !== from[i])) {
      last = {
        from,
        ...this.#scene(result, words.frame({ width: size.width, height: tall ?? size.height }), views),
      }
      this.#last.set(box, last)
    }
    const { view, scene } = last
    return scene && { view, scene, plot: this.#plot(scene, box, tall === undefined) }
  }

  #scene(
    result: KpiResult,
    frame: Frame,
    views: readonly string[],
  ): { readonly view: string; readonly scene: Scene | null } {
    for (const view of views) {
      const scene = this.#kpi.views[view]?.(result, frame)
      if (scene) return { view, scene }
    }
    return { view: '', scene: null }
  }

  /** The scene in its box. Before the box is measured it is empty, which no reader ever sees. */
  #plot(scene: Scene, box: string, fill: boolean): TemplateResult {
    let chart = this.#charts.get(box)
    if (!chart) this.#charts.set(box, (chart = new Chart(this.#host, box, this.#choose)))
    const measured = this.#sizes.get(box) !== null
    const drawn = measured ? chart.render(scene, this.#sizes.scale, this.chosen) : nothing
    return fill
      ? html`<div class="plot fill" data-box=${box}>${drawn}</div>`
      : html`<div class="ruler" data-box=${box}></div>
          <div class="plot">${drawn}</div>`
  }

  /** Stops all reading; says whether there was any. */
  close(): boolean {
    return [...this.#charts.values()].map((chart) => chart.close()).some(Boolean)
  }
}

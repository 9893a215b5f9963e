import { html, nothing, svg, type ReactiveControllerHost, type TemplateResult } from 'lit'
import type { Point, Scene } from '../core/scene.js'
import { marks } from './draw.js'
import { dress, shape, type Attributes } from './node.js'

/** What a reader chose with Enter, a click or a tap. */
export type Choose = (scene: Scene, point: Point) => void

/** The least side of a target, in units. */
const target = 24
const tipWidth = 208
const tipLine = 18

const forward = new Set(['ArrowRight', 'ArrowDown'])
const back = new Set(['ArrowLeft', 'ArrowUp'])

/**
 * A drawn scene that can be read: pointer and arrow keys walk its points, Enter chooses one, Escape stops. For
 * assistive technology it is a list of the points, one stop in the order of focus.
 */
export class Chart {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode }
  readonly #choose: Choose
  readonly #name: string
  #scene: Scene | null = null
  #drawn: SVGGElement | null = null
  /** An option for each point. They outlive their scene, so that one with the focus keeps it. */
  readonly #options = shape('g', { role: 'none' })
  /** What the options were marked for; null: for another scene. */
  #stop: number | null = null
  #chosen: string | null = null
  #reading: number | null = null
  #held = false

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    name: string,
    choose: Choose,
  ) {
    this.#host = host
    this.#name = name
    this.#choose = choose
  }

  get scene(): Scene | null {
    return this.#scene
  }

  /** The drawing; `chosen` is the key of the point that is selected, if one is. `scale`: CSS pixels in a unit. */
  render(scene: Scene, scale: number, chosen: string | null): TemplateResult {
    const { width, height, points, title, reading } = scene
    if (scene !== this.#scene) {
      this.#scene = scene
      this.#drawn = marks(scene)
      while (this.#options.childElementCount > points.length) this.#options.lastElementChild?.remove()
      while (this.#options.childElementCount < points.length)
        this.#options.append(
          shape('rect', { role: 'option', class: 'option', 'data-index': this.#options.childElementCount }),
        )
      this.#stop = null
    }
    if (this.#reading !== null && this.#reading >= points.length) this.#reading = null
    const read = this.#reading === null ? null : (points[this.#reading] ?? null)
    const stop = this.#reading ?? (reading === 'series' ? points.length - 1 : 0)
    this.#mark(scene, stop, chosen)
    return html`<div class="reader" @focusin=${this.#focus} @focusout=${this.#blur} @keydown=${this.#key}>
      <svg
        part="chart"
        data-chart=${this.#name}
        class="chart ${read ? 'read' : ''}"
        role=${points.length ? 'listbox' : 'img'}
        aria-label=${title}
        aria-orientation=${points.length ? (reading === 'series' ? 'horizontal' : 'vertical') : nothing}
        viewBox="0 0 ${width} ${height}"
        width=${width * scale}
        height=${height * scale}
        @pointermove=${this.#point}
        @pointerdown=${this.#point}
        @pointerleave=${this.#leave}
        @click=${this.#click}
      >
        ${read && reading === 'list' ? row(read) : nothing} ${this.#drawn}${this.#options}
        ${read ? svg`<g aria-hidden="true">${reading === 'series' ? cross(read, height) : nothing}${tip(read, scene)}</g>` : nothing}
      </svg>
    </div>`
  }

  /** Which option the Tab key reaches, and which one is selected. */
  #mark({ points }: Scene, stop: number, chosen: string | null): void {
    const before = this.#stop
    const all = before === null || chosen !== this.#chosen
    this.#stop = stop
    this.#chosen = chosen
    points.forEach((point, i) => {
      const rect = this.#options.children[i]
      const other = (i === stop) !== (i === before)
      if (rect && (all || other)) dress(rect, option(point, i === stop, point.key === chosen))
    })
  }

  /** Stops reading; says whether anything was read. */
  close(): boolean {
    const was = this.#reading !== null
    this.#read(null)
    return was
  }

  #read(index: number | null): void {
    if (index === this.#reading) return
    this.#reading = index
    this.#host.requestUpdate()
  }

  readonly #point = (event: PointerEvent): void => {
    this.#read(this.#at(event))
  }

  readonly #leave = (): void => {
    if (!this.#held) this.#read(null)
  }

  readonly #click = (event: MouseEvent): void => {
    this.#pick(this.#at(event))
  }

  readonly #focus = (event: FocusEvent): void => {
    this.#held = true
    const { target } = event
    if (target instanceof SVGElement && target.dataset['index'] !== undefined)
      this.#read(Number(target.dataset['index']))
  }

  readonly #blur = (): void => {
    this.#held = false
    this.#read(null)
  }

  readonly #key = (event: KeyboardEvent): void => {
    const last = (this.#scene?.points.length ?? 0) - 1
    const from = this.#reading ?? last
    const { key } = event
    if (key === 'Escape') {
      if (!this.close()) return
    } else if (key === 'Enter' || key === ' ') this.#pick(this.#reading)
    else {
      const to = forward.has(key)
        ? Math.min(last, from + 1)
        : back.has(key)
          ? Math.max(0, from - 1)
          : key === 'Home'
            ? 0
            : key === 'End'
              ? last
              : null
      if (to === null) return
      this.#read(to)
      const option = this.#options.children[to]
      if (option instanceof SVGElement) option.focus()
    }
    event.preventDefault()
    event.stopPropagation()
  }

  #pick(index: number | null): void {
    const point = index === null ? undefined : this.#scene?.points[index]
    if (this.#scene && point) this.#choose(this.#scene, point)
  }

  /** The point whose area is under the pointer; of a series, the nearest in time. */
  #at(event: MouseEvent): number | null {
    const scene = this.#scene
    if (!scene || !(event.currentTarget instanceof SVGSVGElement)) return null
    const box = event.currentTarget.getBoundingClientRect()
    const x = ((event.clientX - box.left) * scene.width) / box.width
    const y = ((event.clientY - box.top) * scene.height) / box.height
    const within = scene.points.findIndex(
      ({ hit }) => x >= hit.x && x <= hit.x + hit.width && y >= hit.y && y <= hit.y + hit.height,
    )
    if (within >= 0 || scene.reading === 'list') return within < 0 ? null : within
    let nearest: number | null = null
    let distance = Infinity
    scene.points.forEach((point, i) => {
      if (Math.abs(point.x - x) >= distance) return
      nearest = i
      distance = Math.abs(point.x - x)
    })
    return nearest
  }
}

/** A point as an option of a list; the one that the Tab key reaches has room for a finger. */
function option({ hit, lines }: Point, stop: boolean, chosen: boolean): Attributes {
  const width = stop ? Math.max(hit.width, target) : hit.width
  const height = stop ? Math.max(hit.height, target) : hit.height
  return {
    tabindex: stop ? 0 : -1,
    'aria-selected': String(chosen),
    'aria-label': lines.join(', '),
    x: hit.x - (width - hit.width) / 2,
    y: hit.y - (height - hit.height) / 2,
    width,
    height,
  }
}

function row({ hit }: Point): TemplateResult<2> {
  return svg`<rect class="row" x=${hit.x} y=${hit.y} width=${hit.width} height=${hit.height} rx="3"></rect>`
}

function cross({ x, y }: Point, height: number): TemplateResult<2> {
  return svg`<line class="cross" x1=${x} y1="0" x2=${x} y2=${height}></line><circle class="ring" cx=${x} cy=${y} r="6"></circle>`
}

/** The read-out beside the point: on the side that has room, and away from the mark it speaks of. */
function tip({ x, y, hit, lines }: Point, { width, height, reading }: Scene): TemplateResult<2> {
  const after = x <= width / 2
  const series = reading === 'series'
  const room = Math.min(tipWidth, series ? Math.max(after ? width - x : x, width / 2) - 12 : width)
  const tall = lines.length * tipLine + 14
  const left = series ? (after ? Math.min(x + 12, width - room) : Math.max(0, x - 12 - room)) : width - room
  const below = hit.y + hit.height + 4
  const top = series
    ? y < height / 2
      ? height - tall - 20
      : 0
    : below + tall > height
      ? hit.y - tall - 4
      : below
  return svg`<foreignObject class="tip ${series && !after ? 'before' : ''}" x=${left} y=${top} width=${room} height=${tall + 80}>
    ${html`<div>${lines.map((line, i) => (i === 0 ? html`<b>${line}</b>` : html`<span>${line}</span>`))}</div>`}
  </foreignObject>`
}

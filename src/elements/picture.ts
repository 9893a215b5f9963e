/** One thing on a picture, in CSS pixels from the card's corner, with the colours it has on the page. */
type Ink =
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly font: string
      readonly fill: string
    }
  | {
      readonly kind: 'shape'
      readonly d: string
      readonly at: DOMMatrix
      readonly fill: string
      readonly stroke: string
      readonly width: number
      readonly dash: string
      readonly opacity: number
    }

/** A card as it stands on the page, without its buttons, as plain shapes: nothing in it needs a style sheet. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly inks: readonly Ink[]
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0)

/** The outline of an SVG shape as path data; '' for what is no shape. */
function outline(element: SVGGeometryElement): string {
  const n = (name: string): number => number(element, name)
  switch (element.localName) {
    case 'path':
      return element.getAttribute('d') ?? ''
    case 'rect':
      return `M${n('x')} ${n('y')}h${n('width')}v${n('height')}h${-n('width')}Z`
    case 'line':
      return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`
    case 'circle':
      return `M${n('cx') - n('r')} ${n('cy')}a${n('r')} ${n('r')} 0 1 0 ${2 * n('r')} 0a${n('r')} ${n('r')} 0 1 0 ${-2 * n('r')} 0Z`
    default:
      return ''
  }
}

function shape(element: SVGGeometryElement, origin: DOMRect): Ink | null {
  const style = getComputedStyle(element)
  const matrix = element.getScreenCTM()
  if (!matrix || (style.fill === 'none' && style.stroke === 'none')) return null
  const at = new DOMMatrix([
    matrix.a,
    matrix.b,
    matrix.c,
    matrix.d,
    matrix.e - origin.left,
    matrix.f - origin.top,
  ])
  return {
    kind: 'shape',
    d: outline(element),
    at,
    fill: style.fill,
    stroke: style.stroke,
    width: Number.parseFloat(style.strokeWidth),
    dash: style.strokeDasharray === 'none' ? '' : style.strokeDasharray.replaceAll('px', ''),
    opacity: Number(style.fillOpacity),
  }
}

/** The words of a text where the page has put them, so that lines break as they do there. */
function words(node: Text, origin: DOMRect): readonly Ink[] {
  const parent = node.parentElement
  if (!parent) return []
  const style = getComputedStyle(parent)
  const svg = parent instanceof SVGElement
  const scale = svg && parent instanceof SVGGraphicsElement ? (parent.getScreenCTM()?.a ?? 1) : 1
  const size = Number.parseFloat(style.fontSize) * scale
  const range = document.createRange()
  return [...node.data.matchAll(/[^\s\u2067-\u2069]+/g)].flatMap(({ 0: text, index }): Ink[] => {
    range.setStart(node, index)
    range.setEnd(node, index + text.length)
    const box = range.getBoundingClientRect()
    if (box.width === 0) return []
    const y = box.top - origin.top + box.height / 2 + size * 0.35
    const font = `${style.fontWeight} ${size}px ${style.fontFamily}`
    return [{ kind: 'text', x: box.left - origin.left, y, text, font, fill: svg ? style.fill : style.color }]
  })
}

const plain = { at: new DOMMatrix(), fill: 'none', stroke: 'none', width: 0, dash: '', opacity: 1 } as const

/** The line above a row. */
function line(element: Element, origin: DOMRect): readonly Ink[] {
  const { borderTopWidth, borderTopColor } = getComputedStyle(element)
  const width = Number.parseFloat(borderTopWidth)
  if (!width || element instanceof SVGElement) return []
  const { left, top, width: length } = element.getBoundingClientRect()
  const d = `M${left - origin.left} ${top - origin.top}h${length}`
  return [{ kind: 'shape', ...plain, d, stroke: borderTopColor, width }]
}

/** Takes the picture of a card from its surface. */
export function pictureOf(surface: HTMLElement): Picture {
  const origin = surface.getBoundingClientRect()
  const style = getComputedStyle(surface)
  const inks: Ink[] = []
  const visit = (node: Node): void => {
    if (node instanceof Text) inks.push(...words(node, origin))
    else if (node instanceof SVGGeometryElement) {
      const ink = node.matches('.option, .cross, .ring') ? null : shape(node, origin)
      if (ink) inks.push(ink)
    } else if (
      node instanceof Element &&
      !node.matches('footer, .hidden, .details, button, title, foreignObject, [hidden]')
    ) {
      inks.push(...line(node, origin))
      if (node instanceof HTMLSlotElement && node.assignedNodes().length) node.assignedNodes().forEach(visit)
      else node.childNodes.forEach(visit)
    }
  }
  surface.childNodes.forEach(visit)
  const { width } = origin
  const lowest = Math.max(...[...surface.querySelectorAll('.main, .rest')].map((at) => bottomOf(at)))
  const height = Math.min(origin.height, lowest - origin.top + Number.parseFloat(style.paddingBottom))
  const ground = `M0 0h${width}v${height}h${-width}Z`
  return {
    width,
    height,
    inks: [{ kind: 'shape', ...plain, d: ground, fill: style.backgroundColor }, ...inks],
  }
}

/** Where what is drawn of an element ends. */
function bottomOf(element: Element): number {
  return Math.max(
    ...[...element.children]
      .filter((at) => !at.matches('footer, button'))
      .map((at) => at.getBoundingClientRect().bottom),
  )
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

function markup(ink: Ink): string {
  if (ink.kind === 'text') {
    const [, weight = '400', size = '14', family = 'sans-serif'] =
      /^(\S+) ([\d.]+)px (.*)$/.exec(ink.font) ?? []
    return `<text x="${ink.x}" y="${ink.y}" font-weight="${weight}" font-size="${size}" font-family="${escaped(family)}" fill="${ink.fill}">${escaped(ink.text)}</text>`
  }
  const { a, b, c, d, e, f } = ink.at
  return `<path d="${ink.d}" transform="matrix(${a} ${b} ${c} ${d} ${e} ${f})" fill="${ink.fill}" fill-opacity="${ink.opacity}" stroke="${ink.stroke}" stroke-width="${ink.width}" stroke-dasharray="${ink.dash || 'none'}"/>`
}

/** The picture as an SVG document. */
export function svgOf({ width, height, inks }: Picture, title: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${escaped(title)}</title>${inks.map(markup).join('')}</svg>`
}

/** The picture as a PNG, drawn stroke by stroke: loading an SVG as an image is what a strict policy forbids. */
export function pngOf({ width, height, inks }: Picture, scale = 2): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(null)
  for (const ink of inks) {
    pen.setTransform(scale, 0, 0, scale, 0, 0)
    if (ink.kind === 'text') {
      pen.font = ink.font
      pen.fillStyle = ink.fill
      pen.fillText(ink.text, ink.x, ink.y)
      continue
    }
    const { a, b, c, d, e, f } = ink.at
    pen.transform(a, b, c, d, e, f)
    const path = new Path2D(ink.d)
    if (ink.fill !== 'none') {
      pen.globalAlpha = ink.opacity
      pen.fillStyle = ink.fill
      pen.fill(path)
    }
    pen.globalAlpha = 1
    if (ink.stroke === 'none') continue
    pen.strokeStyle = ink.stroke
    pen.lineWidth = ink.width
    pen.setLineDash(ink.dash ? ink.dash.split(/[ ,]+/).map(Number) : [])
    pen.stroke(path)
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

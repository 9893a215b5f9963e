export type Attributes = Readonly<Record<string, string | number>>

const svg = 'http://www.w3.org/2000/svg'

/** Sets attributes; numbers are rounded to hundredths. */
export function dress(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, String(typeof value === 'number' ? Math.round(value * 100) / 100 : value))
}

function made<E extends Element>(element: E, attributes: Attributes, content: readonly (Node | string)[]): E {
  dress(element, attributes)
  element.append(...content)
  return element
}

/** An SVG element; text stays text. */
export function shape<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): SVGElementTagNameMap[K] {
  return made(document.createElementNS(svg, name), attributes, content)
}

/** An HTML element; text stays text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  return made(document.createElement(name), attributes, content)
}

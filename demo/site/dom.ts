/** The page's element of this id. */
export function need(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}.`)
  return found
}

/** A new element with properties and children; texts become text nodes, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

/** A table with a head, which scrolls by itself where it does not fit; a number is set to the end of its cell. */
export function table(
  label: string,
  head: readonly string[],
  body: readonly (readonly (Node | string | number)[])[],
): HTMLElement {
  const cell = (value: Node | string | number): HTMLTableCellElement =>
    typeof value === 'number'
      ? element('td', { className: 'number' }, [value.toLocaleString('en')])
      : element('td', {}, [value])
  const made = element('table', {}, [
    element('thead', {}, [
      element(
        'tr',
        {},
        head.map((text) => element('th', { scope: 'col' }, [text])),
      ),
    ]),
    element(
      'tbody',
      {},
      body.map((row) => element('tr', {}, row.map(cell))),
    ),
  ])
  return element('div', { className: 'table', tabIndex: 0, role: 'region', ariaLabel: label }, [made])
}

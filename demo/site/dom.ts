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

/** A row under a head: a number is set to the end of its cell, and a narrow page names each cell by its head. */
export function row(
  head: readonly string[],
  values: readonly (Node | string | number)[],
): HTMLTableRowElement {
  const cells = values.map((value, i) => {
    const number = typeof value === 'number'
    const text = number ? value.toLocaleString('en') : value
    const cell = element('td', { role: 'cell', className: number ? 'number' : '' }, text === '' ? [] : [text])
    cell.dataset['label'] = head[i] ?? ''
    return cell
  })
  return element('tr', { role: 'row' }, cells)
}

/** A table with a head, which scrolls by itself where it does not fit, and has its rows as blocks on a narrow page. */
export function table(
  label: string,
  head: readonly string[],
  body: readonly (readonly (Node | string | number)[])[],
): HTMLElement {
  const heads = head.map((text) => element('th', { scope: 'col', role: 'columnheader' }, [text]))
  // Set as blocks a table is one no more, unless it says so.
  const made = element('table', { role: 'table' }, [
    element('thead', { role: 'rowgroup' }, [element('tr', { role: 'row' }, heads)]),
    element(
      'tbody',
      { role: 'rowgroup' },
      body.map((values) => row(head, values)),
    ),
  ])
  return element('div', { className: 'table', tabIndex: 0, role: 'region', ariaLabel: label }, [made])
}

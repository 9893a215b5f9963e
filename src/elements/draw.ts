import type { Mark, Scene, Table } from '../core/scene.js'
import { wordWidth } from '../core/text-width.js'
import { isolated } from './direction.js'
import { element, shape, type Attributes } from './node.js'

/*
 * A scene never changes, so what is drawn of it is built once, as nodes: there is nothing for a template to watch, and
 * a page of cards has thousands of marks.
 */

function drawn(mark: Mark): SVGElement {
  const { role } = mark
  const look = (kind: string): string => `${role}${mark.dashed ? ' dashed' : ''} ${kind}`
  switch (mark.kind) {
    case 'path':
      return shape('path', { class: look(mark.fill ? 'area' : 'line'), d: mark.d })
    case 'rect': {
      const { x, y, width, height } = mark
      return shape('rect', {
        class: look('area'),
        x,
        y,
        width: Math.max(0, width),
        height: Math.max(0, height),
      })
    }
    case 'dot':
      return shape('circle', {
        class: look(mark.hollow ? 'hollow' : 'area'),
        cx: mark.x,
        cy: mark.y,
        r: mark.r,
      })
    case 'rule': {
      const { x1, y1, x2, y2 } = mark
      return shape('line', { class: look('line'), x1, y1, x2, y2 })
    }
    case 'text': {
      // A label keeps its own direction while its anchor stays physical.
      const { x, y, anchor, text, full } = mark
      const whole = full === undefined ? [] : [shape('title', {}, full)]
      return shape('text', { class: look('text'), x, y, 'text-anchor': anchor }, isolated(text), ...whole)
    }
  }
}

/** The marks of a scene. They are for the eye: what they say in words is in the points and in the table. */
export function marks({ marks: all }: Scene): SVGGElement {
  return shape('g', { 'aria-hidden': 'true' }, ...all.map(drawn))
}

/** The width in em of a column that breaks its lines between words only. */
const columnWidth = (texts: readonly string[]): number => Math.max(...texts.map(wordWidth)) + 0.8

/**
 * The scene's table; columns without a word are left out. Where `room`, in em, is too little for the columns side by
 * side, each row is set as a block and each cell carries the name of its column.
 */
export function table({ caption, columns, rows }: Table, room: number): HTMLTableElement {
  const kept = columns.flatMap(({ label, numeric }, at) =>
    at === 0 || rows.some((row) => row[at]) ? [{ label, at, kind: numeric ? 'number' : '' }] : [],
  )
  const width = kept.reduce(
    (sum, { label, at }) => sum + columnWidth([label, ...rows.map((row) => row[at] ?? '')]),
    0,
  )
  const stacked = width > room
  // A table that is set as blocks is a table no more, unless it says so.
  const as = (role: string): Attributes => (stacked ? { role } : {})
  const kindOf = (kind: string): Attributes => (kind ? { class: kind } : {})
  const head = kept.map(({ label, kind }) =>
    label
      ? element('th', { ...as('columnheader'), scope: 'col', ...kindOf(kind) }, label)
      : element('td', as('cell')),
  )
  const row = element(
    'tr',
    as('row'),
    ...kept.map(({ label, at, kind }) =>
      at === 0
        ? element('th', { ...as('rowheader'), scope: 'row' })
        : element('td', { ...as('cell'), ...kindOf(kind), ...(stacked ? { 'data-label': label } : {}) }),
    ),
  )
  const body = rows.map((texts) => {
    const filled = document.importNode(row, true)
    kept.forEach(({ at }, i) => filled.cells[i]?.append(texts[at] ?? ''))
    return filled
  })
  return element(
    'table',
    stacked ? { role: 'table', class: 'stacked' } : {},
    element('caption', {}, caption),
    element('thead', as('rowgroup'), element('tr', as('row'), ...head)),
    element('tbody', as('rowgroup'), ...body),
  )
}

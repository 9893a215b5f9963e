import { html, nothing, svg, type TemplateResult } from 'lit'
import type { Mark, Scene, Table } from '../core/scene.js'

/** First strong isolate and its end: a label keeps its own direction while its anchor stays physical. */
const isolated = (text: string): string => `\u2068${text}\u2069`

function drawn(mark: Mark): TemplateResult<2> {
  const look = `${mark.role}${mark.dashed ? ' dashed' : ''}`
  switch (mark.kind) {
    case 'path':
      return svg`<path class="${look} ${mark.fill ? 'area' : 'line'}" d=${mark.d}></path>`
    case 'rect':
      return svg`<rect class="${look} area" x=${mark.x} y=${mark.y} width=${Math.max(0, mark.width)} height=${Math.max(0, mark.height)}></rect>`
    case 'dot':
      return svg`<circle class="${look} ${mark.hollow ? 'hollow' : 'area'}" cx=${mark.x} cy=${mark.y} r=${mark.r}></circle>`
    case 'rule':
      return svg`<line class="${look} line" x1=${mark.x1} y1=${mark.y1} x2=${mark.x2} y2=${mark.y2}></line>`
    case 'text':
      return svg`<text class="${look} text" x=${mark.x} y=${mark.y} text-anchor=${mark.anchor}>${isolated(mark.text)}${
        mark.full === undefined ? nothing : svg`<title>${mark.full}</title>`
      }</text>`
  }
}

/** The marks of a scene. They are for the eye: what they say in words is in the points and in the table. */
export function marks({ marks: all }: Scene): TemplateResult<2> {
  return svg`<g aria-hidden="true">${all.map(drawn)}</g>`
}

/** The width in em of a column that breaks its lines at spaces only. */
function columnWidth(texts: readonly string[]): number {
  const longest = Math.max(...texts.flatMap((text) => text.split(' ').map((word) => word.length)))
  return longest * 0.58 + 0.8
}

/**
 * The scene's table; columns without a word are left out. Where `room`, in em, is too little for the columns side by
 * side, each row is set as a block and each cell carries the name of its column.
 */
export function table({ caption, columns, rows }: Table, room: number): TemplateResult {
  const kept = columns.flatMap(({ label, numeric }, at) =>
    at === 0 || rows.some((row) => row[at]) ? [{ label, at, kind: numeric ? 'number' : '' }] : [],
  )
  const width = kept.reduce(
    (sum, { label, at }) => sum + columnWidth([label, ...rows.map((row) => row[at] ?? '')]),
    0,
  )
  return html`<table role="table" class=${width > room ? 'stacked' : ''}>
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${kept.map(({ label, kind }) =>
          label
            ? html`<th role="columnheader" scope="col" class=${kind}>${label}</th>`
            : html`<td role="cell"></td>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            ${kept.map(({ label, at, kind }) =>
              at === 0
                ? html`<th role="rowheader" scope="row">${row[at]}</th>`
                : html`<td role="cell" class=${kind} data-label=${label}>${row[at]}</td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`
}

/**
 * A scene is a drawing as plain data: marks that say what they mean (a role), never how they look (a colour),
 * and the table that says the same in words. `draw` in charts turns it into SVG and a real HTML table.
 */

export type Role =
  | 'value' // the KPI itself
  | 'before' // the period before
  | 'target'
  | 'benchmark'
  | 'weak' // a benchmark whose source is weak (grade C)
  | 'band' // interval or routine limits
  | 'good'
  | 'bad'
  | 'signal'
  | 'axis'
  | 'grid'
  | 'label'
  | 'name' // a label that says what a row is
  | 'strong' // a label that carries the number
  | `series-${1 | 2 | 3 | 4 | 5 | 6}`

interface Marked {
  readonly role: Role
  /** Drawn with a dashed stroke: unfinished, or not measured the same way. */
  readonly dashed?: boolean
}

/** An open or filled outline; `d` is SVG path data in the scene's units. */
export interface PathMark extends Marked {
  readonly kind: 'path'
  readonly d: string
  readonly fill: boolean
}

export interface RectMark extends Marked {
  readonly kind: 'rect'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A dot; hollow when it stands on few records or on an unfinished period. */
export interface DotMark extends Marked {
  readonly kind: 'dot'
  readonly x: number
  readonly y: number
  readonly r: number
  readonly hollow: boolean
}

export interface RuleMark extends Marked {
  readonly kind: 'rule'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** Text on its baseline at (x, y). `full` is the untruncated text when `text` was shortened. */
export interface TextMark extends Marked {
  readonly kind: 'text'
  readonly x: number
  readonly y: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  readonly full?: string
}

export type Mark = PathMark | RectMark | DotMark | RuleMark | TextMark

/** A place that hover, tap and arrow keys can read; `row` is its row in the table. */
export interface Point {
  readonly x: number
  readonly y: number
  /** The area that answers to the pointer. */
  readonly hit: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** What is read out and shown beside the point: one short line per fact. */
  readonly lines: readonly string[]
  readonly row: number
  /** What `kpi-select` names: a segment key or the start of a period. */
  readonly key: string
}

export interface Table {
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

/** Width and height in CSS pixels; marks in drawing order. An empty scene has no marks and an empty table. */
export interface Scene {
  readonly width: number
  readonly height: number
  /** One sentence that says what the drawing shows. */
  readonly title: string
  readonly marks: readonly Mark[]
  readonly points: readonly Point[]
  /** `series` draws a crosshair on x and walks left and right; `list` walks up and down. */
  readonly reading: 'series' | 'list'
  readonly table: Table
}

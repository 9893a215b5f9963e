import { compareCells, type Cell, type Cells, type Folded } from './cells.js'
import { mergeExclusions } from './exclusion.js'
import type { Source } from './expression.js'
import type { Goal } from './goal.js'
import { mergeState } from './measures/merge.js'
import { compareText } from './text-order.js'

const agreeing = [
  'version',
  'kpi',
  'asOf',
  'asOfDay',
  'timeZone',
  'step',
  'rates',
  'options',
  'filter',
  'dimensions',
  'edges',
  'shapes',
] as const

/**
 * Cells of all the records of both. Associative and commutative. Throws a TypeError that names the field when the
 * cells were not folded alike (another KPI, `asOf`, time zone, currency, options or dimensions).
 */
export function mergeCells(a: Cells, b: Cells): Cells {
  return { ...mergeFolded(a, b), cells: mergeCellLists(a.shapes, a.cells, b.cells) }
}

/** What is known of the records of both. Throws as `mergeCells`. */
export function mergeFolded(a: Folded, b: Folded): Folded {
  for (const name of agreeing) {
    if (JSON.stringify(a[name]) !== JSON.stringify(b[name]))
      throw new TypeError(`${name}: cells folded with another ${name} cannot be merged`)
  }
  if (a.currency !== null && b.currency !== null && a.currency !== b.currency) {
    throw new TypeError(
      'currency: cells in two currencies cannot be merged; fold both with the same `currency`',
    )
  }
  return {
    ...a,
    currency: a.currency ?? b.currency,
    known: mergeKnown(a.known, b.known),
    extent: mergeExtent(a.extent, b.extent),
    rows: mergeRows(a.rows, b.rows),
    goals: mergeGoals(a.goals, b.goals),
    excluded: mergeExclusions([...a.excluded, ...b.excluded]),
  }
}

/** Cells of both lists, those of one slice and one combination of keys merged. */
function mergeCellLists(shapes: Cells['shapes'], a: readonly Cell[], b: readonly Cell[]): readonly Cell[] {
  const cells = new Map<string, Cell>()
  for (const cell of [...a, ...b]) {
    const key = JSON.stringify([cell.at, ...cell.keys])
    const mine = cells.get(key)
    cells.set(key, mine ? { ...mine, states: mergeStates(shapes, mine.states, cell.states) } : cell)
  }
  return [...cells.values()].sort(compareCells)
}

function mergeStates(shapes: Cells['shapes'], a: Cell['states'], b: Cell['states']): Cell['states'] {
  const out: Record<string, unknown> = {}
  for (const [name, shape] of Object.entries(shapes)) {
    const x = a[name]
    const y = b[name]
    const state = x === undefined ? y : y === undefined ? x : mergeState(shape, x, y)
    if (state !== undefined) out[name] = state
  }
  return out
}

function mergeKnown(a: Cells['known'], b: Cells['known']): Cells['known'] {
  const out: Partial<Record<Source, readonly string[]>> = { ...a }
  for (const [source, names] of Object.entries(b)) {
    if (isSource(source, b)) out[source] = [...new Set([...(out[source] ?? []), ...names])].sort()
  }
  return Object.fromEntries(Object.entries(out).sort(([x], [y]) => compareText(x, y)))
}

function isSource(name: string, known: Cells['known']): name is Source {
  return Object.hasOwn(known, name)
}

function mergeExtent(a: Cells['extent'], b: Cells['extent']): Cells['extent'] {
  if (!a || !b) return a ?? b
  return { first: a.first < b.first ? a.first : b.first, last: a.last > b.last ? a.last : b.last }
}

function mergeRows(a: Cells['rows'], b: Cells['rows']): Cells['rows'] {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        given: (a[name]?.given ?? 0) + (b[name]?.given ?? 0),
        records: (a[name]?.records ?? 0) + (b[name]?.records ?? 0),
      },
    ]),
  )
}

function mergeGoals(a: readonly Goal[], b: readonly Goal[]): readonly Goal[] {
  const by = new Map([...a, ...b].map((goal) => [JSON.stringify(goal), goal]))
  return [...by].sort(([x], [y]) => compareText(x, y)).map(([, goal]) => goal)
}

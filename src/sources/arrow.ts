import { tableFromIPC } from '@uwdata/flechette'
import { assemble } from '../core/assemble.js'
import type { Column } from '../core/column.js'
import type { Refuse } from '../core/column-builder.js'
import { shapes, type RecordShape } from '../core/record.js'
import type { Refusal } from '../core/table.js'
import { columnOf } from './arrow-column.js'
import { datasetOf } from './fit.js'
import { readGrids, type Read, type ReadOptions } from './reader.js'
import { RowsGrid } from './rows-grid.js'

/** Takes the bytes of Arrow IPC as they come; they are read when all are there. */
export class ArrowReader {
  readonly #options: ArrowOptions
  readonly #pieces: Uint8Array[] = []

  constructor(options: ArrowOptions) {
    this.#options = options
  }

  push(bytes: Uint8Array): void {
    this.#pieces.push(bytes)
  }

  /** The tables of all that was pushed, as `readArrow` gives them. */
  *end(): Generator<void, Read> {
    const pieces = this.#pieces.splice(0)
    const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
    let at = 0
    for (const piece of pieces) {
      all.set(piece, at)
      at += piece.length
      yield
    }
    return yield* readArrow(all, this.#options)
  }
}

type ArrowOptions = Omit<ReadOptions, 'format' | 'encoding'>

/**
 * Tables of an Arrow IPC file or stream: typed arrays are taken over, dictionaries stay dictionaries. Columns that are
 * not of our names are read as text by their mapping. Yields between columns. Throws an Error that is no SyntaxError
 * for bytes that are no Arrow.
 */
export function* readArrow(bytes: Uint8Array, options: ArrowOptions): Generator<void, Read> {
  let arrow: ReturnType<typeof tableFromIPC>
  try {
    arrow = tableFromIPC(bytes, { useDate: false, useBigInt: false })
  } catch (cause) {
    throw new SyntaxError('not Arrow, or one with compressed buffers', { cause })
  }
  const names = arrow.names.map(String)
  const dataset = options.mapping?.records.length
    ? null
    : datasetOf([], [Object.fromEntries(names.map((name) => [name, null]))], options.dataset)
  if (dataset === null) {
    const grid = new RowsGrid()
    for (let from = 0; from < arrow.numRows; from += 2000) {
      const rows = Array.from({ length: Math.min(2000, arrow.numRows - from) }, (_, i): unknown =>
        arrow.at(from + i),
      )
      grid.add(rows)
      yield
    }
    return yield* readGrids([grid.grid()], options)
  }
  const shape: RecordShape = shapes[dataset]
  const refused: Refusal[] = []
  const refuse: Refuse = (row, field, reason, detail, value) =>
    refused.push({ dataset, row, field, reason, detail, value, id: null })
  const columns = new Map<string, Column>()
  for (const [i, name] of names.entries()) {
    const field = Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined
    const column = yield* columnOf(arrow.getChildAt(i), name, field, refuse)
    if (column) columns.set(name, column)
    yield
  }
  const table = yield* assemble(dataset, arrow.numRows, columns, refused)
  return { tables: [table], decisions: [], proposals: [], notes: ['arrow'] }
}

import { Records } from '../core/records.js'
import { Breath } from './breathe.js'
import type { Decoded, DecodeOptions } from './decode.js'
import { readGrids } from './reader.js'
import { RowsGrid } from './rows-grid.js'

/** The part of an `HTMLTableElement` that is read. */
export interface TableLike {
  readonly rows: Iterable<{ readonly cells: Iterable<CellLike> }>
}
interface CellLike {
  readonly textContent: string | null
  getAttribute(name: string): string | null
  querySelector(selectors: string): Pick<CellLike, 'getAttribute'> | null
}

/** What a cell holds: the value for machines where it says one, in `data-value`, `<data>` or `<time>`, else its text. */
function valueOf(cell: CellLike): string {
  const said =
    cell.getAttribute('data-value') ??
    cell.querySelector('time[datetime]')?.getAttribute('datetime') ??
    cell.querySelector('data[value]')?.getAttribute('value')
  return (said ?? cell.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/**
 * Records of a table in the page, whose first row names the columns. Rows without a cell that says something are no
 * rows. Rejects with a SourceError `unmapped` or `undecided`.
 */
export async function readTable(table: TableLike, options: DecodeOptions = {}): Promise<Decoded> {
  const rows = [...table.rows].map(({ cells }) => [...cells].map(valueOf)).filter((row) => row.some(Boolean))
  const grid = new RowsGrid()
  grid.add(rows)
  const { dataset = null, mapping = null, stages = [], overrides = {}, columns = {} } = options
  const steps = readGrids([grid.grid()], { dataset, mapping, stages, overrides, columns })
  const { tables, ...told } = await new Breath().through(steps)
  return { records: new Records(new Map(tables.map((one) => [one.dataset, one]))), ...told }
}

import { listColumn, type Grid, type Stray } from './grid.js'

type Row = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Objects in which an API wraps the fields of a record: HubSpot, JSON:API, Airtable, Elasticsearch, GraphQL. */
const wrappers = ['properties', 'attributes', 'fields', '_source', 'node']

/** Deeper values, and more names than this, are no columns. */
const deepest = 4
const mostNames = 2000

class Column {
  readonly values: string[] = ['']
  readonly codes: number[] = []
  readonly #known = new Map<string, number>([['', 0]])

  set(row: number, text: string): void {
    while (this.codes.length < row) this.codes.push(0)
    let code = this.#known.get(text)
    if (code === undefined) {
      code = this.values.push(text) - 1
      this.#known.set(text, code)
    }
    this.codes[row] = code
  }
}

/**
 * Rows of JSON as a grid. Names of nested values are joined by a dot; what an API wraps a record in is taken off. Rows
 * that are arrays take their names from the first of them.
 */
export class RowsGrid {
  readonly #columns = new Map<string, Column>()
  readonly #lists = new Map<string, unknown[]>()
  readonly #strays: Stray[] = []
  #names: readonly string[] | null = null
  #size = 0

  get size(): number {
    return this.#size
  }

  add(rows: readonly unknown[]): void {
    for (const row of rows) {
      if (Array.isArray(row)) this.#addList(row)
      else {
        this.#noHeader()
        if (isObject(row)) this.#addFields(row, '', 0, this.#size++)
        else this.#stray(row)
      }
    }
  }

  #stray(value: unknown): void {
    this.#strays.push({ row: this.#size++, detail: 'expected an object', value })
  }

  /** A first row of texts names the columns of rows that are lists, and is none itself. */
  #addList(row: readonly unknown[]): void {
    const isHeader =
      this.#size === 0 && !this.#names && row.length > 0 && row.every((cell) => typeof cell === 'string')
    if (isHeader) this.#names = row
    else if (this.#names) {
      const at = this.#size++
      this.#names.forEach((name, i) => this.#add(name, row[i], 0, at))
    } else this.#stray(row)
  }

  /** What looked like a header is a row that is none, when what follows it are no lists. */
  #noHeader(): void {
    if (this.#names && this.#size === 0) this.#stray(this.#names)
    if (this.#columns.size === 0) this.#names = null
  }

  #addFields(row: Row, prefix: string, depth: number, at: number): void {
    for (const name of Object.keys(row)) {
      const value = row[name]
      if (depth === 0 && isObject(value) && wrappers.includes(name)) this.#addFields(value, '', 1, at)
      else this.#add(prefix + name, value, depth, at)
    }
  }

  #add(name: string, value: unknown, depth: number, at: number): void {
    // A column is known by its name even where it is blank.
    if (value === null || value === undefined || value === '') this.#column(name)
    else if (typeof value === 'object') {
      if (value instanceof Date) this.#set(name, Number.isNaN(value.getTime()) ? '' : value.toISOString(), at)
      else if (Array.isArray(value)) this.#addValues(name, value, at)
      else if (isObject(value) && depth < deepest) this.#addFields(value, `${name}.`, depth + 1, at)
    } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      this.#set(name, String(value), at)
  }

  #column(name: string): Column | null {
    const known = this.#columns.get(name)
    if (known || this.#columns.size >= mostNames) return known ?? null
    const made = new Column()
    this.#columns.set(name, made)
    return made
  }

  #set(name: string, text: string, at: number): void {
    const column = this.#column(name)
    // What a record says itself comes before what its wrapper says of it.
    if (column && column.codes[at] === undefined) column.set(at, text)
  }

  #addValues(name: string, value: readonly unknown[], at: number): void {
    let list = this.#lists.get(name)
    if (!list) {
      if (this.#lists.size >= mostNames) return
      this.#lists.set(name, (list = []))
    }
    list[at] = value
  }

  grid(): Grid {
    const size = this.#size
    const columns = [...this.#columns].map(([name, { codes, values }]) => {
      const all = new Uint32Array(size)
      all.set(codes)
      return listColumn(name, all, values)
    })
    return { size, columns, strays: this.#strays, lists: this.#lists, notes: [] }
  }
}

import type { Column, IdColumn, InstantColumn, KeyColumn, VisitColumn } from './column.js'
import { Growing } from './growing.js'
import { TextPacker } from './packed-text.js'

/** A column that grows below. Columns added must be of its kind; others are taken as unknown. */
export interface StackedColumn {
  /** Adds the `n` rows of a column, unknown where there is none. */
  add(column: Column | undefined, n: number): void
  /** The column so far; what is added later does not change it. */
  column(): Column
  /** Distinct texts, where it is a column of such. */
  readonly distinct?: number
}

const floats = (length: number): Float64Array => new Float64Array(length)
const codes = (length: number): Uint32Array => new Uint32Array(length)
const bytes = (length: number): Uint8Array => new Uint8Array(length)

/** An empty column of a kind. */
export function stackedColumn(kind: Column['kind']): StackedColumn {
  switch (kind) {
    case 'keys':
      return new Keys()
    case 'numbers':
      return new Numbers()
    case 'instants':
      return new Instants()
    case 'flags':
      return new Flags()
    case 'ids':
      return new Ids()
    case 'visits':
      return new Visits()
  }
}

class Keys implements StackedColumn {
  readonly #codes = new Growing(codes)
  readonly #known = new Map<string, number>()
  readonly #values: (string | null)[] = [null]

  get distinct(): number {
    return this.#values.length - 1
  }

  add(column: Column | undefined, n: number): void {
    if (column?.kind !== 'keys') return this.#codes.fill(0, n)
    const code = column.values.map((value) => (value === null ? 0 : this.#code(value)))
    const start = this.#codes.room(n)
    for (let i = 0; i < n; i++) this.#codes.set(start + i, code[column.codes[i] ?? 0] ?? 0)
  }

  #code(value: string): number {
    const known = this.#known.get(value)
    if (known !== undefined) return known
    const code = this.#values.push(value) - 1
    this.#known.set(value, code)
    return code
  }

  column(): KeyColumn {
    return { kind: 'keys', codes: this.#codes.taken, values: [...this.#values] }
  }
}

class Numbers implements StackedColumn {
  readonly #values = new Growing(floats)

  add(column: Column | undefined, n: number): void {
    if (column?.kind === 'numbers') this.#values.append(column.values)
    else this.#values.fill(Number.NaN, n)
  }
  column(): Column {
    return { kind: 'numbers', values: this.#values.taken }
  }
}

class Instants implements StackedColumn {
  readonly #values = new Growing(floats)
  readonly #precisions = new Growing(bytes)

  add(column: Column | undefined, n: number): void {
    if (column?.kind === 'instants') {
      this.#values.append(column.values)
      this.#precisions.append(column.precisions)
    } else {
      this.#values.fill(Number.NaN, n)
      this.#precisions.fill(0, n)
    }
  }
  column(): InstantColumn {
    return { kind: 'instants', values: this.#values.taken, precisions: this.#precisions.taken }
  }
}

class Flags implements StackedColumn {
  readonly #values = new Growing(bytes)

  add(column: Column | undefined, n: number): void {
    if (column?.kind === 'flags') this.#values.append(column.values)
    else this.#values.fill(0, n)
  }
  column(): Column {
    return { kind: 'flags', values: this.#values.taken }
  }
}

class Ids implements StackedColumn {
  readonly #packer = new TextPacker()

  add(column: Column | undefined, n: number): void {
    if (column?.kind === 'ids') this.#packer.pushAll(column)
    else for (let i = 0; i < n; i++) this.#packer.push('')
  }
  column(): IdColumn {
    return { kind: 'ids', ...this.#packer.packed() }
  }
}

class Visits implements StackedColumn {
  readonly #offsets = new Growing(codes)
  readonly #stages = new Keys()
  readonly #enteredAt = new Instants()
  #visits = 0

  constructor() {
    this.#offsets.fill(0, 1)
  }

  add(column: Column | undefined, n: number): void {
    if (column?.kind !== 'visits') return this.#offsets.fill(this.#visits, n)
    const start = this.#offsets.room(n)
    for (let i = 0; i < n; i++) this.#offsets.set(start + i, this.#visits + (column.offsets[i + 1] ?? 0))
    const visits = column.stages.codes.length
    this.#stages.add(column.stages, visits)
    this.#enteredAt.add(column.enteredAt, visits)
    this.#visits += visits
  }
  column(): VisitColumn {
    return {
      kind: 'visits',
      offsets: this.#offsets.taken,
      stages: this.#stages.column(),
      enteredAt: this.#enteredAt.column(),
    }
  }
}

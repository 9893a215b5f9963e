import { assemble } from '../core/assemble.js'
import type { Column } from '../core/column.js'
import { hashBasis, hashStep } from '../core/packed-text.js'
import { shapes, type DatasetName, type RecordShape } from '../core/record.js'
import type { Refusal, Table } from '../core/table.js'
import { PlainColumn } from './plain-column.js'
import { isCanonical, numberEnd, plainNumber } from './plain-number.js'

const [quote, backslash, comma, colon, open, close, minus, newline] = [34, 92, 44, 58, 123, 125, 45, 10]
const decoder = new TextDecoder()
const word = (text: string): Uint8Array => new TextEncoder().encode(text)
const [nullWord, trueWord, falseWord] = [word('null'), word('true'), word('false')]

/** More names than this are no records. */
const mostNames = 500

/**
 * Reads records straight from the bytes of JSON into columns, when they are plain: objects of texts without escapes,
 * numbers, booleans and null, each of the kind its field has. The table is that of `ingest` over `JSON.parse` of the
 * same bytes, in a third of the time, since no object and no string is made for a row.
 */
export class PlainRows {
  readonly #dataset: DatasetName
  readonly #shape: RecordShape
  #columns: PlainColumn[] = []
  #byName = new Map<string, PlainColumn>()
  #size = 0
  #room = 1024
  #hash = 0
  /** What does not count between words: a line end too, unless each line is a record. */
  #lineEnd = newline

  constructor(dataset: DatasetName) {
    this.#dataset = dataset
    this.#shape = shapes[dataset]
  }

  get size(): number {
    return this.#size
  }

  /**
   * Reads objects, separated by commas or one in each line. False, and nothing is taken, when one of them is not plain
   * or the text is no JSON: `JSON.parse` then says what it is.
   */
  read(bytes: Uint8Array, lines: boolean): boolean {
    const before = this.#size
    this.#lineEnd = lines ? 0 : newline
    let at = this.#next(bytes, 0)
    /** Whether another object must follow. */
    let due = true
    while (at >= 0 && at < bytes.length) {
      at = bytes[at] === open ? this.#row(bytes, this.#next(bytes, at + 1)) : -1
      if (at < 0) break
      due = at < bytes.length && !lines
      if (at < bytes.length) at = bytes[at] === (lines ? newline : comma) ? skipped(bytes, at + 1) : -1
    }
    if (at === bytes.length && !due) return true
    this.#size = before
    for (const column of this.#columns) column.last = -1
    return false
  }

  #next(bytes: Uint8Array, from: number): number {
    let at = from
    while (isBlank(bytes[at], this.#lineEnd)) at++
    return at
  }

  /** Reads what follows an opening brace. Where the next word begins, or -1. */
  #row(bytes: Uint8Array, start: number): number {
    if (this.#size === this.#room) this.#grow()
    let at = start
    let index = 0
    if (bytes[at] === close) at++
    else {
      for (let after: number | undefined = comma; after === comma; at++) {
        at = this.#next(bytes, at)
        const column = bytes[at] === quote ? this.#columnAt(bytes, at + 1, index++) : null
        if (!column || column.last === this.#size) return -1
        at = this.#next(bytes, at + column.key.length + 2)
        if (bytes[at] !== colon) return -1
        at = this.#value(bytes, this.#next(bytes, at + 1), column)
        if (at < 0) return -1
        at = this.#next(bytes, at)
        after = bytes[at]
        if (after !== comma && after !== close) return -1
      }
    }
    for (const column of this.#columns) if (column.last !== this.#size) column.blank(this.#size)
    this.#size++
    return this.#next(bytes, at)
  }

  /** The column whose name stands here, most often that of the same place in the row before; null for no plain name. */
  #columnAt(bytes: Uint8Array, from: number, index: number): PlainColumn | null {
    const expected = this.#columns[index]
    if (expected && isAt(bytes, from, expected.key) && bytes[from + expected.key.length] === quote)
      return expected
    const to = this.#text(bytes, from)
    if (to < 0) return null
    const name = decoder.decode(bytes.subarray(from, to))
    const known = this.#byName.get(name)
    if (known || this.#columns.length === mostNames) return known ?? null
    const field = Object.hasOwn(this.#shape.fields, name) ? this.#shape.fields[name] : undefined
    const made = new PlainColumn(name, bytes.slice(from, to), field, this.#room)
    this.#columns.push(made)
    this.#byName.set(name, made)
    return made
  }

  /** Reads a value into the column's place of this row. Where it ends, or -1 when it is not plain. */
  #value(bytes: Uint8Array, from: number, column: PlainColumn): number {
    column.last = this.#size
    const first = bytes[from] ?? 0
    if (first === quote) {
      const to = column.held === 'text' ? this.#text(bytes, from + 1) : -1
      if (to < 0) return -1
      column.codes[this.#size] = column.dictionary.code(bytes, from + 1, to, this.#hash)
      return to + 1
    }
    if (first === minus || (first >= 48 && first <= 57)) return this.#number(bytes, from, column)
    if (isAt(bytes, from, nullWord)) {
      column.blank(this.#size)
      return from + nullWord.length
    }
    const said = isAt(bytes, from, trueWord) ? trueWord : isAt(bytes, from, falseWord) ? falseWord : null
    if (!said) return -1
    if (column.held === 'flag') column.codes[this.#size] = said === trueWord ? 2 : 1
    else if (column.field) return -1
    else this.#code(bytes, from, from + said.length, column)
    return from + said.length
  }

  #number(bytes: Uint8Array, from: number, column: PlainColumn): number {
    const to = numberEnd(bytes, from)
    if (column.held === 'number') {
      const number = plainNumber(bytes, from, to)
      column.numbers[this.#size] = number
      return Number.isNaN(number) ? -1 : to
    }
    // A number is a text where it is written as JavaScript would write it.
    const { field, held } = column
    const taken = held === 'text' && (!field || field.kind === 'id' || field.kind === 'text')
    if (!taken || !isCanonical(bytes, from, to)) return -1
    this.#code(bytes, from, to, column)
    return to
  }

  #code(bytes: Uint8Array, from: number, to: number, column: PlainColumn): void {
    let hash = hashBasis
    for (let i = from; i < to; i++) hash = hashStep(hash, bytes[i] ?? 0)
    column.codes[this.#size] = column.dictionary.code(bytes, from, to, hash)
  }

  /** The quote that ends a text without escapes, its hash noted; -1 when it has some or does not end. */
  #text(bytes: Uint8Array, from: number): number {
    let hash = hashBasis
    for (let to = from; to < bytes.length; to++) {
      const byte = bytes[to] ?? 0
      if (byte === quote) {
        this.#hash = hash
        return to
      }
      if (byte === backslash || byte < 32) return -1
      hash = hashStep(hash, byte)
    }
    return -1
  }

  #grow(): void {
    this.#room *= 2
    for (const column of this.#columns) column.grow(this.#room, this.#size)
  }

  /** The table of the rows so far, which are then no longer held. Yields as `assemble` does. */
  *table(most?: number): Generator<void, Table> {
    const refused: Refusal[] = []
    const columns = new Map<string, Column>()
    for (const column of this.#columns) {
      const made = column.made(this.#size, (fault) =>
        refused.push({ dataset: this.#dataset, ...fault, id: null }),
      )
      if (made) columns.set(column.name, made)
      yield
    }
    const size = this.#size
    this.#columns = []
    this.#byName = new Map()
    this.#size = 0
    this.#room = 1024
    return yield* assemble(this.#dataset, size, columns, refused, most)
  }
}

function isBlank(byte: number | undefined, lineEnd: number): boolean {
  return byte === 32 || byte === 13 || byte === 9 || (byte === lineEnd && lineEnd !== 0)
}

function skipped(bytes: Uint8Array, from: number): number {
  let at = from
  while (isBlank(bytes[at], newline)) at++
  return at
}

function isAt(bytes: Uint8Array, from: number, expected: Uint8Array): boolean {
  for (let i = 0; i < expected.length; i++) if (bytes[from + i] !== expected[i]) return false
  return true
}

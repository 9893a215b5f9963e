import { hashBasis, hashStep } from '../core/packed-text.js'
import { Dictionary } from './dictionary.js'
import type { Delimiter } from './dialect.js'
import { packedColumn, type Grid, type Stray } from './grid.js'

const [quote, newline, carriage] = [34, 10, 13]

interface Column {
  readonly dictionary: Dictionary
  codes: Uint32Array<ArrayBuffer>
}

/** Where in a cell the reader is: before it, in a bare or quoted one, or after a quote that may end it. */
const at = { start: 0, bare: 1, quoted: 2, closed: 3 } as const

/**
 * Reads comma-separated bytes (RFC 4180, and what is met beside it: `;`, tab and pipe, LF and CR line ends, text after
 * a closing quote, short rows) straight into columns, as they come and in pieces cut anywhere. The first row that is
 * not blank names the columns. Never throws: a row with more cells than names is a stray.
 */
export class CsvReader {
  readonly #delimiter: number
  #place: number = at.start
  #cell = new Uint8Array(256)
  #length = 0
  #hash = hashBasis
  /** Cells of the current row so far. */
  #cells = 0
  #row = 0
  #room = 1024
  #filled = false
  #fault = ''
  /** Null until the header has been read. */
  #columns: readonly Column[] | null = null
  #names: Uint8Array[] = []
  readonly #strays: Stray[] = []

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter.charCodeAt(0)
  }

  push(bytes: Uint8Array): void {
    let i = 0
    while (i < bytes.length) {
      const end = this.#place === at.start ? this.#whole(bytes, i) : 0
      if (end === 0) this.#step(bytes[i] ?? 0)
      i = end === 0 ? i + 1 : end
    }
  }

  /** The usual cell, bare or quoted, whole in this piece: read where it lies. Where the next begins; 0 if it is another. */
  #whole(bytes: Uint8Array, start: number): number {
    const delimiter = this.#delimiter
    const quoted = bytes[start] === quote
    const from = quoted ? start + 1 : start
    let hash = hashBasis
    let to = from
    if (quoted) {
      for (; to < bytes.length && bytes[to] !== quote; to++) hash = hashStep(hash, bytes[to] ?? 0)
    } else {
      for (; to < bytes.length; to++) {
        const byte = bytes[to] ?? 0
        if (byte === delimiter || byte === newline || byte === carriage) break
        hash = hashStep(hash, byte)
      }
    }
    const end = quoted ? to + 1 : to
    const after = bytes[end]
    if (after !== delimiter && after !== newline && after !== carriage) return 0
    this.#endCell(bytes, from, to, hash)
    if (after !== delimiter) this.#endRow()
    return end + 1
  }

  /** A quoted cell, or one cut by the end of a piece: byte by byte. */
  #step(byte: number): void {
    const place = this.#place
    if (place === at.quoted && byte === quote) {
      this.#place = at.closed
      return
    }
    if (place !== at.quoted) {
      if (byte === this.#delimiter || byte === newline || byte === carriage) {
        this.#endCell(this.#cell, 0, this.#length, this.#hash)
        if (byte !== this.#delimiter) this.#endRow()
        this.#place = at.start
        this.#length = 0
        this.#hash = hashBasis
        return
      }
      this.#place = byte === quote && place !== at.bare ? at.quoted : at.bare
      // A doubled quote within quotes stands for one; the first opens.
      if (byte === quote && place === at.start) return
    }
    if (this.#length === this.#cell.length) {
      const cell = new Uint8Array(this.#length * 2)
      cell.set(this.#cell)
      this.#cell = cell
    }
    this.#cell[this.#length++] = byte
    this.#hash = hashStep(this.#hash, byte)
  }

  #endCell(bytes: Uint8Array, from: number, to: number, hash: number): void {
    const index = this.#cells++
    if (to > from) this.#filled = true
    const column = this.#columns?.[index]
    if (column) column.codes[this.#row] = column.dictionary.code(bytes, from, to, hash)
    else if (!this.#columns) this.#names.push(bytes.slice(from, to))
    else if (to > from) this.#fault = `more cells than the ${this.#columns.length} columns`
  }

  #endRow(): void {
    const { filled, columns, fault } = { filled: this.#filled, columns: this.#columns, fault: this.#fault }
    const cells = this.#cells
    this.#cells = 0
    this.#filled = false
    this.#fault = ''
    if (!columns) {
      if (filled)
        this.#columns = this.#names.map(() => ({
          dictionary: new Dictionary(),
          codes: new Uint32Array(this.#room),
        }))
      else this.#names = []
      return
    }
    for (let i = fault ? 0 : cells; i < columns.length; i++) {
      const column = columns[i]
      if (column) column.codes[this.#row] = 0
    }
    // A line without a cell is no row.
    if (!filled) return
    if (fault) this.#strays.push({ row: this.#row, detail: fault, value: null })
    this.#row++
    if (this.#row < this.#room) return
    this.#room *= 2
    for (const column of columns) {
      const codes = new Uint32Array(this.#room)
      codes.set(column.codes)
      column.codes = codes
      column.dictionary.review(this.#row)
    }
  }

  /** The grid of all that was pushed. When nobody said they are UTF-8, they may be what Excel writes. */
  *end(utf8 = false): Generator<void, Grid> {
    if (this.#place === at.quoted) this.#fault = 'a quote is not closed'
    if (this.#cells > 0 || this.#place !== at.start) {
      this.#endCell(this.#cell, 0, this.#length, this.#hash)
      this.#endRow()
    }
    yield
    const decoder = utf8 ? new TextDecoder() : this.#decoder()
    yield
    const names = this.#names.map((name) => decoder.decode(name).trim())
    const columns = (this.#columns ?? []).map(({ codes, dictionary }, i) =>
      packedColumn(named(names, i), codes.subarray(0, this.#row), dictionary.packed(), decoder),
    )
    const notes = [decoder.encoding, String.fromCharCode(this.#delimiter)]
    return { size: this.#row, columns, strays: this.#strays, lists: new Map(), notes }
  }

  /** UTF-8 where the bytes are that, else the code page of a Western or Turkish Excel. */
  #decoder(): TextDecoder {
    const all = [...this.#names, ...(this.#columns ?? []).map(({ dictionary }) => dictionary.packed().text)]
    try {
      const strict = new TextDecoder('utf-8', { fatal: true })
      for (const text of all) strict.decode(text)
      return new TextDecoder()
    } catch {
      const western = new TextDecoder('windows-1252')
      // Where a Turkish code page has ğ, ı and ş, the Western one has letters that only Icelanders use.
      const icelandic = all.some((text) => /[ÐÝÞðýþ]/.test(western.decode(text)))
      return icelandic ? new TextDecoder('windows-1254') : western
    }
  }
}

/** The name of a column: numbered when it has none, and when it has that of an earlier one. */
function named(names: readonly string[], i: number): string {
  const name = names[i] || `#${i + 1}`
  const before = names.slice(0, i).filter((other) => other === name).length
  return before === 0 ? name : `${name} (${before + 1})`
}

/** Some elements of an array, not yet parsed. */
export interface RowsText {
  readonly bytes: Uint8Array
  /** Whether there is one in each line, instead of commas between. */
  readonly lines: boolean
  /** The elements. Throws a SyntaxError, unless each line is an element: a line that is no JSON is then its text. */
  parse(): readonly unknown[]
}

/** Receives records as they come: where their array stands in the document, and its next elements. */
export type TakeRows = (path: readonly string[], rows: RowsText) => void

/** Text that ends before what it began is complete. */
export class CutShort extends Error {
  override readonly name = 'CutShort'
}

/** Bytes of elements that are parsed at once: some milliseconds of work. */
const batch = 1 << 18

const [quote, backslash, comma] = [34, 92, 44]
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125]

/**
 * Reads the arrays of a JSON document element by element, as its bytes come and in pieces cut anywhere, so that a
 * million records never stand in memory at once and no step takes long. Arrays within elements belong to these. A
 * document is accepted when `JSON.parse` accepts it: elements are parsed by it, and so is what stands around them.
 * Throws a SyntaxError, and at the end `CutShort`.
 */
export class JsonRows {
  readonly #take: TakeRows
  readonly #outer = new TextDecoder('utf-8', { ignoreBOM: true })
  readonly #inner = new TextDecoder('utf-8', { ignoreBOM: true })
  /** The document without its elements. */
  #around = ''
  /** Names of the objects the reader is in, and of the array. */
  readonly #path: string[] = []
  #inside = false
  /** How deep within the current element. */
  #depth = 0
  #inString = false
  #escaped = false
  /** Bytes of elements that have not been parsed. */
  #held = new Uint8Array(batch)
  #length = 0
  /** Whether another element must follow. */
  #more = false
  #arrays = 0

  constructor(take: TakeRows) {
    this.#take = take
  }

  /** Arrays met so far, empty ones included. */
  get arrays(): number {
    return this.#arrays
  }

  push(bytes: Uint8Array): void {
    for (let i = 0; i < bytes.length;) i = this.#inside ? this.#elements(bytes, i) : this.#outside(bytes, i)
  }

  /** Reads up to the next bracket. Where to go on. */
  #outside(bytes: Uint8Array, start: number): number {
    for (let i = start; i < bytes.length; i++) {
      const byte = bytes[i]
      if (this.#inString) this.#step(byte)
      else if (byte === quote) this.#inString = true
      else if (byte === openObject || byte === openList) {
        this.#path.push(this.#nameAt(bytes.subarray(start, i)))
        this.#around += byte === openList ? '[' : '{'
        this.#inside = byte === openList
        if (this.#inside) this.#arrays++
        return i + 1
      } else if (byte === closeObject) this.#path.pop()
    }
    this.#around += this.#outer.decode(bytes.subarray(start), { stream: true })
    return bytes.length
  }

  #step(byte: number | undefined): void {
    if (this.#escaped) this.#escaped = false
    else if (byte === backslash) this.#escaped = true
    else if (byte === quote) this.#inString = false
  }

  /** The name of the value that begins after this text; `''` for the document itself. */
  #nameAt(bytes: Uint8Array): string {
    this.#around += this.#outer.decode(bytes, { stream: true })
    const name = /"((?:[^"\\]|\\.)*)"\s*:\s*$/s.exec(this.#around.slice(-500))?.[1]
    return name ?? ''
  }

  /** Reads elements until their array ends. Where to go on. */
  #elements(bytes: Uint8Array, start: number): number {
    let from = start
    let depth = this.#depth
    for (let i = start; i < bytes.length; i++) {
      const byte = bytes[i]
      if (this.#inString) {
        if (this.#escaped || byte === backslash || byte === quote) this.#step(byte)
      } else if (byte === quote) {
        i = textEnd(bytes, i + 1)
        if (bytes[i] === quote) continue
        // An escape, or the end of the piece, within the text.
        this.#inString = true
        i--
      } else if (byte === openObject || byte === openList) depth++
      else if (byte === comma) {
        if (depth > 0 || this.#length + i - from < batch) continue
        this.#give(bytes.subarray(from, i), true)
        from = i + 1
      } else if (byte === closeList || byte === closeObject) {
        if (depth-- > 0) continue
        if (byte === closeObject) throw new SyntaxError('an array ends with }')
        this.#give(bytes.subarray(from, i), false)
        this.#depth = 0
        this.#inside = false
        this.#around += ']'
        this.#path.pop()
        return i + 1
      }
    }
    this.#depth = depth
    this.#hold(bytes.subarray(from))
    return bytes.length
  }

  #hold(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#held.length) {
      const larger = new Uint8Array(Math.max(this.#held.length * 2, this.#length + bytes.length))
      larger.set(this.#held.subarray(0, this.#length))
      this.#held = larger
    }
    this.#held.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** @param more whether a comma follows */
  #give(bytes: Uint8Array, more: boolean): void {
    let all = bytes
    if (this.#length > 0) {
      this.#hold(bytes)
      all = this.#held.subarray(0, this.#length)
      this.#length = 0
    }
    const blank = all.every((byte) => byte === 32 || byte === 10 || byte === 13 || byte === 9)
    if (blank && (more || this.#more)) throw new SyntaxError('an element is missing')
    this.#more = more
    if (blank) return
    const path = this.#path.filter((name) => name !== '')
    this.#take(path, { bytes: all, lines: false, parse: () => parsed(`[${this.#inner.decode(all)}]`) })
  }

  end(): void {
    this.#around += this.#outer.decode()
    if (this.#inside || this.#inString || this.#path.length > 0) throw new CutShort()
    JSON.parse(this.#around.replace(/^\uFEFF/, ''))
  }
}

/** The next quote or escape. */
function textEnd(bytes: Uint8Array, from: number): number {
  let at = from
  for (; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === quote || byte === backslash) break
  }
  return at
}

function parsed(text: string): readonly unknown[] {
  const rows: unknown = JSON.parse(text)
  return Array.isArray(rows) ? rows : []
}

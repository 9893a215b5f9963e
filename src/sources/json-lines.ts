import type { TakeRows } from './json-rows.js'

const newline = 10

/**
 * Reads newline-delimited JSON as its bytes come and in pieces cut anywhere: a record a line. Nothing throws: a line
 * that is no JSON is handed on as its text, which is no record and is counted as such.
 */
export class JsonLines {
  readonly #take: TakeRows
  readonly #decoder = new TextDecoder()
  #held: Uint8Array = new Uint8Array(0)

  constructor(take: TakeRows) {
    this.#take = take
  }

  push(bytes: Uint8Array): void {
    const last = bytes.lastIndexOf(newline) + 1
    if (last === 0) this.#held = joined(this.#held, bytes)
    else {
      this.#lines(
        this.#held.length === 0 ? bytes.subarray(0, last) : joined(this.#held, bytes.subarray(0, last)),
      )
      this.#held = bytes.slice(last)
    }
  }

  #lines(bytes: Uint8Array): void {
    const parse = (): readonly unknown[] => {
      const lines = this.#decoder
        .decode(bytes)
        .split('\n')
        .filter((line) => line.trim() !== '')
      return together(lines) ?? lines.map(alone)
    }
    if (bytes.length > 0) this.#take([], { bytes, lines: true, parse })
  }

  /** Reads the last line when it has no end. */
  end(): void {
    this.#lines(this.#held)
    this.#held = new Uint8Array(0)
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** Lines parsed at once, which is three times as fast; null when one of them is no JSON, or is more than one value. */
function together(lines: readonly string[]): readonly unknown[] | null {
  try {
    const rows: unknown = JSON.parse(`[${lines.join(',')}]`)
    return Array.isArray(rows) && rows.length === lines.length ? rows : null
  } catch {
    return null
  }
}

function alone(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return line
  }
}

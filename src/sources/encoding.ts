/** How the characters of an answer are written. */
export interface Encoding {
  /** The name of the encoding when a byte order mark or the server says it; null when nobody does. */
  readonly name: string | null
  /** Bytes of the byte order mark. */
  readonly mark: number
}

/** The encoding of bytes, from their first ones and the `content-type` of the answer. */
export function encodingOf(first: Uint8Array, type: string): Encoding {
  const [a, b, c, d] = first
  if (a === 0xef && b === 0xbb && c === 0xbf) return { name: 'utf-8', mark: 3 }
  if (a === 0xff && b === 0xfe && !(c === 0xff && d === 0xff)) return { name: 'utf-16le', mark: 2 }
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be', mark: 2 }
  // Text of ASCII in UTF-16 without a mark: every other byte is 0.
  if (a && b === 0 && c && d === 0) return { name: 'utf-16le', mark: 0 }
  if (a === 0 && b && c === 0 && d) return { name: 'utf-16be', mark: 0 }
  const declared = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1]
  return { name: declared === undefined ? null : known(declared), mark: 0 }
}

function known(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return null
  }
}

/** Writes bytes of an encoding again as UTF-8, piece by piece. */
export class Transcoder {
  readonly #decoder: TextDecoder
  readonly #encoder = new TextEncoder()

  constructor(encoding: string) {
    this.#decoder = new TextDecoder(encoding)
  }

  push(bytes: Uint8Array): Uint8Array {
    return this.#encoder.encode(this.#decoder.decode(bytes, { stream: true }))
  }

  end(): Uint8Array {
    return this.#encoder.encode(this.#decoder.decode())
  }
}

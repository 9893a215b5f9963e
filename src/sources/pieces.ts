/** Pieces read ahead, to be read again with the rest. */
export class Pieces {
  readonly #rest: AsyncIterator<Uint8Array>
  readonly #read: Uint8Array[] = []
  #length = 0
  #ended = false
  #received = 0
  #last: Uint8Array = new Uint8Array(0)

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#rest = bytes[Symbol.asyncIterator]()
  }

  /** Whether all has been read. */
  get ended(): boolean {
    return this.#ended
  }

  /** Bytes so far. */
  get received(): number {
    return this.#received
  }

  /** The last bytes so far, up to 64. */
  get last(): Uint8Array {
    return this.#last
  }

  #note(bytes: Uint8Array): void {
    this.#received += bytes.length
    const joined = [...this.#last.subarray(-Math.max(0, 64 - bytes.length)), ...bytes.subarray(-64)]
    this.#last = Uint8Array.from(bytes.length >= 64 ? bytes.subarray(-64) : joined.slice(-64))
  }

  /** The first bytes: at least so many, unless they end before. */
  async first(least: number): Promise<Uint8Array> {
    while (this.#length < least && !this.#ended) {
      const next = await this.#rest.next()
      if (next.done) this.#ended = true
      else {
        this.#read.push(next.value)
        this.#length += next.value.length
        this.#note(next.value)
      }
    }
    const all = new Uint8Array(this.#length)
    let at = 0
    for (const piece of this.#read) {
      all.set(piece, at)
      at += piece.length
    }
    return all
  }

  /** All pieces, those read ahead as one. */
  async *all(): AsyncGenerator<Uint8Array, void> {
    if (this.#length > 0) yield await this.first(0)
    while (!this.#ended) {
      const next = await this.#rest.next()
      if (next.done) return
      this.#note(next.value)
      yield next.value
    }
  }
}

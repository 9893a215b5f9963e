import { spread, TextPacker, type PackedText } from '../core/packed-text.js'

/** A column whose first values are mostly distinct, such as an id, is not worth looking values up. */
const probation = 4096

/**
 * The values of a column of cells, kept as bytes and numbered as they come; 0 is the blank cell. Each distinct value
 * is kept once, save in a column where most are distinct.
 */
export class Dictionary {
  readonly #packer = new TextPacker(64)
  #hashes: Int32Array<ArrayBuffer> | null = new Int32Array(64)
  #slots = new Uint32Array(128)

  constructor() {
    this.#packer.push('')
  }

  /** The number of the value `bytes[from … to)`, whose hash is `hash`. */
  code(bytes: Uint8Array, from: number, to: number, hash: number): number {
    if (from === to) return 0
    const code = this.#packer.size
    const hashes = this.#hashes
    if (hashes) {
      const slots = this.#slots
      const mask = slots.length - 1
      let slot = spread(hash) & mask
      for (let known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
        if (hashes[known] === hash && this.#packer.is(known, bytes, from, to)) return known
        slot = (slot + 1) & mask
      }
      slots[slot] = code
      this.#remember(code, hash)
    }
    this.#packer.pushBytes(bytes, from, to)
    return code
  }

  #remember(code: number, hash: number): void {
    let hashes = this.#hashes ?? new Int32Array(0)
    if (code === hashes.length) {
      const larger = new Int32Array(code * 2)
      larger.set(hashes)
      hashes = this.#hashes = larger
    }
    hashes[code] = hash
    if (code * 2 > this.#slots.length) this.#rehash(code, hashes)
  }

  #rehash(last: number, hashes: Int32Array): void {
    const slots = new Uint32Array(this.#slots.length * 4)
    const mask = slots.length - 1
    for (let code = 1; code <= last; code++) {
      let slot = spread(hashes[code] ?? 0) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = code
    }
    this.#slots = slots
  }

  /** To be told after some thousand rows: gives up looking values up when that does not pay. */
  review(rows: number): void {
    if (rows < probation || this.#packer.size * 2 < rows) return
    this.#hashes = null
    this.#slots = new Uint32Array(0)
  }

  packed(): PackedText {
    return this.#packer.packed()
  }
}

/**
 * Finds an earlier row with the same id, for millions of rows: an open-addressing hash table over row numbers, since
 * a `Map` of as many strings costs ten times as much (measured) and is thrown away at once.
 */
export class IdIndex {
  readonly #ids: readonly (string | null)[]
  readonly #slots: Int32Array
  readonly #mask: number

  constructor(ids: readonly (string | null)[]) {
    this.#ids = ids
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, ids.length * 2)))
    this.#slots = new Int32Array(size).fill(-1)
    this.#mask = size - 1
  }

  /** Puts a row in place of an earlier one with its id. Returns the earlier row, −1 when there is none. */
  put(row: number): number {
    const id = this.#ids[row] ?? ''
    let slot = hash(id) & this.#mask
    for (;;) {
      const held = this.#slots[slot] ?? -1
      if (held < 0 || this.#ids[held] === id) {
        this.#slots[slot] = row
        return held
      }
      slot = (slot + 1) & this.#mask
    }
  }
}

/** FNV-1a over code units, mixed at the end so that ids which differ in their last digit spread over the table. */
function hash(id: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  return Math.imul(h, 0x2c1b3c6d) >>> 1
}

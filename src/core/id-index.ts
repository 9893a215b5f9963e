import { hashBasis, hashStep, spread, type PackedText } from './packed-text.js'

/** Which row has an id: the last one that was put in. Open addressing over the packed ids themselves. */
export class IdIndex {
  /** A row and 1, or 0 for an empty slot. */
  #slots: Uint32Array
  #size = 0
  /** Where hashes begin, another in every index, so that no data can be made to collide. */
  readonly #basis = hashBasis ^ Math.floor(Math.random() * 0x1_0000_0000)

  /** @param rows how many ids to expect; more may come */
  constructor(rows = 64) {
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(16, rows * 1.6))))
  }

  #slotOf(bytes: Uint8Array, from: number, to: number): number {
    let hash = this.#basis
    for (let i = from; i < to; i++) hash = hashStep(hash, bytes[i] ?? 0)
    return spread(hash) & (this.#slots.length - 1)
  }

  /** Puts in the row's id. The row that had it before, or -1. A row without an id has none: -1, and nothing is put. */
  put(ids: PackedText, row: number): number {
    const { text, ends } = ids
    const from = row === 0 ? 0 : (ends[row - 1] ?? 0)
    const to = ends[row] ?? 0
    if (from === to) return -1
    const slots = this.#slots
    let slot = this.#slotOf(text, from, to)
    for (let taken = slots[slot] ?? 0; taken !== 0; taken = slots[slot] ?? 0) {
      if (same(ids, taken - 1, from, to)) {
        slots[slot] = row + 1
        return taken - 1
      }
      slot = (slot + 1) & (slots.length - 1)
    }
    slots[slot] = row + 1
    if (++this.#size * 1.5 > slots.length) this.#grow(ids)
    return -1
  }

  #grow({ text, ends }: PackedText): void {
    const before = this.#slots
    this.#slots = new Uint32Array(before.length * 2)
    for (const taken of before) {
      if (taken === 0) continue
      let slot = this.#slotOf(text, taken === 1 ? 0 : (ends[taken - 2] ?? 0), ends[taken - 1] ?? 0)
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = taken
    }
  }
}

function same({ text, ends }: PackedText, row: number, from: number, to: number): boolean {
  const start = row === 0 ? 0 : (ends[row - 1] ?? 0)
  if ((ends[row] ?? 0) - start !== to - from) return false
  for (let i = from; i < to; i++) if (text[start + i - from] !== text[i]) return false
  return true
}

/** Whether ids grow from row to row, as numbers and most exports do: then no two are the same. */
export function areAscending({ text, ends }: PackedText): boolean {
  let start = 0
  let before = 0
  for (let row = 0; row < ends.length; row++) {
    const end = ends[row] ?? 0
    const length = end - start
    if (length < before || length === 0) return false
    if (length === before) {
      let at = start
      while (at < end && text[at] === text[at - length]) at++
      if (at === end || (text[at] ?? 0) < (text[at - length] ?? 0)) return false
    }
    before = length
    start = end
  }
  return true
}

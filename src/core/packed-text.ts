/**
 * Many texts in two arrays: UTF-8 one after the other, and where each ends. A million short ids take a third of the
 * memory of strings and cross to another thread without being copied.
 */
export interface PackedText {
  readonly text: Uint8Array
  /** Text `i` begins where `i - 1` ends. */
  readonly ends: Uint32Array
}

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** Text `i`; `''` beyond the last. */
export function textAt({ text, ends }: PackedText, i: number, as = decoder): string {
  const from = i === 0 ? 0 : (ends[i - 1] ?? 0)
  return as.decode(text.subarray(from, ends[i] ?? from))
}

/** All texts, decoded at once where each byte is a character. */
export function textsOf({ text, ends }: PackedText, as = decoder): string[] {
  const length = ends[ends.length - 1] ?? 0
  const all = as.decode(text.subarray(0, length))
  const bytewise = all.length === length
  const texts = new Array<string>(ends.length)
  let from = 0
  for (let i = 0; i < ends.length; i++) {
    const to = ends[i] ?? from
    texts[i] = bytewise ? all.slice(from, to) : as.decode(text.subarray(from, to))
    from = to
  }
  return texts
}

/** Grows by half, and by a twentieth beyond what is asked for, so that some more finds room. */
function room<T extends Uint8Array | Uint32Array>(array: T, size: number, make: (length: number) => T): T {
  if (size <= array.length) return array
  const larger = make(Math.max(Math.ceil(size * 1.05), array.length + (array.length >> 1)))
  larger.set(array)
  return larger
}

/** Packs texts as they come. */
export class TextPacker {
  #text: Uint8Array
  #ends: Uint32Array
  #size = 0
  #length = 0

  constructor(texts = 64, bytes = texts * 12) {
    this.#text = new Uint8Array(bytes)
    this.#ends = new Uint32Array(texts)
  }

  get size(): number {
    return this.#size
  }

  push(value: string): void {
    const n = value.length
    this.#text = room(this.#text, this.#length + 3 * n, (length) => new Uint8Array(length))
    const text = this.#text
    let end = this.#length
    for (let i = 0; i < n; i++) {
      const unit = value.charCodeAt(i)
      if (unit > 127) {
        end += encoder.encodeInto(value.slice(i), text.subarray(end)).written
        break
      }
      text[end++] = unit
    }
    this.#end(end)
  }

  /** Packs the text whose bytes are `bytes[from … to)`. */
  pushBytes(bytes: Uint8Array, from: number, to: number): void {
    const start = this.#length
    this.#text = room(this.#text, start + to - from, (length) => new Uint8Array(length))
    const text = this.#text
    for (let i = from; i < to; i++) text[start + i - from] = bytes[i] ?? 0
    this.#end(start + to - from)
  }

  /** Packs texts that are packed already. */
  pushAll({ text, ends }: PackedText): void {
    const length = ends[ends.length - 1] ?? 0
    const start = this.#length
    this.#text = room(this.#text, start + length, (length) => new Uint8Array(length))
    this.#text.set(text.subarray(0, length), start)
    this.#ends = room(this.#ends, this.#size + ends.length, (length) => new Uint32Array(length))
    for (let i = 0; i < ends.length; i++) this.#ends[this.#size + i] = start + (ends[i] ?? 0)
    this.#size += ends.length
    this.#length = start + length
  }

  #end(end: number): void {
    this.#ends = room(this.#ends, this.#size + 1, (length) => new Uint32Array(length))
    this.#ends[this.#size++] = end
    this.#length = end
  }

  /** What was packed so far; later texts do not change it. */
  packed(): PackedText {
    return { text: this.#text.subarray(0, this.#length), ends: this.#ends.subarray(0, this.#size) }
  }

  /** Whether text `i` has these bytes. */
  is(i: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = i === 0 ? 0 : (this.#ends[i - 1] ?? 0)
    if ((this.#ends[i] ?? 0) - start !== to - from) return false
    const text = this.#text
    for (let at = from; at < to; at++) if (text[start + at - from] !== bytes[at]) return false
    return true
  }
}

export const hashBasis = 0x811c_9dc5

/** One step of FNV-1a, 32 bits (G. Fowler, L. C. Noll, K.-P. Vo). */
export function hashStep(hash: number, byte: number): number {
  return Math.imul(hash ^ byte, 0x0100_0193)
}

/** FNV-1a is weak in its low bits for texts that differ at their ends (finaliser of murmur3, A. Appleby). */
export function spread(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  return h ^ (h >>> 13)
}

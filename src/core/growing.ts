/** What is kept free, so that some more rows find room. */
const spare = 1.05

/** A typed array with room to grow, so that a few more rows do not copy a million. */
export class Growing<A extends Float64Array | Uint32Array | Uint8Array> {
  #array: A
  #size = 0
  readonly #make: (length: number) => A

  constructor(make: (length: number) => A) {
    this.#make = make
    this.#array = make(64)
  }

  get size(): number {
    return this.#size
  }

  /** Room for `n` more; where they begin. */
  room(n: number): number {
    const start = this.#size
    this.#size += n
    if (this.#size > this.#array.length)
      this.#move(Math.ceil(Math.max(this.#size * spare, this.#array.length * 1.25)))
    return start
  }

  #move(length: number): void {
    const array = this.#make(length)
    array.set(this.#array.subarray(0, Math.min(length, this.#array.length)))
    this.#array = array
  }

  append(values: A): void {
    const start = this.room(values.length)
    this.#array.set(values, start)
  }

  fill(value: number, n: number): void {
    const start = this.room(n)
    this.#array.fill(value, start, start + n)
  }

  set(i: number, value: number): void {
    this.#array[i] = value
  }

  /** What was appended so far; what comes later does not change it. Gives back room beyond a third. */
  get taken(): A {
    if (this.#array.length > this.#size * 1.3 + 64) this.#move(Math.ceil(this.#size * spare))
    return view(this.#array, this.#size)
  }
}

function view<A extends Float64Array | Uint32Array | Uint8Array>(array: A, size: number): A
function view(
  array: Float64Array | Uint32Array | Uint8Array,
  size: number,
): Float64Array | Uint32Array | Uint8Array {
  return array.subarray(0, size)
}

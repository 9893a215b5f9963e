import { advanced, rest } from './stretches.js'

/** So much of what was made last stays, however large: what one reading asks for. */
const least = 100

interface Made {
  readonly value: unknown
  readonly weight: number
}

/** Made once and kept by name, what was asked for longest ago going first when there is too much of it. */
export class Recent {
  readonly #most: number
  readonly #made = new Map<string, Made>()
  #weight = 0

  /** @param most the most that is kept, in the unit of the weights */
  constructor(most: number) {
    this.#most = most
  }

  /** @param weigh the numbers it holds, about */
  made<T>(name: string, make: () => T, weigh: (value: T) => number): T
  made(name: string, make: () => unknown, weigh: (value: unknown) => number): unknown {
    const known = this.#made.get(name)
    if (known) {
      this.#made.delete(name)
      this.#made.set(name, known)
      return known.value
    }
    rest()
    const value = make()
    const weight = weigh(value)
    this.#made.set(name, { value, weight })
    this.#weight += weight
    advanced()
    for (const [oldest, { weight: its }] of this.#made) {
      if (this.#weight <= this.#most || this.#made.size <= least) break
      this.#made.delete(oldest)
      this.#weight -= its
    }
    return value
  }
}

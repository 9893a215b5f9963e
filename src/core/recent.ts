import { advanced, rest } from './stretches.js'
import type { View } from './view.js'

interface Made {
  readonly value: unknown
  readonly weight: number
}

/** Made once and kept by name, what was asked for longest ago going first when there is too much of it. */
export class Recent {
  readonly #most: number
  readonly #least: number
  readonly #made = new Map<string, Made>()
  #weight = 0

  /**
   * @param most the most that is kept, in the unit of the weights
   * @param least so many of the last stay, whatever they weigh
   */
  constructor(most: number, least = 0) {
    this.#most = most
    this.#least = least
  }

  /** @param weigh the numbers it holds, about; 1 of each when not said */
  made<T>(name: string, make: () => T, weigh?: (value: T) => number): T
  made(name: string, make: () => unknown, weigh: (value: unknown) => number = () => 1): unknown {
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
      if (this.#weight <= this.#most || this.#made.size <= this.#least) break
      this.#made.delete(oldest)
      this.#weight -= its
    }
    return value
  }
}

/** Numbers kept of all cuts of a view's records: about 32 MB. */
const budget = 4_000_000

/** More than one reading asks for. */
const oneReading = 100

/** What was made of a view's records lately. */
export const recent = (view: View): Recent => view.derived('recent', () => new Recent(budget, oneReading))

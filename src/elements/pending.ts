import type { ReactiveControllerHost } from 'lit'

/**
 * Something that has to be loaded by a name before the host can show it. A later question makes the answer to an
 * earlier one worthless: it is dropped when it comes.
 */
export class Pending<T> {
  readonly #host: ReactiveControllerHost
  readonly #load: (name: string) => T | Promise<T>
  #name: string | null = null
  #value: T | null = null

  constructor(host: ReactiveControllerHost, load: (name: string) => T | Promise<T>) {
    this.#host = host
    this.#load = load
  }

  /** The thing of this name; null while it is on its way, and the host is updated when it has come. */
  get(name: string): T | null {
    if (name !== this.#name) {
      this.#name = name
      this.#value = null
      const loaded = this.#load(name)
      if (loaded instanceof Promise) void this.#settle(name, loaded)
      else this.#value = loaded
    }
    return this.#value
  }

  async #settle(name: string, loading: Promise<T>): Promise<void> {
    const value = await loading
    if (name !== this.#name) return
    this.#value = value
    this.#host.requestUpdate()
  }
}

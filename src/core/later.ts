import type { View } from './frame.js'

/**
 * A view whose code is loaded when somebody first looks at it: what a card shows beside its own drawing, or in its
 * details. `view` is null until it is there, and stays null where it cannot be loaded.
 */
export class LaterView {
  view: View | null = null
  readonly #load: () => Promise<View>
  #loading: Promise<void> | null = null

  constructor(load: () => Promise<View>) {
    this.#load = load
  }

  /** Resolves when `view` is there or cannot be had, never rejects; asked again after a failure, it tries again. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load().then(
      (view) => {
        this.view = view
      },
      () => {
        this.#loading = null
      },
    ))
  }
}

/** A view of a module that is loaded later. */
export function later<M>(load: () => Promise<M>, viewOf: (module: M) => View): LaterView {
  return new LaterView(() => load().then(viewOf))
}

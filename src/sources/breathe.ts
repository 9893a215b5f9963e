/** Milliseconds of work between pauses: less than a page needs to answer at once. */
const stretch = 12

/** Lets the page do what waits, when it has been kept from it for some milliseconds. */
export class Breath {
  #since = performance.now()

  async take(): Promise<void> {
    if (performance.now() - this.#since < stretch) return
    await pause()
    this.#since = performance.now()
  }

  /** What a generator returns, with a pause between steps where one is due. */
  async through<T>(steps: Generator<void, T>): Promise<T> {
    for (;;) {
      const { done, value } = steps.next()
      if (done) return value
      await this.take()
    }
  }
}

/** A turn of the event loop, without the 4 ms that browsers put between nested timers. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

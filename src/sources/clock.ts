/**
 * One thing to do later, and not while the page is hidden: what falls due then is done when the page is seen again.
 * Listens to the document only while something waits.
 */
export class Clock {
  #timer: ReturnType<typeof setTimeout> | undefined
  #due = Infinity
  #task: (() => void) | null = null
  readonly #seen = (): void => this.#arrange()

  set(ms: number, task: () => void): void {
    this.stop()
    this.#due = Date.now() + ms
    this.#task = task
    if (typeof document !== 'undefined') document.addEventListener('visibilitychange', this.#seen)
    this.#arrange()
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#task = null
    if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', this.#seen)
  }

  #arrange(): void {
    clearTimeout(this.#timer)
    if (typeof document !== 'undefined' && document.visibilityState === 'hidden') return
    this.#timer = setTimeout(() => this.#ring(), Math.min(Math.max(0, this.#due - Date.now()), 2 ** 31 - 1))
  }

  #ring(): void {
    const task = this.#task
    this.stop()
    task?.()
  }
}

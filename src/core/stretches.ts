/** Milliseconds of work at a time: less than a page needs to answer at once. */
const stretch = 12

/** Thrown within a stretch whose time is up. */
const interruption = new Error('interrupted')

let end = Infinity
/** Whether something was made in this stretch: work that is begun again must each time come further. */
let further = false

/** Called before something is made that will be kept: ends the stretch when its time is up. */
export function rest(): void {
  if (further && performance.now() >= end) throw interruption
}

/** Called when something was made and is kept. */
export function advanced(): void {
  further = true
}

/**
 * Does work in stretches of some milliseconds, for who must not hold a page: yields between them. The work is begun
 * anew in each and finds the columns and cells that earlier ones made, so it must be one over `Records`, which keep
 * them. Throws as the work does.
 */
export function* inStretches<T>(work: () => T): Generator<void, T> {
  for (;;) {
    end = performance.now() + stretch
    further = false
    try {
      return work()
    } catch (error) {
      if (error !== interruption) throw error
    } finally {
      end = Infinity
    }
    yield
  }
}

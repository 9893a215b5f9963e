/** Thrown when an iterative method did not reach its tolerance; `name` is `ConvergenceError`. */
export class ConvergenceError extends Error {
  override readonly name = 'ConvergenceError'

  constructor(method: string, iterations: number) {
    super(`${method} did not converge within ${iterations} iterations`)
  }
}

/** What failed: a code whose words are in the locale under `errors`, and what fills them. */
export interface Failure {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

/** A failure that elements themselves notice. */
export class CardError extends Error implements Failure {
  override readonly name = 'CardError'
  readonly code: string
  readonly params: Failure['params']

  constructor(code: string, params: Failure['params']) {
    super(`${code} ${JSON.stringify(params)}`)
    this.code = code
    this.params = params
  }
}

/** Any error with its own message put in. */
export function cardError(code: string, error: unknown): CardError {
  return new CardError(code, { message: error instanceof Error ? error.message : String(error) })
}

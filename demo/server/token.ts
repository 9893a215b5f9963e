import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** The token of an `Authorization: Bearer …` header; '' without one. */
export function bearer({ headers }: IncomingMessage): string {
  return /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? ''
}

/** Tokens that are good for so many milliseconds. */
export function tokens(life: number): { issue(): string; valid(token: string): boolean } {
  const ends = new Map<string, number>()
  return {
    issue: () => {
      const token = randomUUID()
      ends.set(token, Date.now() + life)
      return token
    },
    valid: (token) => (ends.get(token) ?? 0) > Date.now(),
  }
}

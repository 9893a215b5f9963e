import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Handler = (request: IncomingMessage, response: ServerResponse, visit: number) => void

export interface Server {
  readonly url: (path: string) => string
  /** How often each path was asked for. */
  readonly visits: ReadonlyMap<string, number>
  readonly close: () => Promise<void>
}

/** A server on this machine that answers each path as its handler says, with the number of the visit (from 1). */
export async function serve(handlers: Readonly<Record<string, Handler>>): Promise<Server> {
  const visits = new Map<string, number>()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const visit = (visits.get(path) ?? 0) + 1
    visits.set(path, visit)
    const handler = handlers[path]
    if (handler) handler(request, response, visit)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const { port } = isAddress(address) ? address : { port: 0 }
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    visits,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}

export const deals = [
  { id: 'a', status: 'won', amount: 100, createdAt: '2024-01-02', closedAt: '2024-02-01' },
  { id: 'b', status: 'open', amount: 50, createdAt: '2024-01-05' },
]

/** Answers with JSON. */
export const json =
  (value: unknown, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value))
  }

/** Answers with a status and nothing to read. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) => {
    response.writeHead(code, headers).end('sorry')
  }

/** Answers the first visits in turn, and all later ones as the last. */
export const inTurn =
  (...handlers: readonly Handler[]): Handler =>
  (request, response, visit) => {
    handlers[Math.min(visit, handlers.length) - 1]?.(request, response, visit)
  }

/** Answers with text of a type. */
export const text =
  (type: string, body: string): Handler =>
  (_, response) => {
    response.writeHead(200, { 'content-type': type }).end(body)
  }

import type { IncomingMessage, ServerResponse } from 'node:http'

/** Answers one request; what it starts ends when the client leaves. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export function send(response: ServerResponse, status: number, body: string): void {
  response.statusCode = status
  response.end(body)
}

export function sendJson(response: ServerResponse, status: number, body: string): void {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  send(response, status, body)
}

export function sendHtml(response: ServerResponse, body: string): void {
  response.setHeader('content-type', 'text/html; charset=utf-8')
  send(response, 200, body)
}

/** Does it after so many milliseconds, unless the client has left by then. */
export function later(response: ServerResponse, wait: number, act: () => unknown): void {
  const timer = setTimeout(act, wait)
  response.once('close', () => clearTimeout(timer))
}

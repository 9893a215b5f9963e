import type { Lead } from '../data/leads.js'
import { later, type Answer } from './answer.js'

/** How many leads are there at first, and the milliseconds until each of the others. */
const there = 40
const beat = 1000

/** The leads of the last two weeks, in order. */
function recent(leads: readonly Lead[]): readonly Lead[] {
  return leads
    .filter(({ createdAt }) => createdAt >= '2026-06-16' && createdAt < '2026-07')
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
}

/** Newline-delimited JSON that has grown by a lead a second since it was first asked for, whole or from a byte on. */
export function lines(leads: readonly Lead[]): Answer {
  const all = recent(leads).map((lead) => Buffer.from(`${JSON.stringify(lead)}\n`))
  let begun = 0
  return ({ headers }, response) => {
    begun ||= Date.now()
    const file = Buffer.concat(all.slice(0, there + Math.floor((Date.now() - begun) / beat)))
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? Number.NaN)
    response.setHeader('content-type', 'application/x-ndjson')
    if (Number.isNaN(from)) return response.end(file)
    response.setHeader('content-range', `bytes ${from}-${file.length - 1}/${file.length}`)
    response.statusCode = from < file.length ? 206 : 416
    return response.end(file.subarray(from))
  }
}

/** Server-sent events: the first leads in one, then one a second until the client leaves. */
export function events(leads: readonly Lead[]): Answer {
  const all = recent(leads)
  const written = (id: number, some: readonly Lead[]): string =>
    `id: ${id}\nevent: leads\ndata: ${JSON.stringify(some)}\n\n`
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(written(there, all.slice(0, there)))
    const next = (id: number): void =>
      later(response, beat, () => {
        const lead = all[id]
        if (!lead) return response.end()
        response.write(written(id + 1, [lead]))
        return next(id + 1)
      })
    next(there)
  }
}

import type { Lead } from '../data/leads.js'
import type { Answer } from './answer.js'

/** How many leads are there at once, and the milliseconds until each of the others. */
const there = 40
const beat = 1000

/** The leads of the last two weeks in order: the first at once, then one a second until the client leaves. */
function stream(leads: readonly Lead[], type: string, written: (lead: Lead) => string): Answer {
  const recent = leads
    .filter(({ createdAt }) => createdAt >= '2026-06-16' && createdAt < '2026-07')
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
  return (_, response) => {
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
    response.write(recent.slice(0, there).map(written).join(''))
    let next = there
    const timer = setInterval(() => {
      const lead = recent[next++]
      if (lead) response.write(written(lead))
      else response.end()
    }, beat)
    response.once('close', () => clearInterval(timer))
  }
}

/** Newline-delimited JSON that grows by a lead a second. */
export const lines = (leads: readonly Lead[]): Answer =>
  stream(leads, 'application/x-ndjson', (lead) => `${JSON.stringify(lead)}\n`)

/** Server-sent events, one for each lead. */
export const events = (leads: readonly Lead[]): Answer =>
  stream(leads, 'text/event-stream', (lead) => `id: ${lead.id}\ndata: ${JSON.stringify(lead)}\n\n`)

import type { Connect, Plugin } from 'vite'
import { files } from './data/build.js'
import { company } from './data/company.js'
import { later, send, sendHtml, sendJson, type Answer } from './server/answer.js'
import { events, lines } from './server/live.js'
import { bearer, tokens } from './server/token.js'

const login = `<!doctype html><html lang="en"><head><title>Sign in</title></head>
<body><form method="post"><h1>Sign in to continue</h1><input type="password" name="password"></form></body></html>`

/** What the server behind the endpoint page can answer, by the name of the address under `/api/`. */
function answers(): Readonly<Record<string, Answer>> {
  const all = company()
  const whole = files(all)['company.json'] ?? ''
  const leads = all.leads.filter(({ createdAt }) => createdAt >= '2026')
  const records = JSON.stringify({ deals: all.deals, leads })
  const tag = `"${whole.length}"`
  const issued = tokens(20_000)
  let wellAt = 0
  let busyUntil = 0

  return {
    'company.json': (request, response) => {
      response.setHeader('etag', tag)
      if (request.headers['if-none-match'] === tag) send(response, 304, '')
      else sendJson(response, 200, whole)
    },
    'crm.json': (_, response) => sendJson(response, 200, records),
    'slow.json': (_, response) => later(response, 4000, () => sendJson(response, 200, records)),
    'failing.json': (_, response) => sendJson(response, 500, '{"error":"the database is away"}'),
    // Good once, then in maintenance for forty seconds: what a card does when the second answer is worse.
    'flaky.json': (_, response) => {
      const now = Date.now()
      if (now > wellAt + 40_000) wellAt = now
      if (now === wellAt) sendJson(response, 200, records)
      else sendJson(response, 503, '{"error":"in maintenance"}')
    },
    'private.json': (request, response) => {
      if (issued.valid(bearer(request))) sendJson(response, 200, records)
      else sendJson(response, 401, '{"error":"the token is missing or has expired"}')
    },
    token: (request, response) => {
      if (request.method === 'POST') sendJson(response, 200, JSON.stringify({ token: issued.issue() }))
      else sendJson(response, 405, '{"error":"POST only"}')
    },
    'forbidden.json': (_, response) => sendJson(response, 403, '{"error":"not for you"}'),
    'login.json': (_, response) => sendHtml(response, login),
    'truncated.json': (_, response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(records),
      })
      response.write(records.slice(0, records.length / 2))
      later(response, 300, () => response.destroy())
    },
    // Too much, once; from the moment it names, everything is well for a while.
    'busy.json': (_, response) => {
      const now = Date.now()
      if (now > busyUntil + 10_000) busyUntil = now + 5000
      if (now >= busyUntil) return sendJson(response, 200, records)
      response.setHeader('retry-after', String(Math.ceil((busyUntil - now) / 1000)))
      sendJson(response, 429, '{"error":"too many requests"}')
    },
    'endless.json': (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write(records.slice(0, records.length / 2))
    },
    'live.ndjson': lines(leads),
    live: events(leads),
  }
}

/** Answers under `/api/`, with a state of its own: tokens issued, requests counted. Anything else is passed on. */
export function api(): Connect.NextHandleFunction {
  let known: ReadonlyMap<string, Answer> | null = null
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    if (!pathname.startsWith('/api/')) return next()
    known ??= new Map(Object.entries(answers()))
    const answer = known.get(pathname.slice('/api/'.length))
    response.setHeader('cache-control', 'no-cache')
    if (answer) answer(request, response)
    else sendJson(response, 404, '{"error":"no such address"}')
  }
}

/** Puts the answers beside the demo's pages, in development and in the preview of a build. */
export function companyServer(): Plugin {
  return {
    name: 'company-server',
    configureServer: ({ middlewares }) => void middlewares.use(api()),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(api()),
  }
}

import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { SourceError } from '../../src/sources/error.js'
import { createSource, type SourceOptions, type SourceState } from '../../src/sources/source.js'
import { deals, inTurn, json, serve, status, text, type Handler, type Server } from './server.js'

const cut: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
  response.write(JSON.stringify(deals).slice(0, 60))
  setTimeout(() => response.destroy(), 20)
}
const silent: Handler = () => undefined
const page = '<!doctype html><html><head><title>Oops</title></head><body>Something broke</body></html>'
const login =
  '<html><head><title>Sign in</title></head><body><form><input type="password"></form></body></html>'

const handlers: Record<string, Handler> = {
  '/deals.json': json(deals),
  '/silent': silent,
  '/slow-then-well': inTurn(silent, json(deals)),
  '/401': status(401),
  '/403': status(403),
  '/404': status(404),
  '/429-soon': inTurn(status(429, { 'retry-after': '0' }), json(deals)),
  '/429-late': status(429, { 'retry-after': '3600' }),
  '/429-date': status(429, { 'retry-after': 'Fri, 31 Dec 2100 23:59:59 GMT' }),
  '/429': inTurn(status(429), json(deals)),
  '/500': status(500),
  '/500-once': inTurn(status(500), json(deals)),
  '/503-soon': inTurn(status(503, { 'retry-after': '0' }), json(deals)),
  '/cut': cut,
  '/cut-once': inTurn(cut, json(deals)),
  '/short.json': text('application/json', JSON.stringify(deals).slice(0, 60)),
  '/image': text('image/png', '\u0089PNG'),
  '/binary': text('application/x-thing', 'no records'),
  '/page': text('text/html', page),
  '/page-as-json': text('application/json', page),
  '/moved': (_, response) => response.writeHead(302, { location: '/login' }).end(),
  '/login': text('text/html; charset=utf-8', login),
  '/json-as-html': text('text/html', JSON.stringify(deals)),
  '/json-as-text': text('text/plain', JSON.stringify(deals)),
  '/json-as-bytes': text('application/octet-stream', JSON.stringify(deals)),
  '/workbook': text('application/vnd.ms-excel', 'PK\u0003\u0004…'),
  '/empty': text('application/json', ''),
  '/no-content': status(204),
  '/broken.json': text('application/json', '{"deals": [{"id": 1,}]}'),
  '/message.json': json({ error: 'not today' }),
  '/strangers.json': json([{ colour: 'red' }, { colour: 'blue' }]),
  '/gzip': (_, response) => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' }
    response.writeHead(200, headers).end(gzipSync(JSON.stringify(deals)))
  },
  '/endless': (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.write('[')
    const more = setInterval(() => response.write(`${JSON.stringify(deals[0])},`), 5)
    request.on('close', () => clearInterval(more))
  },
  '/good-then-bad': inTurn(json(deals), status(500)),
}

let server: Server
beforeAll(async () => {
  server = await serve(handlers)
})
afterAll(() => server.close())
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0.01)
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** The first state in which an address has been answered, or has failed. */
function settled(path: string, options: Partial<SourceOptions> = {}): Promise<SourceState> {
  const source = createSource({ src: server.url(path), ...options })
  return new Promise((resolve) => {
    const stop = source.subscribe((state) => {
      if (state.status === 'loading' || (state.status === 'ready' && state.progress)) return
      stop()
      resolve(state)
    })
  })
}

const once: Partial<SourceOptions> = { attempts: 1 }

describe('a source that fails', () => {
  it.each([
    ['no answer', '/silent', { timeout: 50, attempts: 1 }, 'timeout', { seconds: 0.05 }],
    ['401', '/401', {}, 'unauthorised', { status: 401 }],
    ['403', '/403', {}, 'forbidden', { status: 403 }],
    ['404', '/404', {}, 'not-found', { status: 404 }],
    ['429', '/429-late', {}, 'rate-limited', { status: 429 }],
    ['500', '/500', {}, 'http', { status: 500 }],
    ['a connection cut within the answer', '/cut', once, 'truncated', { bytes: 60, expected: 5000 }],
    ['an answer that ends too early', '/short.json', once, 'truncated', { bytes: 60 }],
    ['a picture', '/image', {}, 'content-type', { type: 'image/png' }],
    ['another type', '/binary', {}, 'content-type', { type: 'application/x-thing' }],
    ['a page with status 200', '/page', {}, 'content-type', { type: 'html', page: 'Oops' }],
    ['a page that says it is JSON', '/page-as-json', {}, 'content-type', { type: 'html' }],
    ['a redirect to a page for signing in', '/moved', {}, 'login-page', { page: 'Sign in' }],
    ['a workbook', '/workbook', {}, 'content-type', { type: 'xlsx' }],
    ['an empty answer', '/empty', {}, 'empty', {}],
    ['no content', '/no-content', {}, 'empty', {}],
    ['text that is no JSON', '/broken.json', {}, 'malformed', {}],
    ['a message without records', '/message.json', {}, 'unmapped', {}],
    ['records of something else', '/strangers.json', {}, 'unmapped', { names: 'colour' }],
    ['a body that never ends', '/endless', { maxTime: 150, attempts: 1 }, 'timeout', {}],
    ['a body that is too large', '/endless', { maxBytes: 2000 }, 'too-large', { limit: 2000 }],
  ] as const)('by %s says so, in a state with a code', async (_, path, options, code, params) => {
    const { status, records, error, progress } = await settled(path, options)
    expect({ status, records, progress }).toEqual({ status: 'error', records: null, progress: null })
    expect(error).toBeInstanceOf(SourceError)
    expect(error).toMatchObject({ code, params: { url: expect.stringContaining(path), ...params } })
  })

  it('says when to come back, in seconds or as a date', async () => {
    expect((await settled('/429-late')).error?.retryAt).toBeCloseTo(Date.now() + 3_600_000, -4)
    expect((await settled('/429-date')).error?.retryAt).toBe(Date.UTC(2100, 11, 31, 23, 59, 59))
  })

  it('says nothing of the query of its address', async () => {
    const { error } = await settled('/403?token=secret')
    expect(JSON.stringify([error?.message, error?.params])).not.toContain('secret')
  })
})

describe('a source recovers', () => {
  it.each([
    ['from a timeout', '/slow-then-well', { timeout: 50 }],
    ['from 429 with Retry-After', '/429-soon', {}],
    ['from 429 without', '/429', {}],
    ['from 500', '/500-once', {}],
    ['from 503 with Retry-After', '/503-soon', {}],
    ['from a cut connection', '/cut-once', {}],
  ] as const)('%s', async (_, path, options) => {
    expect(await settled(path, options)).toMatchObject({ status: 'ready', error: null })
    expect(server.visits.get(path)).toBe(2)
  })

  it('by keeping the last good answer, with its age and what failed', async () => {
    const states: SourceState[] = []
    const source = createSource({ src: server.url('/good-then-bad'), refresh: 0.05, attempts: 1 })
    await new Promise<void>((resolve) => {
      const stop = source.subscribe((state) => {
        states.push(state)
        if (state.status !== 'stale') return
        stop()
        resolve()
      })
    })
    const good = states.find(({ status, progress }) => status === 'ready' && !progress)
    const stale = states.at(-1)
    expect(stale?.records).toBe(good?.records)
    expect(stale?.receivedAt).toBe(good?.receivedAt)
    expect(stale?.error).toMatchObject({ code: 'http', params: { status: 500 } })
  })
})

describe('an answer is read', () => {
  it.each([
    ['when it is compressed', '/gzip'],
    ['as JSON that says it is a page', '/json-as-html'],
    ['as JSON that says it is text', '/json-as-text'],
    ['as JSON that says it is bytes', '/json-as-bytes'],
  ])('%s', async (_, path) => {
    const { status, records } = await settled(path)
    expect(status).toBe('ready')
    expect(records?.tables.get('deals')?.size).toBe(2)
  })
})

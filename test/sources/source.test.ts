import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { idAt } from '../../src/core/column.js'
import type { Records } from '../../src/core/records.js'
import { createSource, type Source, type SourceOptions, type SourceState } from '../../src/sources/source.js'
import { deals, inTurn, json, serve, status, text, type Handler, type Server } from './server.js'

let server: Server
async function at(handlers: Readonly<Record<string, Handler>>): Promise<void> {
  server = await serve(handlers)
}
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0.01)
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  await server.close()
})

const from = (path: string, options: Partial<SourceOptions> = {}): Source =>
  createSource({ src: server.url(path), ...options })

/** The states of a source until one is as wanted. Stops listening then. */
function until(source: Source, wanted: (state: SourceState) => boolean): Promise<SourceState[]> {
  return new Promise((resolve) => {
    const states: SourceState[] = []
    const stop = source.subscribe((state) => {
      states.push(state)
      if (!wanted(state)) return
      stop()
      resolve(states)
    })
  })
}
const isSettled = ({ status, progress }: SourceState): boolean => status !== 'loading' && progress === null

function ids(records: Records | null | undefined): readonly (string | null)[] {
  const table = records?.tables.get('deals')
  const column = table?.columns.get('id')
  return column?.kind === 'ids' ? Array.from({ length: table?.size ?? 0 }, (_, row) => idAt(column, row)) : []
}

const soon = (check: () => void): Promise<void> => vi.waitFor(check, 15_000)
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe('a source', () => {
  it('is one for all who name its address, and asks once', async () => {
    await at({ '/deals.json': json(deals) })
    const first = from('/deals.json')
    const waits = Array.from({ length: 10 }, () => until(from('/deals.json'), isSettled))
    const states = (await Promise.all([until(first, isSettled), ...waits])).map((all) => all.at(-1))
    expect(new Set(states.map((state) => state?.records)).size).toBe(1)
    expect(server.visits.get('/deals.json')).toBe(1)
    expect(ids(states[0]?.records)).toEqual(['a', 'b'])
  })

  it('is another for other options', async () => {
    await at({ '/deals.json': json(deals) })
    const options: Partial<SourceOptions>[] = [
      {},
      { dataset: 'leads' },
      { headers: { a: 'b' } },
      { headers: { a: 'b' } },
    ]
    await Promise.all(options.map((one) => until(from('/deals.json', one), isSettled)))
    expect(server.visits.get('/deals.json')).toBe(3)
  })

  it('gives up when the last has left, and lets its records go', async () => {
    const closed = vi.fn()
    await at({ '/slow': (request) => request.on('close', closed), '/deals.json': json(deals) })
    const slow = from('/slow')
    const stops = [slow.subscribe(() => undefined), slow.subscribe(() => undefined)]
    await soon(() => expect(server.visits.get('/slow')).toBe(1))
    stops[0]?.()
    await pause(20)
    expect(closed).not.toHaveBeenCalled()
    stops[1]?.()
    await soon(() => expect(closed).toHaveBeenCalledOnce())
    const source = from('/deals.json')
    await until(source, isSettled)
    await pause(5)
    expect(source.state).toMatchObject({ status: 'loading', records: null })
  })

  it('keeps on for one who leaves and comes back at once', async () => {
    await at({ '/deals.json': json(deals) })
    const source = from('/deals.json')
    source.subscribe(() => undefined)()
    await until(source, isSettled)
    expect(server.visits.get('/deals.json')).toBe(1)
  })

  it('tells how far an answer has come', async () => {
    const body = JSON.stringify(Array.from({ length: 5000 }, (_, i) => ({ id: i, status: 'won' })))
    await at({
      '/slow.json': (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(body.length) })
        response.write(body.slice(0, 1000))
        setTimeout(() => response.end(body.slice(1000)), 150)
      },
    })
    const states = await until(from('/slow.json'), isSettled)
    expect(states[0]?.progress).toEqual({ received: 1000, total: body.length })
    expect(states.at(-1)?.records?.tables.get('deals')?.size).toBe(5000)
  })

  it('refuses an address that runs script or reads files', () => {
    for (const src of [
      'javascript:alert(1)',
      'data:text/csv,id',
      'file:///etc/hosts',
      'https://a:b@c/',
      '//[',
    ]) {
      expect(() => createSource({ src })).toThrow(expect.objectContaining({ code: 'address' }))
    }
    expect(createSource({ src: 'data:text/csv,id', trusted: true }).state.status).toBe('loading')
  })
})

describe('who may read', () => {
  const guarded: Handler = (request, response) => {
    if (request.headers.authorization === 'Bearer new') json(deals)(request, response, 1)
    else response.writeHead(401).end()
  }

  it('is told by a request hook, and renewed once for all who wait', async () => {
    await at(Object.fromEntries(['/a', '/b', '/c'].map((path) => [path, guarded])))
    let token = 'old'
    const renew = vi.fn(async () => {
      await pause(30)
      token = 'new'
    })
    const request = (url: string, init: RequestInit): Promise<Response> =>
      fetch(url, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init.headers)), authorization: `Bearer ${token}` },
      })
    const states = await Promise.all(
      ['/a', '/b', '/c'].map((path) => until(from(path, { request, renew }), isSettled)),
    )
    expect(states.map((all) => all.at(-1)?.status)).toEqual(['ready', 'ready', 'ready'])
    expect(renew).toHaveBeenCalledOnce()
  })

  it('is refused when renewing fails or does not help', async () => {
    await at({ '/a': status(401) })
    const renew = vi.fn(() => Promise.resolve())
    expect((await until(from('/a', { renew }), isSettled)).at(-1)?.error?.code).toBe('unauthorised')
    expect(renew).toHaveBeenCalledOnce()
    const fail = (): Promise<void> => Promise.reject(new Error('no'))
    expect((await until(from('/a', { renew: fail }), isSettled)).at(-1)?.error?.code).toBe('unauthorised')
  })

  it('is decided without credentials and without the page’s address for another site', async () => {
    await at({ '/deals.json': json(deals) })
    const request = vi.fn((url: string, init: RequestInit) => fetch(url, init))
    await until(from('/deals.json', { request }), isSettled)
    expect(request.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'same-origin',
      referrerPolicy: 'same-origin',
    })
  })

  it('survives a hook that throws or gives no answer', async () => {
    await at({})
    for (const request of [() => Promise.reject(new Error('no')), () => Promise.resolve(JSON.parse('{}'))]) {
      const [last] = (await until(from('/x', { request, attempts: 1 }), isSettled)).slice(-1)
      expect(last).toMatchObject({ status: 'error', error: { code: 'network' } })
    }
  })
})

describe('asking again', () => {
  it('reads nothing when nothing changed', async () => {
    const tagged: Handler = (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
      else json(deals, { etag: '"1"' })(request, response, 1)
    }
    await at({ '/deals.json': tagged })
    let settled = 0
    const states = await until(
      from('/deals.json', { refresh: 0.03 }),
      (state) => isSettled(state) && ++settled === 2,
    )
    const [first, second] = states.filter(isSettled)
    expect(second?.records).toBe(first?.records)
    expect(second?.receivedAt).toBeGreaterThan(first?.receivedAt ?? Infinity)
    expect(server.visits.get('/deals.json')).toBe(2)
  })

  it('stops while the page is hidden and goes on when it is seen', async () => {
    await at({ '/deals.json': json(deals) })
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible', baseURI: server.url('/') })
    vi.stubGlobal('document', page)
    const source = from('/deals.json', { refresh: 0.03 })
    const stop = source.subscribe(() => undefined)
    await soon(() => expect(server.visits.get('/deals.json')).toBeGreaterThan(1))
    page.visibilityState = 'hidden'
    page.dispatchEvent(new Event('visibilitychange'))
    await pause(30)
    const before = server.visits.get('/deals.json') ?? 0
    await pause(100)
    expect(server.visits.get('/deals.json')).toBe(before)
    page.visibilityState = 'visible'
    page.dispatchEvent(new Event('visibilitychange'))
    await soon(() => expect(server.visits.get('/deals.json')).toBeGreaterThan(before))
    stop()
  })

  it('is done when asked for, and after a failure shows that it loads', async () => {
    await at({ '/deals.json': inTurn(status(404), json(deals)) })
    const source = from('/deals.json')
    const states: string[] = []
    const stop = source.subscribe(({ status }) => {
      if (states.at(-1) !== status) states.push(status)
    })
    await soon(() => expect(source.state.status).toBe('error'))
    source.refresh()
    await soon(() => expect(source.state.status).toBe('ready'))
    expect(states).toEqual(['error', 'loading', 'ready'])
    stop()
  })
})

describe('records that grow', () => {
  const line = (id: string, how = 'open'): string => `${JSON.stringify({ id, status: how })}\n`

  it('come by lines appended to a file, of which only the new ones are asked for', async () => {
    let file = line('a') + line('b')
    const ranges: (string | undefined)[] = []
    const grown: Handler = (request, response) => {
      const { range } = request.headers
      ranges.push(range)
      const start = Number(/bytes=(\d+)-/.exec(range ?? '')?.[1] ?? 0)
      if (start >= file.length && start > 0) response.writeHead(416).end()
      else
        response
          .writeHead(range ? 206 : 200, { 'content-type': 'application/x-ndjson' })
          .end(file.slice(start))
    }
    await at({ '/deals.ndjson': grown })
    const source = from('/deals.ndjson', { refresh: 0.03 })
    const states: SourceState[] = []
    const stop = source.subscribe((state) => states.push(state))
    await soon(() => expect(ids(source.state.records)).toEqual(['a', 'b']))
    file += line('c')
    await soon(() => expect(ids(source.state.records)).toEqual(['a', 'b', 'c']))
    expect(ids(states.find(({ added }) => ids(added).length > 0)?.added)).toEqual(['c'])
    file += line('a', 'won')
    await soon(() => expect(ids(source.state.records)).toEqual(['b', 'c', 'a']))
    file = line('x') + line('y')
    await soon(() => expect(ids(source.state.records)).toEqual(['x', 'y']))
    stop()
    expect(ranges.filter((range) => range === undefined)).toHaveLength(2)
  })

  it('come by events of a server, and go on after the connection was lost', async () => {
    const events: Handler = (_, response, visit) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      if (visit === 1) {
        response.write(`: hello\n\nid: 7\ndata: [${line('a').trim()},\ndata: ${line('b').trim()}]\n\n`)
        setTimeout(() => response.write(`event: deals\rdata: ${line('c')}\n`), 20)
        setTimeout(() => response.destroy(), 40)
      } else response.write(`data: {"deals": [${line('d').trim()}]}\n\ndata: nonsense\n\n`)
    }
    await at({ '/events': events })
    const source = from('/events', { attempts: 1 })
    const states: SourceState[] = []
    const stop = source.subscribe((state) => states.push(state))
    await soon(() => expect(ids(source.state.records)).toEqual(['a', 'b', 'c', 'd']))
    expect(states.map(({ status, added }) => [status, ids(added)])).toEqual([
      ['ready', ['a', 'b']],
      ['ready', ['c']],
      ['stale', []],
      ['ready', ['d']],
    ])
    expect(source.state.records?.refused).toMatchObject([{ reason: 'not-a-record', value: 'nonsense' }])
    stop()
  })
})

describe('a large answer', () => {
  it('of 100 MB is read in short stretches, with the bytes counted', async () => {
    const row = (i: number): string =>
      JSON.stringify({
        id: `deal-${i}`,
        status: i % 3 === 0 ? 'won' : 'lost',
        amount: i,
        note: 'x'.repeat(400),
      })
    const rows = 205_000
    await at({
      '/large.json': (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        let sent = 0
        const more = (): void => {
          while (sent < rows) {
            const part = Array.from({ length: 500 }, () => row(sent++)).join(',')
            const well = response.write(sent === 500 ? `[${part}` : `,${part}`)
            if (!well) return void response.once('drain', more)
          }
          response.end(']')
        }
        more()
      },
    })
    let longest = 0
    let last = performance.now()
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
    }, 1)
    const states = await until(from('/large.json', { worker: false }), isSettled)
    clearInterval(watch)
    const received = states.flatMap(({ progress }) => progress?.received ?? [])
    expect(states.at(-1)?.records?.tables.get('deals')?.size).toBe(rows)
    expect(received.length).toBeGreaterThan(3)
    expect(received.at(-1)).toBeGreaterThan(50e6)
    expect(longest).toBeLessThan(1500)
  }, 60_000)

  it('of text keeps its type', async () => {
    await at({ '/deals.csv': text('text/csv', 'id;status;amount\r\n1;won;1.234,50\r\n2;lost;0,5\r\n') })
    const state = (await until(from('/deals.csv'), isSettled)).at(-1)
    expect(state?.records?.tables.get('deals')?.columns.get('amount')).toMatchObject({
      values: Float64Array.of(1234.5, 0.5),
    })
  })
})

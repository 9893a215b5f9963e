import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { api } from '../../demo/server.js'

describe('the server behind the endpoint page', () => {
  let server: Server
  let origin = ''

  beforeAll(async () => {
    const answer = api()
    server = createServer((request, response) =>
      answer(request, response, () => response.writeHead(418).end()),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address: AddressInfo | string | null = server.address()
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  })

  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const ask = (path: string, init?: RequestInit): Promise<Response> => fetch(`${origin}/api/${path}`, init)

  it('answers with the whole company, and with nothing when that has not changed', async () => {
    const whole = await ask('company.json')
    expect(whole.headers.get('content-type')).toContain('application/json')
    expect(Object.keys(await whole.json())).toContain('deals')
    const again = await ask('company.json', { headers: { 'if-none-match': whole.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  it.each([
    ['failing.json', 500],
    ['forbidden.json', 403],
    ['no-such.json', 404],
    ['private.json', 401],
    ['crm.json', 200],
  ])('answers %s with %i', async (path, status) => {
    expect((await ask(path)).status).toBe(status)
  })

  it('lets a token it has issued read what is private', async () => {
    const { token } = await (await ask('token', { method: 'POST' })).json()
    const answer = await ask('private.json', { headers: { authorization: `Bearer ${token}` } })
    expect(answer.status).toBe(200)
    expect((await ask('token')).status).toBe(405)
  })

  it('says after 429 when to come back', async () => {
    const answer = await ask('busy.json')
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('5')
  })

  it('answers well once, and then is in maintenance', async () => {
    expect((await ask('flaky.json')).status).toBe(200)
    expect((await ask('flaky.json')).status).toBe(503)
  })

  it('sends a sign-in page as a success', async () => {
    const answer = await ask('login.json')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('text/html')
  })

  it('breaks off in the middle', async () => {
    const answer = await ask('truncated.json')
    await expect(answer.text()).rejects.toThrow(TypeError)
  })

  it('takes its time', async () => {
    const begun = performance.now()
    expect((await ask('slow.json')).status).toBe(200)
    expect(performance.now() - begun).toBeGreaterThan(3900)
  })

  it('has a file that grows, to be read from a byte on', async () => {
    const whole = await (await ask('live.ndjson')).text()
    expect(whole.trim().split('\n').length).toBeGreaterThanOrEqual(40)
    const half = Math.floor(whole.length / 2)
    const rest = await ask('live.ndjson', { headers: { range: `bytes=${half}-` } })
    expect(rest.status).toBe(206)
    expect(await rest.text()).toContain(whole.slice(half))
    expect((await ask('live.ndjson', { headers: { range: 'bytes=9999999-' } })).status).toBe(416)
  })

  it('sends events one after the other and never ends by itself', async () => {
    const reader = (await ask('live')).body?.getReader()
    const text = async (): Promise<string> => new TextDecoder().decode((await reader?.read())?.value)
    const first = await text()
    expect(first).toMatch(/^id: 40\nevent: leads\ndata: \[\{"id":"L-\d+/)
    const second = await text()
    expect(second).toMatch(/^id: 41\nevent: leads\ndata: \[\{"id":"L-\d+/)
    await reader?.cancel()
  })

  it('leaves other addresses to others', async () => {
    expect((await fetch(`${origin}/index.html`)).status).toBe(418)
  })
})

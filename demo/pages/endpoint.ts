import 'kpi-elements'
import { trials, type Trial } from '../site/answers.js'
import { need } from '../site/dom.js'
import { language } from '../site/language.js'
import { listen, note } from '../site/log.js'
import { bar, look } from '../site/site.js'
import { buttons } from '../site/switch.js'

let token = ''
let renewing: Promise<void> | null = null

async function send(url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers)
  if (token) headers.set('authorization', `Bearer ${token}`)
  const begun = performance.now()
  const answer = await fetch(url, { ...init, headers })
  note(
    'request',
    new URL(answer.url).pathname,
    `${answer.status} after ${Math.round(performance.now() - begun)} ms`,
  )
  return answer
}

async function renew(): Promise<void> {
  const answer = await fetch('api/token', { method: 'POST' })
  const given: unknown = await answer.json()
  token = typeof given === 'object' && given !== null && 'token' in given ? String(given.token) : ''
  note('token', '/api/token', `${answer.status}, a new token`)
}

/** Makes the source's requests: here a page puts its token and gets a new one after a 401, once for all who wait. */
async function request(url: string, init: RequestInit): Promise<Response> {
  const answer = await send(url, init)
  if (answer.status !== 401) return answer
  renewing ??= renew().finally(() => {
    renewing = null
  })
  await renewing
  return send(url, init)
}

const source = need('crm')

function ask({ title, about, src, refresh }: Trial): void {
  note('asked for', src, title)
  need('about').textContent = about
  const every = refresh === undefined ? '' : ` refresh="${refresh}"`
  need('markup').textContent =
    `<kpi-source id="crm" src="${src}"${every}></kpi-source>\n<kpi-win-rate source="crm"></kpi-win-rate>`
  if (refresh === undefined) source.removeAttribute('refresh')
  else source.setAttribute('refresh', String(refresh))
  source.setAttribute('src', src)
}

listen()
bar([...look, language])
Object.assign(source, { request })
buttons(need('trials'), 'answer', trials, ask)

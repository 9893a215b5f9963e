import { expect, waitUntil } from '@open-wc/testing'

const page = new URL('./csp/page.html', import.meta.url).href

describe('the script-tag file on a page under a strict content security policy', () => {
  let frame: HTMLIFrameElement
  let root: HTMLElement

  before(async () => {
    const answer = await fetch('/dist/kpi-elements.js')
    expect(answer.ok, 'dist/kpi-elements.js is missing: npm run build').to.equal(true)
    frame = document.createElement('iframe')
    frame.src = page
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    document.body.append(frame)
    await loaded
    if (!frame.contentDocument) throw new Error('The frame has no document.')
    root = frame.contentDocument.documentElement
  })

  after(() => frame.remove())

  it('computes every card and is refused nothing', async () => {
    const cards = [...root.querySelectorAll('body > *')].map((card) => card.localName)
    const results = (): string[] => (root.dataset['results'] ?? '').split('\n')
    await waitUntil(() => cards.every((card) => results().includes(card)), 'not every card has a result', {
      timeout: 8000,
    })
    expect(root.dataset['refused']).to.equal(undefined)
  })

  it('asks for no other file', () => {
    const entries = frame.contentWindow?.performance.getEntriesByType('resource') ?? []
    const names = entries.map((entry) => new URL(entry.name).pathname)
    expect(names.filter((name) => name !== '/dist/kpi-elements.js')).to.deep.equal([
      '/test/browser/csp/record.js',
    ])
  })

  it('would be told of a refusal', async () => {
    root.querySelector('body')?.setAttribute('style', 'color: red')
    await waitUntil(() => root.dataset['refused']?.includes('style-src'), 'the recorder hears nothing')
  })
})

import { expect, waitUntil } from '@open-wc/testing'

const page = new URL('./csp/page.html', import.meta.url).href

describe('the script-tag file on a page under a strict content security policy', () => {
  let frame: HTMLIFrameElement
  let root: HTMLElement

  const cards = (): Element[] => [...root.querySelectorAll('body > :not(kpi-source)')]

  before(async () => {
    const answer = await fetch('/dist/kpi-elements.js')
    expect(answer.ok, 'dist/kpi-elements.js is missing: npm run build').to.equal(true)
    frame = document.createElement('iframe')
    frame.width = '1000'
    frame.src = page
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
    document.body.append(frame)
    await loaded
    if (!frame.contentDocument) throw new Error('The frame has no document.')
    root = frame.contentDocument.documentElement
  })

  after(() => frame.remove())

  it('computes every card and is refused nothing', async () => {
    const results = (): string[] => (root.dataset['results'] ?? '').split('\n')
    await waitUntil(
      () => cards().every((card) => results().includes(card.localName)),
      'a card has no result',
      {
        timeout: 12_000,
      },
    )
    expect(root.dataset['refused']).to.equal(undefined)
  })

  it('reads three megabytes in a worker, which is the same file', () => {
    expect(root.dataset['workers']).to.equal('ready\nread\n')
  })

  it('is refused nothing when everything that opens is opened', async () => {
    const buttons = cards().flatMap((card) => [
      ...(card.shadowRoot?.querySelectorAll('button, summary') ?? []),
    ])
    expect(buttons.length).to.be.greaterThan(0)
    for (const button of buttons) button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(root.dataset['refused']).to.equal(undefined)
  })

  it('throws nothing on the page it is a guest of', () => {
    expect(root.dataset['failed']).to.equal(undefined)
  })

  it('asks for no file but the data', () => {
    const entries = frame.contentWindow?.performance.getEntriesByType('resource') ?? []
    const paths = new Set(entries.map((entry) => new URL(entry.name).pathname))
    expect([...paths].sort()).to.deep.equal([
      '/demo/public/data/company.json',
      '/dist/kpi-elements.js',
      '/test/browser/csp/record.js',
    ])
  })

  it('would be told of a refusal', async () => {
    root.querySelector('body')?.setAttribute('style', 'color: red')
    await waitUntil(() => root.dataset['refused']?.includes('style-src'), 'the recorder hears nothing')
  })
})

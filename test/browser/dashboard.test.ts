import { expect, fixture, html } from '@open-wc/testing'
import { records } from '../../src/core/records.js'
import '../../src/tags/kpi-dashboard.js'
import '../../src/tags/kpi-source.js'
import type { KpiElement } from '../../src/elements/kpi-element.js'
import { card, deals, detailOf, has, isCard, settled, shadow, text, usual } from './fixture.js'

const answer = (data: unknown, status = 200): Promise<Response> =>
  Promise.resolve(
    new Response(JSON.stringify(data), { status, headers: { 'content-type': 'application/json' } }),
  )

function cards(root: ParentNode): KpiElement[] {
  return [...root.querySelectorAll('kpi-win-rate')].filter(isCard)
}

async function all(root: ParentNode): Promise<KpiElement[]> {
  const found = cards(root)
  for (const element of found) await settled(element)
  return found
}

describe('a source', () => {
  it('is asked once for many cards', async () => {
    let asked = 0
    const root = await fixture<HTMLElement>(
      html`<div>
        <kpi-source
          id="crm"
          src="/crm.json"
          .request=${() => {
            asked++
            return answer({ deals: deals() })
          }}
        ></kpi-source>
        <kpi-win-rate source="crm" as-of="2025-12-31" range="all"></kpi-win-rate>
        <kpi-win-rate source="crm" as-of="2025-12-31" range="this-year"></kpi-win-rate>
      </div>`,
    )
    const found = await all(root)
    expect(found.map(({ result }) => result?.count)).to.deep.equal([960, 480])
    expect(asked).to.equal(1)
  })

  it('may come after its cards', async () => {
    const element = await card({ ...usual, source: 'late' }, { data: null })
    expect(has(element, 'error')).to.equal(true)
    const source = document.createElement('kpi-source')
    source.id = 'late'
    Object.assign(source, { data: deals() })
    element.after(source)
    await settled(element)
    expect(element.result?.count).to.equal(480)
  })

  it('keeps the last good number, demoted and marked with its time, when a later request fails', async () => {
    const source = document.createElement('div')
    source.id = 'fails-later'
    const given = {
      status: 'ready',
      records: records({ deals: deals() }),
      receivedAt: Date.parse('2026-01-01T09:41:00Z'),
      error: null,
    }
    Object.assign(source, { delivery: given })
    const element = await card({ ...usual, source: 'fails-later' }, { data: null })
    element.before(source)
    await settled(element)
    expect(text(element, '.time')).to.equal('updated Jan 1, 2026')
    const heard = detailOf(element, 'kpi-error')
    Object.assign(source, {
      delivery: { ...given, status: 'stale', error: { code: 'http', params: { url: '/crm', status: 500 } } },
    })
    source.dispatchEvent(new CustomEvent('kpi-delivery'))
    expect((await heard)['message']).to.contain('500')
    await settled(element)
    expect(has(element, 'stale')).to.equal(true)
    expect(has(element, 'error')).to.equal(false)
    expect(element.result?.count).to.equal(480)
    expect(text(element, '.time')).to.equal('Not updated since Jan 1, 2026')
  })
})

describe('a dashboard', () => {
  const board = (): Promise<HTMLElement> =>
    fixture<HTMLElement>(
      html`<kpi-dashboard range="this-year" segment="owner">
        <div><kpi-win-rate as-of="2025-12-31" .data=${deals()}></kpi-win-rate></div>
        <kpi-win-rate as-of="2025-12-31" .data=${deals()}></kpi-win-rate>
        <kpi-win-rate as-of="2025-12-31" range="all" .data=${deals()}></kpi-win-rate>
      </kpi-dashboard>`,
    )

  it('says range, period and segment for its cards; what a card says itself comes first', async () => {
    const found = await all(await board())
    expect(found.map(({ result }) => result?.period.range)).to.deep.equal(['this-year', 'this-year', 'all'])
    expect(found[0]?.result?.dimension).to.equal('owner')
  })

  it('tells cards that come later', async () => {
    const root = await board()
    const late = document.createElement('kpi-win-rate')
    late.setAttribute('as-of', '2025-12-31')
    Object.assign(late, { data: deals() })
    root.append(late)
    const found = await all(root)
    expect(found.at(-1)?.result?.count).to.equal(480)
  })

  it('filters the other cards by a segment chosen on one, until it is taken away', async () => {
    const root = await board()
    const [first, second, third] = await all(root)
    first?.dispatchEvent(
      new CustomEvent('kpi-filter', {
        detail: { dimension: 'owner', value: 'Ada' },
        bubbles: true,
        composed: true,
      }),
    )
    await all(root)
    expect([first, second, third].map((at) => at?.result?.count)).to.deep.equal([480, 160, 320])
    const chip = shadow(root).querySelector('button')
    expect(chip?.textContent?.trim()).to.equal('Rep: Ada ×')
    expect(chip?.getAttribute('aria-label')).to.equal('Remove the filter Rep: Ada')
    await expect(root).to.be.accessible()
    chip?.click()
    await all(root)
    expect(second?.result?.count).to.equal(480)
  })

  it('passes on a filter of the page', async () => {
    const root = await board()
    Object.assign(root, { filter: { owner: ['Ada', 'Bo'] } })
    const found = await all(root)
    expect(found.map(({ result }) => result?.count)).to.deep.equal([320, 320, 640])
  })
})

import { expect, fixture as attach, html, waitUntil } from '@open-wc/testing'
import { records, type Records } from '../../src/core/index.js'
import { deals, isCard, shadow, usual } from './fixture.js'
import type { KpiElement } from '../../src/elements/kpi-element.js'

const many = 60

/** So many deals that a page of cards cannot be computed within one task. */
const read = (): Records =>
  records({
    deals: Array.from({ length: 5 }, (_, copy) =>
      deals().map((deal) => ({ ...deal, id: `${deal['id']} ${copy}` })),
    ).flat(),
  })

function cards(data: Records): readonly KpiElement[] {
  return Array.from({ length: many }, (_, i) => {
    const element = document.createElement('kpi-win-rate')
    if (!isCard(element)) throw new Error('not a card')
    for (const [name, value] of Object.entries(usual)) element.setAttribute(name, value)
    element.filter = { owner: ['Ada', 'Bo', 'Cem'][i % 3] ?? '' }
    element.target = i / 100
    element.data = data
    return element
  })
}

async function placed(): Promise<{ readonly host: HTMLElement; readonly all: readonly KpiElement[] }> {
  const host = await attach<HTMLElement>(html`<div></div>`)
  const all = cards(read())
  host.append(...all)
  return { host, all }
}

const drawn = (element: KpiElement): boolean => shadow(element).querySelector('svg.chart') !== null
const numbers = (all: readonly KpiElement[]): number => all.filter(({ result }) => result !== null).length

describe('a page of many cards', () => {
  afterEach(() => scrollTo(0, 0))

  it('is not held until all are computed: the first are, the others keep their room', async () => {
    const { all } = await placed()
    await Promise.resolve()
    expect(all[0]?.result?.count).to.be.greaterThan(0)
    expect(numbers(all)).to.be.lessThan(many)
    const last = all[many - 1]
    expect(shadow(last ?? document.body).querySelector('.bone')).to.not.equal(null)
  })

  it('has those in view before others that wait', async () => {
    const { all } = await placed()
    await Promise.resolve()
    const waiting = all.filter(({ result }) => result === null)
    const order: EventTarget[] = []
    for (const element of waiting) element.addEventListener('kpi-result', () => order.push(element))
    all.at(-1)?.scrollIntoView()
    const seen = (element: Element): boolean => {
      const { top, bottom } = element.getBoundingClientRect()
      return bottom > 0 && top < innerHeight
    }
    const inView = waiting.filter(seen)
    expect(inView.length).to.be.within(1, waiting.length - 1)
    await waitUntil(() => numbers(all) === many, 'not all have come', { timeout: 10_000 })
    expect(new Set(order.slice(0, inView.length))).to.deep.equal(new Set(inView))
  })

  it('draws them all when it has nothing better to do', async () => {
    const { all } = await placed()
    await waitUntil(() => all.every(drawn), 'not all are drawn', { timeout: 10_000 })
  })

  it('has shown what a card was told when its update is complete', async () => {
    const { all } = await placed()
    const last = all[many - 1]
    expect(last?.result).to.equal(null)
    await last?.updateComplete
    expect(last?.result?.count).to.be.greaterThan(0)
    expect(shadow(last ?? document.body).querySelector('[part=value]')).to.not.equal(null)
  })

  it('computes nothing for a card that was taken out of it, until it is put back', async () => {
    const { host, all } = await placed()
    await Promise.resolve()
    const last = all[many - 1] ?? document.createElement('kpi-win-rate')
    if (!isCard(last)) throw new Error('not a card')
    last.remove()
    await waitUntil(() => numbers(all) === many - 1, 'not all have come', { timeout: 10_000 })
    expect(last.result).to.equal(null)
    host.append(last)
    await waitUntil(() => last.result !== null)
  })

  it('has every number on paper', async () => {
    const { all } = await placed()
    await Promise.resolve()
    expect(numbers(all)).to.be.lessThan(many)
    dispatchEvent(new Event('beforeprint'))
    // Paper waits for no task and no frame.
    for (let i = 0; i < 20; i++) await Promise.resolve()
    expect(numbers(all)).to.equal(many)
  })
})

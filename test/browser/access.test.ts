import { expect } from '@open-wc/testing'
import { a11ySnapshot, sendKeys } from '@web/test-runner-commands'
import type { KpiElement } from '../../src/elements/kpi-element.js'
import { cardOf, company, drawn } from './company.js'
import { press, shadow } from './fixture.js'

interface Node {
  readonly role: string
  readonly name: string
  readonly expanded?: boolean
}

/** The nodes of Chromium's accessibility tree in reading order. */
function flat(node: unknown): readonly Node[] {
  if (typeof node !== 'object' || node === null) return []
  const { role, name, expanded, children } = {
    role: '',
    name: '',
    expanded: undefined,
    children: [],
    ...node,
  }
  const inner = Array.isArray(children) ? children.flatMap((child: unknown) => flat(child)) : []
  const own = typeof expanded === 'boolean' ? { role, name, expanded } : { role, name }
  return role === 'RootWebArea' ? inner : [own, ...inner]
}

const inChromium = /Chrom/.test(navigator.userAgent)

let page: HTMLElement

beforeEach(() => {
  page = document.createElement('div')
  document.body.append(page)
})
afterEach(() => page.remove())

async function ready(kpi: string, width: number): Promise<KpiElement> {
  const card = cardOf(kpi, width, page)
  card.data = await company()
  await drawn([card])
  return card
}

/** One card of each kind of drawing, and the drawings it shows. */
const kinds: readonly (readonly [kind: string, kpi: string, width: number, drawings: number])[] = [
  ['a trend', 'win-rate', 360, 1],
  ['a trend beside rows with intervals', 'win-rate', 960, 2],
  ['rows with intervals beside a curve', 'sales-cycle', 960, 2],
  ['a curve', 'touchpoints', 360, 1],
  ['stages', 'pipeline', 360, 1],
  ['a funnel', 'funnel', 360, 1],
  ['ranks beside a field', 'product-performance', 960, 2],
  ['parts of a whole', 'clv', 360, 1],
  ['a tile', 'churn', 160, 1],
]

describe('what assistive technology is told', () => {
  for (const [kind, kpi, width, drawings] of kinds) {
    it(`of ${kind}: name, number, drawing, then what can be done`, async function () {
      if (!inChromium) this.skip()
      const card = await ready(kpi, width)
      const nodes = flat(await a11ySnapshot({}))
      const at = (found: (node: Node) => boolean): number => nodes.findIndex(found)
      const lists = nodes.filter(({ role }) => role === 'listbox')
      expect(lists.length).to.equal(drawings)
      expect(nodes.filter(({ role }) => role === 'option').length).to.be.greaterThan(drawings)
      const named = ['listbox', 'option', 'button', 'link', 'img', 'combobox']
      expect(nodes.filter(({ role, name }) => named.includes(role) && name.trim() === '')).to.deep.equal([])
      const name = shadow(card).querySelector('[part=label]')?.textContent ?? ''
      const number = shadow(card).querySelector('[part=value] bdi')?.textContent?.trim() ?? ''
      const buttons = nodes.filter(({ role }) => role === 'button')
      expect(buttons.every(({ expanded }) => expanded === false)).to.equal(true)
      const last = buttons.slice(-4).map((button) => button.name)
      if (width > 220) expect(last).to.deep.equal(['Explain', 'Breakdown', 'Table', 'Export'])
      else expect(last).to.deep.equal(['Details'])
      const order = [
        at((node) => node.name === name),
        at((node) => node.name !== '' && number.startsWith(node.name)),
        at(({ role }) => role === 'listbox'),
        at(({ role }) => role === 'button'),
      ]
      expect(order).to.not.include(-1)
      expect([...order].sort((a, b) => a - b)).to.deep.equal(order)
    })
  }

  it('of a card as a whole: one sentence that says all of it', async () => {
    const card = await ready('win-rate', 360)
    const article = shadow(card).querySelector('article')
    const said =
      shadow(card).querySelector(`#${article?.getAttribute('aria-describedby')}`)?.textContent ?? ''
    for (const part of ['Win rate', 'Q2 26', '32.1%', 'Better than target', 'Target: 25.0%', 'roughly'])
      expect(said).to.contain(part)
  })
})

describe('with the keyboard alone', () => {
  /** What has the focus, inside of shadow trees too. */
  function focused(): string {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? ''
  }

  async function keys(...all: readonly string[]): Promise<void> {
    for (const press of all) await sendKeys({ press })
  }

  for (const [kind, kpi, width, drawings] of kinds) {
    it(`${kind} is read, opened and left in the order of reading`, async () => {
      const before = document.createElement('button')
      page.append(before)
      const card = await ready(kpi, width)
      before.focus()
      const stops: string[] = []
      const all =
        width > 220
          ? [...Array<string>(drawings).fill('point'), 'Explain', 'Breakdown', 'Table', 'Export']
          : ['point', 'Details']
      const own = [...shadow(card).querySelectorAll('footer button')].map((b) => b.textContent?.trim() ?? '')
      for (let i = 0; i < 12 && !stops.includes(own.at(-1) ?? ''); i++) {
        await keys('Tab')
        const name = focused()
        if (!/\bmore notes?$/.test(name)) stops.push(own.includes(name) ? name : 'point')
      }
      expect([...stops].sort()).to.deep.equal([...all].sort())
      expect(stops.slice(-own.length)).to.deep.equal(own)
      if (width <= 220) return
      press(card, '[data-detail=explain]')
      shadow(card).querySelector<HTMLElement>('[data-detail=explain]')?.focus()
      await drawn([card])
      expect(shadow(card).querySelector('.explanation')).to.not.equal(null)
      await keys('Escape')
      await drawn([card])
      expect(shadow(card).querySelector('.explanation')).to.equal(null)
      expect(focused()).to.equal('Explain')
    })
  }

  it('arrows walk the points of a drawing, Home and End go to its ends', async () => {
    const card = await ready('win-rate', 360)
    const options = [...shadow(card).querySelectorAll<SVGElement>('[role=option]')]
    options.at(-1)?.focus()
    const names = options.map((option) => option.getAttribute('aria-label'))
    await keys('ArrowLeft')
    await drawn([card])
    expect(focused()).to.equal(names.at(-2))
    await keys('Home')
    await drawn([card])
    expect(focused()).to.equal(names[0])
    await keys('End')
    await drawn([card])
    expect(focused()).to.equal(names.at(-1))
  })
})

import { expect } from '@open-wc/testing'
import { sendKeys, sendMouse } from '@web/test-runner-commands'
import type { KpiElement } from '../../src/elements/kpi-element.js'
import { card, deals, detailOf, press, settled, shadow, text, usual } from './fixture.js'

const options = (element: Element): SVGElement[] => [
  ...shadow(element).querySelectorAll<SVGElement>('[role=option]'),
]

/** The name of the point that has the focus. */
const read = (element: Element): string => shadow(element).activeElement?.getAttribute('aria-label') ?? ''

async function type(element: KpiElement, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key })
    await settled(element)
  }
}

/** Puts the focus into a drawing, as Tab would. */
function enter(element: Element): void {
  options(element)
    .find((option) => option.getAttribute('tabindex') === '0')
    ?.focus()
}

describe('a drawing read with the keyboard', () => {
  it('is one stop, begins at the latest period and walks by the arrows', async () => {
    const element = await card()
    expect(options(element).filter((option) => option.getAttribute('tabindex') === '0')).to.have.length(1)
    enter(element)
    await settled(element)
    expect(read(element)).to.match(/^Dec 25, 32\.5%/)
    await type(element, 'ArrowLeft', 'ArrowLeft')
    expect(read(element)).to.match(/^Oct 25/)
    await type(element, 'Home')
    expect(read(element)).to.match(/^Jan/)
    await type(element, 'End')
    expect(read(element)).to.match(/^Dec 25/)
    await type(element, 'ArrowRight')
    expect(read(element)).to.match(/^Dec 25/)
  })

  it('walks at once, also while what the page gave is read', async () => {
    const element = await card()
    enter(element)
    await settled(element)
    element.data = Array.from({ length: 7 }, (_, copy) =>
      deals().map((deal) => ({ ...deal, id: `${deal['id']} ${copy}` })),
    ).flat()
    shadow(element).activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, composed: true }),
    )
    expect(read(element)).to.match(/^Nov 25/)
    expect(element.result?.count).to.equal(480)
  })

  it('shows what it reads beside the point, and Escape takes it away', async () => {
    const element = await card()
    enter(element)
    await settled(element)
    expect(text(element, '.tip')).to.contain('Dec 25')
    expect(shadow(element).querySelector('.cross')).to.not.equal(null)
    await type(element, 'Escape')
    expect(shadow(element).querySelector('.tip')).to.equal(null)
  })

  it('chooses with Enter: the records behind the month', async () => {
    const element = await card()
    enter(element)
    await settled(element)
    const heard = detailOf(element, 'kpi-select')
    await type(element, 'Enter')
    const { key, dimension, ids } = await heard
    expect(key).to.equal('2025-12-01T00:00:00.000Z')
    expect(dimension).to.equal(null)
    expect(ids).to.deep.equal(Array.from({ length: 40 }, (_, i) => `D${920 + i}`))
  })

  it('walks a list downwards, and choosing a segment filters', async () => {
    const element = await card(usual, { width: 800 })
    const row = (name: string): SVGElement | undefined =>
      options(element).find((option) => option.getAttribute('aria-label')?.startsWith(name))
    row('Ada')?.focus()
    await settled(element)
    await type(element, 'ArrowDown')
    expect(read(element)).to.match(/^Bo/)
    const heard = detailOf(element, 'kpi-filter')
    await type(element, 'Enter')
    expect(await heard).to.deep.equal({ dimension: 'owner', value: 'Bo' })
    await settled(element)
    expect(row('Bo')?.getAttribute('aria-selected')).to.equal('true')
  })

  it('does not filter when the page cancels the choice', async () => {
    const element = await card(usual, { width: 800 })
    const heard: Event[] = []
    element.addEventListener('kpi-select', (event) => event.preventDefault())
    element.addEventListener('kpi-filter', (event) => heard.push(event))
    options(element)
      .find((option) => option.getAttribute('aria-label')?.startsWith('Cem'))
      ?.focus()
    await settled(element)
    const selected = detailOf(element, 'kpi-select')
    await type(element, 'Enter')
    await selected
    expect(heard).to.have.length(0)
  })

  it('leaves the keys it does not use to the page', async () => {
    const element = await card()
    enter(element)
    await settled(element)
    let heard = 0
    element.addEventListener('keydown', () => heard++)
    await type(element, 'a')
    expect(heard).to.equal(1)
  })
})

describe('a drawing read with the pointer', () => {
  it('reads the period under the pointer and forgets it when the pointer goes', async () => {
    const element = await card()
    const chart = shadow(element).querySelector('.chart')
    const box = chart?.getBoundingClientRect() ?? new DOMRect()
    await sendMouse({
      type: 'move',
      position: [Math.round(box.left + box.width * 0.4), Math.round(box.top + 40)],
    })
    await settled(element)
    expect(text(element, '.tip b')).to.match(/25$/)
    await sendMouse({ type: 'move', position: [1, 1] })
    await settled(element)
    expect(shadow(element).querySelector('.tip')).to.equal(null)
  })
})

describe('a card read by assistive technology', () => {
  it('is an article named by its label and described by one sentence', async () => {
    const element = await card({ ...usual, target: '0.3' })
    const article = shadow(element).querySelector('article')
    expect(article?.getAttribute('aria-labelledby')).to.equal('label')
    expect(text(element, '#label')).to.equal('Win rate')
    expect(text(element, '#said')).to.equal(
      'Win rate, 2025: 33.3%. 95% interval 29.3–37.7%, 480 closed deals. Too close to the target to tell; no clear change. Target: 30.0%, 3.3 points better. 2024: 33.3%, 0 points, routine.',
    )
  })

  it('is walked by Tab in the order of reading', async () => {
    const element = await card()
    const order: string[] = []
    const before = document.createElement('button')
    element.before(before)
    before.focus()
    for (let i = 0; i < 8; i++) {
      await sendKeys({ press: 'Tab' })
      const at = shadow(element).activeElement
      if (!at) break
      order.push(at.getAttribute('data-detail') ?? at.getAttribute('role') ?? (at.textContent ?? '').trim())
    }
    expect(order.filter((name) => !/more note/.test(name))).to.deep.equal([
      'option',
      'explain',
      'breakdown',
      'table',
      'export',
    ])
  })

  const states: Readonly<Record<string, () => Promise<KpiElement>>> = {
    tile: () => card(usual, { width: 170 }),
    card: () => card({ ...usual, target: '0.3' }),
    panel: () => card({ ...usual, target: '0.3' }, { width: 900 }),
    empty: () => card(usual, { data: null }),
    'without a number': () => card(usual, { data: [] }),
    'with few records': () => card({ ...usual, 'as-of': '2025-01-10' }),
    'with an error': () => card({ ...usual, target: 'lots' }),
    loading: async () => {
      const element = await card({ ...usual, src: '/never.json' }, { data: null })
      element.request = () => new Promise(() => {})
      return element
    },
  }
  for (const [name, make] of Object.entries(states)) {
    it(`has no fault that axe knows: ${name}`, async () => {
      const element = await make()
      await settled(element)
      await expect(element).to.be.accessible()
    })
  }

  for (const detail of ['explain', 'breakdown', 'table', 'export']) {
    it(`has no fault that axe knows: ${detail} open`, async () => {
      const element = await card({ ...usual, target: '0.3' })
      press(element, `[data-detail=${detail}]`)
      await settled(element)
      await expect(element).to.be.accessible()
    })
  }

  it('has no inline style in any state', async () => {
    for (const make of Object.values(states)) {
      const element = await make()
      if (element.result) press(element, '[aria-expanded]')
      await settled(element)
      expect(
        [...shadow(element).querySelectorAll('[style], style')].map((at) => at.localName + at.className),
      ).to.deep.equal([])
    }
  })

  it('gives every button and point a target of 24 pixels', async () => {
    const element = await card(usual, { data: deals(), width: 300 })
    const small = [...shadow(element).querySelectorAll('button, select, [tabindex="0"]')].filter((at) => {
      const { width, height } = at.getBoundingClientRect()
      return width < 23.9 || height < 23.9
    })
    expect(small.map((at) => at.localName + at.className)).to.deep.equal([])
  })
})

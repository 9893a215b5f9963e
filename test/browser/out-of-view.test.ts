import { expect, waitUntil } from '@open-wc/testing'
import { card, deals, settled, shadow, usual } from './fixture.js'
import type { KpiElement } from '../../src/elements/kpi-element.js'

const drawing = (element: KpiElement): SVGSVGElement | null =>
  shadow(element).querySelector<SVGSVGElement>('svg.chart')

/** A card further down than any window is high. */
async function farBelow(): Promise<KpiElement> {
  const element = await card(usual, { data: null })
  const { parentElement } = element
  if (parentElement) parentElement.style.marginTop = '20000px'
  await settled(element)
  element.data = deals()
  await element.updateComplete
  return element
}

describe('a card out of view', () => {
  afterEach(() => scrollTo(0, 0))

  it('has its number, its sentence and, when the page has nothing better to do, its drawing and table', async () => {
    const element = await farBelow()
    await waitUntil(() => element.result !== null)
    expect(element.result?.count).to.equal(480)
    await waitUntil(() => drawing(element) !== null, 'no drawing', { timeout: 5000 })
    expect(shadow(element).querySelectorAll('#tables tbody tr').length).to.equal(12)
    expect(shadow(element).querySelector('#said')?.textContent).to.contain('33.3%')
  })

  it('is drawn at its own size when it comes into view', async () => {
    const element = await farBelow()
    element.scrollIntoView()
    await waitUntil(
      () => {
        const box = shadow(element).querySelector('.plot')?.getBoundingClientRect()
        const chart = drawing(element)?.getBoundingClientRect()
        return box && chart && Math.abs(box.width - chart.width) < 2 && box.height - chart.height < 2
      },
      'the drawing has another size than its box',
      { timeout: 5000 },
    )
  })
})

import { expect } from '@open-wc/testing'
import type { KpiElement } from '../../src/elements/kpi-element.js'
import { cardOf, cardsOf, company, drawn } from './company.js'
import { shadow } from './fixture.js'

const heights = (all: readonly KpiElement[]): Readonly<Record<string, number>> =>
  Object.fromEntries(all.map((element) => [element.localName, element.offsetHeight]))

describe('no card moves the page when its number comes', () => {
  let data: unknown
  before(async () => {
    data = await company()
  })

  for (const [width, lang] of [
    [160, 'en'],
    [200, 'tr'],
    [240, 'en'],
    [320, 'ar'],
    [360, 'en'],
    [480, 'de'],
    [700, 'fr'],
    [960, 'tr'],
    [1400, 'ja'],
  ] as const) {
    it(`at ${width} px, in ${lang}`, async () => {
      const page = document.createElement('div')
      page.lang = lang
      document.body.append(page)
      const all = cardsOf(width, page)
      for (const element of all) {
        element.request = () => new Promise(() => {})
        element.src = '/never.json'
      }
      await drawn(all)
      const loading = heights(all)
      for (const element of all) element.data = data
      await drawn(all)
      expect(all.filter(({ result }) => result === null)).to.deep.equal([])
      expect(heights(all)).to.deep.equal(loading)
      page.remove()
    })
  }

  it('and none changes its face when one beside it is opened', async () => {
    const grid = document.createElement('div')
    grid.style.display = 'grid'
    grid.style.gridTemplateColumns = '400px 400px'
    document.body.append(grid)
    const [one, other] = [cardOf('win-rate', 400, grid), cardOf('cac', 400, grid)]
    grid.replaceChildren(one, other)
    one.data = data
    other.data = data
    await drawn([one, other])
    const face = (card: KpiElement): number =>
      shadow(card).querySelector('.face')?.getBoundingClientRect().height ?? 0
    const before = [one, other].map(face)
    const explain = shadow(one).querySelector<HTMLElement>('[data-detail=explain]')
    explain?.click()
    await drawn([one, other])
    expect(one.offsetHeight).to.be.greaterThan(before[0] ?? 0)
    expect([one, other].map(face)).to.deep.equal(before)
    explain?.click()
    await drawn([one, other])
    expect([one, other].map(face)).to.deep.equal(before)
    grid.remove()
  })
})

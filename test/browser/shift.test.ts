import { expect } from '@open-wc/testing'
import '../../src/index.js'
import { kpis } from '../../src/kpis/index.js'
import { readFile } from '../../src/sources/index.js'
import type { KpiElement } from '../../src/elements/kpi-element.js'
import { isCard, settled, shadow } from './fixture.js'

/** The day the demo's company ends with. */
const asOf = '2026-06-30'

async function company(): Promise<unknown> {
  const answer = await fetch('/demo/public/data/company.json')
  return (await readFile(await answer.blob())).records
}

/** Every card of the kit under each other, in boxes of a width: on its way, then with its data. */
function cards(width: number, lang: string): readonly KpiElement[] {
  return kpis.map(({ id }) => {
    const box = document.createElement('div')
    box.style.width = `${width}px`
    box.lang = lang
    const element = document.createElement(`kpi-${id}`)
    if (!isCard(element)) throw new Error(`kpi-${id} is not a card`)
    element.setAttribute('as-of', asOf)
    element.setAttribute('time-zone', 'UTC')
    element.setAttribute('src', '/never.json')
    element.request = () => new Promise(() => {})
    box.append(element)
    document.body.append(box)
    return element
  })
}

const heights = (all: readonly KpiElement[]): Readonly<Record<string, number>> =>
  Object.fromEntries(all.map((element) => [element.localName, element.offsetHeight]))

async function drawn(all: readonly KpiElement[]): Promise<void> {
  for (const element of all) await settled(element)
}

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
      const all = cards(width, lang)
      await drawn(all)
      const loading = heights(all)
      for (const element of all) element.data = data
      await drawn(all)
      expect(all.filter(({ result }) => result === null)).to.deep.equal([])
      expect(heights(all)).to.deep.equal(loading)
      for (const element of all) element.parentElement?.remove()
    })
  }

  it('and none changes its face when one beside it is opened', async () => {
    const grid = document.createElement('div')
    grid.style.display = 'grid'
    grid.style.gridTemplateColumns = '400px 400px'
    const [one, other] = cards(400, 'en')
    if (!one || !other) throw new Error('no cards')
    grid.append(one, other)
    document.body.append(grid)
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

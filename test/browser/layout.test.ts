import { expect } from '@open-wc/testing'
import { addLocale } from '../../src/elements/locale-loader.js'
import type { KpiElement } from '../../src/elements/kpi-element.js'
import { complete } from '../../src/locales/details/complete-en.js'
import { cardsOf, company, drawn, whole } from './company.js'
import { card, deals, isCard, press, settled, shadow, usual } from './fixture.js'

/** Every word of English made as long as German makes it. */
function lengthened<T>(words: T): T
function lengthened(words: unknown): unknown {
  if (typeof words === 'string')
    return words.replaceAll(/(?<![{|\w])\p{L}{5,}(?![\w|}])/gu, (word) => `${word}schwierigkeit`)
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [key, key === 'by' ? value : lengthened(value)]),
  )
}

addLocale({ ...lengthened(complete), lang: 'de', direction: 'ltr' })

/** Customers so dear that the number has ten digits. */
const dear = {
  spend: [
    { at: '2025-03-01', amount: 9_876_543_210.5, currency: 'TRY' },
    { at: '2025-06-01', amount: 2_469_135_780.5, currency: 'TRY' },
  ],
  customers: Array.from({ length: 10 }, (_, i) => ({
    id: i,
    acquiredAt: `2025-0${1 + (i % 9)}-15`,
    owner: 'Ada',
  })),
}

/** Every line of visible text outside of drawings. */
function lines(element: Element): readonly { readonly name: string; readonly box: DOMRect }[] {
  const article = shadow(element).querySelector('article')
  if (!article) return []
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
  const found: { readonly name: string; readonly box: DOMRect }[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!parent || node.textContent?.trim() === '' || parent.closest('.hidden, [hidden], svg, option'))
      continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const name = `${parent.localName}.${parent.className}: ${node.textContent?.trim()}`
    const { top, bottom } = parent.getBoundingClientRect()
    const clips = getComputedStyle(parent).overflow === 'hidden'
    const seen = [...range.getClientRects()].filter(
      (box) => !clips || (box.top >= top - 1 && box.bottom <= bottom + 1),
    )
    found.push(...seen.map((box) => ({ name, box })))
  }
  return found
}

/** What runs out of the card or over something else. */
function faults(element: KpiElement): readonly string[] {
  const outer = shadow(element).querySelector('article')?.getBoundingClientRect() ?? new DOMRect()
  const all = lines(element).filter(({ box }) => box.width > 0)
  const out = all.filter(
    ({ box }) =>
      box.left < outer.left - 0.5 || box.right > outer.right + 0.5 || box.bottom > outer.bottom + 0.5,
  )
  const over = all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter(({ box: b, name }) => {
        const wide = Math.min(a.box.right, b.right) - Math.max(a.box.left, b.left)
        const high = Math.min(a.box.bottom, b.bottom) - Math.max(a.box.top, b.top)
        return a.name !== name && wide > 1 && high > 0.25 * Math.min(a.box.height, b.height)
      })
      .map((b) => `${a.name} over ${b.name}`),
  )
  const sideways = element.scrollWidth > element.clientWidth ? ['scrolls sideways'] : []
  return [...new Set([...out.map(({ name }) => `${name} runs out`), ...over, ...sideways])]
}

const widths = [140, 180, 219, 221, 320, 480, 639, 641, 960, 1600]

async function at(
  width: number,
  tag: 'kpi-win-rate' | 'kpi-cac',
  attributes: Readonly<Record<string, string>>,
  data: unknown,
): Promise<KpiElement> {
  if (tag === 'kpi-win-rate') return card(attributes, { width, data })
  const other = await card(attributes, { width, data: null })
  const element = document.createElement(tag)
  if (!isCard(element)) throw new Error('not a card')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.data = data
  other.replaceWith(element)
  await settled(element)
  return element
}

before(() => {
  document.adoptedStyleSheets = [whole]
})
after(() => {
  document.adoptedStyleSheets = []
})
afterEach(() => {
  document.querySelector('#all')?.remove()
  document.documentElement.style.fontSize = ''
})

describe('at any width', () => {
  const cases: Readonly<Record<string, (width: number) => Promise<KpiElement>>> = {
    'in English': (width) => at(width, 'kpi-win-rate', { ...usual, target: '0.3' }, deals()),
    'with long German words': (width) =>
      at(width, 'kpi-win-rate', { ...usual, target: '0.3', lang: 'de' }, deals()),
    'with billions of lira': (width) =>
      at(
        width,
        'kpi-cac',
        { 'as-of': '2025-12-31', range: 'this-year', target: '1000000000', lang: 'tr', 'time-zone': 'UTC' },
        dear,
      ),
    'from right to left': (width) => at(width, 'kpi-win-rate', { ...usual, dir: 'rtl' }, deals()),
  }
  for (const [name, make] of Object.entries(cases)) {
    it(`nothing overlaps, runs out or scrolls sideways: ${name}`, async () => {
      for (const width of widths) {
        const element = await make(width)
        for (const button of width < 220
          ? ['footer button']
          : ['[data-detail=explain]', '[data-detail=table]', '[data-detail=export]']) {
          press(element, button)
          await settled(element)
          expect(faults(element), `${width} px, ${button}`).to.deep.equal([])
        }
        element.parentElement?.remove()
      }
    })
  }

  it('nothing overlaps, runs out or scrolls sideways: with the text twice as large', async () => {
    document.documentElement.style.fontSize = '200%'
    for (const width of widths) {
      const element = await card({ ...usual, target: '0.3' }, { width })
      expect(faults(element), `${width} px`).to.deep.equal([])
      element.parentElement?.remove()
    }
  })

  /** Words of up to ten letters whose letters are not all on one line. */
  function broken(element: Element): readonly string[] {
    const article = shadow(element).querySelector('article')
    if (!article) return []
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('.hidden, [hidden], svg')) continue
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(
        /\p{L}{2,10}(?!\p{L})(?<!\p{L}{11})/gu,
      )) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (tops.size > 1) found.push(word)
      }
    }
    return found
  }

  it('no usual word is broken in a tile, with the text twice as large', async () => {
    document.documentElement.style.fontSize = '200%'
    for (const width of [140, 160, 180, 200]) {
      const element = await card({ ...usual, target: '0.3' }, { width })
      expect(broken(element), `${width} px`).to.deep.equal([])
      element.parentElement?.remove()
    }
  })

  for (const [size, widths] of [
    ['100%', [140, 219, 300, 480, 700, 1600]],
    ['200%', [140, 360, 960]],
  ] as const)
    it(`nothing overlaps, runs out or scrolls sideways in any card, with the text at ${size}`, async () => {
      document.documentElement.style.fontSize = size
      const page = document.createElement('div')
      page.id = 'all'
      document.body.append(page)
      const cards = cardsOf(widths[0], page)
      const data = await company()
      for (const element of cards) element.data = data
      for (const width of widths) {
        for (const { parentElement: box } of cards) if (box) box.style.width = `${width}px`
        await drawn(cards)
        for (const element of cards)
          expect(faults(element), `${element.localName}, ${width} px`).to.deep.equal([])
      }
    }).timeout(60_000)

  /** How many lines the text of an element takes. */
  function linesOf(element: Element): number {
    const range = document.createRange()
    range.selectNodeContents(element)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
  }

  it('comparisons stand in columns only where a label has two lines at most and a number one', async () => {
    const page = document.createElement('div')
    page.id = 'all'
    document.body.append(page)
    const cards = cardsOf(360, page)
    const data = await company()
    for (const element of cards) element.data = data
    let rows = 0
    for (const lang of ['en', 'tr', 'fr'])
      for (const width of [360, 960]) {
        for (const element of cards) {
          element.setAttribute('lang', lang)
          if (element.parentElement) element.parentElement.style.width = `${width}px`
        }
        await drawn(cards)
        for (const element of cards)
          for (const row of shadow(element).querySelectorAll('.aligned > div:not(.long)')) {
            const [label, ...numbers] = [...row.querySelectorAll('dt, dd:not(.note)')].map(linesOf)
            rows++
            expect(label, `${element.localName}, ${lang}, ${width} px`).to.be.at.most(2)
            expect(Math.max(...numbers), `${element.localName}, ${lang}, ${width} px`).to.be.at.most(1)
          }
      }
    expect(rows).to.be.greaterThan(50)
  }).timeout(60_000)

  it('the digits of a column of a table line up, from right to left too', async () => {
    // One deal in January, four in February, and so on.
    const data = deals().filter((_, i) => i % 40 <= 3 * (Math.floor(i / 40) % 12))
    for (const dir of ['ltr', 'rtl']) {
      const element = await card({ ...usual, dir }, { width: 480, data })
      press(element, '[data-detail=table]')
      await settled(element)
      const ends = [...shadow(element).querySelectorAll('#tables td.number')].map((cell) => {
        const range = document.createRange()
        range.selectNodeContents(cell)
        const column = cell.parentElement ? [...cell.parentElement.children].indexOf(cell) : -1
        return `${cell.closest('table')?.caption?.textContent} ${column} ${Math.round(range.getBoundingClientRect().right)}`
      })
      const columns = new Set(ends.map((end) => end.replace(/ \d+$/, '')))
      expect(ends.length).to.be.greaterThan(2 * columns.size)
      expect(new Set(ends).size, dir).to.equal(columns.size)
      element.parentElement?.remove()
    }
  })

  it('the text of a drawing grows with the text of the page and not with the card', async () => {
    const size = (element: Element): number =>
      shadow(element).querySelector('.chart text')?.getBoundingClientRect().height ?? 0
    const [narrow, wide] = [await card(usual, { width: 300 }), await card(usual, { width: 600 })]
    const usually = size(wide)
    expect(size(narrow)).to.be.closeTo(usually, 0.5)
    // A card out of view is not laid out.
    narrow.parentElement?.remove()
    document.documentElement.style.fontSize = '200%'
    await settled(wide)
    expect(size(wide)).to.be.closeTo(2 * usually, 0.1 * 2 * usually)
  })
})

describe('loading', () => {
  for (const width of [170, 400, 900]) {
    it(`does not move the page when the number comes: ${width} px`, async () => {
      const element = await card({ ...usual, src: '/never.json' }, { data: null, width })
      element.request = () => new Promise(() => {})
      await settled(element)
      const before = element.getBoundingClientRect().height
      element.data = deals()
      await settled(element)
      expect(element.result?.count).to.equal(480)
      expect(element.getBoundingClientRect().height).to.equal(before)
    })
  }
})

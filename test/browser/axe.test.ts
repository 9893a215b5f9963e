import { expect } from '@open-wc/testing'
import type { KpiElement } from '../../src/elements/kpi-element.js'
import { cardOf, cardsOf, company, drawn, whole } from './company.js'
import { deals, press } from './fixture.js'

describe('axe finds nothing', () => {
  const page = document.createElement('div')
  let cards: readonly KpiElement[] = []

  before(async () => {
    const themes = ['neutral', 'high-contrast', 'fluent', 'dense', 'inherit'].map(async (theme) =>
      (await (await fetch(`/src/themes/${theme}.css`)).text()).replace(':where(:root),', ''),
    )
    const sheet = new CSSStyleSheet()
    sheet.replaceSync((await Promise.all(themes)).join('\n'))
    document.adoptedStyleSheets = [sheet, whole]
    document.body.append(page)
    cards = cardsOf(400, page)
    const data = await company()
    for (const card of cards) card.data = data
    await drawn(cards)
    for (const [at, detail] of ['explain', 'breakdown', 'table', 'export'].entries()) {
      const card = cards[3 * at + 1]
      if (card) press(card, `[data-detail=${detail}]`)
    }
  })
  after(() => {
    page.remove()
    document.adoptedStyleSheets = []
  })

  /** On a page of a theme, a scheme and a language. */
  async function on(theme: string, scheme: string, lang: string, width: number): Promise<void> {
    page.className = theme ? `kpi-${theme}` : ''
    page.style.colorScheme = scheme
    page.style.background = scheme === 'dark' ? '#101214' : '#fff'
    page.style.color = scheme === 'dark' ? '#fff' : '#111'
    page.lang = lang
    page.dir = lang === 'ar' ? 'rtl' : 'ltr'
    for (const { parentElement: box } of cards) if (box) box.style.width = `${width}px`
    await drawn(cards)
  }

  for (const theme of ['', 'neutral', 'high-contrast', 'fluent', 'dense', 'inherit'])
    for (const scheme of ['light', 'dark'])
      it(`in all cards, the ${theme || 'default'} theme, ${scheme}`, async () => {
        await on(theme, scheme, 'en', 400)
        await expect(page).to.be.accessible()
      })

  for (const lang of ['ar', 'de', 'es', 'fr', 'ja', 'tr'])
    it(`in all cards, in ${lang}`, async () => {
      await on('', 'light', lang, 700)
      await expect(page).to.be.accessible()
    })

  it('in tiles', async () => {
    await on('', 'light', 'en', 170)
    await expect(page).to.be.accessible()
  })

  const answer = (status: number) => () => Promise.resolve(new Response('{}', { status }))
  const states: Readonly<Record<string, (card: KpiElement) => void>> = {
    loading: (card) => Object.assign(card, { request: () => new Promise(() => {}), src: '/never.json' }),
    'without data': (card) => Object.assign(card, { data: [] }),
    'given nothing': () => undefined,
    refused: (card) => Object.assign(card, { request: answer(403), src: '/no.json' }),
    failed: (card) => Object.assign(card, { request: answer(400), src: '/bad.json' }),
    'of few records': (card) => Object.assign(card, { data: deals().slice(-5), asOf: '2025-12-31' }),
    'without a number': (card) =>
      Object.assign(card, { data: [{ id: 1, status: 'open', createdAt: '2026-05-01' }] }),
    unfinished: (card) => Object.assign(card, { data: deals(), asOf: '2025-12-05' }),
  }

  it('in any state, in any scheme', async () => {
    for (const scheme of ['light', 'dark']) {
      const box = document.createElement('div')
      box.style.colorScheme = scheme
      box.style.background = scheme === 'dark' ? '#101214' : '#fff'
      document.body.append(box)
      const all = Object.values(states).map((enter) => {
        const card = cardOf('win-rate', 400, box)
        enter(card)
        return card
      })
      await drawn(all)
      await expect(box).to.be.accessible()
      box.remove()
    }
  })
}).timeout(60_000)

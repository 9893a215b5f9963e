import { expect, oneEvent } from '@open-wc/testing'
import { winRate } from '../../src/kpis/win-rate.js'
import { define, elementOf } from '../../src/elements/define.js'
import { addLocale } from '../../src/elements/locale-loader.js'
import { complete as en } from '../../src/locales/details/complete-en.js'
import { kpis as details } from '../../src/locales/details/kpis-en.js'
import { winRate as english } from '../../src/locales/en.js'
import { card, deals, detailOf, has, isCard, press, settled, shadow, text, usual } from './fixture.js'

const json = (data: unknown): HTMLScriptElement => {
  const script = document.createElement('script')
  script.type = 'application/json'
  script.textContent = JSON.stringify(data)
  return script
}

const answer = (data: unknown, status = 200): Promise<Response> =>
  Promise.resolve(
    new Response(JSON.stringify(data), { status, headers: { 'content-type': 'application/json' } }),
  )

describe('what goes into a card', () => {
  it('computes an array of the main record given as a property', async () => {
    const element = await card()
    // 2025: 480 deals, i = 480 … 959, of which those divisible by three are won: 160.
    expect(element.result?.value).to.be.closeTo(160 / 480, 1e-12)
    expect(element.result?.count).to.equal(480)
    expect(text(element, '[part=value]')).to.equal('33.3%')
  })

  it('keeps properties that were set before the tag was defined', async () => {
    const early = document.createElement('kpi-early')
    Object.assign(early, { data: deals(), asOf: '2025-12-31', range: 'all' })
    document.body.append(early)
    customElements.define('kpi-early', class extends elementOf(winRate) {})
    if (!isCard(early)) throw new Error('not upgraded')
    await settled(early)
    expect(early.result?.count).to.equal(960)
    early.remove()
  })

  it('reads a script child, also one that comes late or changes', async () => {
    const element = await card(usual, { data: null })
    expect(has(element, 'empty')).to.equal(true)
    const script = json(deals())
    element.append(script)
    await settled(element)
    expect(element.result?.count).to.equal(480)
    script.textContent = JSON.stringify(deals().slice(0, 900))
    await settled(element)
    expect(element.result?.count).to.equal(420)
  })

  it('fetches src with the request of the page', async () => {
    const element = await card({ ...usual, src: '/deals.json' }, { data: null })
    const asked: string[] = []
    element.request = (url) => {
      asked.push(url)
      return answer(deals())
    }
    await oneEvent(element, 'kpi-result')
    expect(asked.map((url) => new URL(url, location.href).pathname)).to.deep.equal(['/deals.json'])
    expect(element.result?.count).to.equal(480)
  })

  it('drops the answer to an earlier question', async () => {
    const element = await card({ ...usual, src: '/slow.json' }, { data: null })
    let slow: (answer: Response) => void = () => {}
    element.request = (url) =>
      url.includes('slow') ? new Promise((resolve) => (slow = resolve)) : answer(deals().slice(0, 900))
    await settled(element)
    element.src = '/quick.json'
    await oneEvent(element, 'kpi-result')
    slow(await answer(deals()))
    await settled(element)
    expect(element.result?.count).to.equal(420)
  })

  it('takes any attribute at any time, and many of them in one update', async () => {
    const element = await card()
    let updates = 0
    element.addEventListener('kpi-result', () => updates++)
    element.setAttribute('range', 'all')
    element.setAttribute('period', 'quarter')
    element.setAttribute('target', '30%')
    element.removeAttribute('segment')
    await settled(element)
    expect(updates).to.equal(1)
    expect(element.result?.count).to.equal(960)
    expect(element.result?.target).to.deep.equal({ value: 0.3, met: true })
  })

  it('is left as it is by a second definition of the same tag', () => {
    const first = customElements.get('kpi-win-rate')
    define(winRate, english)
    expect(customElements.get('kpi-win-rate')).to.equal(first)
  })
})

describe('what a card tells', () => {
  it('sends the result once for each new number', async () => {
    const element = await card()
    const heard: Event[] = []
    document.body.addEventListener('kpi-result', (event) => heard.push(event))
    element.label = 'Won'
    await settled(element)
    expect(heard).to.have.length(0)
    element.range = 'all'
    await settled(element)
    expect(heard).to.have.length(1)
  })

  it('announces a change of meaning, and nothing else', async () => {
    const element = await card()
    expect(text(element, '[role=status]')).to.equal('')
    element.label = 'Won'
    await settled(element)
    expect(text(element, '[role=status]')).to.equal('')
    element.data = deals().filter((_, i) => i % 3 !== 1)
    await settled(element)
    expect(text(element, '[role=status]')).to.match(/^Won, .*: 50\.0%\./)
  })

  it('is low-sample under thirty records and partial before the period ends', async () => {
    const element = await card({ ...usual, 'as-of': '2025-01-10' })
    expect(has(element, 'low-sample')).to.equal(true)
    expect(has(element, 'partial')).to.equal(true)
    expect(text(element, '.period')).to.equal('2025, to date')
  })

  it('says in words what cannot be known, never 0', async () => {
    const element = await card(usual, { data: [{ id: 1, status: 'open', createdAt: '2025-02-01' }] })
    expect(element.result?.value).to.equal(null)
    expect(text(element, '[part=value]')).to.equal('Not enough data')
  })

  it('names the option that it cannot use, and recovers', async () => {
    const element = await card()
    element.setAttribute('target', 'lots')
    const { message } = await detailOf(element, 'kpi-error')
    expect(message).to.contain('target: expected a number, got "lots"')
    expect(has(element, 'error')).to.equal(true)
    element.setAttribute('target', '0.3')
    await settled(element)
    expect(has(element, 'error')).to.equal(false)
    expect(element.result?.target?.met).to.equal(true)
  })

  it('shows what failed and tries again when asked', async () => {
    const element = await card({ ...usual, src: '/deals.json' }, { data: null })
    element.request = () => answer({}, 404)
    await oneEvent(element, 'kpi-error')
    await settled(element)
    expect(has(element, 'error')).to.equal(true)
    expect(text(element, '[part=error]')).to.contain('/deals.json')
    element.request = () => answer(deals())
    await oneEvent(element, 'kpi-result')
    expect(has(element, 'error')).to.equal(false)
  })

  it('says that no source has the id it was given, and takes it when it comes', async () => {
    const element = await card({ ...usual, source: 'later' }, { data: null })
    expect(text(element, '[part=error]')).to.contain('later')
  })

  it('shows light children while there is no number', async () => {
    const element = await card({ ...usual, src: '/never.json' }, { data: null })
    element.request = () => new Promise(() => {})
    const fallback = document.createElement('p')
    fallback.textContent = 'Last year: 31 %'
    element.append(fallback)
    await settled(element)
    expect(has(element, 'loading')).to.equal(true)
    expect(fallback.assignedSlot).to.not.equal(null)
    element.data = deals()
    await settled(element)
    expect(fallback.assignedSlot).to.equal(null)
  })
})

describe('the language of a card', () => {
  const german = {
    ...en,
    lang: 'de',
    card: { ...en.card, explain: 'Erklären', target: 'Ziel' },
    kpis: { ...en.kpis, 'win-rate': { ...english, ...details['win-rate'], name: 'Gewinnquote' } },
  }
  const arabic = { ...german, lang: 'ar', direction: 'rtl' as const }

  it('is that of the nearest ancestor, and follows it', async () => {
    addLocale(german)
    addLocale(arabic)
    const element = await card()
    const box = element.parentElement
    expect(text(element, '#label')).to.equal('Win rate')
    box?.setAttribute('lang', 'de-AT')
    await settled(element)
    expect(text(element, '#label')).to.equal('Gewinnquote')
    expect(text(element, '[part=value]')).to.match(/^33,3\s?%$/)
    box?.setAttribute('lang', 'ar')
    await settled(element)
    expect(shadow(element).querySelector('article')?.dir).to.equal('rtl')
    box?.setAttribute('dir', 'ltr')
    await settled(element)
    expect(shadow(element).querySelector('article')?.dir).to.equal('ltr')
  })

  it('is English, wholly, where the kit does not speak it', async () => {
    const element = await card({ ...usual, lang: 'tlh' })
    expect(text(element, '#label')).to.equal('Win rate')
    expect(shadow(element).querySelector('article')?.lang).to.equal('en')
  })

  it('takes the time zone of the nearest ancestor', async () => {
    const element = await card({ ...usual, 'time-zone': '' })
    element.parentElement?.setAttribute('time-zone', 'Asia/Tokyo')
    element.removeAttribute('time-zone')
    await settled(element)
    expect(element.result?.timeZone).to.equal('Asia/Tokyo')
  })

  it('keeps a heading of the page', async () => {
    const element = await card()
    const heading = document.createElement('h2')
    heading.slot = 'label'
    heading.textContent = 'How often we win'
    element.append(heading)
    await settled(element)
    expect(heading.assignedSlot?.name).to.equal('label')
  })
})

describe('what opens below a card', () => {
  it('opens one thing at a time, and Escape closes it and gives the focus back', async () => {
    const element = await card()
    press(element, '[data-detail=explain]')
    await settled(element)
    expect(text(element, '#details')).to.contain('160 ÷ (160 + 320) = 33.3%')
    press(element, '[data-detail=export]')
    await settled(element)
    expect(text(element, '#details')).to.contain('CSV')
    shadow(element)
      .querySelector('#details')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))
    await settled(element)
    expect(shadow(element).querySelector('#details')?.hasAttribute('hidden')).to.equal(true)
    expect(shadow(element).activeElement?.getAttribute('data-detail')).to.equal('export')
  })

  it('says how the columns of a file were read', async () => {
    const element = await card({ ...usual, src: '/deals.csv' }, { data: null })
    const rows = deals().map(
      ({ id, status, closedAt }) => `${id};${status};${String(closedAt).split('-').reverse().join('/')}`,
    )
    element.request = () =>
      Promise.resolve(
        new Response(['id;status;closedAt', ...rows].join('\n'), { headers: { 'content-type': 'text/csv' } }),
      )
    await oneEvent(element, 'kpi-result')
    expect(element.result?.count).to.equal(480)
    press(element, '[data-detail=explain]')
    await settled(element)
    expect(text(element, '#details')).to.match(/closedAt ← “closedAt” DD\/MM\/YYYY; “\d\d\/\d\d\/2024”/)
  })

  it('splits by another dimension when a reader asks', async () => {
    const element = await card(
      { ...usual, segment: '' },
      { data: deals().map((deal, i) => ({ ...deal, source: i % 2 ? 'Web' : 'Fair' })) },
    )
    press(element, '[data-detail=breakdown]')
    await settled(element)
    const select = shadow(element).querySelector('select')
    if (!select) throw new Error('no select')
    select.value = 'source'
    select.dispatchEvent(new Event('change'))
    await settled(element)
    expect(element.result?.segments.map(({ key }) => key)).to.deep.equal(['Fair', 'Web'])
  })

  it('has a table of the drawing in the document before anybody asks', async () => {
    const element = await card()
    const rows = shadow(element).querySelectorAll('#tables tbody tr')
    expect(rows.length).to.be.at.least(12)
    press(element, '[data-detail=table]')
    await settled(element)
    expect(shadow(element).querySelector('#tables')?.classList.contains('hidden')).to.equal(false)
  })
})

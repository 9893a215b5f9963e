import { expect, waitUntil } from '@open-wc/testing'
import { fold } from '../../src/core/index.js'
import type { Table } from '../../src/core/table.js'
import { winRate } from '../../src/kpis/win-rate.js'
import { createSource, type SourceOptions, type SourceState } from '../../src/sources/index.js'
import { card, deals as fewDeals, press, settled, shadow, text as textOf, usual } from './fixture.js'

const rows = 40_000

/** Deals as a CRM exports them. */
function csv(): string {
  const line = (i: number): string => {
    const day = new Date(Date.UTC(2023, 0, 1 + (i % 900))).toISOString().slice(0, 10)
    const status = i % 3 === 0 ? 'Open' : i % 3 === 1 ? 'Won' : 'Lost'
    return `D-${i},${status},${(i % 9000) + 0.5},${day},"Rep ${i % 20}",Source ${i % 6}`
  }
  return ['ID,Status,Amount,Created,Owner,Source', ...Array.from({ length: rows }, (_, i) => line(i))].join(
    '\n',
  )
}

interface Reading {
  readonly state: SourceState
  readonly states: number
  /** How often the page could do something else meanwhile. */
  readonly turns: number
}

/** Reads a text as a source would, from an address of the page's own. */
async function read(text: string, type: string, options: Partial<SourceOptions>): Promise<Reading> {
  const src = URL.createObjectURL(new Blob([text], { type }))
  let turns = 0
  const timer = setInterval(() => turns++, 4)
  let states = 0
  const state = await new Promise<SourceState>((resolve) => {
    const stop = createSource({ src, trusted: true, ...options }).subscribe((state) => {
      states++
      if (state.progress !== null || state.status === 'loading') return
      resolve(state)
      stop()
    })
  })
  clearInterval(timer)
  URL.revokeObjectURL(src)
  return { state, states, turns }
}

const deals = ({ records }: SourceState): Table | undefined => records?.tables.get('deals')

describe('a large file', () => {
  const text = csv()
  const json = JSON.stringify(
    text
      .split('\n')
      .slice(1)
      .map((line, i) => ({ id: `D-${i}`, status: 'won', amount: i, note: line })),
  )

  it('is read away from the page where a worker is allowed, to the same records', async () => {
    const [away, here] = [await read(text, 'text/csv', {}), await read(text, 'text/csv', { worker: false })]
    expect(away.state.error).to.equal(null)
    expect(deals(away.state)?.size).to.equal(rows)
    expect(away.state.records?.tables).to.deep.equal(here.state.records?.tables)
    expect(away.state.decisions).to.deep.equal(here.state.decisions)
    expect(away.states).to.be.greaterThan(1)
  })

  it('leaves the page many turns for something else, with a worker or without', async () => {
    for (const [type, body] of [
      ['text/csv', text],
      ['application/json', json],
    ] as const) {
      const away = await read(body, type, {})
      const here = await read(body, type, { worker: false })
      expect(deals(away.state)?.size).to.equal(rows)
      expect(away.turns, `${type} with a worker`).to.be.greaterThan(3)
      expect(here.turns, `${type} without`).to.be.greaterThan(3)
    }
  })

  it('is read here when the worker’s file is not there, or is none', async () => {
    for (const file of ['/nowhere/worker.js', 'data:text/html,no', 'https://elsewhere.example/worker.js']) {
      const { state } = await read(text, 'text/csv', { worker: file })
      expect(deals(state)?.size).to.equal(rows)
    }
  })

  it('that is wrong says the same away from the page', async () => {
    const broken = `${json.slice(0, -1)},{"id" 1}]`
    const [away, here] = [
      await read(broken, 'application/json', {}),
      await read(broken, 'application/json', { worker: false }),
    ]
    expect(away.state.error?.code).to.equal('malformed')
    expect(away.state.error?.params).to.have.keys('url', 'detail')
    expect(here.state.error?.code).to.equal('malformed')
  })
})

/** A table of texts, the first row its head. */
function tableOf(cells: readonly (readonly string[])[]): HTMLTableElement {
  const table = document.createElement('table')
  for (const row of cells) {
    const tr = table.insertRow()
    for (const cell of row) tr.insertCell().textContent = cell
  }
  return table
}

describe('a table in a card', () => {
  it('is read as records, and again when it changes', async () => {
    const row = (i: number): readonly string[] => [`${i}`, i % 4 === 0 ? 'won' : 'lost', '30.06.2025']
    const rows = Array.from({ length: 40 }, (_, i) => row(i))
    const element = await card(usual, { data: null })
    element.append(tableOf([['ID', 'Status', 'Closed'], ...rows]))
    await waitUntil(() => element.result?.count === 40, 'the table is not read')
    expect(element.result?.value).to.equal(0.25)
    const further = element.querySelector('table')?.insertRow()
    for (const text of row(40)) if (further) further.insertCell().textContent = text
    await waitUntil(() => element.result?.count === 41, 'the row that came is not read')
  })
})

describe('records that come one after the other', () => {
  const many = (count: number, from = 0): readonly object[] =>
    Array.from({ length: count }, (_, i) => ({
      id: `L${from + i}`,
      status: (from + i) % 4 === 0 ? 'won' : 'lost',
      closedAt: `2025-0${1 + (i % 9)}-11`,
      owner: `Rep ${i % 3}`,
    }))

  it('are added to the number of a card, be it of few records or of many', async () => {
    for (const first of [400, 60_000]) {
      let say = (_records: readonly object[]): void => undefined
      const body = new ReadableStream<Uint8Array>({
        start: (stream) => {
          say = (records) => stream.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(records)}\n\n`))
        },
      })
      const element = await card({ ...usual, 'as-of': '' }, { data: null })
      const answered = new Response(body, { headers: { 'content-type': 'text/event-stream' } })
      Object.assign(element, {
        from: '2025-01-01',
        to: '2026-01-01',
        src: `/live/${first}`,
        request: () => Promise.resolve(answered),
      })
      let count = first
      say(many(first))
      await waitUntil(() => element.result?.count === count, 'no number', { timeout: 8000 })
      for (let i = 0; i < 3; i++) {
        say(many(40, count))
        count += 40
        await waitUntil(() => element.result?.count === count, `not ${count}`, { timeout: 8000 })
        expect(element.result?.value).to.equal(0.25)
        expect(element.result?.series.reduce((sum, step) => sum + step.count, 0)).to.equal(count)
      }
      element.remove()
    }
  })
})

describe('amounts in several currencies', () => {
  it('are added by the rates that are given, and else left out and counted', async () => {
    const data = fewDeals().map((deal, i) => (i % 2 ? { ...deal, currency: 'USD' } : deal))
    const element = await card({ ...usual, currency: 'EUR' }, { data })
    const left = (): number =>
      element.result?.excluded.find(({ reason }) => reason === 'currency')?.count ?? 0
    expect(left()).to.be.greaterThan(0)
    expect(element.result?.caveats.map(({ id }) => id)).to.include('currency')
    element.rates = { USD: 0.5 }
    await settled(element)
    expect(left()).to.equal(0)
    expect(element.result?.caveats.map(({ id }) => id)).not.to.include('currency')
  })
})

describe('a card whose data are on their way', () => {
  it('shows how much has come as long as there is no number', async () => {
    let more = (): void => undefined
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        stream.enqueue(new TextEncoder().encode(' '.repeat(600_000)))
        more = () => {
          stream.enqueue(new TextEncoder().encode(JSON.stringify(fewDeals())))
          stream.close()
        }
      },
    })
    const headers = { 'content-type': 'application/json', 'content-length': '800000' }
    const element = await card({ ...usual, src: '/coming.json' }, { data: null })
    Object.assign(element, { request: () => Promise.resolve(new Response(body, { headers })) })
    const bar = (): Element | null => shadow(element).querySelector('[part=progress]')
    await waitUntil(() => bar()?.getAttribute('value') === '600000', 'nothing has come')
    expect(bar()?.getAttribute('max')).to.equal('800000')
    expect(getComputedStyle(bar() ?? element).visibility).to.equal('visible')
    more()
    await waitUntil(() => element.result?.count === 480, 'no number')
    await settled(element)
    expect(bar()).to.equal(null)
  })
})

describe('a card over records of which some are odd', () => {
  it('says what is odd in the records, and what the number is without them', async () => {
    // 40 of the 160 won in 2025, and all of 2024, stand as they are.
    const odd = fewDeals().map((deal, i) => (i % 12 === 0 && i >= 480 ? { ...deal, amount: 0 } : deal))
    const element = await card(usual, { data: odd })
    const report = await element.cleaningReport()
    expect(report.map(({ check, count }) => [check, count])).to.deep.include(['won-without-amount', 40])
    expect(report.find(({ check }) => check === 'won-without-amount')?.without?.value).to.equal(120 / 440)
    press(element, '[data-detail=explain]')
    await waitUntil(
      () => textOf(element, '#details').includes('Won without an amount: 40'),
      'nothing is said',
    )
    expect(textOf(element, '#details')).to.match(/for example D480.*without them 27\.3%/)
  })
})

describe('a card given cells', () => {
  const { 'as-of': asOf, 'time-zone': timeZone } = usual

  it('shows what it shows of the records they were folded from', async () => {
    const cells = fold(winRate, { deals: fewDeals() }, { asOf, timeZone, period: 'month', segment: 'owner' })
    const element = await card(usual, { data: null })
    element.cells = cells
    await element.updateComplete
    expect(textOf(element, '[part=error]')).to.equal('')
    await waitUntil(() => element.result !== null)
    await settled(element)
    const ofRecords = await card()
    expect(textOf(element, '[part=value]')).to.equal(textOf(ofRecords, '[part=value]'))
    expect(element.result?.segments).to.deep.equal(ofRecords.result?.segments)
  })

  it('says what is wrong with a setting that they cannot answer', async () => {
    const element = await card({ ...usual, segment: 'source' }, { data: null })
    element.cells = fold(
      winRate,
      { deals: fewDeals() },
      { asOf, timeZone, period: 'month', segment: 'owner' },
    )
    await waitUntil(() => textOf(element, '[part=error]').includes('the cells were not folded by source'))
  })
})

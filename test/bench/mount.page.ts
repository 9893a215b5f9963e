import { html, render, svg } from 'lit'
import uPlot from 'uplot'
import { records } from '../../src/core/index.js'
import '../../src/tags/kpi-win-rate.js'
import { deals } from './deals.js'
import type { Bench } from './measure.js'

const read = records({ deals: deals(1000) })
const widgets = 100

const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))

function place(): HTMLElement {
  const host = document.createElement('div')
  // As wide as the charts, so that each card is a card.
  host.style.cssText = 'display: grid; grid-template-columns: repeat(auto-fill, 360px)'
  document.body.append(host)
  return host
}

/** What a bare chart is given: twelve finished points. */
const xs = Array.from({ length: 12 }, (_, i) => Date.UTC(2025, i) / 1000)
const ys = xs.map((_, i) => 0.3 + ((i * 7) % 5) / 50)

async function bareCharts(): Promise<void> {
  const host = place()
  const options = { width: 320, height: 160, series: [{}, { label: 'Win rate', stroke: 'blue' }] }
  const charts = Array.from({ length: widgets }, () => new uPlot(options, [xs, ys], host))
  await frame()
  for (const chart of charts) chart.destroy()
  host.remove()
}

async function barePaths(): Promise<void> {
  const host = place()
  const path = (k: number): string =>
    ys.map((y, i) => `${i ? 'L' : 'M'}${i * 29},${160 - y * 100 - (k % 3)}`).join('')
  render(
    html`${Array.from({ length: widgets }, (_, k) => html`<svg width="320" height="160">${svg`<path d=${path(k)} fill="none" stroke="blue"></path>`}</svg>`)}`,
    host,
  )
  await frame()
  host.remove()
}

/** The cards ask different questions of the same deals, as those of a page do. */
const ranges = ['this-year', 'last-year', 'this-quarter', 'last-quarter', 'trailing-12-months']
const segments = ['owner', 'source', 'product']

async function cards(drawn: (card: Element) => boolean): Promise<void> {
  const host = place()
  const mounted = Array.from({ length: widgets }, (_, k) => {
    const card = document.createElement('kpi-win-rate')
    Object.assign(card, {
      data: read,
      asOf: '2025-10-01',
      timeZone: 'UTC',
      period: 'month',
      range: ranges[k % ranges.length],
      segment: segments[k % segments.length],
    })
    return card
  })
  host.append(...mounted)
  await frame()
  const bare = (): boolean =>
    mounted.some((card) => drawn(card) && !card.shadowRoot?.querySelector('svg.chart'))
  for (let frames = 0; bare(); frames++) {
    if (frames > 100) throw new Error('A card has drawn nothing.')
    await frame()
  }
  host.remove()
}

const inView = (card: Element): boolean => card.getBoundingClientRect().top < innerHeight

export default {
  title: `Mounting ${widgets}`,
  rounds: 5,
  cases: {
    'uPlot charts of 12 points': bareCharts,
    'Lit and SVG paths of 12 points': barePaths,
    'win-rate cards over 1,000 deals, until those in view stand': () => cards(inView),
    'the same, until all stand': () => cards(() => true),
  },
} satisfies Bench

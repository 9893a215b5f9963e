import { isDatasetName, type Dataset } from '../../src/core/record.js'
import '../../src/index.js'
import { kpis } from '../../src/kpis/index.js'
import { many } from './many.js'
import type { Bench } from './measure.js'

const text = JSON.stringify(many(10_000))

function parsed(): Dataset {
  const data: unknown = JSON.parse(text)
  if (typeof data !== 'object' || data === null) throw new TypeError('A dataset is an object.')
  return Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, readonly unknown[]] => isDatasetName(entry[0])),
  )
}

const dataset = parsed()
const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))

let source = document.createElement('kpi-source')
let cards: readonly HTMLElement[] = []

/** A page of twelve cards that wait for their source's data, as a page looks while a request is on its way. */
async function waiting(): Promise<void> {
  document.body.replaceChildren()
  source = document.createElement('kpi-source')
  source.id = 'crm'
  cards = kpis.map(({ id }) => {
    const card = document.createElement(`kpi-${id}`)
    card.setAttribute('source', 'crm')
    card.setAttribute('as-of', '2026-06-30')
    card.setAttribute('time-zone', 'Europe/Istanbul')
    return card
  })
  document.body.append(source, ...cards)
  await frame()
  await frame()
}

const isInView = (card: HTMLElement): boolean => card.getBoundingClientRect().top < innerHeight

/** Gives the data; the time ends after the frame that shows the drawings of these cards. */
async function arrive(data: Dataset, these: readonly HTMLElement[]): Promise<void> {
  const results = these.map(
    (card) => new Promise((done) => card.addEventListener('kpi-result', done, { once: true })),
  )
  Object.assign(source, { data })
  await Promise.all(results)
  await frame()
  const empty = these.filter((card) => !card.shadowRoot?.querySelector('svg'))
  if (empty.length > 0)
    throw new Error(`Nothing drawn: ${empty.map(({ localName }) => localName).join(', ')}`)
}

export default {
  title: 'Twelve cards over 10,000 deals with all that belongs to them',
  rounds: 5,
  before: waiting,
  cases: {
    'from records to the frame that shows them all': () => arrive({ ...dataset }, cards),
    'to the frame that shows those in view': () => arrive({ ...dataset }, cards.filter(isInView)),
    'from the text of their JSON to all': () => arrive(parsed(), cards),
  },
} satisfies Bench

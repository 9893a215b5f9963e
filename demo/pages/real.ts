import 'kpi-elements'
import { cdnow } from '../sets/cdnow.js'
import { helpdesk } from '../sets/helpdesk.js'
import { kag } from '../sets/kag.js'
import { maven } from '../sets/maven.js'
import { olist } from '../sets/olist.js'
import type { RealCard, RealSet } from '../sets/set.js'
import { telco } from '../sets/telco.js'
import { element, need } from '../site/dom.js'
import { language } from '../site/language.js'
import { bar, look } from '../site/site.js'
import { buttons } from '../site/switch.js'

const sets: readonly RealSet[] = [maven, olist, telco, cdnow, helpdesk, kag]

/** What is served under real/; nothing where the folder, or the server that reads it, is absent. */
async function served(): Promise<ReadonlySet<string>> {
  const answer = await fetch('real/index.json')
  if (!answer.ok || !answer.headers.get('content-type')?.includes('json')) return new Set()
  const names: unknown = await answer.json()
  return new Set(Array.isArray(names) ? names.map(String) : [])
}

async function text(file: string): Promise<string> {
  const answer = await fetch(`real/${file}`)
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`)
  return answer.text()
}

function figure({ tag, attributes, reference }: RealCard, data: object): HTMLElement {
  const card = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value)
  Object.assign(card, { data })
  const who = element('b', {}, ['Computed elsewhere'])
  return element('figure', {}, [card, element('figcaption', { lang: 'en', dir: 'ltr' }, [who, reference])])
}

let shown: RealSet | null = null

/** Shows a set, unless another was asked for while its files came. */
async function show(set: RealSet): Promise<void> {
  shown = set
  const about = need('about')
  const cards = need('cards')
  about.replaceChildren(
    element('h2', {}, [set.title]),
    element('p', {}, [set.about]),
    element('p', { className: 'quiet' }, [`${set.licence}. Read from ${set.files.join(' and ')}.`]),
  )
  cards.replaceChildren()
  const texts = await Promise.all(set.files.map(text))
  if (shown !== set) return
  const data = set.read(...texts)
  cards.setAttribute('time-zone', set.timeZone)
  cards.replaceChildren(...set.cards.map((card) => figure(card, data)))
}

bar([...look, language])
const there = await served()
const present = sets.filter(({ files }) => files.every((file) => there.has(file)))
need('absent').hidden = present.length === sets.length
if (present.length > 0) buttons(need('sets'), 'set', present, (set) => void show(set))

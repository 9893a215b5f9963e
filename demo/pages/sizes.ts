import 'kpi-elements'
import { cases, type Case } from '../site/cases.js'
import { element, need } from '../site/dom.js'
import { bar, look } from '../site/site.js'
import { buttons } from '../site/switch.js'

const widths = [140, 160, 200, 219, 220, 280, 320, 400, 480, 639, 640, 800, 960, 1280, 1600]
const [least = 140, most = 1600] = [widths[0], widths.at(-1)]

const stage = need('stage')
const edge = need('edge')

function resize(width: number): void {
  const now = Math.min(most, Math.max(least, Math.round(width)))
  stage.style.inlineSize = `${now}px`
  edge.setAttribute('aria-valuenow', String(now))
  need('width').textContent = `${now} px`
}

edge.addEventListener('pointerdown', (event) => {
  edge.setPointerCapture(event.pointerId)
  const offset = stage.getBoundingClientRect().width - event.clientX
  const drag = ({ clientX }: PointerEvent): void => resize(clientX + offset)
  edge.addEventListener('pointermove', drag)
  edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', drag), {
    once: true,
  })
})

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -10,
  ArrowRight: 10,
  PageDown: -100,
  PageUp: 100,
  Home: -most,
  End: most,
}

edge.addEventListener('keydown', (event) => {
  const step = steps[event.key]
  if (step === undefined) return
  event.preventDefault()
  resize(stage.getBoundingClientRect().width + step)
})

const answer = await fetch('data/company.json')
const company: unknown = await answer.json()

function card({ tag, lang, attributes, large, records }: Case): HTMLElement {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.lang = lang
  made.dir = lang === 'ar' ? 'rtl' : 'ltr'
  made.classList.toggle('large', large ?? false)
  return Object.assign(made, { data: records ?? company })
}

function show(one: Case): void {
  stage.replaceChildren(card(one))
  need('strip').replaceChildren(
    ...widths.map((width) => {
      const box = element('div', {}, [element('p', {}, [`${width} px`]), card(one)])
      box.style.inlineSize = `${width}px`
      return box
    }),
  )
}

bar(look)
resize(480)
buttons(need('cases'), 'case', cases, show)

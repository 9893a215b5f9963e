import '../../src/index.js'
import { kpis } from '../../src/kpis/index.js'
import { readFile } from '../../src/sources/index.js'
import type { KpiElement } from '../../src/elements/kpi-element.js'
import { isCard, settled } from './fixture.js'

/** For the page: what is not on the screen is laid out too, to be measured. */
export const whole = new CSSStyleSheet()
whole.replaceSync('::part(card) { content-visibility: visible }')

let reading: Promise<unknown> | null = null

async function read(): Promise<unknown> {
  const answer = await fetch('/demo/public/data/company.json')
  return (await readFile(await answer.blob())).records
}

/** The records of the demo's company, read once. */
export function company(): Promise<unknown> {
  reading ??= read()
  return reading
}

/** A card of a KPI in a box of a width at the end of a parent, as on the last day of the company's records. */
export function cardOf(kpi: string, width: number, parent: Element): KpiElement {
  const box = document.createElement('div')
  box.style.width = `${width}px`
  const element = document.createElement(`kpi-${kpi}`)
  if (!isCard(element)) throw new Error(`kpi-${kpi} is not a card`)
  element.setAttribute('as-of', '2026-06-30')
  element.setAttribute('time-zone', 'UTC')
  box.append(element)
  parent.append(box)
  return element
}

/** A card of every KPI. */
export const cardsOf = (width: number, parent: Element): readonly KpiElement[] =>
  kpis.map(({ id }) => cardOf(id, width, parent))

/** Everything asked for has come and been drawn at its measured size. */
export async function drawn(all: readonly KpiElement[]): Promise<void> {
  for (const element of all) await settled(element)
}

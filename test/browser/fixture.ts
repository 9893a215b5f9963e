import { fixture as attach, html, oneEvent, waitUntil } from '@open-wc/testing'
import '../../src/tags/kpi-win-rate.js'
import type { KpiElement } from '../../src/elements/kpi-element.js'

export type RawDeal = Readonly<Record<string, string | number>>

const owners = ['Ada', 'Bo', 'Cem']

/**
 * Deals of 24 months up to the end of 2025, two closed on each of the first 20 days of a month, every third of them
 * won: 40 a month, 960 in all, 320 won.
 */
export function deals(): readonly RawDeal[] {
  return Array.from({ length: 960 }, (_, i) => {
    const month = Math.floor(i / 40)
    const day = String(1 + (Math.floor(i / 2) % 20)).padStart(2, '0')
    const date = `${2024 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-${day}`
    return {
      id: `D${i}`,
      status: i % 3 === 0 ? 'won' : 'lost',
      amount: 1000 + i,
      currency: 'EUR',
      createdAt: '2023-12-01',
      closedAt: date,
      owner: owners[i % owners.length] ?? '',
    }
  })
}

/** The usual card: all of 2025 by month, split by owner. */
export const usual = {
  'as-of': '2025-12-31',
  range: 'this-year',
  period: 'month',
  segment: 'owner',
  'time-zone': 'UTC',
  benchmark: 'none',
}

export function isCard(element: Element | null): element is KpiElement {
  return element?.localName.startsWith('kpi-') ?? false
}

/** A card in a box of a width, with attributes, ready and measured. */
export async function card(
  attributes: Readonly<Record<string, string>> = usual,
  { data = deals(), width = 400 }: { readonly data?: unknown; readonly width?: number } = {},
): Promise<KpiElement> {
  const box = await attach<HTMLElement>(html`<div></div>`)
  box.style.width = `${width}px`
  const element = document.createElement('kpi-win-rate')
  if (!isCard(element)) throw new Error('not a card')
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  if (data !== null) element.data = data
  box.append(element)
  await settled(element)
  return element
}

/** Everything asked for has come and been drawn at its measured size. */
export async function settled(element: KpiElement): Promise<void> {
  await Promise.all([
    import('../../src/benchmarks/index.js'),
    import('../../src/charts/intervals.js'),
    import('../../src/charts/quadrant.js'),
    import('../../src/elements/drawer.js'),
    import('../../src/sources/index.js'),
  ])
  await element.updateComplete
  await new Promise((resolve) => setTimeout(resolve, 20))
  // The words of its language are on their way.
  await waitUntil(() => element.result === null || element.shadowRoot?.querySelector('[part=value]') !== null)
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => requestAnimationFrame(resolve))
    await element.updateComplete
  }
}

/** The shadow tree of a card. */
export function shadow(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('no shadow root')
  return element.shadowRoot
}

export function text(element: Element, selector: string): string {
  return (shadow(element).querySelector(selector)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

export function press(element: Element, selector: string): void {
  const button = shadow(element).querySelector(selector)
  if (!(button instanceof HTMLElement)) throw new Error(`no ${selector}`)
  button.click()
}

export function has(element: Element, state: string): boolean {
  return element.matches(`:state(${state})`)
}

/** The detail of the next event of a name. */
export async function detailOf(
  element: EventTarget,
  name: string,
): Promise<Readonly<Record<string, unknown>>> {
  const event: unknown = await oneEvent(element, name)
  if (!(event instanceof CustomEvent)) throw new Error(`${name} is no custom event`)
  const detail: unknown = event.detail
  if (typeof detail !== 'object' || detail === null) throw new Error(`${name} has no detail`)
  return { ...detail }
}

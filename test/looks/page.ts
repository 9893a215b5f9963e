/// <reference types="vite/client" />
import 'kpi-elements'
import { deals, goodOnce, refuse } from '../../stories/answers.js'
import { asOf, company, timeZone } from '../../stories/company.js'
import type { Look } from './looks.js'

const themes = import.meta.glob<string>('../../src/themes/*.css', {
  eager: true,
  query: '?inline',
  import: 'default',
})

/** What brings a card into a state: its attributes beside the usual ones, and its properties. */
const states: Readonly<Record<NonNullable<Look['state']>, () => [Readonly<Record<string, string>>, object]>> =
  {
    empty: () => [{}, { data: [] }],
    error: () => [{ src: 'deals.json' }, { request: refuse }],
    loading: () => [{ src: 'deals.json' }, { request: () => new Promise(() => undefined) }],
    'low-sample': () => [{ range: 'this-quarter', segment: 'owner' }, { data: deals(5, 9) }],
    partial: () => [{ range: 'this-quarter', 'as-of': '2026-05-20' }, { data: deals(40, 60) }],
    stale: () => [{ range: 'this-quarter', src: 'deals.json', refresh: '1' }, { request: goodOnce() }],
  }

const box = document.querySelector<HTMLElement>('#look')
const theme = document.head.appendChild(document.createElement('style'))

window.show = async ({ kpi, width, scheme = 'light', language = 'en', theme: named, state }) => {
  const [further, properties] = state ? states[state]() : [{}, { data: await company() }]
  const card = document.createElement(`kpi-${kpi}`)
  const attributes = { 'as-of': asOf, 'time-zone': timeZone, ...further }
  for (const [name, value] of Object.entries(attributes)) card.setAttribute(name, value)
  Object.assign(card, properties)
  theme.textContent = named ? (themes[`../../src/themes/${named}.css`] ?? null) : ''
  const { documentElement } = document
  documentElement.lang = language
  documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  documentElement.style.colorScheme = scheme
  box?.replaceChildren(card)
  if (box) box.style.width = `${width}px`
}

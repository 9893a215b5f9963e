/// <reference types="vite/client" />
import dense from 'kpi-elements/themes/dense.css?url'
import fluent from 'kpi-elements/themes/fluent.css?url'
import highContrast from 'kpi-elements/themes/high-contrast.css?url'
import inherit from 'kpi-elements/themes/inherit.css?url'
import neutral from 'kpi-elements/themes/neutral.css?url'
import type { Choice } from './choice.js'

const sheets: ReadonlyMap<string, string> = new Map([
  ['neutral', neutral],
  ['fluent', fluent],
  ['dense', dense],
  ['high-contrast', highContrast],
  ['inherit', inherit],
])

/** The theme's style sheet on the page, as an author would link it; none for the kit's own look. */
function link(theme: string): void {
  const known = document.getElementById('theme')
  const href = sheets.get(theme)
  if (!href) return known?.remove()
  const fresh = Object.assign(document.createElement('link'), { id: 'theme', rel: 'stylesheet', href })
  fresh.addEventListener('load', () => known?.remove(), { once: true })
  document.head.append(fresh)
}

export const theme: Choice = {
  name: 'theme',
  label: 'Theme',
  options: [
    ['default', 'Default'],
    ['neutral', 'Neutral'],
    ['fluent', 'Fluent'],
    ['dense', 'Dense'],
    ['high-contrast', 'High contrast'],
    ['inherit', 'As the page'],
  ],
  apply: link,
}

export const scheme: Choice = {
  name: 'scheme',
  label: 'Light',
  options: [
    ['auto', 'As the system'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ],
  apply: (scheme) => {
    document.documentElement.dataset['scheme'] = scheme
  },
}

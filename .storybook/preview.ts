/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite'
import { html } from 'lit'
import { ref } from 'lit/directives/ref.js'

/** Made by `npm run manifest`; the documentation pages are poorer without it. */
const manifests = import.meta.glob<object>('../dist/custom-elements.json', { eager: true, import: 'default' })
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest)

const themes = import.meta.glob<string>('../src/themes/*.css', {
  eager: true,
  query: '?url',
  import: 'default',
})
const languages = Object.keys(import.meta.glob('../src/locales/*.ts')).map(stem)
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur'])

function stem(path: string): string {
  return path.replace(/^.*\/|\.\w+$/g, '')
}

/** The theme's stylesheet on the page, as an author would link it; none for the default look. */
function link(theme: string): void {
  const id = 'kpi-theme'
  const url = Object.entries(themes).find(([path]) => stem(path) === theme)?.[1]
  const known = document.getElementById(id)
  if (!url) return known?.remove()
  if (known?.getAttribute('href') === url) return
  const fresh = Object.assign(document.createElement('link'), { id, rel: 'stylesheet', href: url })
  known?.remove()
  document.head.append(fresh)
}

export default {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
  initialGlobals: { theme: 'default', scheme: 'light dark', language: 'en', width: 'full' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: ['default', ...Object.keys(themes).map(stem)],
      },
    },
    scheme: {
      description: 'Light or dark, as the reader prefers by default',
      toolbar: { icon: 'contrast', dynamicTitle: true, items: ['light dark', 'light', 'dark'] },
    },
    language: { description: 'Language', toolbar: { icon: 'globe', dynamicTitle: true, items: languages } },
    width: {
      description: 'Width of the card in pixels',
      toolbar: { icon: 'ruler', dynamicTitle: true, items: ['160', '320', '480', '960', 'full'] },
    },
  },
  decorators: [
    (story, { globals }) => {
      const language = String(globals['language'])
      const width = Number(globals['width'])
      link(String(globals['theme']))
      document.documentElement.lang = language
      document.documentElement.style.colorScheme = String(globals['scheme'])
      // As a page of this scheme would: what inherits the page's colours stands on something.
      Object.assign(document.body.style, { background: 'Canvas', color: 'CanvasText' })
      document.documentElement.dir = rightToLeft.has(language) ? 'rtl' : 'ltr'
      const size = (box?: Element): void => {
        if (box instanceof HTMLElement) box.style.inlineSize = width ? `${width}px` : ''
      }
      return html`<div ${ref(size)}>${story()}</div>`
    },
  ],
} satisfies Preview

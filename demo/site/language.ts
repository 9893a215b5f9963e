import type { Choice } from './choice.js'

/** The cards follow the nearest ancestor, so a language is chosen for the page's `<main>` and the frame stays English. */
export const language: Choice = {
  name: 'lang',
  label: 'Language',
  options: [
    ['en', 'English'],
    ['de', 'Deutsch'],
    ['fr', 'Français'],
    ['es', 'Español'],
    ['tr', 'Türkçe'],
    ['ar', 'العربية'],
    ['ja', '日本語'],
  ],
  apply: (lang) => {
    for (const part of document.querySelectorAll<HTMLElement>('[data-speaks]')) {
      part.lang = lang
      part.dir = lang === 'ar' ? 'rtl' : 'ltr'
    }
  },
}

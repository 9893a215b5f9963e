import type { DetailWords, KpiWords, Locale, Spoken } from '../core/locale.js'
import { base } from '../locales/en.js'

/** Languages that are loaded when a page asks for them. English is always there. */
const loaders: Readonly<Record<string, () => Promise<{ readonly default: Locale }>>> = {
  ar: () => import('../locales/ar.js'),
  es: () => import('../locales/es.js'),
  fr: () => import('../locales/fr.js'),
  de: () => import('../locales/de.js'),
  ja: () => import('../locales/ja.js'),
  tr: () => import('../locales/tr.js'),
}

const english: Record<string, KpiWords> = {}
const en: Spoken & { details?: DetailWords; errors: Spoken['errors'] } = { ...base, kpis: english }
const known = new Map<string, Spoken>([['en', en]])

/** The English words of a KPI, given with its definition: a page has those of its own cards. */
export function teach(kpi: string, words: KpiWords): void {
  english[kpi] = words
}

/** The English words of what cards open, given with what shows them. */
export function teachDetails(details: DetailWords): void {
  en.details = details
}

/** The English words of what goes wrong elsewhere, given with what reads from there. */
export function teachErrors(errors: Spoken['errors']): void {
  en.errors = { ...en.errors, ...errors }
}

/** Adds a language, or replaces one: for languages of your own, and for pages that load nothing later. */
export function addLocale(locale: Locale): void {
  known.set(locale.lang, locale)
}

/**
 * The words for a language tag: of the tag itself, else of its language, else English. Never rejects: a language
 * that cannot be loaded is English.
 */
export function localeFor(tag: string): Spoken | Promise<Spoken> {
  const lower = tag.toLowerCase()
  for (const name of [lower, lower.split('-')[0] ?? '']) {
    const ready = known.get(name)
    if (ready) return ready
    const load = loaders[name]
    if (load)
      return load().then(
        ({ default: locale }) => (known.set(name, locale), locale),
        () => en,
      )
  }
  return en
}

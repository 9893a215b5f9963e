/** Texts of published numbers by their English. */
export type PublishedTexts = Readonly<Record<string, string>>

const none: PublishedTexts = {}

const loaders: Readonly<Record<string, () => Promise<{ readonly default: PublishedTexts }>>> = {
  ar: () => import('../locales/published/published-ar.js'),
  es: () => import('../locales/published/published-es.js'),
  fr: () => import('../locales/published/published-fr.js'),
  de: () => import('../locales/published/published-de.js'),
  ja: () => import('../locales/published/published-ja.js'),
  tr: () => import('../locales/published/published-tr.js'),
}

/**
 * Whom published numbers measured, which part of them, and what limits them, in a language of the kit; none in English,
 * in another language, and where they cannot be loaded. Never rejects.
 */
export function publishedTexts(language: string): PublishedTexts | Promise<PublishedTexts> {
  const load = loaders[language]
  if (!load) return none
  return load().then(
    ({ default: texts }) => texts,
    () => none,
  )
}

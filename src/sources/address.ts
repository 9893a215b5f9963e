import { SourceError } from './error.js'

/**
 * The absolute form of an address a page author wrote. Only http and https are fetched: an attribute must not be a way
 * to run script or to read a local file. `data:` and `blob:` are allowed where code gave the address (`trusted`).
 * Throws a SourceError `address`.
 *
 * @param base what a relative address is relative to; the document by default
 */
export function absolute(address: string, base: string | null = documentBase(), trusted = false): string {
  let url: URL
  try {
    url = base === null ? new URL(address) : new URL(address, base)
  } catch {
    throw new SourceError('address', { url: address })
  }
  const allowed = trusted ? /^(https?|data|blob):$/ : /^https?:$/
  if (!allowed.test(url.protocol)) throw new SourceError('address', { url: told(address) })
  if (url.username || url.password) throw new SourceError('address', { url: told(url.href) })
  url.hash = ''
  return url.href
}

function documentBase(): string | null {
  return typeof document === 'undefined' ? null : document.baseURI
}

/** Whether an address lies on another origin than the page; never outside a page. */
export function isForeign(url: string): boolean {
  return typeof location !== 'undefined' && /^https?:/.test(url) && new URL(url).origin !== location.origin
}

/** An address as it may be shown and logged: without a query, which may hold a token, and without credentials. */
export function told(url: string): string {
  return url
    .replace(/[?#].*$/s, '')
    .replace(/\/\/[^/@]*@/, '//')
    .slice(0, 300)
}

import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'

/** The strictest policy the README promises to work under. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html kpi-elements',
].join('; ')

/**
 * Serves this folder under the policy, and itself: the test server would put a script of its own into the page.
 *
 * @type {import('koa').Middleware}
 */
export async function strictPolicy(context, next) {
  const folder = '/test/browser/csp/'
  if (!context.path.startsWith(folder)) return next()
  context.set('Content-Security-Policy', policy)
  context.type = extname(context.path)
  context.body = await readFile(new URL(context.path.slice(folder.length), import.meta.url), 'utf8')
}

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tokens } from '../../src/elements/tokens.js'
import { apart, contrast, rgb, type Rgb } from './colour.js'

/** The last colour of each name that a text sets, by scheme; names without their prefix. */
function colours(css: string, scheme: 0 | 1): Map<string, Rgb> {
  const found = new Map<string, Rgb>()
  for (const [, name = '', , light, dark, both] of css.matchAll(
    /--(?:kpi-)?([\w-]+):\s*(?:var\([\w-]+,\s*)?(light-dark\((#\w+),\s*(#\w+)\)|(#\w+))/g,
  ))
    found.set(name, rgb((scheme === 0 ? light : dark) ?? both ?? ''))
  return found
}

const themes = ['', 'neutral', 'high-contrast', 'fluent', 'dense']
const series = ['accent', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6']

for (const theme of themes)
  for (const scheme of [0, 1] as const) {
    const css =
      theme === '' ? '' : readFileSync(new URL(`../../src/themes/${theme}.css`, import.meta.url), 'utf8')
    const all = new Map([...colours(tokens.cssText, scheme), ...colours(css, scheme)])
    const of = (name: string): Rgb => all.get(name) ?? expect.fail(`no ${name}`)

    describe(`the ${theme || 'default'} theme, ${scheme === 0 ? 'light' : 'dark'}`, () => {
      it.each(['text', 'muted', 'accent', 'good', 'bad'])('sets %s at 4.5:1 on the surface', (name) => {
        expect(contrast(of(name), of('surface'))).toBeGreaterThanOrEqual(4.5)
      })

      it.each(['caution', ...series])('draws %s at 3:1 on the surface', (name) => {
        expect(contrast(of(name), of('surface'))).toBeGreaterThanOrEqual(3)
      })

      it.each(['accent', 'text', 'caution'])('draws %s at 3:1 on the usual range', (name) => {
        expect(contrast(of(name), of('band'))).toBeGreaterThanOrEqual(3)
      })

      it.each(['protan', 'deutan', 'tritan'] as const)(
        'tells good from bad and value from benchmark apart: %s',
        (kind) => {
          expect(apart(of('accent'), of('caution'), kind)).toBeGreaterThan(20)
        },
      )

      it.each(['none', 'protan', 'deutan', 'tritan'] as const)('tells its series apart: %s', (kind) => {
        const pairs = series.flatMap((a, i) => series.slice(i + 1).map((b) => [a, b] as const))
        const close = pairs.filter(([a, b]) => apart(of(a), of(b), kind) < 15)
        expect(close).toEqual([])
      })
    })
  }

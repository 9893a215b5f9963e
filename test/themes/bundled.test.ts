import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../src/themes/', import.meta.url))
const themes = readdirSync(folder).filter((file) =>
  readFileSync(folder + file, 'utf8').includes('light-dark('),
)

/** The style sheet as a page's bundler writes it for browsers that do not know light-dark(). */
async function bundled(theme: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      cssTarget: ['chrome111', 'firefox114', 'safari16.4'],
      rolldownOptions: { input: folder + theme },
    },
  })
  const parts = [made].flat().flatMap((one) => ('output' in one ? one.output : []))
  return parts.flatMap((part) => (part.type === 'asset' ? [String(part.source)] : [])).join('')
}

/** The declarations under a selector, the last of a name holding. */
function declared(css: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(css.matchAll(/(--[\w-]+):([^;}]*)/g), ([, name = '', value = '']) => [name, value]),
  )
}

/** The value as a browser reads it: a variable that is set is its value, one that is not is its fallback. */
function read(value: string, known: ReadonlyMap<string, string>): string {
  return value
    .replaceAll(/var\((--lightningcss-\w+),([^)]*)\)/g, (_, name: string, other: string) => {
      const set = known.get(name)
      return set === undefined || set.trim() === 'initial' ? ` ${other}` : ` ${set}`
    })
    .trim()
}

describe('a theme that a bundler has written for older browsers', () => {
  it.each(themes)('%s has one colour in each place, the light one', async (theme) => {
    const css = await bundled(theme)
    expect(css).not.toContain('light-dark(')
    const known = declared(css)
    const source = readFileSync(folder + theme, 'utf8')
    const colours = [...source.matchAll(/(--kpi-[\w-]+):[^;]*light-dark\((#\w+), #\w+\)/g)]
    expect(colours.length).toBeGreaterThan(8)
    for (const [, name = '', light = ''] of colours)
      expect(
        read(known.get(name) ?? '', known)
          .split(' ')
          .at(-1),
        name,
      ).toBe(light)
  })
})

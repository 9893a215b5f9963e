import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundle, root, type Page } from '../scripts/bundle.mjs'

/** Bytes after gzip -9: what a page pays for the first card, its English, its charts and lit included. */
const ceiling = 45_000

const tags = readdirSync(`${root}src/tags`).map((file) => file.replace('.ts', ''))

/** `kpi-source` and `kpi-dashboard` show no KPI of their own. */
const definitions = readdirSync(`${root}src/kpis`).map((file) => `src/kpis/${file}`)

/** Fitted by search or simulation, and the cards that show them: a page without those cards does not load them. */
const models: Readonly<Record<string, readonly string[]>> = {
  'src/stats/bg-nbd.ts': ['kpi-clv'],
  'src/stats/gamma-gamma.ts': ['kpi-clv'],
  'src/stats/sbg.ts': ['kpi-churn', 'kpi-clv'],
  'src/stats/beta-binomial.ts': ['kpi-churn', 'kpi-product-performance', 'kpi-win-rate'],
  'src/stats/bootstrap.ts': ['kpi-forecast-accuracy'],
}

/** What fits them. */
const search = 'src/stats/nelder-mead.ts'

describe.each(tags)('a page with %s', (tag) => {
  let page: Page
  beforeAll(async () => {
    page = await bundle(`import '${root}src/tags/${tag}.ts'`)
  })

  it(`costs at most ${ceiling} bytes`, () => {
    const english = page.later.get('en')?.gzip ?? 0
    expect(page.first.gzip + english).toBeLessThanOrEqual(ceiling)
  })

  it('compiles no text and writes no raw HTML', () => {
    const all = [page.first, ...page.later.values()].map(({ code }) => code).join('')
    expect(all.match(/(?<![.$\w])Function\(|\beval\(|unsafeHTML|insertAdjacentHTML/g)).toBeNull()
  })

  it('loads no other KPI', () => {
    const others = definitions.filter((file) =>
      tags.includes(file.replace(/^src\/kpis\/(.*)\.ts$/, 'kpi-$1')),
    )
    const own = `src/kpis/${tag.replace('kpi-', '')}.ts`
    expect([...page.first.modules.keys()].filter((file) => others.includes(file) && file !== own)).toEqual([])
  })

  it('loads no model it does not show', () => {
    const loaded = [...page.first.modules.keys()]
    const fitted = loaded.filter((file) => file in models)
    expect(fitted.filter((file) => !models[file]?.includes(tag))).toEqual([])
    expect(loaded.includes(search) && fitted.length === 0).toBe(false)
  })
})

describe('the core alone', () => {
  it('asks nothing of a browser', async () => {
    const { first, later } = await bundle(`export * from '${root}src/core/index.ts'`)
    expect([...first.modules.keys()].filter((file) => /node_modules\/(@?lit|d3)/.test(file))).toEqual([])
    expect(later.size).toBe(0)
  })
})

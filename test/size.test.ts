import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundle, root, type Page } from '../scripts/bundle.mjs'

/**
 * Bytes after gzip -9: what a page pays for its first card, its English, its charts and lit included. The aim is 45,000
 * for any of them and is not reached. These are today's sizes to the next 250: what a change costs is seen in the same
 * commit, and a ceiling is lowered in the one that earns it.
 */
const ceilings: Readonly<Record<string, number>> = {
  'kpi-cac': 59_750,
  'kpi-churn': 65_000,
  'kpi-clv': 67_500,
  'kpi-dashboard': 13_250,
  'kpi-forecast-accuracy': 59_250,
  'kpi-funnel': 62_750,
  'kpi-lead-to-opportunity': 62_500,
  'kpi-pipeline': 70_250,
  'kpi-product-performance': 64_500,
  'kpi-response-time': 66_500,
  'kpi-sales-cycle': 67_500,
  'kpi-source': 12_500,
  'kpi-touchpoints': 64_250,
  'kpi-win-rate': 64_250,
}

const tags = readdirSync(`${root}src/tags`).map((file) => file.replace('.ts', ''))

/** `kpi-source` and `kpi-dashboard` show no KPI of their own. */
const definitions = readdirSync(`${root}src/kpis`).map((file) => `src/kpis/${file}`)

/** Fitted by search or simulation, and the cards that show them: a page without those cards does not load them. */
const models: Readonly<Record<string, readonly string[]>> = {
  'src/stats/bg-nbd.ts': ['kpi-clv'],
  'src/stats/gamma-gamma.ts': ['kpi-clv'],
  'src/stats/sbg.ts': ['kpi-churn', 'kpi-clv'],
  'src/stats/beta-binomial.ts': ['kpi-churn', 'kpi-pipeline', 'kpi-product-performance', 'kpi-win-rate'],
  'src/stats/bootstrap.ts': ['kpi-forecast-accuracy'],
}

/** What fits them. */
const search = 'src/stats/nelder-mead.ts'

describe.each(tags)('a page with %s', (tag) => {
  let page: Page
  beforeAll(async () => {
    page = await bundle(`import '${root}src/tags/${tag}.ts'`)
  })

  it('costs no more than it did', () => {
    expect(page.first.gzip).toBeLessThanOrEqual(ceilings[tag] ?? 0)
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

import { readdirSync } from 'node:fs'
import { bundle, root } from './bundle.mjs'

/**
 * Prints what each entry point costs a page, minified and after gzip -9, beside the chart libraries people know.
 * test/size.test.ts asserts the ceiling.
 *
 *     npm run size               all
 *     npm run size -- kpi-cac    that one, and what in it weighs most
 */

const tags = readdirSync(`${root}src/tags`).map((file) => file.replace('.ts', ''))

/** @type {Readonly<Record<string, string>>} */
const pages = {
  core: `export * from '${root}src/core/index.ts'`,
  ...Object.fromEntries(tags.map((tag) => [tag, `import '${root}src/tags/${tag}.ts'`])),
  'the whole kit': `import '${root}src/index.ts'`,
  lit: "export * from 'lit'",
  uPlot: "export { default } from 'uplot'",
  'Chart.js': "export { default } from 'chart.js/auto'",
  'ECharts, one line chart': `
    export { init, use } from 'echarts/core'
    export { LineChart } from 'echarts/charts'
    export { GridComponent, TooltipComponent } from 'echarts/components'
    export { SVGRenderer } from 'echarts/renderers'`,
  ECharts: "export * from 'echarts'",
}

/** @param {string} name @param {...(string | number)} figures */
const line = (name, ...figures) =>
  console.log(name.padEnd(36) + figures.map((figure) => String(figure).padStart(10)).join(''))

/** @param {ReadonlyMap<string, number>} sizes @param {(file: string) => string} group */
function heaviest(sizes, group) {
  /** @type {Map<string, number>} */
  const sums = new Map()
  for (const [file, length] of sizes) sums.set(group(file), (sums.get(group(file)) ?? 0) + length)
  for (const [name, length] of [...sums].sort((a, b) => b[1] - a[1]).slice(0, 20)) line(`  ${name}`, length)
}

const wanted = process.argv.slice(2)
const one = wanted.length > 0
line('bytes', 'minified', 'gzip -9')
for (const [name, code] of Object.entries(pages)) {
  if (one && !wanted.includes(name)) continue
  const { first, later } = await bundle(code)
  line(name, first.code.length, first.gzip)
  if (one || name === 'the whole kit')
    for (const [chunk, { code: text, gzip }] of later) line(`  later: ${chunk}`, text.length, gzip)
  if (!one) continue
  console.log('\nbefore minification, by folder')
  heaviest(first.modules, (file) =>
    file
      .replace(/^node_modules\//, '')
      .split('/')
      .slice(0, 2)
      .join('/'),
  )
  console.log('\nby file')
  heaviest(first.modules, (file) => file)
}

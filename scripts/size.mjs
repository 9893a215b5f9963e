import { readdirSync } from 'node:fs'
import { bundle, root } from './bundle.mjs'

/**
 * Prints what each entry point costs a page, minified and after gzip -9, beside the chart libraries people know.
 * The ceilings are asserted by test/size.test.ts.
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

/** @param {string} name @param {{ code: string, gzip: number }} code */
const line = (name, { code, gzip }) =>
  console.log(`${name.padEnd(34)} ${String(code.length).padStart(10)} ${String(gzip).padStart(9)}`)

console.log(`${'bytes'.padEnd(34)} ${'minified'.padStart(10)} ${'gzip -9'.padStart(9)}`)
for (const [name, code] of Object.entries(pages)) {
  const { first, later } = await bundle(code)
  line(name, first)
  if (name === 'the whole kit')
    for (const [chunk, its] of later) line(`  later, when asked for: ${chunk}`, its)
}

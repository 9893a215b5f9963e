import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { build, createServer } from 'vite'
import { chromiumArgs, need } from './browser.mjs'
import { root } from './bundle.mjs'

/**
 * Times what is in test/bench and prints milliseconds and ratios, which say more than milliseconds on a machine
 * one does not know. `*.bench.ts` runs in Node, `*.page.ts` in Chromium on Lit's production build. Trials are no
 * times: they print what cards say of drawn data whose truth is known.
 *
 *     npm run bench                all
 *     npm run bench -- win-rate    those whose file names begin so
 *
 * @typedef {import('../test/bench/measure.js')} Measure
 * @typedef {import('../test/bench/trial.js').Trial} Trial
 * @typedef {{ default: import('../test/bench/measure.js').Bench | readonly Trial[] }} Module
 */

process.env['NODE_ENV'] = 'production'

/** @param {string} title @param {readonly import('../test/bench/measure.js').Timing[]} timings */
function print(title, timings) {
  console.log(`\n${title}`)
  for (const { name, ms, ratio } of timings)
    console.log(
      `  ${name.padEnd(48)} ${ms.toFixed(ms < 10 ? 2 : 0).padStart(8)} ms ${ratio.toFixed(2).padStart(7)} ×`,
    )
}

/** @param {Trial} trial */
function printTrial({ title, columns, rows }) {
  const heads = ['', ...columns]
  const lines = [heads, ...rows().map(({ name, cells }) => [name, ...cells])]
  const widths = heads.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)))
  console.log(`\n${title}`)
  for (const [name = '', ...cells] of lines)
    console.log(
      `  ${name.padEnd(widths[0] ?? 0)}${cells.map((cell, i) => `  ${cell.padStart(widths[i + 1] ?? 0)}`).join('')}`,
    )
}

/**
 * A module as a production build makes it: run module by module, each call of an imported function would cost extra.
 *
 * @template T
 * @param {string} file in test/bench
 * @returns {Promise<T>}
 */
async function built(file) {
  const outDir = `${root}.cache/bench`
  const name = file.replace(/\.ts$/, '.mjs')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: `${root}test/bench/${file}`,
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
  })
  return import(pathToFileURL(`${outDir}/${name}`).href)
}

/** @param {readonly string[]} files */
async function inNode(files) {
  /** @type {typeof import('../test/bench/measure.js')} */
  const own = await built('measure.ts')
  for (const file of files) {
    /** @type {Module} */
    const { default: bench } = await built(file)
    if ('cases' in bench) print(bench.title, await own.measure(bench))
    else bench.forEach(printTrial)
  }
}

/** @param {readonly string[]} files */
async function inChromium(files) {
  const server = await createServer({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    server: { hmr: false },
  })
  await server.listen()
  const browser = await chromium.launch({ executablePath: need('chromium'), args: [...chromiumArgs] })
  try {
    const origin = server.resolvedUrls?.local[0] ?? ''
    const page = await browser.newPage()
    await page.route(`${origin}blank`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html lang="en"><title>Bench</title></html>',
      }),
    )
    for (const file of files) {
      await page.goto(`${origin}blank`)
      const { title, timings } = await page.evaluate(
        async ([loop, bench]) => {
          /** @type {Measure} */
          const { measure } = await import(loop)
          /** @type {Module} */
          const module = await import(bench)
          const timed = module.default
          if (!('cases' in timed)) throw new TypeError(`${bench} is no page's bench`)
          return { title: timed.title, timings: await measure(timed) }
        },
        /** @type {const} */ (['/test/bench/measure.ts', `/test/bench/${file}`]),
      )
      print(title, timings)
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

const wanted = process.argv.slice(2)
const files = readdirSync(`${root}test/bench`).filter(
  (file) => wanted.length === 0 || wanted.some((start) => file.startsWith(start)),
)
await inNode(files.filter((file) => file.endsWith('.bench.ts')))
const pages = files.filter((file) => file.endsWith('.page.ts'))
if (pages.length > 0) await inChromium(pages)

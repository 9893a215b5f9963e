import { readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { build, preview } from 'vite'
import { chromiumArgs, need } from './browser.mjs'
import { root } from './bundle.mjs'
import { workerBeside } from './worker-address.mjs'

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
  const text = (/** @type {number} */ ms) => ms.toFixed(ms < 10 ? 2 : 0).padStart(8)
  for (const { name, ms, ratio, first } of timings)
    console.log(
      `  ${name.padEnd(52)} ${text(ms)} ms ${ratio.toFixed(2).padStart(7)} ×   first ${text(first)} ms`,
    )
}

/** @param {Trial} trial */
async function printTrial({ title, columns, rows }) {
  const heads = ['', ...columns]
  const lines = [heads, ...(await rows()).map(({ name, cells }) => [name, ...cells])]
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
    else for (const trial of bench) await printTrial(trial)
  }
}

/**
 * Serves a million deals as `/deals/json`, `/deals/csv` and `/deals/arrow`, as a server does: a page that had made them
 * itself would be busy with what it left behind.
 *
 * @returns {import('vite').Plugin}
 */
function deals() {
  /** @type {Promise<import('../test/bench/sources.js').Written> | null} */
  let made = null
  return {
    name: 'deals',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use('/deals/', (request, response, next) => {
        /** @type {() => Promise<typeof import('../test/bench/sources.js')>} */
        const own = () => built('sources.ts')
        made ??= own().then(({ written }) => written(1_000_000))
        made.then(({ jsonBytes, csv, arrow }) => {
          const body = { '/json': jsonBytes, '/csv': csv, '/arrow': arrow }[request.url ?? '']
          if (!body) return next()
          response.setHeader('content-length', body.length)
          return response.end(body)
        }, next)
      })
    },
  }
}

/**
 * The pages with what they load, as a production build makes it for those who use the package.
 *
 * @param {readonly string[]} files
 */
async function builtPages(files) {
  const outDir = `${root}.cache/bench/pages`
  const pages = ['measure.ts', ...files].map((file) => [file.replace(/\.ts$/, ''), `test/bench/${file}`])
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [workerBeside(`${root}src/sources/worker.ts`)],
    build: {
      outDir,
      target: 'es2022',
      rolldownOptions: {
        input: Object.fromEntries(pages),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  return outDir
}

/** @param {readonly string[]} files */
async function inChromium(files) {
  const outDir = await builtPages(files)
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    build: { outDir },
    plugins: [deals()],
  })
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
      const { bench, trials } = await page.evaluate(
        async ([loop, bench]) => {
          /** @type {Measure} */
          const { measure } = await import(loop)
          /** @type {Module} */
          const module = await import(bench)
          const made = module.default
          if ('cases' in made)
            return { bench: { title: made.title, timings: await measure(made) }, trials: [] }
          const trials = []
          for (const trial of made) trials.push({ ...trial, rows: await trial.rows() })
          return { bench: null, trials }
        },
        /** @type {const} */ (['/measure.js', `/${file.replace(/\.ts$/, '.js')}`]),
      )
      if (bench) print(bench.title, bench.timings)
      for (const { rows, ...trial } of trials) await printTrial({ ...trial, rows: () => rows })
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

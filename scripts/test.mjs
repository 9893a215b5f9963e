import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { advice, engines, find, install, need } from './browser.mjs'

/**
 * Everything that must hold before a change is merged, in the order that fails fastest.
 *
 *     npm test                  all steps
 *     npm test -- unit lint     those
 *
 * A step without a report counts as one check. The last line is `N passed, N failed`.
 *
 * @typedef {{ passed: number, failed: number, skipped?: number }} Count
 * @typedef {{ run: string, browsers?: boolean, count?: (report: string) => Count }} Step
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = `${root}.cache/test`

/** @param {string} step */
const report = (step) => `${reports}/${step}.json`

/** @param {string} step */
const vitest = (step) => `vitest run --reporter=default --reporter=json --outputFile.json="${report(step)}"`

/** @type {Readonly<Record<string, Step>>} */
const steps = {
  types: { run: 'tsc' },
  lint: { run: 'oxlint --type-aware' },
  format: { run: 'prettier --check .' },
  unit: { run: vitest('unit'), count: countVitest },
  build: { run: 'npm run build --silent' },
  package: { run: 'npm run check:package --silent' },
  browser: { run: 'wtr --config test/browser/runner.config.mjs', browsers: true, count: readCount },
  pages: {
    run: `${vitest('pages')} --config test/pages/vitest.config.ts`,
    browsers: true,
    count: countVitest,
  },
  looks: {
    run: `${vitest('looks')} --config test/looks/vitest.config.ts`,
    browsers: true,
    count: countVitest,
  },
  stories: {
    run: `${vitest('stories')} --config .storybook/vitest.config.ts`,
    browsers: true,
    count: countVitest,
  },
}

/**
 * A file that cannot be loaded has no tests, and counts as one failure.
 *
 * @param {string} path
 * @returns {Count}
 */
function countVitest(path) {
  /** @type {import('vitest/reporters').JsonTestResults} */
  const results = JSON.parse(readFileSync(path, 'utf8'))
  const broken = results.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + broken.length,
    skipped: results.numPendingTests + results.numTodoTests,
  }
}

/**
 * @param {string} path
 * @returns {Count}
 */
function readCount(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/**
 * @param {string} command
 * @returns {Promise<boolean>} whether it ended well
 */
function succeeds(command) {
  const path = `${root}node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}`
  const child = spawn(command, {
    shell: true,
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code === 0))
  })
}

/**
 * @param {string} name
 * @param {Step} step
 * @returns {Promise<Count>}
 */
async function take(name, step) {
  rmSync(report(name), { force: true })
  const well = await succeeds(step.run)
  if (!step.count) return well ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const count = existsSync(report(name)) ? step.count(report(name)) : { passed: 0, failed: 0 }
  // An error outside every test, or no report at all.
  return !well && count.failed === 0 ? { ...count, failed: 1 } : count
}

/** @param {Count} count */
const words = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? ` (${skipped} skipped)` : ''}`

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`)
  process.exit(2)
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(steps)
const unknown = wanted.filter((name) => !steps[name])
if (unknown.length > 0) {
  console.error(`No step called ${unknown.join(', ')}. Steps: ${Object.keys(steps).join(', ')}`)
  process.exit(2)
}

mkdirSync(reports, { recursive: true })
const total = { passed: 0, failed: 0 }
/** @type {string[]} */
const lines = []
for (const [name, step] of Object.entries(steps).filter(([name]) => wanted.includes(name))) {
  console.log(`\n— ${name}: ${step.run}`)
  const start = Date.now()
  /** @type {Count} */
  let count = { passed: 0, failed: 1 }
  try {
    if (step.browsers) {
      install()
      need('chromium')
      engines.filter((engine) => !find(engine)).forEach((engine) => console.log(`Skipped: ${advice(engine)}`))
    }
    count = await take(name, step)
  } catch (error) {
    console.error(String(error))
  }
  total.passed += count.passed
  total.failed += count.failed
  lines.push(`${name.padEnd(8)} ${words(count)}, ${((Date.now() - start) / 1000).toFixed(1)} s`)
}

const summary = words(total)
writeFileSync(`${reports}/summary.txt`, `${summary}\n`)
console.log(`\n${lines.join('\n')}\n\n${summary}`)
process.exitCode = total.failed > 0 ? 1 : 0

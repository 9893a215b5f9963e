import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { root } from './bundle.mjs'

/**
 * What a consumer gets: entries without a DOM load in Node as they are, and the tarball holds nothing else than
 * the build and its papers. Prints the tarball's size.
 */

for (const entry of ['core', 'kpis', 'stats', 'sources', 'benchmarks']) await import(`kpi-elements/${entry}`)

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
/** @type {[{ size: number, unpackedSize: number, files: { path: string }[] }]} */
const [packed] = JSON.parse(
  execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  }),
)
const paths = packed.files.map(({ path }) => path)
const papers = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']
const strangers = paths.filter((path) => !path.startsWith('dist/') && !papers.includes(path))
const missing = [
  ...papers,
  'dist/kpi-elements.js',
  'dist/sources/worker.js',
  'dist/custom-elements.json',
].filter((path) => !paths.includes(path))
if (strangers.length + missing.length > 0) {
  console.error(`The package must not hold: ${strangers.join(', ')}\nIt lacks: ${missing.join(', ')}`)
  process.exit(1)
}
if (!readFileSync(`${root}dist/sources/worker-file.js`, 'utf8').includes('"./worker.js", import.meta.url')) {
  console.error(
    'dist/sources/worker-file.js does not name the worker beside it, so that bundlers leave it behind.',
  )
  process.exit(1)
}
console.log(`${paths.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} unpacked`)

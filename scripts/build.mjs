import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import { delimiter } from 'node:path'
import { buildFile, buildModules, root } from './bundle.mjs'

/**
 * Fills dist: modules and their types, themes, the manifest of elements, and the file for a script tag.
 */

/** @param {string} command its own messages say what is wrong */
function run(command) {
  const path = `${root}node_modules/.bin${delimiter}${process.env['PATH'] ?? ''}`
  const { status } = spawnSync(command, {
    shell: true,
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  })
  if (status !== 0) process.exit(1)
}

const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
)

/** Modules a page may import by name: see `exports` in package.json. */
const entries = files.filter((file) => /^(\w+\/)?index\.ts$|^(tags|mappings|locales)\/[\w-]+\.ts$/.test(file))

await buildModules(entries.map((file) => `src/${file}`))
run('tsc -p scripts/tsconfig.dist.json')
for (const theme of files.filter((file) => file.startsWith('themes/') && file.endsWith('.css')))
  cpSync(`${root}src/${theme}`, `${root}dist/${theme}`)
run('cem analyze --quiet --config scripts/manifest.config.mjs')
// Beside the module that starts it, in one piece: a bundler copies it as it is.
await buildFile('src/sources/worker.ts', 'sources/worker.js')
await buildFile('src/script.ts', 'kpi-elements.js')

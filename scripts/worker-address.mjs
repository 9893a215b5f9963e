import { build } from 'vite'

const inSource = /new URL\(\s*(?:\/\*.*?\*\/\s*)?["'`]\.\/worker\.ts["'`],\s*import\.meta\.url\s*\)/

/**
 * Where a build has put the worker: the file `worker.js` beside the module that starts it, which bundlers then take
 * along by themselves, or `own` for a file that is its own worker.
 *
 * @param {'beside' | 'own'} place
 * @returns {import('vite').Plugin}
 */
export function workerAddress(place) {
  const address = place === 'own' ? 'new URL(import.meta.url)' : "new URL('./worker.js', import.meta.url)"
  return {
    name: 'worker-address',
    renderChunk: (code) =>
      inSource.test(code) ? { code: code.replace(inSource, address), map: null } : null,
  }
}

/**
 * The worker's file, of one piece, for a build of the sources that are not yet built.
 *
 * @param {string} entry src/sources/worker.ts
 * @returns {import('vite').Plugin}
 */
export function workerBeside(entry) {
  let building = false
  return {
    ...workerAddress('beside'),
    configResolved: ({ command }) => {
      building = command === 'build'
    },
    async generateBundle(_, chunks) {
      const starter = Object.values(chunks).find(
        (chunk) => chunk.type === 'chunk' && chunk.moduleIds.some((id) => id.endsWith('/worker-file.ts')),
      )
      if (!building || !starter) return
      const folder = starter.fileName.replace(/[^/]*$/, '')
      this.emitFile({ type: 'asset', fileName: `${folder}worker.js`, source: await oneFile(entry, []) })
    },
  }
}

/**
 * A module and all it needs, as the text of one minified file.
 *
 * @param {string} entry
 * @param {import('vite').Plugin[]} plugins
 */
export async function oneFile(entry, plugins) {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'file' },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  })
  const [output] = Array.isArray(made) ? made : [made]
  const chunk = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined
  if (chunk?.type !== 'chunk') throw new Error('The build gave no file.')
  return chunk.code
}

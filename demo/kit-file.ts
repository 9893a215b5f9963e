import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'

const address = '/kpi-elements.js'
const here = fileURLToPath(import.meta.url)
const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url))

/** The whole kit in one file, as it is published for script tags. */
async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'kpi-elements' },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  })
  const [output] = Array.isArray(made) ? made : [made]
  const chunk = output && 'output' in output ? output.output.find(({ type }) => type === 'chunk') : undefined
  if (chunk?.type !== 'chunk') throw new Error('The kit gave no file.')
  return chunk.code
}

/** Gives the pages the whole kit under the name by which a page without a build loads it. */
export function kitFile(): Plugin {
  let building = false
  return {
    name: 'kit-file',
    configResolved: ({ command }) => {
      building = command === 'build'
    },
    async generateBundle() {
      if (building) this.emitFile({ type: 'asset', fileName: address.slice(1), source: await bundled() })
    },
    resolveId(id) {
      return id === address ? this.resolve('kpi-elements', here) : null
    },
  }
}

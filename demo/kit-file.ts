import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { oneFile, workerAddress } from '../scripts/worker-address.mjs'

const address = '/kpi-elements.js'
const here = fileURLToPath(import.meta.url)
const entry = fileURLToPath(new URL('../src/script.ts', import.meta.url))

/** Gives the pages the whole kit, in one file, under the name by which a page without a build loads it. */
export function kitFile(): Plugin {
  let building = false
  return {
    name: 'kit-file',
    configResolved: ({ command }) => {
      building = command === 'build'
    },
    async generateBundle() {
      if (!building) return
      const source = await oneFile(entry, [workerAddress('own')])
      this.emitFile({ type: 'asset', fileName: address.slice(1), source })
    },
    resolveId(id) {
      return id === address ? this.resolve('kpi-elements', here) : null
    },
  }
}

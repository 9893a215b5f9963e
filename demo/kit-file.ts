import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const address = '/kpi-elements.js'

/** Gives the pages the whole kit under the name by which a page without a build loads it. */
export function kitFile(): Plugin {
  let building = false
  return {
    name: 'kit-file',
    configResolved: ({ command }) => {
      building = command === 'build'
    },
    buildStart() {
      if (building) this.emitFile({ type: 'chunk', id: address, fileName: address.slice(1) })
    },
    resolveId(id) {
      return id === address ? this.resolve('kpi-elements', fileURLToPath(import.meta.url)) : null
    },
  }
}

import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { workerBeside } from '../scripts/worker-address.mjs'
import { kitFile } from './kit-file.js'
import { realData } from './real-data.js'
import { companyServer } from './server.js'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  root,
  base: './',
  resolve: { tsconfigPaths: true },
  plugins: [kitFile(), workerBeside(`${root}../src/sources/worker.ts`), companyServer(), realData()],
  build: {
    target: 'es2022',
    // The first that know light-dark(): a scheme is chosen on the page, and not only in the system.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: '../demo-dist',
    emptyOutDir: true,
    // A style sheet inside an address is what a strict policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Else what one page imports and others load later may become part of that page's own script.
      output: { codeSplitting: { groups: [{ name: 'kit', test: /[\\/]src[\\/]/ }] } },
      input: readdirSync(root)
        .filter((file) => file.endsWith('.html'))
        .map((file) => root + file),
    },
  },
})

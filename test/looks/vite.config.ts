import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { workerBeside } from '../../scripts/worker-address.mjs'

const root = fileURLToPath(new URL('.', import.meta.url))

/** The page whose pictures are taken. */
export default defineConfig({
  root,
  base: './',
  logLevel: 'error',
  resolve: { tsconfigPaths: true },
  plugins: [workerBeside(`${root}../../src/sources/worker.ts`)],
  build: {
    target: 'es2022',
    cssTarget: ['chrome123'],
    outDir: '../../.cache/looks',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: `${root}page.html` },
  },
  preview: { port: 0 },
})

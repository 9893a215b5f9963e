import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The built demo in a real Chromium. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    name: 'pages',
    environment: 'node',
    include: ['test/pages/**/*.test.ts'],
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 180_000,
  },
})
